import { TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import {
  bindings,
  ImsCustomPolicy,
  ImsGroupAccess,
  ImsOperation,
  ImsPermission,
  ImsReadyPolicy,
  ImsReplicationAgency,
  ImsScope,
  type ImsGroupAccessProps,
} from '../../lib/huaweicloud';
import { GROUP, PROJECT, huaweicloudStack } from '../support/huaweicloud';
import { messageOf, newStack, synth, warningsOf } from '../support/synth';

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
        'and removing one of the two would revoke both: grant it in one construct',
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

  test('fails for one group through two providers: no two accounts have a group of the same id', () => {
    const stack = huaweicloudStack();
    const provider = new bindings.HuaweicloudProvider(stack, 'there', { alias: 'there', region: 'eu-west-204' });
    new ImsGroupAccess(stack, 'one', VALID);
    new ImsGroupAccess(stack, 'other', { ...VALID, provider });

    expect(messageOf(() => synth(stack))).toContain("'test/one/IMSFullAccess-Project");
  });

  test('is allowed once one of the two is removed', () => {
    const stack = huaweicloudStack();
    new ImsGroupAccess(stack, 'one', VALID);
    new ImsGroupAccess(stack, 'other', VALID);
    stack.node.tryRemoveChild('one');

    expect(() => synth(stack)).not.toThrow();
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

describe('the name of a denial policy', () => {
  const denied = [ImsOperation.DELETE_IMAGE];

  test('fails when a custom policy has the same name', () => {
    const stack = huaweicloudStack();
    const { resources } = new ImsGroupAccess(stack, 'access', { ...VALID, denied });
    const policyName = (resources[0] as bindings.IdentityRole).nameInput!;
    new ImsCustomPolicy(stack, 'policy', { policyName, description: 'For tests', denied });

    expect(messageOf(() => synth(stack))).toContain(
      `[test/policy/Resource] 'test/access/Denial-Project-${PROJECT}/Resource' is already a custom policy of the same ` +
        "name, and an account can have only one of that name: choose another 'policyName'",
    );
  });

  test('fails when two accesses take over the same policy', () => {
    const stack = huaweicloudStack();
    for (const [id, groupId] of Object.entries({ one: GROUP, other: PROJECT })) {
      new ImsGroupAccess(stack, id, { ...VALID, groupId, denied, denialPolicyName: 'no-deletion' });
    }
    expect(messageOf(() => synth(stack))).toContain('is already a custom policy of the same name');
  });

  test('differs between stacks and accesses, whatever their ids are', () => {
    const stack = huaweicloudStack('one');
    const other = new TerraformStack(stack.node.root, 'other');
    new bindings.HuaweicloudProvider(other, 'huaweicloud', { region: 'eu-west-101' });
    const accesses = [
      new ImsGroupAccess(stack, 'a-b', { ...VALID, denied }),
      new ImsGroupAccess(stack, 'a b', { ...VALID, groupId: PROJECT, denied }),
      new ImsGroupAccess(other, 'a-b', { ...VALID, groupId: '0'.repeat(32), denied }),
    ];
    const names = accesses.map(({ resources: [policy] }) => (policy as bindings.IdentityRole).nameInput!);
    expect(new Set(names).size).toBe(3);
    expect(names).toEqual(names.map(() => expect.stringMatching(/^ims-denied-a-b-[0-9a-f]{8}$/)));
  });
});

describe('a policy or an agency of the same name in two stacks', () => {
  const make = (scope: TerraformStack) => {
    new ImsCustomPolicy(scope, 'policy', {
      policyName: 'images',
      description: 'For tests',
      allowed: [ImsOperation.GET_IMAGE],
    });
    new ImsReplicationAgency(scope, 'agency', { agencyName: 'copies', destinationProjects: ['eu-west-101'] });
  };
  const two = (one: object, other: object) => {
    const stacks = [one, other].map((config, index) => {
      const stack = index === 0 ? newStack('dev') : new TerraformStack(app!, 'prod');
      app = stack.node.root;
      new bindings.HuaweicloudProvider(stack, 'huaweicloud', { region: 'eu-west-101', ...config });
      make(stack);
      return stack;
    });
    return stacks[1]!;
  };
  let app: IConstruct | undefined;

  test('is a warning when nothing tells the accounts apart: they may have credentials from the environment', () => {
    const prod = two({ maxRetries: 1, projectName: 'a' }, { region: 'eu-west-204' });
    expect(() => synth(prod)).not.toThrow();
    expect(warningsOf(prod).filter((text) => text.includes(':duplicate-in-another-stack '))).toEqual(
      [
        "'dev/policy/Resource' is already a custom policy of the same name",
        "'dev/agency/Resource' is already an agency",
      ].map((start) => expect.stringContaining(start) as unknown),
    );
  });

  test('fails when both name the same account', () => {
    const prod = two({ domainName: 'images', accessKey: 'a' }, { domainName: 'images', accessKey: 'b' });
    const message = messageOf(() => synth(prod));
    expect(message).toContain("'dev/policy/Resource' is already a custom policy of the same name");
    expect(message).toContain("'dev/agency/Resource' is already an agency of the same name");
  });

  test.each([
    ['they name other accounts', { domainName: 'dev' }, { domainName: 'prod' }],
    ['they have other credentials', { accessKey: 'a' }, { accessKey: 'b' }],
  ])('is nothing when %s', (_, one, other) => {
    const prod = two(one, other);
    expect(() => synth(prod)).not.toThrow();
    expect(warningsOf(prod).join()).not.toContain('duplicate');
  });
});
