import {
  bindings,
  ImsCustomPolicy,
  ImsGroupAccess,
  ImsOperation,
  ImsPermission,
  ImsReadyPolicy,
  ImsScope,
} from '../../lib/huaweicloud';
import { STACKS } from '../../examples/stacks';
import { decide } from '../support/huaweicloud-evaluator';
import { GROUP, KEY, PROJECT, huaweicloudStack, useWithoutDelete } from '../support/huaweicloud';
import { newStack, synth } from '../support/synth';

const ELSEWHERE = '00112233445566778899aabbccddeeff';

describe('use but not delete', () => {
  test.each([
    ['ims:serverImages:create', 'allowed'],
    ['ims:images:list', 'allowed'],
    ['ims:images:get', 'allowed'],
    ['ims:images:update', 'allowed'],
    ['ims:images:delete', 'denied'],
    ['ecs:servers:list', 'not allowed'],
    ['obs:object:GetObject', 'not allowed'],
  ])('%s is %s', (action, decision) => {
    expect(decide(synth(useWithoutDelete()), { group: GROUP, project: PROJECT, action })).toBe(decision);
  });

  test.each(['ims:images:list', 'ims:images:delete'])('%s is not allowed elsewhere, or to others', (action) => {
    const json = synth(useWithoutDelete());
    expect(decide(json, { group: GROUP, project: ELSEWHERE, action })).toBe('not allowed');
    expect(decide(json, { group: ELSEWHERE, project: PROJECT, action })).toBe('not allowed');
  });

  test('another grant does not give deletion back', () => {
    const stack = useWithoutDelete();
    new ImsGroupAccess(stack, 'more', {
      groupId: GROUP,
      permissions: [ImsPermission.FULL_ACCESS],
      scope: ImsScope.allResources(),
    });
    const json = synth(stack);
    const delete_ = (project: string) => decide(json, { group: GROUP, project, action: 'ims:images:delete' });

    expect([delete_(PROJECT), delete_(ELSEWHERE)]).toEqual(['denied', 'allowed']);
  });
});

test('an importer reads its bucket and uses its key, and no other', () => {
  const stack = huaweicloudStack();
  const importer = ImsReadyPolicy.importer(stack, 'importer', {
    policyName: 'importer',
    obsBuckets: ['disks'],
    kmsKeyIds: [KEY],
  });
  new ImsGroupAccess(stack, 'access', {
    groupId: GROUP,
    policies: [importer],
    scope: ImsScope.projectNames(['eu-west-101']),
  });
  const json = synth(stack);
  const may = (action: string, resource?: string, project = 'eu-west-101') =>
    decide(json, { group: GROUP, project, action, resource });

  expect(may('ims:images:upload')).toBe('allowed');
  expect(may('ims:images:delete')).toBe('not allowed');
  expect(may('obs:object:GetObject', 'OBS:*:*:object:disks/debian.qcow2')).toBe('allowed');
  expect(may('obs:object:GetObject', 'OBS:*:*:object:disks-of-others/debian.qcow2')).toBe('not allowed');
  expect(may('obs:bucket:ListBucket', 'OBS:*:*:bucket:others')).toBe('not allowed');
  expect(may('kms:dek:decrypt', `KMS:*:*:KeyId:${KEY}`)).toBe('allowed');
  expect(may('kms:dek:decrypt', 'KMS:*:*:KeyId:7c1b7a52-9a3f-4f0e-8d51-0f6f3a2c9e44')).toBe('not allowed');
  expect(may('kms:dek:decrypt', `KMS:*:*:KeyId:${KEY}`, 'eu-west-204')).toBe('not allowed');
});

test('half of a pair for Object Storage has no effect', () => {
  const stack = huaweicloudStack();
  const policy = new ImsCustomPolicy(stack, 'exporter', {
    policyName: 'exporter',
    description: 'For tests',
    allowed: [ImsOperation.EXPORT_IMAGE],
    obsBuckets: ['disks'],
  });
  const [, global] = policy.dependables as bindings.IdentityRole[];
  new bindings.IdentityGroupRoleAssignment(stack, 'half', { groupId: GROUP, roleId: global!.id, domainId: ELSEWHERE });

  const request = { group: GROUP, action: 'obs:object:PutObject', resource: 'OBS:*:*:object:disks/x' };
  expect(decide(synth(stack), request)).toBe('not allowed');
});

test('a project-level permission in the global region has no effect', () => {
  const stack = huaweicloudStack();
  const role = new bindings.DataHuaweicloudIdentityRole(stack, 'role', { displayName: 'IMS FullAccess' });
  new bindings.IdentityGroupRoleAssignment(stack, 'global', { groupId: GROUP, roleId: role.id, domainId: ELSEWHERE });

  expect(decide(synth(stack), { group: GROUP, project: PROJECT, action: 'ims:images:list' })).toBe('not allowed');
});

describe('roles', () => {
  const request = { group: GROUP, project: PROJECT, action: 'ims:images:delete' };

  test('have effect with what they depend on', () => {
    const stack = huaweicloudStack();
    new ImsGroupAccess(stack, 'access', {
      groupId: GROUP,
      permissions: [ImsPermission.SERVER_ADMINISTRATOR],
      acceptTenantAdministrator: true,
      scope: ImsScope.projects([PROJECT]),
    });

    const json = synth(stack);
    expect(decide(json, request)).toBe('allowed');
    expect(decide(json, { ...request, action: 'rds:instance:delete' })).toBe('allowed');
    expect(decide(json, { ...request, action: 'rds:instance:delete', project: ELSEWHERE })).toBe('not allowed');
  });

  test('have none without', () => {
    const stack = huaweicloudStack();
    const role = new bindings.DataHuaweicloudIdentityRole(stack, 'role', { displayName: 'Server Administrator' });
    new bindings.IdentityGroupRoleAssignment(stack, 'alone', { groupId: GROUP, roleId: role.id, projectId: PROJECT });

    expect(decide(synth(stack), request)).toBe('not allowed');
  });
});

test('an enterprise project is no IAM project', () => {
  const stack = huaweicloudStack();
  new ImsGroupAccess(stack, 'access', {
    groupId: GROUP,
    permissions: [ImsPermission.FULL_ACCESS],
    denied: [ImsOperation.DELETE_IMAGE],
    scope: ImsScope.enterpriseProject('0'),
  });
  const may = (action: string, where: object) => decide(synth(stack), { group: GROUP, action, ...where });

  expect(may('ims:images:get', { enterpriseProject: 'enterprise 0' })).toBe('allowed');
  expect(may('ims:images:delete', { enterpriseProject: 'enterprise 0' })).toBe('denied');
  expect(may('ims:images:get', { enterpriseProject: 'enterprise 1' })).toBe('not allowed');
  expect(may('ims:images:get', { project: PROJECT })).toBe('not allowed');
});

describe('the examples', () => {
  const decisionsOf = (id: string) => {
    const json = synth(new STACKS[id]!(newStack('unused').node.root, id));
    return (group: string, action: string, project: string) =>
      decide(json, { group: `\${huaweicloud_identity_group.${group}.id}`, project, action });
  };

  test('use without delete', () => {
    const may = decisionsOf('huaweicloud-use-without-delete');
    expect(may('developers', 'ims:serverImages:create', '${var.project_id}')).toBe('allowed');
    expect(may('developers', 'ims:images:list', '${var.project_id}')).toBe('allowed');
    expect(may('developers', 'ims:images:get', '${var.project_id}')).toBe('allowed');
    expect(may('developers', 'ims:images:delete', '${var.project_id}')).toBe('denied');
    expect(may('developers', 'ims:images:list', 'another project')).toBe('not allowed');
  });

  test('image factory', () => {
    const may = decisionsOf('huaweicloud-image-factory');
    expect(may('builders', 'ims:images:upload', 'eu-west-101')).toBe('allowed');
    expect(may('builders', 'ims:images:share', 'eu-west-101')).toBe('not allowed');
    expect(may('publishers', 'ims:images:share', 'eu-west-101')).toBe('allowed');
    expect(may('publishers', 'ims:images:upload', 'eu-west-101')).toBe('not allowed');
  });

  test('cross-region copy', () => {
    const may = decisionsOf('huaweicloud-cross-region-copy');
    expect(may('operators', 'ims:images:copy', 'ap-southeast-1')).toBe('allowed');
    expect(may('operators', 'ims:images:copy', 'ap-southeast-3')).toBe('allowed');
    expect(may('operators', 'ims:images:copy', 'eu-west-101')).toBe('not allowed');
    expect(may('operators', 'iam:agencies:listAgencies', 'eu-west-101')).toBe('allowed');
    expect(may('operators', 'iam:agencies:createAgency', 'eu-west-101')).toBe('not allowed');
  });

  test('server administrators', () => {
    const may = decisionsOf('huaweicloud-server-administrators');
    expect(may('administrators', 'ecs:cloudServers:delete', 'eu-west-101')).toBe('allowed');
    expect(may('administrators', 'ims:images:delete', 'eu-west-101')).toBe('allowed');
    expect(may('administrators', 'iam:users:createUser', 'eu-west-101')).toBe('denied');
  });
});
