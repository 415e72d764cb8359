import { TerraformStack, TerraformVariable } from 'cdktf';
import { Construct } from 'constructs';
import { bindings, ImsGroupAccess, ImsPermission, ImsReadyPolicy, ImsScope } from '../../lib/huaweicloud';
import { ASSIGNMENT, GROUP, PROJECT, huaweicloudStack } from '../support/huaweicloud';
import { resourcesOf, synth } from '../support/synth';

const OTHER_PROJECT = '00112233445566778899aabbccddeeff';

describe('addresses of assignments', () => {
  test.each<[string, (variable: string) => ImsScope, string]>([
    ['all resources', () => ImsScope.allResources(), 'AllResources_39E5B9BA'],
    ['an enterprise project', () => ImsScope.enterpriseProject('0'), 'EnterpriseProject-0_246ABF5E'],
    ['a project', () => ImsScope.projects([PROJECT]), 'Project-fedcba9876543210fedcba9876543210_AED8EB92'],
    ['a project by name', () => ImsScope.projectNames(['eu-west-101']), 'ProjectNamed-eu-west-101_B1A13B32'],
    ['a project by a reference', (variable) => ImsScope.projectNames([variable]), 'ProjectNamed-varproject_E7B80FE0'],
    [
      'a project by a reference after text',
      (variable) => ImsScope.projectNames([`eu-west-${variable}`]),
      'ProjectNamed-eu-west-varproject_3C875DA5',
    ],
    [
      'a project by a reference before text',
      (variable) => ImsScope.projectNames([`${variable}_images`]),
      'ProjectNamed-varproject_images_8E67497D',
    ],
  ])('in %s', (_, scope, address) => {
    const stack = huaweicloudStack();
    const variable = new TerraformVariable(stack, 'project', { type: 'string' });
    new ImsGroupAccess(stack, 'access', {
      groupId: GROUP,
      permissions: [ImsPermission.FULL_ACCESS],
      scope: scope(variable.stringValue),
    });

    expect(Object.keys(resourcesOf(synth(stack), ASSIGNMENT))).toEqual([`access_IMSFullAccess-${address}`]);
  });

  test('of a policy that includes Object Storage', () => {
    const stack = huaweicloudStack();
    new ImsGroupAccess(stack, 'access', {
      groupId: GROUP,
      policies: [ImsReadyPolicy.importer(stack, 'importer', { policyName: 'importer', obsBuckets: ['disks'] })],
      scope: ImsScope.projects([PROJECT]),
    });

    expect(Object.keys(resourcesOf(synth(stack), ASSIGNMENT))).toEqual([
      'access_Policy-importer-ObsGlobal-Account_D750C393',
      'access_Policy-importer-ObsProject-ProjectNamed-MOS_2FEC96E0',
      'access_Policy-importer-Project-fedcba9876543210fedcba9876543210_F11A3D67',
    ]);
  });

  test('of policies of another stack beside its own of the same path', () => {
    const stack = huaweicloudStack('one');
    const other = new TerraformStack(stack.node.root, 'other');
    new bindings.HuaweicloudProvider(other, 'huaweicloud', { region: 'eu-west-101' });
    new ImsGroupAccess(other, 'access', {
      groupId: GROUP,
      policies: [stack, other].map((scope) =>
        ImsReadyPolicy.reader(scope, 'reader', { policyName: `reader-${scope.node.id}` }),
      ),
      scope: ImsScope.projects([PROJECT]),
    });

    expect(Object.keys(resourcesOf(synth(other), ASSIGNMENT)).map((id) => id.replace(/-Project-.*/, ''))).toEqual([
      'access_Policy-reader',
      'access_PolicyOf-one--reader',
    ]);
  });

  test('of policies whose paths read alike', () => {
    const stack = huaweicloudStack('one');
    const other = new TerraformStack(stack.node.root, 'other');
    new bindings.HuaweicloudProvider(other, 'huaweicloud', { region: 'eu-west-101' });
    const places: [Construct, string][] = [
      [new Construct(other, 'a'), 'b'],
      [other, 'a-b'],
      [stack, 'reader'],
      [new Construct(other, 'one'), 'reader'],
    ];
    const policies = places.map(([scope, id]) =>
      ImsReadyPolicy.reader(scope, id, { policyName: scope.node.path.replace(/\//g, '.') + id }),
    );
    new ImsGroupAccess(other, 'access', { groupId: GROUP, policies, scope: ImsScope.projects([PROJECT]) });

    expect(Object.keys(resourcesOf(synth(other), ASSIGNMENT)).map((id) => id.replace(/-Project-.*/, ''))).toEqual([
      'access_Policy-a--b',
      'access_Policy-a-b',
      'access_Policy-one--reader',
      'access_PolicyOf-one--reader',
    ]);
  });

  test('do not depend on the order of anything', () => {
    const addresses = (permissions: ImsPermission[], projects: string[]) => {
      const stack = huaweicloudStack();
      new ImsGroupAccess(stack, 'access', { groupId: GROUP, permissions, scope: ImsScope.projects(projects) });
      return resourcesOf(synth(stack), ASSIGNMENT);
    };
    const both = [ImsPermission.FULL_ACCESS, ImsPermission.READ_ONLY_ACCESS];

    expect(addresses(both, [PROJECT, OTHER_PROJECT])).toEqual(addresses([...both].reverse(), [OTHER_PROJECT, PROJECT]));
  });
});
