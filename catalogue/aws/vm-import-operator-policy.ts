import {
  VmImportBucket,
  VmImportOperatorPolicy,
  VmImportRole,
  VmOperation,
  type VmImportOperatorPolicyProps,
} from '../../lib/aws';
import { OPERATIONS, operatorActions, operatorDocument } from '../../lib/aws/facts/vm-import-operator-policy';
import { OPERATOR_PAGE } from '../../lib/aws/facts/pages';
import { entryOf } from '../entry';
import { because, decided, flag, type Narrowing } from '../inputs';
import type { Values } from '.';
import { KINDS, MOVED, ROLE, code, operations, permissionsOf, roleArns } from './shared';
import { ALL_ACCESS, bucketInputs, bucketLists } from './vm-import-access';

const COMMON = { who: 'holders of the policy', source: OPERATOR_PAGE };
const [BUCKETS, KEYS, , PASS_ROLE] = operatorDocument({
  buckets: [{ bucketArn: 'each of importBuckets and exportBuckets', objectsArn: 'its objects' }],
  bucketKeys: ALL_ACCESS.bucketKeys,
  actions: operatorActions(Object.keys(OPERATIONS)),
  roleArns: ['each of roleArns'],
  passRoleToServiceOnly: true,
}).Statement;

/** Operations for which there are buckets to import from and to export to. */
const BOTH = [VmOperation.IMPORT_IMAGE, VmOperation.EXPORT_IMAGE];
const buckets = bucketInputs(
  (stack, id, props) => new VmImportOperatorPolicy(stack, id, { operations: BOTH, roleArns, ...props }),
);
const narrowing = (prop: keyof VmImportOperatorPolicyProps, kind: Narrowing['kind']): Narrowing => ({
  prop,
  kind,
  build: (stack, id, value) => new VmImportOperatorPolicy(stack, id, { operations, roleArns, [prop]: value }),
});

export const ENTRY = entryOf<Values>(__filename, {
  of: 'VmImportOperatorPolicy',
  refusals: [
    {
      cause: (stack) => {
        const misspelt = { operation: operations, roleArns };
        new VmImportOperatorPolicy(stack, 'it', misspelt as never);
      },
      fix: 'correct the name of the prop',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns } as never),
      fix: 'name the operations: none is allowed by default',
    },
    {
      cause: (stack) => {
        const role = new VmImportRole(stack, 'role');
        new VmImportOperatorPolicy(stack, 'it', { operations, roleArns: [role as never] });
      },
      fix: 'pass `role.roleArn`',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { operations, roleArns: [] }),
      fix: 'name the service role (`VmImportRole.roleArn`)',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { operations, roleArns: [ROLE, ROLE] }),
      fix: 'name each role once',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { operations, roleArns: ROLE as never }),
      fix: 'give a list',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { operations, roleArns: ['vmimport'] }),
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
          operations,
          exportBuckets: [VmImportBucket.named('images')],
        }),
      fix: 'leave the buckets out, or add the operation that uses them',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, operations: [] }),
      fix: 'name the operations',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { roleArns, operations: 'all' as never }),
      fix: 'name the operations',
    },
    {
      cause: (stack) =>
        new VmImportOperatorPolicy(stack, 'it', { roleArns, operations: ['import_image' as VmOperation] }),
      fix: 'choose members of `VmOperation`',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { operations, roleArns, policyName: 'x'.repeat(129) }),
      fix: 'choose a shorter name, or leave it out',
    },
    {
      cause: (stack) => {
        const importBuckets = Array.from({ length: 150 }, (_, index) => VmImportBucket.named(`disk-images-${index}`));
        new VmImportOperatorPolicy(stack, 'it', { operations, roleArns, importBuckets });
      },
      fix: 'make several policies, for several groups of people',
    },
    {
      cause: (stack) => {
        new VmImportOperatorPolicy(stack, 'one', { operations, roleArns, policyName: 'operators' });
        new VmImportOperatorPolicy(stack, 'other', { operations, roleArns, policyName: 'operators' });
      },
      fix: 'leave `policyName` out',
    },
    {
      cause: (stack) => new VmImportOperatorPolicy(stack, 'it', { operations, roleArns, passRoleToServiceOnly: false }),
      code: 'pass-role',
      fix: 'leave `passRoleToServiceOnly` out',
    },
    {
      cause: (stack) => {
        const importBuckets = [VmImportBucket.named('disks', { kmsKeyArn: VmImportRole.ANY_KEY })];
        new VmImportOperatorPolicy(stack, 'it', { operations, roleArns, importBuckets });
      },
      code: 'all-keys',
      fix: 'name the key',
    },
    {
      cause: (stack) =>
        new VmImportOperatorPolicy(stack, 'it', { roleArns, operations: ['IMPORT_IMAGES' as VmOperation] }),
      fix: 'choose the member that the message names',
    },
    {
      cause: (stack) => {
        const roles = Array.from({ length: 200 }, (_, index) => `${ROLE}-${index}`);
        new VmImportOperatorPolicy(stack, 'it', { operations, roleArns: roles });
      },
      fix: 'make several policies',
    },
  ],
  permissions: [
    ...permissionsOf(COMMON, [BUCKETS!, KEYS!]),
    ...Object.entries(OPERATIONS).map(([name, { actions }]) => ({
      ...COMMON,
      who: `holders of the policy, ${name}`,
      may: actions.map(code).join(', '),
      on: code('*'),
    })),
    ...permissionsOf(COMMON, [PASS_ROLE!]),
  ],
  shapes: {
    'all operations': (stack, id, { roleArn }) =>
      new VmImportOperatorPolicy(stack, id, { operations: Object.values(VmOperation), roleArns: [roleArn] }),
    'buckets, partition given': (stack, id, { roleArn, bucket, images }) =>
      new VmImportOperatorPolicy(stack, id, {
        operations: BOTH,
        roleArns: [roleArn],
        importBuckets: [VmImportBucket.named(bucket)],
        exportBuckets: [VmImportBucket.named(images)],
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
        build: (stack, id, value) => new VmImportOperatorPolicy(stack, id, { operations, roleArns: [value] }),
      },
    },
    atSynthesis: {
      ...buckets.atSynthesis,
      passRoleToServiceOnly: flag(
        'passRoleToServiceOnly',
        (stack, id, value) =>
          new VmImportOperatorPolicy(stack, id, { operations, roleArns, passRoleToServiceOnly: value as never }),
      ),
      'operations[]': decided(
        'operations[0]',
        'VmOperation.IMPORT_IMAGE, VmOperation.IMPORT_SNAPSHOT, VmOperation.EXPORT_IMAGE, VmOperation.EXPORT_INSTANCE, ' +
          'VmOperation.LEGACY_IMPORT or VmOperation.TAGGING',
        (stack, id, value) => {
          new VmImportOperatorPolicy(stack, id, { roleArns, operations: [value as VmOperation] });
        },
      ),
    },
    others: {
      ...because('a string for people', 'description'),
      ...because('tags, no grant', 'tags'),
      ...because('the account, which the provider names', 'provider'),
      ...MOVED,
    },
  },
  lists: {
    ...bucketLists(
      (stack, id, props) =>
        new VmImportOperatorPolicy(stack, id, { operations: BOTH, roleArns, partition: 'aws', ...props }),
    ),
    operations: {
      values: Object.values(VmOperation),
      make: (stack, all) => new VmImportOperatorPolicy(stack, 'it', { roleArns, operations: all }),
      exact: true,
    },
    roleArns: {
      values: [ROLE, `${ROLE}-2`, `${ROLE}-3`],
      make: (stack, arns) => new VmImportOperatorPolicy(stack, 'it', { operations, roleArns: arns }),
      exact: false,
    },
  },
  props: {
    create: VmImportOperatorPolicy,
    minimal: { operations, roleArns },
    known:
      "'operations', 'roleArns', 'importBuckets', 'exportBuckets', 'passRoleToServiceOnly', 'policyName', 'description', " +
      "'tags', 'partition' or 'provider'",
    misspelt: ['importBucket', 'importBuckets'],
  },
});
