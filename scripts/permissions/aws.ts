import type { Statement } from '../../lib/aws/facts/document';
import { EXPORT_GRANTS } from '../../lib/aws/facts/instance-export-bucket-access';
import { KEY_USES, keyPolicyStatement } from '../../lib/aws/facts/vm-import-key-policy';
import { OPERATIONS, operatorDocument } from '../../lib/aws/facts/vm-import-operator-policy';
import { roleDocument, trustDocument } from '../../lib/aws/facts/vm-import-role';
import type { PermissionRow } from './row';

const GUIDE = 'https://docs.aws.amazon.com/vm-import/latest/userguide';
const ROLE_PAGE = `${GUIDE}/required-permissions.html#vmimport-role`;
const OPERATOR_PAGE = `${GUIDE}/required-permissions.html#iam-permissions-image`;
const EXPORT_PAGE = `${GUIDE}/vmexport-prerequisites.html`;
const KEY_PAGE = `${GUIDE}/troubleshooting.html`;

const ORIGIN = { partition: '<partition>', accountId: '<account>' };
const bucket = (prop: string) => [{ bucketArn: `each of ${prop}`, objectsArn: 'its objects' }];
const NOTHING = { importBuckets: [], exportBuckets: [], bucketKeys: [], volumeKeys: [], licenseManager: false };
const EVERYTHING = {
  importBuckets: bucket('importBuckets'),
  exportBuckets: bucket('exportBuckets'),
  bucketKeys: ['each kmsKeyArn of importBuckets'],
  volumeKeys: ['each of volumeKmsKeyArns'],
  licenseManager: true,
};

export function awsRows(): PermissionRow[] {
  const role = { construct: 'VmImportRole', who: 'VM Import/Export', source: ROLE_PAGE };
  const more = { ...role, construct: 'VmImportRolePolicy' };
  return [
    ...rows({ ...role, who: trustWords() }, trustDocument(ORIGIN).Statement, 'the role'),
    ...rows(role, roleDocument({ ...NOTHING, ec2: true }).Statement),
    ...rows(role, roleDocument({ ...EVERYTHING, ec2: false }).Statement),
    ...rows(
      { ...role, construct: 'VmImportRole, scopedToResources' },
      roleDocument({ ...EVERYTHING, ec2: true, scopedTo: ORIGIN }).Statement,
    ),
    ...rows(more, roleDocument({ ...EVERYTHING, ec2: false }).Statement),
    ...operatorRows(),
    ...keyRows(),
    {
      construct: 'InstanceExportBucketAccess',
      who: 'VM Import/Export in the Region',
      may: `${EXPORT_GRANTS.join(', ')} (access control list)`,
      on: 'the bucket',
      source: EXPORT_PAGE,
    },
  ];
}

function trustWords(): string {
  const conditions = Object.values(trustDocument(ORIGIN).Statement[0]!.Condition!).flatMap(Object.entries);
  return `VM Import/Export, ${conditions.map(([key, value]) => `${key} = ${code(value)}`).join(', ')}`;
}

function operatorRows(): PermissionRow[] {
  const operator = { construct: 'VmImportOperatorPolicy', who: 'who has the policy', source: OPERATOR_PAGE };
  const access = { bucketKeys: EVERYTHING.bucketKeys, roleArns: ['each of roleArns'], passRoleToServiceOnly: true };
  const [buckets, keys, , passRole] = operatorDocument({
    ...access,
    operations: Object.keys(OPERATIONS),
    buckets: bucket('importBuckets and exportBuckets'),
  }).Statement;
  const operations = Object.entries(OPERATIONS).map(([name, { actions }]) => ({
    ...operator,
    who: `who has the policy, ${name}`,
    may: actions.map(code).join(', '),
    on: code('*'),
  }));
  return [...rows(operator, [buckets!, keys!]), ...operations, ...rows(operator, [passRole!])];
}

function keyRows(): PermissionRow[] {
  return Object.keys(KEY_USES).flatMap((use) =>
    rows(
      { construct: `VmImportKeyPolicy.statement, ${use}`, who: 'the role', source: KEY_PAGE },
      [keyPolicyStatement('<role>', use)],
      'the key',
    ),
  );
}

function rows(
  common: Pick<PermissionRow, 'construct' | 'who' | 'source'>,
  statements: readonly Statement[],
  on?: string,
): PermissionRow[] {
  return statements.map(({ Action, Resource = [] }) => ({
    ...common,
    may: [Action].flat().map(code).join(', '),
    on: on ?? [Resource].flat().map(code).join(', '),
  }));
}

/** Markdown would take `*` for emphasis and `<account>` for a tag. */
function code(text: string): string {
  return /[*<]/.test(text) ? `\`${text}\`` : text;
}
