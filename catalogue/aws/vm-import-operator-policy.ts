import { VmImportOperatorPolicy, VmImportRole, VmOperation, type VmImportOperatorPolicyProps } from '../../lib/aws';
import { OPERATIONS, operatorDocument } from '../../lib/aws/facts/vm-import-operator-policy';
import { OPERATOR_PAGE } from '../../lib/aws/facts/pages';
import { entryOf } from '../entry';
import { because, decided, flag, type Narrowing } from '../inputs';
import type { Values } from '.';
import { KINDS, ROLE, code, permissionsOf, roleArns } from './shared';
import { ALL_ACCESS, bucketInputs, bucketLists } from './vm-import-access';

const COMMON = { who: 'who has the policy', source: OPERATOR_PAGE };
const [BUCKETS, KEYS, , PASS_ROLE] = operatorDocument({
  buckets: [{ bucketArn: 'each of importBuckets and exportBuckets', objectsArn: 'its objects' }],
  bucketKeys: ALL_ACCESS.bucketKeys,
  operations: Object.keys(OPERATIONS),
  roleArns: ['each of roleArns'],
  passRoleToServiceOnly: true,
}).Statement;

const buckets = bucketInputs((stack, id, props) => new VmImportOperatorPolicy(stack, id, { roleArns, ...props }));
const narrowing = (prop: keyof VmImportOperatorPolicyProps, kind: Narrowing['kind']): Narrowing => ({
  prop,
  kind,
  build: (stack, id, value) => new VmImportOperatorPolicy(stack, id, { roleArns, [prop]: value }),
});

export const ENTRY = entryOf<Values>(__filename, {
  of: 'VmImportOperatorPolicy',
  refusals: [
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns: [] }),
      fix: 'name the service role (`VmImportRole.roleArn`)',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns: [ROLE, ROLE] }),
      fix: 'name each role once',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns: ROLE as never }),
      fix: 'give a list',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns: ['vmimport'] }),
      fix: 'give the ARN (`VmImportRole.roleArn`)',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, operations: [VmOperation.TAGGING] }),
      fix: 'write `roleArns: []`',
    },
    {
      cause: (stack) =>
        new VmImportOperatorPolicy(stack, 'it', {
          roleArns,
          operations: [VmOperation.IMPORT_IMAGE],
          exportBuckets: [{ bucketName: 'images' }],
        }),
      fix: 'leave the buckets out, or add the operation that uses them',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, operations: [] }),
      fix: 'name the operations, or leave the prop out for all of them',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, operations: 'all' as never }),
      fix: 'name the operations, or leave the prop out for all of them',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, operations: ['IMPORT' as VmOperation] }),
      fix: 'choose members of `VmOperation`',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, policyName: 'x'.repeat(129) }),
      fix: 'choose a shorter name, or leave it out',
    },
    {
      cause: (stack) => {
        const importBuckets = Array.from({ length: 100 }, (_, index) => ({ bucketName: `disk-images-${index}` }));
        new VmImportOperatorPolicy(stack, 'it', { roleArns, importBuckets });
      },
      fix: 'several policies for several groups of people',
    },
    {
      cause: (stack) => {
        new VmImportOperatorPolicy(stack, 'one', { roleArns, policyName: 'operators' });
        new VmImportOperatorPolicy(stack, 'other', { roleArns, policyName: 'operators' });
      },
      fix: 'leave `policyName` out',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, passRoleToServiceOnly: false }),
      code: 'pass-role',
      fix: 'leave `passRoleToServiceOnly` out',
    },
    {
      cause: (stack) => {
        const importBuckets = [{ bucketName: 'disks', kmsKeyArn: VmImportRole.ANY_KEY }];
        new VmImportOperatorPolicy(stack, 'it', { roleArns, importBuckets });
      },
      code: 'all-keys',
      fix: 'name the key',
    },
  ],
  permissions: [
    ...permissionsOf(COMMON, [BUCKETS!, KEYS!]),
    ...Object.entries(OPERATIONS).map(([name, { actions }]) => ({
      ...COMMON,
      who: `who has the policy, ${name}`,
      may: actions.map(code).join(', '),
      on: code('*'),
    })),
    ...permissionsOf(COMMON, [PASS_ROLE!]),
  ],
  shapes: {
    'all operations': (stack, id, { roleArn }) => new VmImportOperatorPolicy(stack, id, { roleArns: [roleArn] }),
    'buckets, partition given': (stack, id, { roleArn, bucket, images }) =>
      new VmImportOperatorPolicy(stack, id, {
        roleArns: [roleArn],
        importBuckets: [{ bucketName: bucket }],
        exportBuckets: [{ bucketName: images }],
        partition: 'aws',
      }),
  },
  inputs: {
    narrowing: {
      ...buckets.narrowing,
      partition: narrowing('partition', KINDS.partition),
      policyName: narrowing('policyName', KINDS.policyName),
      'roleArns[]': {
        prop: 'roleArns[0]',
        kind: KINDS.role,
        build: (stack, id, value) => new VmImportOperatorPolicy(stack, id, { roleArns: [value] }),
      },
    },
    atSynthesis: {
      ...buckets.atSynthesis,
      passRoleToServiceOnly: flag(
        'passRoleToServiceOnly',
        (stack, id, value) =>
          new VmImportOperatorPolicy(stack, id, { roleArns, passRoleToServiceOnly: value as never }),
      ),
      'operations[]': decided(
        'operations[0]',
        "'IMPORT_IMAGE', 'IMPORT_SNAPSHOT', 'EXPORT_IMAGE', 'EXPORT_INSTANCE', 'LEGACY_IMPORT' or 'TAGGING'",
        (stack, id, value) => {
          new VmImportOperatorPolicy(stack, id, { roleArns, operations: [value as VmOperation] });
        },
      ),
    },
    others: {
      ...because('a text for people', 'description'),
      ...because('tags, no grant', 'tags'),
      ...because('the account, which the provider names', 'provider'),
    },
  },
  lists: {
    ...bucketLists(
      (stack, id, props) => new VmImportOperatorPolicy(stack, id, { roleArns, partition: 'aws', ...props }),
    ),
    operations: {
      values: Object.values(VmOperation),
      make: (stack, operations) => new VmImportOperatorPolicy(stack, 'it', { roleArns, operations }),
      exact: true,
    },
    roleArns: {
      values: [ROLE, `${ROLE}-2`, `${ROLE}-3`],
      make: (stack, arns) => new VmImportOperatorPolicy(stack, 'it', { roleArns: arns }),
      exact: false,
    },
  },
  props: {
    create: VmImportOperatorPolicy,
    minimal: { roleArns },
    known:
      "'roleArns', 'importBuckets', 'exportBuckets', 'operations', 'passRoleToServiceOnly', 'policyName', 'description', " +
      "'tags', 'partition' or 'provider'",
    misspelt: ['operation', 'operations'],
  },
});
