import { escapeTemplate } from '../core/text';

/** Tags as they were written: what would be a template in a key or value is escaped, references stay. */
export function escapedTags(tags: { [key: string]: string } | undefined): { [key: string]: string } | undefined {
  return tags && Object.fromEntries(Object.entries(tags).map((tag) => tag.map(escapeTemplate) as [string, string]));
}
