import { TerraformVariable } from 'cdktf';
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
import {
  ACCOUNT,
  BUCKET_CRN,
  GROUP_ID,
  GUID,
  PROFILE_IAM_ID,
  SERVICE_IAM_ID,
  access,
  customRole,
  ibmStack,
} from '../support/cos-access-policy';

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
      'on roles that are no list',
      { roles: 'Reader' },
      `'roles' must be a list of roles of CosRole, known at synthesis and not empty, got "Reader"`,
    ],
    [
      'on a role that is none',
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
      `'propagation.create' must be a number and a unit such as "30s", got "soon"`,
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

  test('on a custom role named twice', () => {
    const stack = ibmStack();
    const role = new CosCustomRole(stack, 'role', {
      roleName: 'MyRole',
      displayName: 'My Role',
      actions: ['cloud-object-storage.object.get'],
    });
    const roles = [CosRole.custom(role), CosRole.custom(role)];
    expect(messageOf(() => access(stack, { roles }))).toBe(
      `'roles[1]' must be another one than 'roles[0]', got "My Role" again (at 'test/access')`,
    );
  });

  const FOLDER =
    'a folder such as "reports/2024" (no "/" at the start, no empty or blank part, no "{", "}" or control characters)';
  const KEY =
    'the key of an object such as "reports/2024/a.csv" (no "/" at the start, not blank, no "{", "}" or control characters)';
  test.each<[string, () => CosObjects, string]>([
    [
      'folders left out',
      () => CosObjects.folders(undefined as never),
      `'paths' must be a list of folders, known at synthesis and not empty, got undefined`,
    ],
    ['an empty folder', () => CosObjects.folder(''), `'path' must be ${FOLDER}, got ""`],
    ['the root', () => CosObjects.folder('/'), `'path' must be ${FOLDER}, got "/"`],
    ['a leading slash', () => CosObjects.folder('/a/b'), `'path' must be ${FOLDER}, got "/a/b": write "a/b"`],
    ['an empty part', () => CosObjects.folder('a//b/'), `'path' must be ${FOLDER}, got "a//b/": write "a/b"`],
    ['a line break', () => CosObjects.folder('a\n'), `'path' must be ${FOLDER}, got "a\\n"`],
    ['a template', () => CosObjects.folder('${var.x}'), `'path' must be ${FOLDER}, got "\${var.x}"`],
    ['no folder', () => CosObjects.folder(undefined as never), `'path' must be ${FOLDER}, got undefined`],
    ['an empty one of several', () => CosObjects.folders(['a', '']), `'paths[1]' must be ${FOLDER}, got ""`],
    [
      'no folders',
      () => CosObjects.folders([]),
      `'paths' must be a list of folders, known at synthesis and not empty, got []`,
    ],
    [
      'no list',
      () => CosObjects.folders('a' as never),
      `'paths' must be a list of folders, known at synthesis and not empty, got "a"`,
    ],
    [
      'eleven folders',
      () => CosObjects.folders([...'abcdefghijk']),
      `'paths' must name at most 10 in one policy, got 11: divide them among several CosAccessPolicy`,
    ],
    [
      'the same folder twice',
      () => CosObjects.folders(['a', 'b', 'a/']),
      `'paths[2]' must be another one than 'paths[0]', got "a" again`,
    ],
    [
      'too long a folder',
      () => CosObjects.folder('x'.repeat(999)),
      `'path' must have at most 998 characters in each ("*" and "?" count 5), got 999`,
    ],
    [
      'no keys',
      () => CosObjects.exactly([]),
      `'keys' must be a list of keys of objects, known at synthesis and not empty, got []`,
    ],
    ['an empty key', () => CosObjects.exactly(['']), `'keys[0]' must be ${KEY}, got ""`],
    ['a key with a leading slash', () => CosObjects.exactly(['/a']), `'keys[0]' must be ${KEY}, got "/a": write "a"`],
    ['a key with braces', () => CosObjects.exactly(['{{*}}']), `'keys[0]' must be ${KEY}, got "{{*}}"`],
  ])('on %s', (_, objects, message) => {
    expect(messageOf(() => access(ibmStack(), { objects: objects() }))).toBe(`${message} (at 'test/access')`);
  });

  test('on a folder of a list that is known only later', () => {
    const stack = ibmStack();
    const [folder] = new TerraformVariable(stack, 'folders', { type: 'list(string)' }).listValue;
    expect(messageOf(() => access(stack, { objects: CosObjects.folder(folder!) }))).toMatch(
      /^'path' must be a folder such as "reports\/2024" \(.*\), got /,
    );
  });

  test('on a list that is known only later', () => {
    const stack = ibmStack();
    const folders = new TerraformVariable(stack, 'folders', { type: 'list(string)' });
    expect(messageOf(() => access(stack, { objects: CosObjects.folders(folders.listValue) }))).toMatch(
      /^'paths' must be a list of folders, known at synthesis and not empty, got a list that Terraform knows only later: write its entries one by one \(/,
    );
  });

  const ids = {
    group: 'the id of an access group (AccessGroupId-<GUID>)',
    service: 'the IAM id of a service id (iam-ServiceId-<GUID>)',
  };
  const profile = 'the IAM id of a trusted profile (iam-Profile-<GUID>)';
  const user = 'the e-mail address or the IBMid of a user';
  test.each<[AccessSubject, string]>([
    [AccessSubject.accessGroup(''), `'accessGroupId' must be ${ids.group}, got ""`],
    [
      AccessSubject.accessGroup(SERVICE_IAM_ID),
      `'accessGroupId' must be ${ids.group}, got "${SERVICE_IAM_ID}": this is a service id, use AccessSubject.serviceId()`,
    ],
    [
      AccessSubject.accessGroup('ada@example.com'),
      `'accessGroupId' must be ${ids.group}, got "ada@example.com": this is a user, use AccessSubject.user()`,
    ],
    [
      AccessSubject.serviceId(SERVICE_IAM_ID.slice(4)),
      `'iamId' must be ${ids.service}, got "${SERVICE_IAM_ID.slice(4)}": write "${SERVICE_IAM_ID}"`,
    ],
    [
      AccessSubject.serviceId(`crn:v1:bluemix:public:iam-identity::a/${ACCOUNT}::serviceid:${SERVICE_IAM_ID.slice(4)}`),
      `'iamId' must be ${ids.service}, got "crn:v1:bluemix:public:iam-identity::a/${ACCOUNT}::serviceid:${SERVICE_IAM_ID.slice(4)}": write "${SERVICE_IAM_ID}"`,
    ],
    [
      AccessSubject.serviceId(PROFILE_IAM_ID),
      `'iamId' must be ${ids.service}, got "${PROFILE_IAM_ID}": this is a trusted profile, use AccessSubject.trustedProfile()`,
    ],
    [
      AccessSubject.trustedProfile(PROFILE_IAM_ID.slice(4)),
      `'iamId' must be ${profile}, got "${PROFILE_IAM_ID.slice(4)}": write "${PROFILE_IAM_ID}"`,
    ],
    [AccessSubject.trustedProfile('*'), `'iamId' must be ${profile}, got "*"`],
    [
      AccessSubject.user(GROUP_ID),
      `'ibmId' must be ${user}, got "${GROUP_ID}": this is an access group, use AccessSubject.accessGroup()`,
    ],
    [AccessSubject.user('Ada'), `'ibmId' must be ${user}, got "Ada"`],
    [AccessSubject.accessGroup('AccessGroupId-ops'), `'accessGroupId' must be ${ids.group}, got "AccessGroupId-ops"`],
    [
      AccessSubject.accessGroup(SERVICE_IAM_ID.slice(4)),
      `'accessGroupId' must be ${ids.group}, got "${SERVICE_IAM_ID.slice(4)}": this is a service id, use AccessSubject.serviceId()`,
    ],
    [
      AccessSubject.accessGroup(PROFILE_IAM_ID.slice(4)),
      `'accessGroupId' must be ${ids.group}, got "${PROFILE_IAM_ID.slice(4)}": this is a trusted profile, use AccessSubject.trustedProfile()`,
    ],
    [AccessSubject.user('my-AccessGroupId-1'), `'ibmId' must be ${user}, got "my-AccessGroupId-1"`],
    [AccessSubject.user('my-ServiceId-1'), `'ibmId' must be ${user}, got "my-ServiceId-1"`],
    [AccessSubject.user('my-Profile-1'), `'ibmId' must be ${user}, got "my-Profile-1"`],
    [AccessSubject.accessGroup('my-IBMid-1'), `'accessGroupId' must be ${ids.group}, got "my-IBMid-1"`],
    [AccessSubject.user(null as never), `'ibmId' must be ${user}, got null`],
  ])('on the wrong id, %#', (subject, message) => {
    expect(messageOf(() => access(ibmStack(), { subject }))).toBe(`${message} (at 'test/access')`);
  });

  test('with all problems at once', () => {
    const props = {
      subject: AccessSubject.user(''),
      target: CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: '', bucketName: '' }),
      roles: [CosRole.VIEWER],
      objects: CosObjects.folder(''),
    };
    expect(messageOf(() => access(ibmStack(), props)).split('\n')).toEqual([
      `'ibmId' must be ${user}, got ""`,
      `'instanceGuid' must be the GUID of a service instance, not its CRN, id or name, got ""`,
      `'bucketName' must be the name of a bucket (3 to 63 of a-z, 0-9, "." and "-"), got ""`,
      `'roles[0]' must be a role that means something on a bucket, got "Viewer": platform roles are about instances (CosTarget.instance()), Content Reader lists and reads objects`,
      `'path' must be ${FOLDER}, got ""`,
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
