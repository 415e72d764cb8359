import { TerraformVariable } from 'cdktf';
import { VmImportBucket, VmImportRolePolicy, type VmImportRolePolicyProps } from '../../lib/aws';
import { roleDocument } from '../../lib/aws/facts/vm-import-role';
import { ROLE_PAGE } from '../../lib/aws/facts/pages';
import { entryOf } from '../entry';
import { because, type Narrowing } from '../inputs';
import type { Values } from '.';
import { HERE, KINDS, MOVED, importBuckets, permissionsOf } from './shared';
import { ACCESS_PROPS, ALL_ACCESS, accessInputs, accessLists, everything } from './vm-import-access';

/** Each case has a role of its own: the cloud keeps one policy per name. */
const access = accessInputs(
  (stack, id, props) => new VmImportRolePolicy(stack, id, { roleName: id, importBuckets, ...props }),
  (stack, id) => new VmImportRolePolicy(stack, id, { roleName: id }),
);
const narrowing = (prop: keyof VmImportRolePolicyProps, kind: Narrowing['kind']): Narrowing => ({
  prop,
  kind,
  build: (stack, id, value) => new VmImportRolePolicy(stack, id, { roleName: id, importBuckets, [prop]: value }),
});

export const ENTRY = entryOf<Values>(__filename, {
  of: 'VmImportRolePolicy',
  refusals: [
    {
      cause: (stack) => new VmImportRolePolicy(stack, 'it', { roleName: 'vmimport' }),
      fix: 'give what the policy is to allow, in the props or with `addImportBucket` and the like',
    },
    {
      cause: (stack) => new VmImportRolePolicy(stack, 'it', { roleName: '*', policyName: 'a b', importBuckets }),
      fix: 'name the role; choose a name without spaces or leave it out',
    },
    {
      cause: (stack) =>
        new VmImportRolePolicy(stack, 'it', { roleName: 'vmimport', policyName: 'vmimport', importBuckets }),
      fix: 'choose another name, or leave it out',
    },
    {
      cause: (stack) => {
        const policyName = new TerraformVariable(stack, 'name', { type: 'string' }).stringValue;
        const props = { roleName: 'vmimport', policyName, partition: 'aws' };
        new VmImportRolePolicy(stack, 'it', { ...props, importBuckets });
      },
      fix: 'give the variable another value, in whatever case',
    },
    {
      cause: (stack) => {
        const props = { roleName: 'vmimport', policyName: 'disks' };
        new VmImportRolePolicy(stack, 'one', { ...props, importBuckets });
        new VmImportRolePolicy(stack, 'other', { ...props, exportBuckets: importBuckets });
      },
      fix: 'leave `policyName` out',
    },
  ],
  permissions: permissionsOf(
    { who: 'VM Import/Export', source: ROLE_PAGE },
    roleDocument({ ...ALL_ACCESS, ec2: false }).Statement,
  ),
  shapes: {
    bucket: (stack, id, { roleName, bucket }) =>
      new VmImportRolePolicy(stack, id, { roleName, importBuckets: [VmImportBucket.named(bucket)] }),
    everything: (stack, id, values) =>
      new VmImportRolePolicy(stack, id, {
        roleName: values.roleName,
        policyName: values.bucket,
        ...everything(values),
      }),
  },
  inputs: {
    narrowing: {
      ...access.narrowing,
      roleName: narrowing('roleName', KINDS.roleName),
      policyName: narrowing('policyName', KINDS.policyName),
    },
    atSynthesis: access.atSynthesis,
    others: { ...because('the account, which the provider names', 'provider'), ...MOVED },
  },
  lists: accessLists(
    (stack, id, props) => new VmImportRolePolicy(stack, id, { ...HERE, roleName: 'vmimport', ...props }),
  ),
  props: {
    create: VmImportRolePolicy,
    minimal: { roleName: 'vmimport', importBuckets },
    known: `${ACCESS_PROPS}, 'roleName' or 'policyName'`,
    misspelt: ['scopeToResources', 'scopedToResources'],
  },
});
