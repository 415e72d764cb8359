import { Testing } from 'cdktf';
import { CosAccessStack } from '../../examples/ibm/cos-access';
import { CosSingleBucketStack } from '../../examples/ibm/cos-single-bucket';
import { onlyResource, resourcesOf, synth, warningsOf } from '../support/synth';
import { allows, type Policy, type Request } from '../support/ibm-cos-evaluator';

describe('cos-access', () => {
  const stack = new CosAccessStack(Testing.app(), 'example');
  const json = synth(stack);
  const roles = customRolesOf(json);

  const decisions = (type: string) => (action: string, request: Omit<Request, 'action'>) =>
    allows(onlyResource(json, type), { action, ...request }, roles);

  describe('the data team', () => {
    const may = decisions('ibm_iam_access_group_policy');
    test.each<[string, Omit<Request, 'action'>, boolean]>([
      ['object.get', { path: 'reports/2024/a.csv' }, true],
      ['bucket.get', { prefix: 'reports/', delimiter: '/' }, true],
      ['bucket.get', { prefix: 'reports/2024/', delimiter: '' }, true],
      ['bucket.head', {}, true],
      ['object.get', { path: 'secret/x' }, false],
      ['object.get', { path: 'reports' }, false],
      ['object.get', { path: 'reports2/a.csv' }, false],
      ['bucket.get', { prefix: '', delimiter: '/' }, false],
      ['bucket.get', { prefix: '', delimiter: '' }, false],
      ['bucket.get', { prefix: 'rep', delimiter: '' }, false],
      ['bucket.get', { prefix: 'reports/', delimiter: 's' }, false],
      ['object.put', { path: 'reports/2024/a.csv' }, false],
      ['object.delete', { path: 'reports/2024/a.csv' }, false],
      ['account.get_account_buckets', {}, false],
    ])('%s %j: %s', (action, request, expected) => {
      expect(may(action, request)).toBe(expected);
    });
  });

  describe('the importer', () => {
    const may = decisions('ibm_iam_service_policy');
    test.each<[string, Omit<Request, 'action'>, boolean]>([
      ['object.put', { path: 'incoming/a.csv' }, true],
      ['object.post_complete_upload', { path: 'incoming/a.csv' }, true],
      ['object.put', { path: 'reports/a.csv' }, false],
      ['object.get', { path: 'incoming/a.csv' }, false],
      ['object.delete', { path: 'incoming/a.csv' }, false],
      ['bucket.get', { prefix: 'incoming/', delimiter: '/' }, false],
    ])('%s %j: %s', (action, request, expected) => {
      expect(may(action, request)).toBe(expected);
    });
  });

  describe('the auditor', () => {
    const may = decisions('ibm_iam_user_policy');
    test.each<[string, Omit<Request, 'action'>, boolean]>([
      ['bucket.get', { prefix: '', delimiter: '' }, true],
      ['object.head', { path: 'secret/x' }, true],
      ['object.get', { path: 'secret/x' }, false],
      ['object.put', { path: 'secret/x' }, false],
    ])('%s %j: %s', (action, request, expected) => {
      expect(may(action, request)).toBe(expected);
    });
  });

  test('warns about nothing', () => {
    expect(warningsOf(stack)).toEqual([]);
  });
});

describe('cos-single-bucket', () => {
  const stack = new CosSingleBucketStack(Testing.app(), 'example');
  const json = synth(stack);
  const roles = customRolesOf(json);
  const policies = Object.entries(resourcesOf(json, 'ibm_iam_access_group_policy'));
  const of = (id: string) => policies.find(([address]) => address.startsWith(id))![1] as Policy;

  test('the instance: see it and list its buckets, nothing more', () => {
    const policy = of('find-the-bucket');

    expect(policy.resources).toEqual({
      resource_instance_id: '${data.ibm_resource_instance.storage.guid}',
      service: 'cloud-object-storage',
    });
    expect(policy.roles[0]).toBe('Viewer');
    expect(allows(policy, { action: 'account.get_account_buckets' }, roles)).toBe(true);
    expect(allows(policy, { action: 'bucket.get', prefix: '', delimiter: '/' }, roles)).toBe(false);
    expect(allows(policy, { action: 'object.get', path: 'a' }, roles)).toBe(false);
  });

  test('the bucket: list, download and upload, not delete', () => {
    const policy = of('use-the-bucket');

    expect(policy.resources).toMatchObject({ resource_type: 'bucket' });
    expect(allows(policy, { action: 'bucket.get', prefix: '', delimiter: '/' })).toBe(true);
    expect(allows(policy, { action: 'object.get', path: 'a' })).toBe(true);
    expect(allows(policy, { action: 'object.put', path: 'a' })).toBe(true);
    expect(allows(policy, { action: 'object.delete', path: 'a' })).toBe(false);
    expect(allows(policy, { action: 'bucket.delete_bucket' })).toBe(false);
  });

  test('warns about nothing', () => {
    expect(warningsOf(stack)).toEqual([]);
  });
});

/** Actions of the custom roles of a stack, by the reference that policies name them by. */
function customRolesOf(json: ReturnType<typeof synth>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(resourcesOf(json, 'ibm_iam_custom_role')).map(([id, { actions }]) => [
      `\${ibm_iam_custom_role.${id}.display_name}`,
      actions as string[],
    ]),
  );
}
