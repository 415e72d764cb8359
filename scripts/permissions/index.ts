import { huaweicloudRows } from './huaweicloud';
import type { PermissionRow } from './row';

const CLOUDS: [title: string, rows: () => PermissionRow[]][] = [['Huawei Cloud', huaweicloudRows]];

/** docs/permissions.md: every permission of every construct, from the tables that the constructs use. */
export function permissionsPage(): string {
  const sections = CLOUDS.map(([title, rows]) => `## ${title}\n\n${table(rows())}`);
  return [
    '# Permissions',
    'What each construct grants, and the vendor page that asks for it. Generated from the tables in `lib/*/policies` by',
    '`npm run docs`; a test keeps it current.\n',
    ...sections,
  ].join('\n');
}

function table(rows: PermissionRow[]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |\n`;
  return [
    line(['construct', 'who', 'may', 'on', 'source']),
    line(['---', '---', '---', '---', '---']),
    ...rows.map(({ construct, who, may, on, source }) =>
      line([`\`${construct}\``, who, may, on, `[vendor](${source})`]),
    ),
  ].join('');
}
