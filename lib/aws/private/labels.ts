import { checkText } from '../../core/checks';
import { isLateBound } from '../../core/late-bound';
import { escapeTemplate, show } from '../../core/text';

/** What people read beside a resource; it grants nothing. */
export interface Labels {
  readonly description?: string;
  readonly tags?: { [key: string]: string };
}

/** Problems of labels; callers without types can pass anything. */
export function checkLabels({ description, tags }: Labels): string[] {
  return [
    ...checkText('description', description),
    ...(tags === undefined || isLateBound(tags) || isMap(tags)
      ? []
      : [`'tags' must be an object whose values are texts, got ${show(tags)}`]),
  ];
}

/** Labels in which what would be a template is escaped. */
export function labelsOf({ description, tags }: Labels): Labels {
  return {
    description: escapeTemplate(description),
    tags:
      tags === undefined || isLateBound(tags)
        ? tags
        : Object.fromEntries(Object.entries(tags).map(([key, value]) => [escapeTemplate(key), escapeTemplate(value)])),
  };
}

function isMap(tags: unknown): boolean {
  return typeof tags === 'object' && tags !== null && !Array.isArray(tags) && Object.values(tags).every(isText);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || isLateBound(value);
}
