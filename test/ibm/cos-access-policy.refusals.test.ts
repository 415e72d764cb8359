import {
  AccessSubject,
  CosCustomRole,
  CosObjects,
  CosRole,
  CosTarget,
  bindings,
  type CosAccessPolicyProps,
} from '../../lib/ibm';
import { messageOf, synth } from '../support/synth';
import { BUCKET_CRN, access, customRole } from '../support/cos-access-policy';
import { ACCOUNT, GUID, ibmStack } from '../support/ibm';

describe('fails', () => {
  const NOT_MADE = (prop: string, factory: string, got: string) =>
    `'${prop}' must be made by a factory of ${factory}, got ${got}`;

  test.each<[string, object, string]>([
    ['without a subject', { subject: undefined }, NOT_MADE('subject', 'AccessSubject', 'undefined')],
    [
      'on a subject of another kind',
      { subject: CosTarget.bucket(BUCKET_CRN) },
      NOT_MADE('subject', 'AccessSubject', 'CosTarget'),
    ],
    [
      'without roles',
      { roles: [] },
      `'roles' must be a list of roles of CosRole, known at synthesis and not empty, got []`,
    ],
    [
      'on roles that are not a list',
      { roles: 'Reader' },
      `'roles' must be a list of roles of CosRole, known at synthesis and not empty, got "Reader"`,
    ],
    [
      'on a role that no factory made',
      { roles: [CosRole.READER, 'Writer'] },
      NOT_MADE('roles[1]', 'CosRole', '"Writer": write CosRole.WRITER'),
    ],
    ['on a role that is missing', { roles: [undefined] }, NOT_MADE('roles[0]', 'CosRole', 'undefined')],
    ['without a target', { target: undefined }, NOT_MADE('target', 'CosTarget', 'undefined')],
    ['on objects of no class', { objects: Object.create(null) }, NOT_MADE('objects', 'CosObjects', '{}')],
    ['on objects that are null', { objects: null }, NOT_MADE('objects', 'CosObjects', 'null')],
    [
      'on objects that are a path',
      { objects: 'reports' },
      NOT_MADE('objects', 'CosObjects', '"reports": write CosObjects.folder(…)'),
    ],
    [
      'on a role named twice',
      { roles: [CosRole.READER, CosRole.READER] },
      `'roles[1]' must be another one than 'roles[0]', got "Reader" again`,
    ],
    [
      'on Viewer for a bucket',
      { roles: [CosRole.VIEWER] },
      `'roles[0]' must be a role that means something on a bucket, got "Viewer": platform roles are about instances (CosTarget.instance()), Content Reader lists and reads objects`,
    ],
    [
      'on Editor for a bucket',
      { roles: [CosRole.EDITOR] },
      `'roles[0]' must be a role that means something on a bucket, got "Editor": platform roles are about instances (CosTarget.instance()), Writer writes objects and configures the bucket`,
    ],
    [
      'on Operator for a bucket',
      { roles: [CosRole.OPERATOR] },
      `'roles[0]' must be a role that means something on a bucket, got "Operator": platform roles are about instances (CosTarget.instance()), Cloud Object Storage does not use it`,
    ],
    [
      'on an administrator of a folder',
      { roles: [CosRole.ADMINISTRATOR], objects: CosObjects.folder('a') },
      `'objects' must be left out with role "Administrator": an administrator of a bucket can hand out all of it`,
    ],
    [
      'on an administrator who also reads a folder',
      { roles: [CosRole.READER, CosRole.ADMINISTRATOR], objects: CosObjects.folder('a') },
      `'objects' must be left out with role "Administrator": an administrator of a bucket can hand out all of it`,
    ],
    [
      'on objects of an instance',
      { target: CosTarget.instance(GUID), objects: CosObjects.folder('a') },
      `'objects' must be left out unless the target is a bucket, got one instance of Cloud Object Storage`,
    ],
    [
      'on strings that are not',
      { description: 1, transactionId: 2 },
      "'description' must be a string, got 1\n'transactionId' must be a string, got 2",
    ],
    [
      'on a malformed wait',
      { propagation: { create: 'soon' } },
      `'propagation.create' must be a number and a unit (ms, s, m or h), such as "30s", got "soon"`,
    ],
  ])('%s', (_, props, message) => {
    expect(messageOf(() => access(ibmStack(), props))).toBe(`${message} (at 'test/access')`);
  });

  test('on objects that no action could be narrowed to', () => {
    const stack = ibmStack();
    const roles = [customRole(stack, ['bucket.head', 'account.get_account_buckets'])];
    expect(messageOf(() => access(stack, { roles, objects: CosObjects.folder('a') }))).toBe(
      `'objects' must be left out with My Role: no action of it could be narrowed to them (at 'test/access')`,
    );
  });

  test('with all problems at once', () => {
    const props = {
      subject: AccessSubject.user(''),
      target: CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: '', bucketName: '' }),
      roles: [CosRole.VIEWER],
      objects: CosObjects.folder(''),
    };
    expect(messageOf(() => access(ibmStack(), props)).split('\n')).toEqual([
      `'ibmId' must be the e-mail address or the IBMid of a user, got ""`,
      `'instanceGuid' must be the GUID of a service instance, not its CRN, id or name, got ""`,
      `'bucketName' must be the name of a bucket (3 to 63 of a-z, 0-9, "." and "-"), got ""`,
      `'roles[0]' must be a role that means something on a bucket, got "Viewer": platform roles are about instances (CosTarget.instance()), Content Reader lists and reads objects`,
      `'path' must be a folder such as "reports/2024" (no "/" at the start, no empty or blank part, no "{", "}" or control characters), got ""`,
      `'objects' must be left out with Viewer: no action of it could be narrowed to them (at 'test/access')`,
    ]);
  });
});

describe('the same policy twice', () => {
  const twice = (first: Partial<CosAccessPolicyProps>, second: Partial<CosAccessPolicyProps>) => {
    const stack = ibmStack();
    access(stack, first);
    access(stack, second, 'again');
    return () => synth(stack);
  };

  test('fails', () => {
    const user = (ibmId: string) => ({ subject: AccessSubject.user(ibmId) });
    const roles = { roles: [CosRole.CONTENT_READER, CosRole.OBJECT_WRITER] };
    expect(messageOf(twice({}, {}))).toContain(
      "'test/access/Bucket' is already a policy with the same subject, roles, target and objects, and the cloud refuses a " +
        'second: remove one of them; if they are made in different accounts, give one provider an alias and pass it as ' +
        "'provider'\n",
    );
    expect(messageOf(twice(user('ada@example.com'), user('Ada@Example.com')))).toContain('is already a policy');
    expect(messageOf(twice(roles, { roles: [...roles.roles].reverse() }))).toContain('is already a policy');
  });

  test('fails with custom roles in another order', () => {
    const stack = ibmStack();
    const roles = ['get', 'put'].map(
      (verb) =>
        new CosCustomRole(stack, verb, {
          roleName: `My${verb}`,
          displayName: `My ${verb}`,
          actions: [`cloud-object-storage.object.${verb}`],
        }),
    );
    access(stack, { roles: roles.map((role) => CosRole.custom(role)) });
    access(stack, { roles: [...roles].reverse().map((role) => CosRole.custom(role)) }, 'again');
    expect(messageOf(() => synth(stack))).toContain("'test/access/Bucket' is already a policy");
  });

  test.each<[string, Partial<CosAccessPolicyProps>]>([
    ['subject', { subject: AccessSubject.user('ada@example.com') }],
    ['roles', { roles: [CosRole.OBJECT_WRITER] }],
    ['target', { target: CosTarget.instance(GUID) }],
    ['objects', { objects: CosObjects.folder('a') }],
  ])('is allowed with other %s', (_, props) => {
    expect(twice({}, props)).not.toThrow();
  });

  test('is allowed for two groups that are known only later', () => {
    const stack = ibmStack();
    for (const name of ['a', 'b']) {
      const group = new bindings.IamAccessGroup(stack, name, { name });
      access(stack, { subject: AccessSubject.accessGroup(group.id) }, `access-${name}`);
    }
    expect(() => synth(stack)).not.toThrow();
  });
});
