import { TerraformVariable } from 'cdktf';
import { ImsGroupAccess, ImsPermission, ImsScope, bindings } from '../../lib/huaweicloud';
import { GROUP, huaweicloudStack } from '../support/huaweicloud';
import { resourcesOf, synth, type Synthesized } from '../support/synth';

const permissions = [ImsPermission.FULL_ACCESS];

describe('lookups of projects', () => {
  test('by a reference within text differ from those by a reference that reads alike', () => {
    const stack = huaweicloudStack();
    const variable = (id: string) => new TerraformVariable(stack, id, { type: 'string' }).stringValue;
    const scope = ImsScope.projectNames([`${variable('region')}_a`, variable('region_a')]);
    new ImsGroupAccess(stack, 'access', { groupId: GROUP, permissions, scope });

    expect(lookedUp(synth(stack))).toEqual([
      ['${var.region_a}', undefined],
      ['${var.region}_a', undefined],
    ]);
  });

  test('of another account differ from those of a project whose name ends like its alias', () => {
    const stack = huaweicloudStack();
    const provider = new bindings.HuaweicloudProvider(stack, 'other', { alias: 'b', domainName: 'other' });
    const scope = (name: string) => ImsScope.projectNames([name]);
    new ImsGroupAccess(stack, 'there', { groupId: GROUP, permissions, scope: scope('eu-west-101_a'), provider });
    new ImsGroupAccess(stack, 'here', { groupId: GROUP, permissions, scope: scope('eu-west-101_a-b') });

    expect(lookedUp(synth(stack))).toEqual([
      ['eu-west-101_a-b', undefined],
      ['eu-west-101_a', 'huaweicloud.b'],
    ]);
  });
});

/** Name and provider of the project of every assignment, by the address of the assignment. */
function lookedUp(json: Synthesized): unknown[] {
  const assignments = resourcesOf(json, 'huaweicloud_identity_group_role_assignment');
  return Object.keys(assignments)
    .sort()
    .map((id) => {
      const [, lookup] = /[.]([^.]+)[.]projects/.exec(String(assignments[id]!.project_id))!;
      const { name, provider } = json.data!.huaweicloud_identity_projects![lookup!]!;
      return [name, provider];
    });
}
