import { awsRows } from '../permissions/aws';
import { huaweicloudRows } from '../permissions/huaweicloud';
import { ibmPermissions } from '../permissions/ibm';
import { cosActionTable, cosPermissions } from '../permissions/ibm-cos';
import { markdownTable, type PermissionRow } from '../permissions/row';

const CLOUDS: [title: string, rows: () => PermissionRow[]][] = [
  ['IBM Cloud', () => [...ibmPermissions(), ...cosPermissions()]],
  ['AWS', awsRows],
  ['Huawei Cloud', huaweicloudRows],
];

/** docs/permissions.md: every permission of every construct, from the tables that the constructs use. */
export function permissionsPage(): string {
  return [
    '# Permissions',
    '',
    'What each construct grants, and the vendor page that asks for it. Generated from the tables in `lib/*/policies` by',
    '`npm run docs`; a test keeps it current.',
    '',
    ...CLOUDS.map(([title, rows]) => `## ${title}\n\n${table(rows())}`),
    '## Actions of IBM Cloud Object Storage',
    '',
    'All begin with `cloud-object-storage.`, as in `CosCustomRole`. A policy for folders denies an action whose condition',
    'attributes it does not name; `CosActions.decide` answers for given roles and objects.',
    '',
    cosActionTable(),
  ].join('\n');
}

function table(rows: PermissionRow[]): string {
  return markdownTable(
    ['construct', 'who', 'may', 'on', 'source'],
    rows.map(({ construct, who, may, on, source }) => [`\`${construct}\``, who, may, on, `[vendor](${source})`]),
  );
}
