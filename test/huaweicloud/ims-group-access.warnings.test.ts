import { ImsGroupAccess, ImsOperation, ImsPermission, ImsReadyPolicy, ImsScope } from '../../lib/huaweicloud';
import { ENTERPRISE_PROJECT, GROUP, PROJECT, huaweicloudStack } from '../support/huaweicloud';
import { warningsOf } from '../support/synth';

test.each<[string, ImsScope, ImsOperation[] | undefined]>([
  ['allowed in the one that takes image files', ImsScope.enterpriseProject('0'), undefined],
  ['only denied', ImsScope.enterpriseProject(ENTERPRISE_PROJECT), [ImsOperation.UPLOAD_IMAGE]],
])('no warning of uploads in an enterprise project: %s', (_, scope, denied) => {
  const stack = huaweicloudStack();
  const policy = denied
    ? ImsReadyPolicy.reader(stack, 'policy', { policyName: 'policy' })
    : ImsReadyPolicy.importer(stack, 'policy', { policyName: 'policy', obsBuckets: ['disks'] });
  new ImsGroupAccess(stack, 'access', { groupId: GROUP, policies: [policy], scope, ...(denied ? { denied } : {}) });

  expect(warningsOf(stack).join()).not.toContain('upload-in-enterprise-project');
});

test('no warning of roles in an enterprise project for a policy', () => {
  const stack = huaweicloudStack();
  const permissions = [ImsPermission.FULL_ACCESS];
  new ImsGroupAccess(stack, 'access', { groupId: GROUP, permissions, scope: ImsScope.enterpriseProject('0') });

  expect(warningsOf(stack)).toEqual([
    'service-access:takes-effect-late IAM takes 15 to 30 minutes until a change of permissions has effect',
  ]);
});

test('warns of a denial that breaks what a policy allows, without naming it', () => {
  const stack = huaweicloudStack();
  const importer = ImsReadyPolicy.importer(stack, 'importer', { policyName: 'importer', obsBuckets: ['disks'] });
  new ImsGroupAccess(stack, 'access', {
    groupId: GROUP,
    policies: [importer],
    denied: [ImsOperation.UPDATE_IMAGE, ImsOperation.CREATE_DATA_IMAGE],
    scope: ImsScope.projects([PROJECT]),
  });

  expect(warningsOf(stack).filter((text) => text.includes(':deny-'))).toEqual([
    'service-access:deny-breaks denying UPDATE_IMAGE breaks UPLOAD_IMAGE, which a policy allows and which needs ' +
      'ims:images:update',
    'service-access:deny-more denying UPDATE_IMAGE denies TAG_IMAGE too: both are ims:images:update',
  ]);
});
