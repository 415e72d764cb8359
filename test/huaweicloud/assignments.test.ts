import { resolveIn } from '../../lib/core/references';
import {
  bindings,
  ImsCustomPolicy,
  ImsGroupAccess,
  ImsOperation,
  ImsPermission,
  ImsReadyPolicy,
  ImsScope,
} from '../../lib/huaweicloud';
import { ASSIGNMENT, GROUP, PROJECT, huaweicloudStack } from '../support/huaweicloud';
import { onlyResource, resourcesOf, synth } from '../support/synth';

const OTHER_GROUP = '00112233445566778899aabbccddeeff';
const FULL_ACCESS = 'HuaweicloudLookups_Permission-IMSFullAccess_999ABF90';

describe('assignments of ImsGroupAccess', () => {
  test('denials first, then what denies and allows, then what allows; the last waits for all', () => {
    const stack = huaweicloudStack();
    const mixed = new ImsCustomPolicy(stack, 'mixed', {
      policyName: 'mixed',
      description: 'Share, do not export',
      allowed: [ImsOperation.SHARE_IMAGE],
      denied: [ImsOperation.EXPORT_IMAGE],
    });
    const access = new ImsGroupAccess(stack, 'access', {
      groupId: GROUP,
      permissions: [ImsPermission.READ_ONLY_ACCESS],
      policies: [ImsReadyPolicy.reader(stack, 'reader', { policyName: 'reader' }), mixed],
      denied: [ImsOperation.DELETE_IMAGE],
      scope: ImsScope.projects([PROJECT]),
    });

    new bindings.IdentityGroup(stack, 'after', { name: 'after', dependsOn: [access] });
    new bindings.IdentityGroup(stack, 'after-all', { name: 'after-all', dependsOn: access.dependables });

    const json = synth(stack);
    const all = resourcesOf(json, ASSIGNMENT);
    const id = (part: string) => `${ASSIGNMENT}.${Object.keys(all).find((key) => key.includes(part))!}`;
    const [denied, both, readOnly, reader] = ['Denied', 'Policy-mixed', 'IMSReadOnly', 'Policy-reader'].map(id);
    const dependsOn = (address: string) => all[address.split('.')[1]!]!.depends_on;
    expect(dependsOn(denied!)).toBeUndefined();
    expect(dependsOn(both!)).toEqual([denied]);
    expect(dependsOn(readOnly!)).toEqual([both]);
    expect(dependsOn(reader!)).toEqual([both, readOnly]);
    expect(resourcesOf(json, 'huaweicloud_identity_group')).toEqual({
      after: { name: 'after', depends_on: [reader] },
      'after-all': { name: 'after-all', depends_on: [denied, both, readOnly, reader] },
    });
  });

  test('a policy that denies and allows waits for one that only denies, whatever their names are', () => {
    const stack = huaweicloudStack();
    const policy = (policyName: string, allowed: ImsOperation[] | undefined, denied: ImsOperation[]) =>
      new ImsCustomPolicy(stack, policyName, { policyName, description: 'For tests', allowed, denied });
    new ImsGroupAccess(stack, 'access', {
      groupId: GROUP,
      policies: [
        policy('a-mixed', [ImsOperation.SHARE_IMAGE], [ImsOperation.EXPORT_IMAGE]),
        policy('b-mixed', [ImsOperation.LIST_IMAGES], [ImsOperation.UPLOAD_IMAGE]),
        policy('c-denial', undefined, [ImsOperation.COPY_IN_REGION]),
        policy('d-denial', undefined, [ImsOperation.DELETE_IMAGE]),
      ],
      scope: ImsScope.projects([PROJECT]),
    });

    const all = resourcesOf(synth(stack), ASSIGNMENT);
    const address = (name: string) => `${ASSIGNMENT}.${Object.keys(all).find((id) => id.includes(name))!}`;
    const [a, b, c, d] = ['a-mixed', 'b-mixed', 'c-denial', 'd-denial'].map(address);
    expect([a, b, c, d].map((one) => all[one!.split('.')[1]!]!.depends_on)).toEqual([[d], [d, a], undefined, [c]]);
  });

  test('every allowance waits for every denial, with few dependencies', () => {
    const stack = huaweicloudStack();
    const projects = Array.from({ length: 50 }, (_, index) => index.toString(16).padStart(32, '0'));
    const access = new ImsGroupAccess(stack, 'access', {
      groupId: GROUP,
      permissions: [ImsPermission.FULL_ACCESS],
      denied: [ImsOperation.DELETE_IMAGE],
      scope: ImsScope.projects(projects),
    });

    const all = resourcesOf(synth(stack), ASSIGNMENT);
    const dependsOn = (id: string) =>
      ((all[id]!.depends_on ?? []) as string[]).map((address) => address.split('.')[1]!);
    const waitsFor = (id: string): string[] => dependsOn(id).flatMap((other) => [other, ...waitsFor(other)]);
    const [denials, allowances] = ['_Denied-', '_IMSFullAccess-'].map((part) =>
      Object.keys(all).filter((id) => id.includes(part)),
    );
    expect([denials!.length, allowances!.length]).toEqual([50, 50]);
    for (const id of allowances!) {
      expect(waitsFor(id)).toEqual(expect.arrayContaining(denials!));
    }
    const last = /[.]([\w-]+)/.exec(String(resolveIn(stack, access.fqn)))![1]!;
    expect([last, ...waitsFor(last)]).toEqual(expect.arrayContaining(Object.keys(all)));
    expect(Object.keys(all).flatMap(dependsOn)).toHaveLength(49 + 50 + 49);
  });

  test('takes the provider of another account', () => {
    const stack = huaweicloudStack();
    const provider = new bindings.HuaweicloudProvider(stack, 'other', { alias: 'other', domainName: 'other' });
    for (const [id, options] of Object.entries({
      here: { groupId: GROUP },
      there: { groupId: OTHER_GROUP, provider },
    })) {
      new ImsGroupAccess(stack, id, {
        permissions: [ImsPermission.FULL_ACCESS],
        denied: [ImsOperation.DELETE_IMAGE],
        scope: ImsScope.projectNames(['eu-west-101']),
        ...options,
      });
    }

    const json = synth(stack);
    const sections = [...Object.values(json.resource!), ...Object.values(json.data!)];
    const elsewhere = sections.flatMap((section) => Object.values(section)).filter(({ provider: used }) => used);
    expect(elsewhere.map(({ provider: used }) => used)).toEqual(Array.from({ length: 5 }, () => 'huaweicloud.other'));
    expect(Object.keys(json.data!.huaweicloud_identity_role!)).toEqual([
      'HuaweicloudLookups-other_Permission-IMSFullAccess_12E87375',
      FULL_ACCESS,
    ]);
  });

  test('denies everything but seeing', () => {
    const stack = huaweicloudStack();
    new ImsGroupAccess(stack, 'access', {
      groupId: GROUP,
      permissions: [ImsPermission.FULL_ACCESS],
      denied: Object.values(ImsOperation).filter((name) => !/^(LIST|GET)_/.test(name)),
      scope: ImsScope.projects([PROJECT]),
    });

    const { description, policy } = onlyResource(synth(stack), 'huaweicloud_identity_role');
    expect(description).toBe('Denies most operations on images');
    expect(JSON.parse(String(policy))).toEqual({
      Version: '1.1',
      Statement: [
        {
          Effect: 'Deny',
          Action: [
            'ims:dataImages:create',
            'ims:images:copy',
            'ims:images:delete',
            'ims:images:export',
            'ims:images:share',
            'ims:images:update',
            'ims:images:upload',
            'ims:serverImages:create',
            'ims:wholeImages:create',
          ],
        },
      ],
    });
  });
});
