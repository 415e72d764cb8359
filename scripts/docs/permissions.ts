import { CATALOGUE, type Section } from '../../catalogue';

/** docs/permissions.md: every permission of every construct, from the tables that the constructs use. */
export function permissionsPage(): string {
  const appendices = CATALOGUE.flatMap(({ entries }) => entries.flatMap(({ appendix }) => appendix ?? []));
  return [
    '# Permissions',
    '',
    'What each construct grants, and the vendor page that asks for it. Generated from the tables in `lib/*/facts` by',
    '`npm run docs`; a test keeps it current.',
    '',
    ...CATALOGUE.map((section) => `## ${section.title}\n\n${permissionsOf(section)}`),
    ...appendices.flatMap(({ title, text, head, rows }) => [`## ${title}`, '', ...text, '', table(head, rows)]),
  ].join('\n');
}

function permissionsOf({ entries }: Section): string {
  const rows = entries.flatMap(({ of, permissions = [] }) =>
    permissions.map(({ construct, who, may, on, source }) => [
      `\`${construct ?? of}\``,
      who,
      may,
      on,
      `[vendor](${source})`,
    ]),
  );
  return table(['construct', 'who', 'may', 'on', 'source'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |\n`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('');
}
