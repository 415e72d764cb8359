/** One permission that a construct grants, as a row of docs/permissions.md. */
export interface PermissionRow {
  readonly construct: string;
  readonly who: string;
  readonly may: string;
  readonly on: string;
  /** The vendor's page that asks for it. */
  readonly source: string;
}

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |\n`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('');
}
