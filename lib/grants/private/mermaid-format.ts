import type { Grant } from '../grant';
import { groupsBy } from './layout';

/** More lines on an edge would hide what it connects. */
const MOST_LINES = 6;

/** Grants as a graph: from who to what, with what they may do there. */
export function toMermaid(grants: readonly Grant[]): string {
  const who = idsOf(grants.map(({ principal }) => principal));
  const what = idsOf(grants.map(({ resource }) => resource));
  const edges = groupsBy(grants, ({ principal, resource, effect }) => JSON.stringify([principal, resource, effect]));
  return [
    'flowchart LR',
    ...[...who].map(([label, index]) => `  who${index}(["${lines(label, ' ')}"])`),
    ...[...what].map(([label, index]) => `  what${index}["${lines(label, ', ')}"]`),
    ...[...edges.values()].map((edge) => {
      const [{ principal, resource, effect }] = edge as [Grant, ...Grant[]];
      const arrow = effect === 'deny' ? `-. "not ${labelOf(edge)}" .->` : `-- "${labelOf(edge)}" -->`;
      return `  who${who.get(principal)} ${arrow} what${what.get(resource)}`;
    }),
    '',
  ].join('\n');
}

/** New access only: a graph of what is gone would be read as access. */
export function diffToMermaid(gained: readonly Grant[]): string {
  return toMermaid(gained);
}

function idsOf(labels: readonly string[]): Map<string, number> {
  return new Map([...new Set(labels)].map((label, index) => [label, index]));
}

function labelOf(grants: readonly Grant[]): string {
  const actions = [...new Set(grants.flatMap((grant) => grant.actions))];
  const conditions = [...new Set(grants.flatMap((grant) => grant.conditions))];
  const shown = actions.length > MOST_LINES ? actions.slice(0, MOST_LINES - 1) : actions;
  return [
    ...shown,
    ...(shown.length < actions.length ? [`and ${actions.length - shown.length} more`] : []),
    ...conditions.map((condition) => `if ${condition}`),
  ]
    .map(escaped)
    .join('<br>');
}

/** Boxes are as wide as their longest line. */
function lines(label: string, separator: string): string {
  return label
    .split(separator)
    .map(escaped)
    .join(separator === ' ' ? ' ' : '<br>');
}

/** Mermaid reads entity codes between `#` and `;`, and HTML. */
function escaped(text: string): string {
  return text.replace(/[^\w .,:/()+@~=-]/gu, (char) => `#${char.codePointAt(0)};`);
}
