import { TerraformIterator, TerraformVariable, type TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { bindings as aws } from '../../lib/aws';
import {
  bindings,
  ImsCustomPolicy,
  ImsGroupAccess,
  ImsOperation,
  ImsPermission,
  ImsReadyPolicy,
  ImsScope,
  type ImsGroupAccessProps,
} from '../../lib/huaweicloud';
import { SYSTEM_PERMISSIONS, closureOf } from '../../lib/huaweicloud/facts/ims-permission';
import { PERMISSIONS_PAGE } from '../../lib/huaweicloud/facts/pages';
import { entryOf, type Shape } from '../entry';
import { because, below, decided, flag, made } from '../inputs';
import type { Values } from '.';
import { KINDS, PROJECT, groupId, permissions, policyNameOf, scope } from './shared';
import { SCOPES } from './ims-scope';

function shape(
  props: (values: Values, stack: TerraformStack, id: string) => Partial<ImsGroupAccessProps>,
): Shape<Values> {
  return (stack, id, values) =>
    new ImsGroupAccess(stack, id, {
      groupId: values.group,
      scope: ImsScope.projects([values.project]),
      ...props(values, stack, id),
    });
}

function policyIn(parent: Construct, id: string, values: Values, operation = ImsOperation.LIST_IMAGES) {
  return new ImsCustomPolicy(parent, id, {
    policyName: values.policyName,
    description: 'For tests',
    allowed: [operation],
    obsBuckets: operation === ImsOperation.EXPORT_IMAGE ? [values.bucket] : undefined,
  });
}

function access(stack: TerraformStack, id: string, props: Partial<ImsGroupAccessProps>) {
  return new ImsGroupAccess(stack, id, { groupId, permissions, scope: ImsScope.projects([PROJECT]), ...props });
}

export const ENTRY = entryOf<Values>(__filename, {
  of: 'ImsGroupAccess',
  refusals: [
    {
      cause: (stack) => new ImsGroupAccess(stack, 'it', { groupId: 'developers', permissions, scope }),
      fix: 'give the id (`huaweicloud_identity_group.id`)',
    },
    {
      cause: (stack) => {
        const misspelt = { groupId, permissions, scope, denies: [ImsOperation.DELETE_IMAGE] };
        new ImsGroupAccess(stack, 'it', misspelt);
      },
      fix: 'correct the name of the prop: without it nothing would be denied',
    },
    {
      cause: (stack) => {
        const misspelt = { groupId, permissions, scope, deny: [ImsOperation.DELETE_IMAGE] };
        new ImsGroupAccess(stack, 'it', misspelt);
      },
      fix: 'correct the name of the prop: without it nothing would be denied',
    },
    {
      cause: (stack) => {
        const denied: ImsOperation[] | undefined = undefined;
        new ImsGroupAccess(stack, 'it', { groupId, permissions, denied, scope });
      },
      fix: 'find out where the value got lost; without it nothing would be denied',
    },
    {
      cause: (stack) => {
        const list = new TerraformVariable(stack, 'groups', { type: 'list(string)' });
        const forEach = TerraformIterator.fromList(list.listValue);
        const many = { forEach, groupId: forEach.value, permissions, scope };
        new ImsGroupAccess(stack, 'it', many);
      },
      fix: 'make one access per group, in a loop; which groups there are must be known at synthesis',
    },
    {
      cause: (stack) => {
        const counted = { count: 2, groupId, permissions, scope };
        new ImsGroupAccess(stack, 'it', counted);
      },
      fix: 'make as many as are needed, in a loop, each for another group or scope',
    },
    {
      cause: (stack) => {
        const group = new bindings.IdentityGroup(stack, 'group', { name: 'developers' });
        const later = { dependsOn: [group], groupId, permissions, scope };
        new ImsGroupAccess(stack, 'it', later);
      },
      fix: '`for (const resource of access.resources) resource.dependsOn = [group.fqn]`; the order of denials is kept',
    },
    {
      cause: (stack) => {
        const kept = { lifecycle: { preventDestroy: true }, groupId, permissions, scope };
        new ImsGroupAccess(stack, 'it', kept);
      },
      fix: '`for (const resource of access.resources) resource.lifecycle = { preventDestroy: true }`; conditions are kept',
    },
    {
      cause: (stack) => {
        const group = new bindings.IdentityGroup(stack, 'group', { name: 'developers' });
        new ImsGroupAccess(stack, 'it', { groupId: group as never, permissions, scope });
      },
      fix: 'pass the attribute, not the resource',
    },
    {
      cause: (stack) => new ImsGroupAccess(stack, 'it', { groupId, scope }),
      fix: 'name permissions or policies',
    },
    {
      cause: (stack) => new ImsGroupAccess(stack, 'it', { groupId, denied: [ImsOperation.DELETE_IMAGE], scope }),
      fix: 'name what is allowed as well; a denial of this construct limits what it allows',
    },
    {
      cause: (stack) => new ImsGroupAccess(stack, 'it', { groupId, permissions: 'FULL_ACCESS' as never, scope }),
      fix: 'give a list',
    },
    {
      cause: (stack) => new ImsGroupAccess(stack, 'it', { groupId, policies: [], scope }),
      fix: 'name policies, or leave the prop out',
    },
    {
      cause: (stack) => new ImsGroupAccess(stack, 'it', { groupId, policies: ['images' as never], scope }),
      fix: 'give the construct, not its name',
    },
    {
      cause: (stack) => {
        const policies = [
          ImsReadyPolicy.reader(new Construct(stack, 'images'), 'reader', { policyName: 'reader' }),
          ImsReadyPolicy.sharer(stack, 'images--reader', { policyName: 'sharer' }),
        ];
        new ImsGroupAccess(stack, 'it', { groupId, policies, scope });
      },
      fix: 'rename one of the two constructs',
    },
    {
      cause: (stack) =>
        new ImsGroupAccess(stack, 'it', {
          groupId,
          permissions,
          denied: ['DELETE_IMAGES', 'ims:images:update'] as never,
          scope,
        }),
      fix: 'choose members of `ImsOperation`',
    },
    {
      cause: (stack) => {
        const denied = 'DELETE_IMAGE' as never;
        new ImsGroupAccess(stack, 'it', { groupId, permissions, denied, scope });
      },
      fix: 'give a list',
    },
    {
      cause: (stack) =>
        new ImsGroupAccess(stack, 'it', { groupId, permissions, denialPolicyName: 'no-deletion', scope }),
      fix: 'say what is denied, or leave the name out',
    },
    {
      cause: (stack) => {
        const denied = [ImsOperation.DELETE_IMAGE];
        const both = ImsScope.projectNames(['eu-west-101', 'eu-west-204']);
        new ImsGroupAccess(stack, 'it', { groupId, permissions, denied, denialPolicyName: 'no-deletion', scope: both });
      },
      fix: 'take over the policy in one access per project, or leave the name out',
    },
    {
      cause: (stack) =>
        new ImsGroupAccess(stack, 'it', { groupId, permissions: [ImsPermission.IMS_ADMINISTRATOR], scope }),
      fix: 'use `ImsPermission.FULL_ACCESS`, or accept the role if it is meant',
    },
    {
      cause: (stack) => {
        const sharer = ImsReadyPolicy.sharer(stack, 'sharer', { policyName: 'sharer' });
        new ImsGroupAccess(stack, 'it', { groupId, policies: [sharer], scope: ImsScope.enterpriseProject('0') });
      },
      fix: 'grant it in IAM projects',
    },
    {
      cause: (stack) => {
        const provider = new aws.AwsProvider(stack, 'aws');
        new ImsGroupAccess(stack, 'it', { groupId, permissions, scope, provider });
      },
      fix: 'pass a provider of Huawei Cloud',
    },
    {
      cause: (stack) => {
        const ids = new TerraformVariable(stack, 'groups', { type: 'list(string)' }).listValue;
        new ImsGroupAccess(stack, 'it', { groupId: ids as never, permissions, scope });
      },
      fix: 'pass one of its elements (`Fn.element(ids, 0)`)',
    },
    {
      cause: (stack) => {
        const policy = ImsReadyPolicy.importer(stack, 'importer', { policyName: 'importer', obsBuckets: ['disks'] });
        new ImsGroupAccess(stack, 'one', { groupId, policies: [policy], scope });
        new ImsGroupAccess(stack, 'other', {
          groupId,
          policies: [policy],
          scope: ImsScope.projectNames(['eu-west-0']),
        });
      },
      fix: 'make one construct with both projects',
    },
    {
      cause: (stack) => {
        new ImsGroupAccess(stack, 'one', { groupId, permissions, scope });
        new ImsGroupAccess(stack, 'other', { groupId, permissions, scope });
      },
      fix: 'remove one of the two',
    },
    {
      cause: (stack) => {
        const denied = [ImsOperation.DELETE_IMAGE];
        const access = new ImsGroupAccess(stack, 'access', { groupId, permissions, denied, scope });
        access.movedFrom('/access');
      },
      fix: 'write the ids from the stack to the construct, as they were',
    },
    {
      cause: (stack) => new ImsGroupAccess(stack, 'it', { groupId, permissions, scope }),
      code: 'takes-effect-late',
      fix: 'wait before the first use; nothing is wrong',
    },
    {
      cause: (stack) =>
        new ImsGroupAccess(stack, 'it', {
          groupId,
          permissions: [ImsPermission.SERVER_ADMINISTRATOR],
          acceptTenantAdministrator: true,
          scope,
        }),
      code: 'tenant-administrator',
      fix: 'use `ImsPermission.FULL_ACCESS`, or a custom policy',
    },
    {
      cause: (stack) => new ImsGroupAccess(stack, 'it', { groupId, permissions, scope: ImsScope.allResources() }),
      code: 'all-resources',
      fix: 'name the projects, or leave it if all are meant',
    },
    {
      cause: (stack) =>
        new ImsGroupAccess(stack, 'it', {
          groupId,
          permissions: [ImsPermission.IMS_ADMINISTRATOR],
          acceptTenantAdministrator: true,
          scope: ImsScope.enterpriseProject('0'),
        }),
      code: 'role-in-enterprise-project',
      fix: 'use policies, or IAM projects',
    },
    {
      cause: (stack) => {
        const props = { policyName: 'importer', obsBuckets: ['disks'] };
        const importer = ImsReadyPolicy.importer(stack, 'importer', props);
        const somewhere = ImsScope.enterpriseProject('0d0466b0-e727-4d9c-b35d-f84bb474a37f');
        new ImsGroupAccess(stack, 'it', { groupId, policies: [importer], scope: somewhere });
      },
      code: 'upload-in-enterprise-project',
      fix: 'upload in the enterprise project "default"',
    },
    {
      cause: (stack) => {
        const policy = ImsReadyPolicy.sharer(stack, 'sharer', { policyName: 'sharer' });
        const denied = [ImsOperation.GET_IMAGE];
        new ImsGroupAccess(stack, 'it', { groupId, policies: [policy], denied, scope });
      },
      code: 'deny-breaks',
      fix: 'leave the denial out, or the policy',
    },
  ],
  permissions: Object.entries(SYSTEM_PERMISSIONS).map(([name, { displayName }]) => ({
    who: `a user group, ${name}`,
    may: closureOf([displayName]).join(', '),
    on: 'the scope',
    source: PERMISSIONS_PAGE,
  })),
  shapes: {
    project: shape(() => ({ permissions })),
    'project by name': shape(({ projectName }) => ({ permissions, scope: ImsScope.projectNames([projectName]) })),
    'all resources': shape(() => ({ permissions, scope: ImsScope.allResources() })),
    'enterprise project': shape(({ enterpriseProject }) => ({
      permissions,
      scope: ImsScope.enterpriseProject(enterpriseProject),
    })),
    'roles with dependencies': shape(() => ({
      permissions: [ImsPermission.SERVER_ADMINISTRATOR],
      acceptTenantAdministrator: true,
    })),
    'permission, and a denial': shape(() => ({ permissions, denied: [ImsOperation.DELETE_IMAGE] })),
    'policy beside it': shape((values, stack, id) => ({ policies: [policyIn(stack, `${id}-policy`, values)] })),
    'policy in another construct': shape((values, stack, id) => ({
      policies: [policyIn(new Construct(stack, `${id}-team`), 'policy', values)],
    })),
    'policy with buckets': shape((values, stack, id) => ({
      policies: [policyIn(stack, `${id}-policy`, values, ImsOperation.EXPORT_IMAGE)],
    })),
    'provider with an alias': shape(({ projectName }, stack, id) => ({
      permissions,
      scope: ImsScope.projectNames([projectName]),
      provider: new bindings.HuaweicloudProvider(stack, `${id}-provider`, { alias: id, region: 'eu-west-0' }),
    })),
  },
  inputs: {
    narrowing: {
      groupId: {
        prop: 'groupId',
        kind: KINDS.group,
        build: (stack, id, value) => access(stack, id, { groupId: value }),
      },
      denialPolicyName: {
        prop: 'denialPolicyName',
        kind: policyNameOf(64),
        build: (stack, id, value) =>
          access(stack, id, {
            denied: [ImsOperation.DELETE_IMAGE],
            denialPolicyName: value,
            scope: ImsScope.allResources(),
          }),
      },
      ...below(
        'scope: ImsScope.',
        SCOPES,
        made<ImsScope>((where) => (stack, id) => access(stack, id, { scope: where })),
      ),
    },
    atSynthesis: {
      'permissions[]': decided('permissions[0]', 'a member of ImsPermission', (stack, id, value) =>
        access(stack, id, { permissions: [value as never] }),
      ),
      'policies[]': decided('policies[0]', 'an instance of ImsCustomPolicy', (stack, id, value) =>
        access(stack, id, { policies: [value as never] }),
      ),
      'denied[]': decided('denied[0]', 'a member of ImsOperation', (stack, id, value) =>
        access(stack, id, { denied: [value as ImsOperation] }),
      ),
      acceptTenantAdministrator: flag('acceptTenantAdministrator', (stack, id, value) =>
        access(stack, id, {
          permissions: [ImsPermission.IMS_ADMINISTRATOR],
          acceptTenantAdministrator: value as never,
        }),
      ),
    },
    others: {
      ...because('the account, which the provider names', 'provider'),
      ...because('where the resources were before: it grants nothing', 'movedFrom.path'),
    },
  },
  lists: {
    permissions: {
      values: [ImsPermission.FULL_ACCESS, ImsPermission.READ_ONLY_ACCESS, ImsPermission.SERVER_ADMINISTRATOR],
      make: (stack, all) => access(stack, 'it', { permissions: all, acceptTenantAdministrator: true }),
      exact: true,
    },
    policies: {
      values: [0, 1, 2],
      make: (stack, order) => {
        const all = [0, 1, 2].map((n) => ImsReadyPolicy.reader(stack, `policy-${n}`, { policyName: `policy-${n}` }));
        access(stack, 'it', { policies: order.map((n: number) => all[n]!) });
      },
      exact: true,
    },
    denied: {
      values: [ImsOperation.TAG_IMAGE, ImsOperation.LIST_IMAGES, ImsOperation.SHARE_IMAGE, ImsOperation.GET_QUOTA],
      make: (stack, denied) => access(stack, 'it', { denied }),
      exact: true,
    },
    'scope: ImsScope.projects.projectIds': {
      values: [1, 2, 3].map((id) => String(id).repeat(32)),
      make: (stack, ids) => access(stack, 'it', { scope: ImsScope.projects(ids) }),
      exact: true,
    },
    'scope: ImsScope.projectNames.projectNames': {
      values: ['eu-west-101', 'eu-west-0', 'eu-west-101_images'],
      make: (stack, names) => access(stack, 'it', { scope: ImsScope.projectNames(names) }),
      exact: true,
    },
  },
  props: {
    create: ImsGroupAccess,
    minimal: { groupId, permissions, scope },
    known:
      "'groupId', 'permissions', 'policies', 'denied', 'denialPolicyName', 'scope', 'acceptTenantAdministrator' or 'provider'",
    misspelt: ['denies', 'denied'],
  },
});
