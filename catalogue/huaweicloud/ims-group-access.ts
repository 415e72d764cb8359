import { TerraformVariable } from 'cdktf';
import { bindings as aws } from '../../lib/aws';
import { ImsGroupAccess, ImsOperation, ImsPermission, ImsReadyPolicy, ImsScope } from '../../lib/huaweicloud';
import { catalogueOf } from '../entry';

const groupId = '0123456789abcdef0123456789abcdef';
const permissions = [ImsPermission.FULL_ACCESS];
const scope = ImsScope.projectNames(['eu-west-101']);

export const IMS_GROUP_ACCESS = catalogueOf(__filename, {
  of: 'ImsGroupAccess',
  entries: [
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
      cause: (stack) => new ImsGroupAccess(stack, 'it', { groupId, scope }),
      fix: 'name permissions or policies',
    },
    {
      cause: (stack) => new ImsGroupAccess(stack, 'it', { groupId, denied: [ImsOperation.DELETE_IMAGE], scope }),
      fix: 'name what is allowed as well; a denial of this construct limits what it allows',
    },
    {
      cause: (stack) => new ImsGroupAccess(stack, 'it', { groupId, permissions: ['IMS FullAccess' as never], scope }),
      fix: 'use members of `ImsPermission`',
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
      cause: (stack) =>
        new ImsGroupAccess(stack, 'it', { groupId, permissions, denied: ['DELETE_IMAGES' as ImsOperation], scope }),
      fix: 'choose members of `ImsOperation`',
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
      fix: 'one construct with both projects',
    },
    {
      cause: (stack) => {
        new ImsGroupAccess(stack, 'one', { groupId, permissions, scope });
        new ImsGroupAccess(stack, 'other', { groupId, permissions, scope });
      },
      fix: 'remove one of the two',
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
});
