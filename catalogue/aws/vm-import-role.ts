import { IamRolePolicyAttachment } from '@cdktf/provider-aws/lib/iam-role-policy-attachment';
import { bindings as ibm } from '../../lib/ibm';
import { VmImportBucket, VmImportRole, VmImportRolePolicy, type VmImportRoleProps } from '../../lib/aws';
import { roleDocument, trustDocument } from '../../lib/aws/facts/vm-import-role';
import { ROLE_PAGE } from '../../lib/aws/facts/pages';
import { entryOf } from '../entry';
import { because, flag, type Narrowing } from '../inputs';
import type { Values } from '.';
import { HERE, KINDS, MOVED, code, elsewhere, importBuckets, permissionsOf } from './shared';
import { ACCESS_PROPS, ALL_ACCESS, NO_ACCESS, accessInputs, accessLists, everything } from './vm-import-access';

const ORIGIN = { partition: '<partition>', accountId: '<account>' };
const COMMON = { who: 'VM Import/Export', source: ROLE_PAGE };
const conditions = Object.values(trustDocument(ORIGIN).Statement[0]!.Condition!).flatMap(Object.entries);
const TRUSTED = `VM Import/Export, ${conditions.map(([key, value]) => `${key} = ${code(String(value))}`).join(', ')}`;

/** Each case has a role of its own: the cloud refuses a second one of the same name. */
const access = accessInputs(
  (stack, id, props) => new VmImportRole(stack, id, { roleName: id, ...props }),
  (stack, id) => new VmImportRole(stack, id, { roleName: id }),
);
const narrowing = (prop: keyof VmImportRoleProps, kind: Narrowing['kind']): Narrowing => ({
  prop,
  kind,
  build: (stack, id, value) => new VmImportRole(stack, id, { roleName: id, [prop]: value }),
});

export const ENTRY = entryOf<Values>(__filename, {
  of: 'VmImportRole',
  refusals: [
    {
      cause: (stack) => new VmImportRole(stack, 'it', null as never),
      fix: 'give an object, or leave the props out: this construct needs none',
    },
    {
      cause: (stack) => {
        const misspelt = { importBuckets, permissionBoundaryArn: 'arn:aws:iam::111122223333:policy/images' };
        new VmImportRole(stack, 'it', misspelt);
      },
      fix: 'correct the name of the prop: without it the role would have no boundary',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { roleName: '/images/vmimport' }),
      fix: 'give the name without path',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { roleName: 'vmimport-'.repeat(10) }),
      fix: 'choose a shorter name',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { sourceAccountId: '1111-2222-3333', partition: 'china' }),
      fix: 'write them as the message says, or leave them out: they are looked up then',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { sourceAccountId: 'arn:aws:iam::111122223333:root' }),
      fix: 'give the 12 digits',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { description: 5 as never, tags: { team: 5 as never } }),
      fix: 'write strings',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { permissionsBoundaryArn: 'boundary' }),
      fix: 'give the ARN (`aws_iam_policy.arn`)',
    },
    {
      cause: (stack) => {
        const permissionsBoundaryArn = process.env['NOT_SET'];
        new VmImportRole(stack, 'it', { permissionsBoundaryArn });
      },
      fix: 'give the ARN, or leave the prop out to make a role without a boundary',
    },
    {
      cause: (stack) => {
        const exclusivePolicies = undefined;
        new VmImportRole(stack, 'it', { exclusivePolicies });
      },
      fix: 'give `true` or `false`, or leave the prop out',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { exclusivePolicies: true, alsoPolicies: [] }),
      fix: 'name the other policies, or leave the prop out',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { alsoPolicies: ['team-a'] }),
      fix: 'set `exclusivePolicies`, or leave `alsoPolicies` out',
    },
    {
      cause: (stack) =>
        new VmImportRole(stack, 'it', { exclusivePolicies: true, alsoPolicies: ['vmimport', 'team-a', 'Team-A'] }),
      fix: 'name each of the other policies once',
    },
    {
      cause: (stack) => {
        new VmImportRole(stack, 'it', { exclusivePolicies: true });
        new VmImportRolePolicy(stack, 'other', { roleName: 'vmimport', policyName: 'team-a', importBuckets });
      },
      fix: "write `alsoPolicies: ['team-a']`",
    },
    {
      cause: (stack) => {
        const role = new VmImportRole(stack, 'it', { exclusivePolicies: true });
        const policyArn = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
        new IamRolePolicyAttachment(stack, 'other', { role: role.roleName, policyArn });
      },
      fix: 'remove the attachment, or `exclusivePolicies`',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { importBuckets, dependsOn: [] } as never),
      fix: 'write what the message says',
    },
    {
      cause: (stack) => {
        const provider = new ibm.IbmProvider(stack, 'ibm', {});
        new VmImportRole(stack, 'it', { licenseManager: 'no' as never, provider });
      },
      fix: 'write `true` or `false`; pass a provider of AWS',
    },
    {
      cause: (stack) => {
        new VmImportRole(stack, 'one', { importBuckets });
        new VmImportRole(stack, 'other', { exportBuckets: importBuckets });
      },
      fix: 'add the buckets to one role, or name the roles differently and tell imports which',
    },
    {
      cause: (stack) =>
        new VmImportRole(stack, 'it', {
          importBuckets: Array.from({ length: 200 }, (_, index) =>
            VmImportBucket.named(`a-bucket-for-disk-images-${index}`),
          ),
        }),
      fix: 'name fewer buckets in the role',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { importBuckets, confusedDeputyProtection: false }),
      code: 'confused-deputy',
      fix: 'leave `confusedDeputyProtection` out',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: [VmImportRole.ANY_KEY] }),
      code: 'all-keys',
      fix: 'name the keys',
    },
  ],
  permissions: [
    ...permissionsOf({ ...COMMON, who: TRUSTED }, trustDocument(ORIGIN).Statement, 'the role'),
    ...permissionsOf(COMMON, roleDocument({ ...NO_ACCESS, ec2: true }).Statement),
    ...permissionsOf(COMMON, roleDocument({ ...ALL_ACCESS, ec2: false }).Statement),
    ...permissionsOf(
      { ...COMMON, construct: 'VmImportRole, scopedToResources' },
      roleDocument({ ...ALL_ACCESS, ec2: true, scopedTo: ORIGIN }).Statement,
    ),
  ],
  shapes: {
    'nothing but snapshots': (stack, id) => new VmImportRole(stack, id),
    everything: (stack, id, values) =>
      new VmImportRole(stack, id, { roleName: values.roleName, ...everything(values) }),
    'account given': (stack, id, { account }) => new VmImportRole(stack, id, { sourceAccountId: account }),
    'account and partition given': (stack, id, { account, partition }) =>
      new VmImportRole(stack, id, { sourceAccountId: account, partition }),
    'no other policies': (stack, id, { roleName, images }) =>
      new VmImportRole(stack, id, { roleName, exclusivePolicies: true, alsoPolicies: [images] }),
    'provider with an alias': (stack, id) => new VmImportRole(stack, id, { provider: elsewhere(stack, id) }),
  },
  inputs: {
    narrowing: {
      ...access.narrowing,
      roleName: narrowing('roleName', KINDS.roleName),
      permissionsBoundaryArn: narrowing('permissionsBoundaryArn', KINDS.boundary),
      'alsoPolicies[]': {
        prop: 'alsoPolicies[0]',
        kind: KINDS.policyName,
        build: (stack, id, value) =>
          new VmImportRole(stack, id, { roleName: id, exclusivePolicies: true, alsoPolicies: [value] }),
      },
    },
    atSynthesis: {
      ...access.atSynthesis,
      exclusivePolicies: flag(
        'exclusivePolicies',
        (stack, id, value) => new VmImportRole(stack, id, { exclusivePolicies: value as never }),
      ),
      confusedDeputyProtection: flag(
        'confusedDeputyProtection',
        (stack, id, value) => new VmImportRole(stack, id, { confusedDeputyProtection: value as never }),
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
    ...accessLists((stack, id, props) => new VmImportRole(stack, id, { ...HERE, scopedToResources: true, ...props })),
    alsoPolicies: {
      values: ['team-a', 'team-b', 'team-c'],
      make: (stack, alsoPolicies) => new VmImportRole(stack, 'it', { ...HERE, exclusivePolicies: true, alsoPolicies }),
      exact: false,
    },
  },
  props: {
    create: VmImportRole,
    minimal: {},
    known: `${ACCESS_PROPS}, 'roleName', 'confusedDeputyProtection', 'permissionsBoundaryArn', 'exclusivePolicies', 'alsoPolicies', 'description' or 'tags'`,
    misspelt: ['permissionBoundaryArn', 'permissionsBoundaryArn'],
  },
});
