import { TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { AccessSubject, CosObjects, CosRole, CosTarget, bindings, type CosAccessPolicyProps } from '../../lib/ibm';
import { synth, warningsOf } from '../support/synth';
import { access, customRole, withProvider } from '../support/cos-access-policy';
import { GUID, ibmStack } from '../support/ibm';

describe('one policy', () => {
  const warningsFor = (props: Partial<CosAccessPolicyProps>, actions?: string[]) => {
    const stack = ibmStack();
    access(stack, actions ? { ...props, roles: [customRole(stack, actions)] } : props, 'access');
    return warningsOf(stack);
  };

  test.each<[string, Partial<CosAccessPolicyProps>]>([
    ['a bucket', {}],
    ['an instance', { target: CosTarget.instance(GUID), roles: [CosRole.MANAGER, CosRole.VIEWER] }],
    ['a role that has more on instances', { roles: [CosRole.MANAGER] }],
    ['folders that hold all that changes', { roles: [CosRole.OBJECT_WRITER], objects: CosObjects.folder('a') }],
    ['folders that are read', { objects: CosObjects.folder('a') }],
  ])('nothing about %s', (_, props) => {
    expect(warningsFor(props)).toEqual([]);
  });

  test('all instances', () => {
    expect(warningsFor({ target: CosTarget.allInstances() })).toEqual([
      'service-access:all-instances the policy covers all instances of Cloud Object Storage in the account, those that do ' +
        'not exist yet included: name an instance or a part of one if that is enough',
    ]);
  });

  test('a role that does nothing', () => {
    expect(warningsFor({ target: CosTarget.instance(GUID), roles: [CosRole.READER, CosRole.OPERATOR] })).toEqual([
      'service-access:unused-role role "Operator" allows nothing: Cloud Object Storage does not use it',
    ]);
  });

  test('what single keys make impossible', () => {
    expect(warningsFor({ objects: CosObjects.exactly(['a.csv']) })).toEqual([
      'service-access:denied-action the roles bring what this policy makes impossible: ' +
        'cloud-object-storage.bucket.get, cloud-object-storage.bucket.get_versions ' +
        '(each lists by prefix, which single keys do not allow)',
    ]);
  });

  test('what a bucket makes impossible', () => {
    const reasons = 'is about an instance, which a policy for a bucket does not reach';
    expect(warningsFor({}, ['account.get_account_buckets', 'object.get'])).toEqual([
      'service-access:denied-action the roles bring what this policy makes impossible: ' +
        `cloud-object-storage.account.get_account_buckets (${reasons})`,
    ]);
    expect(warningsFor({ roles: [CosRole.READER], objects: CosObjects.folder('a') })).toEqual([
      'service-access:denied-action the roles bring what this policy makes impossible: ' +
        `cloud-object-storage.account.get_account_buckets (${reasons})`,
    ]);
  });

  test('what is impossible for several reasons, each with its actions', () => {
    expect(
      warningsFor({ objects: CosObjects.exactly(['a.csv']) }, [
        'account.get_account_buckets',
        'bucket.get',
        'object.get',
      ]),
    ).toEqual([
      'service-access:denied-action the roles bring what this policy makes impossible: ' +
        'cloud-object-storage.account.get_account_buckets (is about an instance, which a policy for a bucket does not reach); ' +
        'cloud-object-storage.bucket.get (lists by prefix, which single keys do not allow)',
    ]);
  });

  test('what changes the whole bucket all the same', () => {
    expect(
      warningsFor({ objects: CosObjects.folder('a') }, ['object.put', 'object.post_multi_delete', 'bucket.get_cors']),
    ).toEqual([
      'service-access:whole-bucket the roles bring changes that no folder or key can hold: ' +
        'cloud-object-storage.object.post_multi_delete (knows no objects and is allowed on the whole bucket); ' +
        'a custom role without them is narrower',
    ]);
    expect(warningsFor({ roles: [CosRole.WRITER], objects: CosObjects.folder('a') })[1]).toBe(
      'service-access:whole-bucket the roles bring changes that no folder or key can hold: ' +
        [
          'bucket.put_bucket',
          'bucket.post_bucket',
          'bucket.delete_bucket',
          'bucket.put_cors',
          'bucket.delete_cors',
          'bucket.put_website',
          'bucket.delete_website',
          'bucket.put_versioning',
          'bucket.put_object_lock_configuration',
          'bucket.put_lifecycle',
          'bucket.put_activity_tracking',
          'bucket.put_metrics_monitoring',
          'bucket.put_replication',
          'bucket.delete_replication',
          'object.post_multi_delete',
        ]
          .map((action) => `cloud-object-storage.${action}`)
          .join(', ') +
        ' (each knows no objects and is allowed on the whole bucket); a custom role without them is narrower',
    );
  });
});

describe('a policy that another one makes void', () => {
  const VOID = (wide: string, narrow: string) =>
    `service-access:void-policy 'test/${wide}' allows all that 'test/${narrow}' allows, and the widest grant counts: ` +
    'remove the narrower policy or narrow the wider one';

  const warningsFor = (wide: Partial<CosAccessPolicyProps>, narrow: Partial<CosAccessPolicyProps>) => {
    const stack = ibmStack();
    access(stack, narrow, 'narrow');
    access(stack, wide, 'wide');
    synth(stack);
    synth(stack);
    return warningsOf(stack).filter((warning) => warning.startsWith('service-access:void-policy'));
  };

  test.each<[string, Partial<CosAccessPolicyProps>, Partial<CosAccessPolicyProps>]>([
    ['the bucket, a folder', {}, { objects: CosObjects.folder('a') }],
    ['the instance, the bucket', { target: CosTarget.instance(GUID) }, {}],
    [
      'all instances, the instance',
      { target: CosTarget.allInstances(), roles: [CosRole.READER] },
      { target: CosTarget.instance(GUID), roles: [CosRole.READER] },
    ],
    ['more actions', { roles: [CosRole.READER] }, { roles: [CosRole.CONTENT_READER] }],
    ['the folder above', { objects: CosObjects.folder('a') }, { objects: CosObjects.folder('a/b') }],
    ['folders, one of them', { objects: CosObjects.folders(['a', 'b']) }, { objects: CosObjects.folder('a') }],
    ['folders, keys', { objects: CosObjects.folders(['a', 'b']) }, { objects: CosObjects.exactly(['b/c']) }],
    ['keys, fewer keys', { objects: CosObjects.exactly(['a', 'b']) }, { objects: CosObjects.exactly(['b']) }],
    [
      'platform roles too',
      { target: CosTarget.allInstances(), roles: [CosRole.VIEWER, CosRole.READER] },
      { target: CosTarget.instance(GUID), roles: [CosRole.VIEWER] },
    ],
  ])('%s', (_, wide, narrow) => {
    expect(warningsFor(wide, narrow)).toEqual([VOID('wide', 'narrow')]);
  });

  test('the same actions by other roles: the later is void', () => {
    expect(warningsFor({ roles: [CosRole.READER, CosRole.CONTENT_READER] }, { roles: [CosRole.READER] })).toEqual([
      VOID('narrow', 'wide'),
    ]);
  });

  test.each<[string, Partial<CosAccessPolicyProps>, Partial<CosAccessPolicyProps>]>([
    ['other actions', {}, { roles: [CosRole.OBJECT_WRITER] }],
    ['another subject', { subject: AccessSubject.user('ada@example.com') }, { objects: CosObjects.folder('a') }],
    [
      'another instance',
      { target: CosTarget.instance(GUID.replace('f', 'e')), roles: [CosRole.READER] },
      { roles: [CosRole.READER] },
    ],
    ['a resource group', { target: CosTarget.resourceGroup('rg') }, {}],
    ['sibling folders', { objects: CosObjects.folder('a') }, { objects: CosObjects.folder('ab') }],
    ['keys, a folder', { objects: CosObjects.exactly(['a']) }, { objects: CosObjects.folder('a') }],
    [
      'keys, a folder, where nothing is listed',
      { roles: [CosRole.OBJECT_READER], objects: CosObjects.exactly(['a']) },
      { roles: [CosRole.OBJECT_READER], objects: CosObjects.folder('a') },
    ],
    ['other keys', { objects: CosObjects.exactly(['a', 'b']) }, { objects: CosObjects.exactly(['c']) }],
    ['a folder, its own name', { objects: CosObjects.folder('a') }, { objects: CosObjects.exactly(['a']) }],
    [
      'what only an instance can give',
      { roles: [CosRole.WRITER] },
      { target: CosTarget.instance(GUID), roles: [CosRole.READER] },
    ],
    [
      'a platform role that the other lacks',
      { target: CosTarget.allInstances(), roles: [CosRole.EDITOR] },
      { target: CosTarget.instance(GUID), roles: [CosRole.VIEWER] },
    ],
  ])('is not one with %s', (_, wide, narrow) => {
    expect(warningsFor(wide, narrow)).toEqual([]);
  });

  test('is found through references', () => {
    const stack = ibmStack();
    const bucket = new bindings.CosBucket(stack, 'bucket', { bucketName: 'data', resourceInstanceId: 'x' });
    const team = new TerraformVariable(stack, 'team', { type: 'string' });
    const target = () => CosTarget.bucket(bucket.crn);
    access(stack, { target: target(), objects: CosObjects.folder(`in/${team.stringValue}`) }, 'wide');
    access(stack, { target: target(), objects: CosObjects.folder(`in/${team.stringValue}/today`) }, 'narrow');
    synth(stack);

    expect(warningsOf(stack)).toEqual([VOID('wide', 'narrow')]);
  });

  test('does not count in another account', () => {
    const stack = ibmStack();
    const provider = new bindings.IbmProvider(stack, 'other', { alias: 'other', ibmcloudApiKey: 'x' });
    const third = new bindings.IbmProvider(stack, 'third', { alias: 'third', ibmcloudApiKey: 'y' });
    access(stack, { target: CosTarget.instance(GUID) }, 'wide');
    access(stack, { provider }, 'narrow');
    access(stack, { provider: third, objects: CosObjects.folder('a') }, 'narrower');
    synth(stack);

    expect(warningsOf(stack)).toEqual([]);
  });

  test('does not count when references differ in case only', () => {
    const stack = ibmStack();
    for (const id of ['team', 'Team']) {
      const group = new bindings.IamAccessGroup(stack, id, { name: id });
      access(stack, { subject: AccessSubject.accessGroup(group.id) }, `access-${id}`);
    }
    synth(stack);

    expect(warningsOf(stack)).toEqual([]);
  });

  test('does not count when references of two stacks only look alike', () => {
    const app = Testing.app();
    const stacks = ['one', 'two'].map((id) => {
      const stack = withProvider(new TerraformStack(app, id));
      const group = new TerraformVariable(stack, 'group', { type: 'string' });
      const objects = id === 'one' ? { objects: CosObjects.folder('a') } : {};
      access(stack, { subject: AccessSubject.accessGroup(group.stringValue), ...objects }, id);
      return stack;
    });
    app.synth();

    expect(stacks.flatMap(warningsOf)).toEqual([]);
  });
});
