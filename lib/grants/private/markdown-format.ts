import type { Grant } from '../grant';
import { groupsBy, plural } from './layout';

/** Grants as tables, one per stack. */
export function toMarkdown(grants: readonly Grant[]): string {
  return grants.length === 0 ? 'No grants.\n' : `${stacks(grants)}\n`;
}

/** New access in the open, what is lost in a block that opens on a click. */
export function diffToMarkdown(gained: readonly Grant[], lost: readonly Grant[]): string {
  const parts = [
    `**${gained.length === 0 ? 'No new access' : plural(gained.length, 'new grant')}**, ${lost.length} lost`,
    ...(gained.length === 0 ? [] : [stacks(gained)]),
    ...(lost.length === 0
      ? []
      : [`<details>\n<summary>Access that is lost</summary>\n\n${stacks(lost)}\n\n</details>`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function stacks(grants: readonly Grant[]): string {
  return [...groupsBy(grants, ({ stack }) => stack)]
    .map(([stack, own]) => (stack === '' ? table(own) : `### ${code(stack)}\n\n${table(own)}`))
    .join('\n\n');
}

function table(grants: readonly Grant[]): string {
  const optional = [
    { title: 'if', cell: ({ conditions }: Grant) => conditions.map(code).join('<br>') },
    { title: 'note', cell: ({ note = '' }: Grant) => plain(note) },
  ].filter(({ cell }) => grants.some((grant) => cell(grant) !== ''));
  const columns = [
    { title: 'who', cell: ({ principal }: Grant) => code(principal) },
    {
      title: 'may',
      cell: ({ effect, actions }: Grant) => `${effect === 'deny' ? '**not** ' : ''}${actions.map(code).join(', ')}`,
    },
    { title: 'on', cell: ({ resource }: Grant) => resource.split(', ').map(code).join('<br>') },
    ...optional,
    { title: 'why', cell: ({ rule }: Grant) => `[page](${rule})` },
  ];
  return [
    row(columns.map(({ title }) => title)),
    row(columns.map(() => '---')),
    ...grants.map((grant) => row(columns.map(({ cell }) => cell(grant)))),
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Whatever a value holds, it stays a piece of code in one cell. */
function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/\|/g, '\\|');
  const fence = '`'.repeat(Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  const space = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[|<>`*_[\]\\]/g, '\\$&');
}
