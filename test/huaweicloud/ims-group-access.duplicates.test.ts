import { TerraformStack } from 'cdktf';
import {
  bindings,
  ImsGroupAccess,
  ImsPermission,
  ImsReadyPolicy,
  ImsScope,
  type ImsGroupAccessProps,
} from '../../lib/huaweicloud';
import { huaweicloudStack } from '../support/huaweicloud';
import { messageOf, synth } from '../support/synth';

const GROUP = '0123456789abcdef0123456789abcdef';
const PROJECT = 'fedcba9876543210fedcba9876543210';
const VALID: ImsGroupAccessProps = {
  groupId: GROUP,
  permissions: [ImsPermission.FULL_ACCESS],
  scope: ImsScope.projects([PROJECT]),
};

describe('the same permission twice', () => {
  const twice = (one: Partial<ImsGroupAccessProps>, other: Partial<ImsGroupAccessProps>) => {
    const stack = huaweicloudStack();
    new ImsGroupAccess(stack, 'one', { ...VALID, ...one });
    new ImsGroupAccess(stack, 'other', { ...VALID, ...other });
    return () => synth(stack);
  };

  test('fails for one group in one scope', () => {
    expect(messageOf(twice({}, {}))).toContain(
      `'test/one/IMSFullAccess-Project-${PROJECT}' already grants "IMS FullAccess" to the same group in the same scope, ` +
        'and removing one of the two would revoke both: grant it in one construct; if they are made in different ' +
        "accounts, give one provider an alias and pass it as 'provider'",
    );
  });

  test('fails for one policy in two projects where it includes Object Storage, which knows no projects', () => {
    const stack = huaweicloudStack();
    const props = { policyName: 'importer', obsBuckets: ['disks'] };
    const policies = [ImsReadyPolicy.importer(stack, 'importer', props)];
    for (const project of [PROJECT, GROUP]) {
      new ImsGroupAccess(stack, project, { groupId: GROUP, policies, scope: ImsScope.projects([project]) });
    }

    const message = messageOf(() => synth(stack));
    expect(message.match(/already grants .*?, and/g)).toEqual(
      ['importer-obs-global', 'importer-obs-project'].map(
        (name) =>
          `already grants "${name}" to the same group in Object Storage Service, where it holds whatever the projects are, and`,
      ),
    );
  });

  test('fails where a role brings what another construct grants', () => {
    const administrator = { permissions: [ImsPermission.IMS_ADMINISTRATOR], acceptTenantAdministrator: true };
    const server = { permissions: [ImsPermission.SERVER_ADMINISTRATOR], acceptTenantAdministrator: true };
    expect(messageOf(twice(administrator, server))).toContain('already grants "Tenant Administrator"');
  });

  test.each<[string, Partial<ImsGroupAccessProps>]>([
    ['group', { groupId: PROJECT }],
    ['permission', { permissions: [ImsPermission.READ_ONLY_ACCESS] }],
    ['project', { scope: ImsScope.projects([GROUP]) }],
    ['kind of scope', { scope: ImsScope.allResources() }],
  ])('is another thing for another %s', (_, other) => {
    expect(twice({}, other)).not.toThrow();
  });

  test('is another thing for another enterprise project', () => {
    const scopes = ['0', '4f1c8a7e-90b2-4d3c-8e5f-6a7b8c9d0e1f'].map((id) => ImsScope.enterpriseProject(id));
    expect(twice({ scope: scopes[0] }, { scope: scopes[1] })).not.toThrow();
  });

  test('fails across stacks of one account', () => {
    const stack = huaweicloudStack('one');
    const other = new TerraformStack(stack.node.root, 'other');
    new bindings.HuaweicloudProvider(other, 'huaweicloud', { region: 'eu-west-204' });
    new ImsGroupAccess(stack, 'access', VALID);
    new ImsGroupAccess(other, 'access', VALID);

    expect(messageOf(() => synth(other))).toContain("'one/access/IMSFullAccess-Project");
  });
});
