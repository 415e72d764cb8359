import { checkText } from '../../core/checks';
import { isLateBound } from '../../core/late-bound';
import { escapeTemplate, show } from '../../core/text';

/** What people read about a resource. It grants nothing. */
export interface Labels {
  readonly description?: string;
  readonly tags?: { readonly [key: string]: string };
}

/** What labels come to. */
export interface LabelsPlan {
  readonly problems: readonly string[];
  /** With template markers escaped; empty if there are problems. */
  readonly labels: { readonly description?: string; readonly tags?: { [key: string]: string } };
}

/** Callers without types can pass anything. */
export function planLabels({ description, tags }: Labels): LabelsPlan {
  const problems = [
    ...checkText('description', description),
    ...(tags === undefined || isLateBound(tags) || isMap(tags)
      ? []
      : [`'tags' must be an object whose values are strings, got ${show(tags)}`]),
  ];
  return problems.length > 0
    ? { problems, labels: {} }
    : { problems, labels: { description: escapeTemplate(description), tags: tags && escapedTags(tags) } };
}

function escapedTags(tags: { readonly [key: string]: string }): { [key: string]: string } {
  return isLateBound(tags)
    ? tags
    : Object.fromEntries(Object.entries(tags).map(([key, value]) => [escapeTemplate(key), escapeTemplate(value)]));
}

function isMap(tags: unknown): boolean {
  return typeof tags === 'object' && tags !== null && !Array.isArray(tags) && Object.values(tags).every(isText);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || isLateBound(value);
}
