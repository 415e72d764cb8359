import { CosActionStatus, CosActions, CosDecision, CosObjects, CosRole } from '../../lib/ibm';
import { messageOf } from '../support/synth';
import { DOCUMENTED_ACTIONS, NEWER_ACTIONS, UNDOCUMENTED_ACTIONS } from '../support/cos-actions-table';

const SERVICE = 'cloud-object-storage';
const idsOf = (actions: { id: string }[]) => actions.map(({ id }) => id);

describe('the table of actions', () => {
  test('has the 89 rows of the first version of the page, in its order and with its words', () => {
    expect(DOCUMENTED_ACTIONS).toHaveLength(89);
    expect(
      CosActions.all()
        .slice(0, 89)
        .map(({ id, description, conditionAttributes, documented }) => ({
          id,
          description,
          attributes: conditionAttributes,
          documented,
        })),
    ).toEqual(
      DOCUMENTED_ACTIONS.map(({ id, description, attributes }) => ({ id, description, attributes, documented: true })),
    );
  });

  test('has what came later, and what only roles name, marked as such', () => {
    const later = CosActions.all().slice(89);
    const named = (actions: { id: string; description: string }[]) =>
      actions.map(({ id, description }) => `${id}: ${description}`);
    expect(named(later.filter(({ documented }) => documented))).toEqual(named(NEWER_ACTIONS));
    expect(named(later.filter(({ documented }) => !documented)).sort()).toEqual(named(UNDOCUMENTED_ACTIONS));
    expect(later.flatMap(({ conditionAttributes }) => conditionAttributes)).toEqual([]);
  });

  test('names each action once', () => {
    expect(new Set(idsOf(CosActions.all())).size).toBe(115);
  });

  test.each([
    [
      CosActionStatus.DEPRECATED,
      [
        'bucket.get_acl',
        'bucket.put_acl',
        'object.post',
        'object.post_md',
        'object.get_acl',
        'object.get_acl_version',
        'object.put_acl',
      ],
    ],
    [
      CosActionStatus.INTERNAL,
      ['bucket.post_bucket', 'bucket.get_notifications', 'bucket.put_notifications', 'cip.read'],
    ],
    [CosActionStatus.UNSUPPORTED, ['bucket.put_quota', 'object.put_acl_version']],
  ])('marks as %s', (status, actions) => {
    expect(idsOf(CosActions.all().filter((action) => action.status === status))).toEqual(
      actions.map((action) => `${SERVICE}.${action}`),
    );
  });

  test.each([
    ['prefix', 3],
    ['delimiter', 3],
    ['path', 43],
  ])('knows what supports %s', (attribute, count) => {
    expect(idsOf(CosActions.supporting(attribute))).toEqual(
      idsOf(DOCUMENTED_ACTIONS.filter(({ attributes }) => attributes.includes(attribute))),
    );
    expect(CosActions.supporting(attribute)).toHaveLength(count);
  });

  test('describes one action', () => {
    expect(CosActions.describe('cloud-object-storage.bucket.get_uploads')).toEqual({
      id: 'cloud-object-storage.bucket.get_uploads',
      description: 'List all active multipart uploads for a bucket.',
      conditionAttributes: ['prefix', 'delimiter'],
      status: CosActionStatus.SUPPORTED,
      documented: true,
    });
  });

  test('cannot be changed from outside', () => {
    CosActions.describe('cloud-object-storage.object.get').conditionAttributes.pop();
    CosRole.OBJECT_READER.actions.push('cloud-object-storage.object.put');

    expect(CosActions.describe('cloud-object-storage.object.get').conditionAttributes).toEqual(['path']);
    expect(CosRole.OBJECT_READER.actions).toHaveLength(6);
  });

  test.each([
    ['object.get', `, did you mean "cloud-object-storage.object.get"?`],
    ['object.gett', `, did you mean "cloud-object-storage.object.get"?`],
    ['cloud-object-storage.object.gett', `, did you mean "cloud-object-storage.object.get"?`],
    ['cloud-object-storage.bucket.list_uploads', `, did you mean "cloud-object-storage.bucket.get_uploads"?`],
    ['cloud-object-storage.everything', ''],
    ['kms.secrets.list', ': this is an action of service "kms"'],
    ['', ''],
  ])('fails on the unknown action "%s"', (id, hint) => {
    expect(messageOf(() => CosActions.describe(id))).toBe(
      `'id' must be an action of Cloud Object Storage, got "${id}"${hint}`,
    );
  });

  test('fails on an attribute that no condition can ask about', () => {
    expect(messageOf(() => CosActions.supporting('key'))).toBe(
      `'attribute' must be 'prefix', 'delimiter' or 'path', got "key"`,
    );
  });
});

describe('decide', () => {
  const decisionsOf = (roles: CosRole[], objects?: CosObjects) =>
    Object.fromEntries(
      CosActions.decide(roles, objects).map(({ action, decision, reason }) => [
        action.id.slice(SERVICE.length + 1),
        `${decision}: ${reason}`,
      ]),
    );

  test('folders', () => {
    expect(decisionsOf([CosRole.CONTENT_READER], CosObjects.folder('reports'))).toEqual({
      'bucket.get': 'ALLOWED_INSIDE: is allowed only inside the folders',
      'bucket.get_location': 'ALLOWED: knows no objects and is allowed on the whole bucket',
      'bucket.get_versions': 'ALLOWED_INSIDE: is allowed only inside the folders',
      'bucket.head': 'ALLOWED: knows no objects and is allowed on the whole bucket',
      'object.copy_get_version': 'ALLOWED_INSIDE: is allowed only inside the folders',
      'object.copy_part_get_version': 'ALLOWED_INSIDE: is allowed only inside the folders',
      'object.get': 'ALLOWED_INSIDE: is allowed only inside the folders',
      'object.get_version': 'ALLOWED_INSIDE: is allowed only inside the folders',
      'object.head': 'ALLOWED_INSIDE: is allowed only inside the folders',
      'object.head_version': 'ALLOWED_INSIDE: is allowed only inside the folders',
    });
  });

  test('single keys', () => {
    expect(decisionsOf([CosRole.READER], CosObjects.exactly(['a.csv']))).toMatchObject({
      'account.get_account_buckets': 'DENIED: is about an instance, which a policy for a bucket does not reach',
      'bucket.get': 'DENIED: lists by prefix, which single keys do not allow',
      'bucket.get_backup_policy': 'UNKNOWN: has no documented condition attributes',
      'bucket.get_cors': 'ALLOWED: knows no objects and is allowed on the whole bucket',
      'object.get': 'ALLOWED_INSIDE: is allowed only for the named keys',
    });
  });

  test('the whole bucket, with several roles', () => {
    const decisions = CosActions.decide([CosRole.OBJECT_READER, CosRole.OBJECT_WRITER]);

    expect(decisions).toHaveLength(6 + 17);
    expect(new Set(decisions.map(({ decision, reason }) => `${decision}: ${reason}`))).toEqual(
      new Set([`${CosDecision.ALLOWED}: is allowed on the whole bucket`]),
    );
  });

  test.each<[string, () => unknown, string]>([
    [
      'a path for objects',
      () => CosActions.decide([CosRole.READER], 'reports' as never),
      `'objects' must be made by a factory of CosObjects, got "reports": write CosObjects.folder(…)`,
    ],
    [
      'the name of a role',
      () => CosActions.decide(['Reader' as never]),
      `'roles[0]' must be made by a factory of CosRole, got "Reader": write CosRole.READER`,
    ],
    [
      'neither roles nor objects',
      () => CosActions.decide(['Reader' as never], 'reports' as never),
      `'roles[0]' must be made by a factory of CosRole, got "Reader": write CosRole.READER\n` +
        `'objects' must be made by a factory of CosObjects, got "reports": write CosObjects.folder(…)`,
    ],
    [
      'nothing',
      () => CosActions.decide(undefined as never),
      `'roles' must be a list of roles of CosRole, known at synthesis and not empty, got undefined`,
    ],
  ])('fails on %s', (_, fails, message) => {
    expect(messageOf(fails)).toBe(message);
  });

  test('platform roles bring nothing to decide', () => {
    expect(CosActions.decide([CosRole.VIEWER], CosObjects.folder('reports'))).toEqual([]);
  });
});
