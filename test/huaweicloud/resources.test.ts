import { TerraformVariable, type TerraformResource } from 'cdktf';
import { everyConstruct, huaweicloudStack } from '../support/huaweicloud';
import { messageOf, newStack, synth } from '../support/synth';

test('resources are all that a construct makes, in order', () => {
  const { policy, access, agency } = everyConstruct(huaweicloudStack());
  const paths = ({ resources }: { resources: TerraformResource[] }) =>
    resources.map(({ node, terraformResourceType }) => [terraformResourceType, node.path.replace('test/', '')]);
  expect(paths(policy)).toEqual([
    ['huaweicloud_identity_role', 'policy/Resource'],
    ['huaweicloud_identity_role', 'policy/ObsGlobal'],
    ['huaweicloud_identity_role', 'policy/ObsProject'],
  ]);
  expect(paths(access)).toEqual([
    ['huaweicloud_identity_role', 'access/Denial-ProjectNamed-eu-west-101/Resource'],
    ...[
      'Denied-ProjectNamed-eu-west-101',
      'IMSFullAccess-ProjectNamed-eu-west-101',
      'Policy-policy-ObsGlobal-Account',
      'Policy-policy-ObsProject-ProjectNamed-MOS',
      'Policy-policy-ProjectNamed-eu-west-101',
    ].map((id) => ['huaweicloud_identity_group_role_assignment', `access/${id}`]),
  ]);
  expect(paths(agency)).toEqual([['huaweicloud_identity_agency', 'agency/Resource']]);
});

test('resources and dependables are copies: what is done to them changes nothing', () => {
  const stack = huaweicloudStack();
  for (const construct of Object.values(everyConstruct(stack))) {
    const before = [construct.fqn, construct.resources.length, construct.dependables.length];
    construct.resources.length = 0;
    construct.dependables.push(new TerraformVariable(stack, `of-${construct.node.id}`, {}));
    expect([construct.fqn, construct.resources.length, construct.dependables.length]).toEqual(before);
  }
});

test('each resource can be imported', () => {
  const stack = huaweicloudStack();
  const { policy, access, agency } = everyConstruct(stack);
  const all = [policy, access, agency].flatMap(({ resources }) => resources);
  all.forEach((resource, index) => resource.importFrom(`id-${index}`));
  expect(synth(stack).import).toHaveLength(10);
});

test('fails without a provider, and names its class', () => {
  const stack = newStack();
  everyConstruct(stack);
  expect(messageOf(() => synth(stack))).toContain(
    'the stack needs a provider of "huaweicloud": add new HuaweicloudProvider(stack, \'huaweicloud\', …) from ' +
      'cdktf-service-access/huaweicloud/bindings',
  );
});
