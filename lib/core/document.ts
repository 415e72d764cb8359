import { jsonText } from './late-bound';
import { escapeTemplate } from './text';

/**
 * A policy document as the JSON text that Terraform gets.
 *
 * JSON, not `jsonencode`: the text stays readable in `cdk.tf.json` and in plans, for people, tests and
 * scanners. What would be a template in a user's text is escaped; references stay.
 */
export function documentText(document: unknown): string {
  return escapeTemplate(jsonText(document));
}
