import type { Grant } from '../grant';
import { groupsBy } from './layout';

/** More lines on an edge would hide what it connects. */
const MOST_LINES = 6;

/** Grants as a graph: from who to what, with what they may do there. Of several stacks, each has a frame. */
export function toMermaid(grants: readonly Grant[]): string {
  const stacks = [...groupsBy(grants, ({ stack }) => stack)];
  const framed = stacks.map(([stack, own], index) => [
    `subgraph stack${index}["${escaped(stack)}"]`,
    ...indented(['direction LR', ...graphOf(own, `stack${index}_`)]),
    'end',
  ]);
  return ['flowchart LR', ...indented(stacks.length > 1 ? framed.flat() : graphOf(grants, '')), ''].join('\n');
}

/** A role that somebody may assume is one box with what the role itself may do. */
function graphOf(grants: readonly Grant[], prefix: string): string[] {
  const who = [...new Set(grants.map(({ principal }) => principal))];
  const what = [...new Set(grants.map(({ resource }) => resource))].filter((resource) => !who.includes(resource));
  const ids = new Map([
    ...who.map((label, index) => [label, `${prefix}who${index}`] as const),
    ...what.map((label, index) => [label, `${prefix}what${index}`] as const),
  ]);
  // Actions under different conditions do not share an edge.
  const edges = groupsBy(grants, ({ principal, resource, effect, conditions, note }) =>
    JSON.stringify([principal, resource, effect, conditions, note]),
  );
  return [
    ...who.map((label) => `${ids.get(label)}(["${escaped(label)}"])`),
    // Boxes are as wide as their longest line.
    ...what.map((label) => `${ids.get(label)}["${label.split(', ').map(escaped).join('<br>')}"]`),
    ...[...edges.values()].map((edge) => {
      const [first] = edge as [Grant, ...Grant[]];
      const { principal, resource, effect } = first;
      const label = labelOf(
        edge.flatMap(({ actions }) => actions),
        first,
      );
      const arrow = effect === 'deny' ? `-. "not ${label}" .->` : `-- "${label}" -->`;
      return `${ids.get(principal)} ${arrow} ${ids.get(resource)}`;
    }),
  ];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** New access only: a graph of what is gone would be read as access. */
export function diffToMermaid(gained: readonly Grant[]): string {
  return toMermaid(gained);
}

function labelOf(actions: readonly string[], { conditions, note }: Grant): string {
  const all = [...new Set(actions)];
  const shown = all.length > MOST_LINES ? all.slice(0, MOST_LINES - 1) : all;
  return [
    ...shown,
    ...(shown.length < all.length ? [`and ${all.length - shown.length} more`] : []),
    ...conditions.map((condition) => `if ${condition}`),
    ...(note === undefined ? [] : [`(${note})`]),
  ]
    .map(escaped)
    .join('<br>');
}

/** Mermaid reads entity codes between `#` and `;`, and HTML. */
function escaped(text: string): string {
  return text.replace(/[^\w .,:/()+@~=-]/gu, (char) => `#${char.codePointAt(0)};`);
}
