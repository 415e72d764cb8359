import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fn, TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { time } from '../../lib';
import {
  AccessSubject,
  CosAccessPolicy,
  CosCustomRole,
  CosObjects,
  CosRole,
  CosTarget,
  bindings,
  type CosAccessPolicyProps,
} from '../../lib/ibm';
import { messageOf, onlyResource, resourcesOf, synth, type Synthesized } from '../util/synth';
import {
  ACCOUNT,
  BUCKET_CRN,
  GOLDENS,
  GROUP_ID,
  GUID,
  PROFILE_IAM_ID,
  SERVICE_IAM_ID,
  goldenStack,
  ibmStack,
  withProvider,
} from './cos-access-goldens';

const SUBJECT = AccessSubject.accessGroup(GROUP_ID);
const BUCKET = CosTarget.bucket(BUCKET_CRN);
const TYPE = 'ibm_iam_access_group_policy';

test.each(GOLDENS)('$kind, $grant', (golden) => {
  const json = synth(goldenStack(golden));

  expect(Object.keys(json.resource!)).toEqual([golden.type]);
  expect(onlyResource(json, golden.type)).toEqual({ ...golden.subjectArguments, ...golden.grantArguments });
  expect(Object.keys(resourcesOf(json, golden.type))[0]).toMatch(new RegExp(`^access_${golden.id}_[0-9A-F]{8}$`));
});

describe('targets', () => {
  test.each<[string, CosTarget, string, object]>([
    ['all instances', CosTarget.allInstances(), 'AllInstances', {}],
    ['an instance', CosTarget.instance(GUID), 'Instance', { resource_instance_id: GUID }],
    [
      'an instance by CRN',
      CosTarget.instanceCrn(`crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${GUID}::`),
      'Instance',
      { resource_instance_id: GUID },
    ],
    ['a resource group', CosTarget.resourceGroup('rg-1'), 'ResourceGroup', { resource_group_id: 'rg-1' }],
    [
      'a bucket by its parts',
      CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: GUID, bucketName: 'data' }),
      'Bucket',
      { resource_instance_id: GUID, resource_type: 'bucket', resource: 'data' },
    ],
  ])('%s', (_, target, shape, resources) => {
    const stack = ibmStack();
    const policy = access(stack, { target, roles: [CosRole.READER] });

    const json = synth(stack);
    expect(onlyResource(json, TYPE)).toEqual({
      access_group_id: GROUP_ID,
      description: expect.stringMatching(/^Allows Reader on /),
      resources: { service: 'cloud-object-storage', ...resources },
      roles: ['Reader'],
    });
    expect(policy.resource.node.id).toBe(shape);
    expect(policy.node.defaultChild).toBe(policy.resource);
  });

  test('keep platform and service roles together on an instance', () => {
    const stack = ibmStack();
    access(stack, { target: CosTarget.instance(GUID), roles: [CosRole.VIEWER, CosRole.READER] });

    expect(onlyResource(synth(stack), TYPE).roles).toEqual(['Viewer', 'Reader']);
  });
});

describe('rules', () => {
  const conditionsOf = (props: Partial<CosAccessPolicyProps>, actions?: string[]) => {
    const stack = ibmStack();
    const roles = actions ? [customRole(stack, actions)] : [CosRole.OBJECT_READER];
    access(stack, { roles, ...props });
    const { rule_conditions, rule_operator } = onlyResource(synth(stack), TYPE);
    return { rule_conditions, rule_operator };
  };
  const NO_OBJECT_NAMED = {
    operator: 'and',
    conditions: ['delimiter', 'prefix', 'path'].map((name) => ({
      key: `{{resource.attributes.${name}}}`,
      operator: 'stringExists',
      value: ['false'],
    })),
  };

  test('a role that only lists: the group is written out at the top level', () => {
    expect(conditionsOf({ objects: CosObjects.folder('a') }, ['bucket.get'])).toEqual({
      rule_conditions: [
        { key: '{{resource.attributes.prefix}}', operator: 'stringMatch', value: ['a/*'] },
        { key: '{{resource.attributes.delimiter}}', operator: 'stringEqualsAnyOf', value: ['/', ''] },
      ],
      rule_operator: 'and',
    });
  });

  test('a role that does not list has two groups', () => {
    expect(conditionsOf({ objects: CosObjects.folder('a') }, ['bucket.head', 'object.get'])).toEqual({
      rule_conditions: [
        { key: '{{resource.attributes.path}}', operator: 'stringMatch', value: ['a/*'] },
        NO_OBJECT_NAMED,
      ],
      rule_operator: 'or',
    });
  });

  test('exact keys cannot be listed', () => {
    expect(
      conditionsOf({ roles: [CosRole.CONTENT_READER], objects: CosObjects.exactly(['a/b.csv', 'c', '2024/']) }),
    ).toEqual({
      rule_conditions: [
        { key: '{{resource.attributes.path}}', operator: 'stringMatchAnyOf', value: ['a/b.csv', 'c', '2024/'] },
        NO_OBJECT_NAMED,
      ],
      rule_operator: 'or',
    });
  });

  test('wildcards stand for themselves, and so does everything else', () => {
    expect(conditionsOf({ objects: CosObjects.exactly(['what?/*.csv', 'ÄÖ "q" \\ ']) })).toEqual({
      rule_conditions: [
        {
          key: '{{resource.attributes.path}}',
          operator: 'stringMatchAnyOf',
          value: ['what{{?}}/{{*}}.csv', 'ÄÖ "q" \\ '],
        },
      ],
      rule_operator: undefined,
    });
  });

  test('ten folders are not too many, nor is one of 998 characters', () => {
    const ten = Array.from({ length: 10 }, (_, index) => `f${index}`);
    expect(conditionsOf({ objects: CosObjects.folders(ten) }).rule_conditions).toHaveLength(1);
    expect(conditionsOf({ objects: CosObjects.folder('x'.repeat(998)) }).rule_conditions).toHaveLength(1);
  });

  test('a list that changes afterwards changes nothing', () => {
    const folders = ['a'];
    const objects = CosObjects.folders(folders);
    folders.push('b');

    expect(conditionsOf({ objects }).rule_conditions).toEqual([
      { key: '{{resource.attributes.path}}', operator: 'stringMatch', value: ['a/*'] },
    ]);
  });
});

describe('late-bound values', () => {
  test('are checked by the plan', () => {
    const stack = ibmStack();
    const [group, guid, folder] = ['group', 'guid', 'folder'].map(
      (name) => new TerraformVariable(stack, name, { type: 'string' }).stringValue,
    ) as [string, string, string];
    access(stack, {
      subject: AccessSubject.accessGroup(group),
      roles: [CosRole.OBJECT_READER],
      target: CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: guid, bucketName: 'data' }),
      objects: CosObjects.folders([`in/${folder}/`, 'out']),
    });

    const guidPattern = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';
    expect(onlyResource(synth(stack), TYPE)).toEqual({
      access_group_id: '${var.group}',
      description: 'Allows Object Reader on 2 folders of one bucket of Cloud Object Storage',
      lifecycle: {
        precondition: [
          {
            condition: `\${can(regex("^AccessGroupId-${guidPattern}$", var.group))}`,
            error_message:
              "'accessGroupId' must be the id of an access group (AccessGroupId-<GUID>), got ${jsonencode(var.group)} (at 'test/access')",
          },
          {
            condition: `\${can(regex("^${guidPattern}$", var.guid))}`,
            error_message:
              "'instanceGuid' must be the GUID of a service instance, not its CRN, id or name, got ${jsonencode(var.guid)} (at 'test/access')",
          },
          {
            condition: '${can(regex("^([^/*?{}]+/)*[^/*?{}]+$", join("", ["in/", var.folder])))}',
            error_message:
              '\'paths[0]\' must be a folder such as "reports/2024" (no "/" at the start or end, no empty part, no "*", "?", "{" or "}"), ' +
              'got ${jsonencode(join("", ["in/", var.folder]))} (at \'test/access\')',
          },
        ],
      },
      pattern: 'attribute-based-condition:resource:literal-and-wildcard',
      resources: {
        resource: 'data',
        resource_instance_id: '${var.guid}',
        resource_type: 'bucket',
        service: 'cloud-object-storage',
      },
      roles: ['Object Reader'],
      rule_conditions: [
        {
          key: '{{resource.attributes.path}}',
          operator: 'stringMatchAnyOf',
          value: ['in/${var.folder}/*', 'out/*'],
        },
      ],
    });
  });
});

test('a folder from a Terraform function is late-bound too', () => {
  const stack = ibmStack();
  const teams = new TerraformVariable(stack, 'teams', { type: 'map(string)' });
  access(stack, { objects: CosObjects.folder(Fn.lookup(teams.value, 'data')), roles: [CosRole.OBJECT_READER] });

  const { lifecycle, rule_conditions } = onlyResource(synth(stack), TYPE);
  expect(lifecycle).toMatchObject({
    precondition: [{ condition: '${can(regex("^([^/*?{}]+/)*[^/*?{}]+$", var.teams.data))}' }],
  });
  expect(rule_conditions).toMatchObject([{ value: ['${var.teams.data}/*'] }]);
});

describe('custom roles', () => {
  test('a policy depends on its role and is replaced with it', () => {
    const stack = ibmStack();
    access(stack, { roles: [CosRole.READER, customRole(stack, ['object.put'])] });

    const json = synth(stack);
    const role = Object.keys(resourcesOf(json, 'ibm_iam_custom_role'))[0]!;
    expect(onlyResource(json, TYPE)).toEqual({
      access_group_id: GROUP_ID,
      description: 'Allows Reader, My Role on one bucket of Cloud Object Storage',
      lifecycle: { replace_triggered_by: [`ibm_iam_custom_role.${role}.id`] },
      resources: {
        resource: 'data',
        resource_instance_id: GUID,
        resource_type: 'bucket',
        service: 'cloud-object-storage',
      },
      roles: ['Reader', `\${ibm_iam_custom_role.${role}.display_name}`],
    });
  });

  test('of another stack are referred to through its state, which no replacement can hang on', () => {
    const app = Testing.app();
    const [one, other] = ['one', 'other'].map((id) => withProvider(new TerraformStack(app, id))) as [
      TerraformStack,
      TerraformStack,
    ];
    access(other, { roles: [customRole(one, ['object.put'])] });

    app.synth();
    const json = JSON.parse(readFileSync(join(app.outdir, 'stacks/other/cdk.tf.json'), 'utf8')) as Synthesized;
    const { roles, lifecycle } = onlyResource(json, TYPE);
    expect(roles).toEqual([expect.stringMatching(/^\$\{data\.terraform_remote_state\..*display_name\}$/)]);
    expect(lifecycle).toBeUndefined();
  });
});

describe('options', () => {
  test('are passed on', () => {
    const stack = ibmStack();
    const provider = new bindings.IbmProvider(stack, 'other', { alias: 'other', region: 'eu-de' });
    new time.bindings.TimeProvider(stack, 'time');
    const policy = access(stack, {
      description: 'for ${team}',
      transactionId: 'deploy-1',
      provider,
      propagation: { create: '30s' },
    });
    new bindings.IamAccessGroup(stack, 'after', { name: 'after', dependsOn: [policy] });

    const json = synth(stack);
    const id = Object.keys(resourcesOf(json, TYPE))[0]!;
    const sleep = Object.keys(resourcesOf(json, 'time_sleep'))[0]!;
    expect(onlyResource(json, TYPE)).toMatchObject({
      description: 'for $${team}',
      transaction_id: 'deploy-1',
      provider: 'ibm.other',
    });
    expect(onlyResource(json, 'time_sleep')).toEqual({
      create_duration: '30s',
      depends_on: [`${TYPE}.${id}`],
      triggers: { Bucket: `\${${TYPE}.${id}.id}` },
    });
    expect(onlyResource(json, 'ibm_iam_access_group')).toEqual({ depends_on: [`time_sleep.${sleep}`], name: 'after' });
    expect(policy.dependables.map(({ fqn }) => fqn)).toHaveLength(2);
  });

  test('without a wait dependants hang on the policy', () => {
    const stack = ibmStack();
    const policy = access(stack, {});

    expect(policy.dependables).toEqual([policy.resource]);
    expect(policy.fqn).toBe(policy.resource.fqn);
  });
});

describe('fails', () => {
  const NOT_MADE = (prop: string, factory: string, got: string) =>
    `'${prop}' must be made by a factory of ${factory}, got ${got}`;

  test.each<[string, object, string]>([
    ['without a subject', { subject: undefined }, NOT_MADE('subject', 'AccessSubject', 'undefined')],
    ['on a subject of another kind', { subject: BUCKET }, NOT_MADE('subject', 'AccessSubject', 'CosTarget')],
    ['without roles', { roles: [] }, `'roles' must be a list of roles that is not empty, got []`],
    [
      'on roles that are no list',
      { roles: 'Reader' },
      `'roles' must be a list of roles that is not empty, got "Reader"`,
    ],
    ['on a role that is none', { roles: [CosRole.READER, 'Writer'] }, NOT_MADE('roles[1]', 'CosRole', '"Writer"')],
    ['on a role that is missing', { roles: [undefined] }, NOT_MADE('roles[0]', 'CosRole', 'undefined')],
    ['without a target', { target: undefined }, NOT_MADE('target', 'CosTarget', 'undefined')],
    ['on objects of no class', { objects: Object.create(null) }, NOT_MADE('objects', 'CosObjects', '{}')],
    ['on objects that are null', { objects: null }, NOT_MADE('objects', 'CosObjects', 'null')],
    ['on objects that are a path', { objects: 'reports' }, NOT_MADE('objects', 'CosObjects', '"reports"')],
    [
      'on a role named twice',
      { roles: [CosRole.READER, CosRole.READER] },
      `'roles[1]' must not be named twice, got "Reader"`,
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
      `'roles[0]' must be a role that means something on a bucket, got "Operator": platform roles are about instances (CosTarget.instance()), Object Storage does not use it`,
    ],
    [
      'on an administrator of a folder',
      { roles: [CosRole.ADMINISTRATOR], objects: CosObjects.folder('a') },
      `'objects' must be left out with role "Administrator": who administers a bucket can hand out all of it`,
    ],
    [
      'on objects of an instance',
      { target: CosTarget.instance(GUID), objects: CosObjects.folder('a') },
      `'objects' must be left out unless the target is a bucket, got one instance of Cloud Object Storage`,
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

  const FOLDER =
    'a folder such as "reports/2024" (no "/" at the start, no empty part, no "{", "}" or control characters)';
  const KEY =
    'the key of an object such as "reports/2024/a.csv" (no "/" at the start, no "{", "}" or control characters)';
  test.each<[string, () => CosObjects, string]>([
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
      `'paths' must be a list that is known at synthesis and not empty, got []`,
    ],
    [
      'no list',
      () => CosObjects.folders('a' as never),
      `'paths' must be a list that is known at synthesis and not empty, got "a"`,
    ],
    [
      'eleven folders',
      () => CosObjects.folders([...'abcdefghijk']),
      `'paths' must name at most 10 in one policy, got 11: divide them among several CosAccessPolicy`,
    ],
    [
      'the same folder twice',
      () => CosObjects.folders(['a', 'b', 'a/']),
      `'paths' must not name anything twice, got "a"`,
    ],
    [
      'too long a folder',
      () => CosObjects.folder('x'.repeat(999)),
      `'path' must have at most 998 characters in each ("*" is 5), got 999`,
    ],
    ['no keys', () => CosObjects.exactly([]), `'keys' must be a list that is known at synthesis and not empty, got []`],
    ['an empty key', () => CosObjects.exactly(['']), `'keys[0]' must be ${KEY}, got ""`],
    ['a key with a leading slash', () => CosObjects.exactly(['/a']), `'keys[0]' must be ${KEY}, got "/a": write "a"`],
    ['a key with braces', () => CosObjects.exactly(['{{*}}']), `'keys[0]' must be ${KEY}, got "{{*}}"`],
  ])('on %s', (_, objects, message) => {
    expect(messageOf(() => access(ibmStack(), { objects: objects() }))).toBe(`${message} (at 'test/access')`);
  });

  test('on a list that is known only later', () => {
    const stack = ibmStack();
    const folders = new TerraformVariable(stack, 'folders', { type: 'list(string)' });
    expect(messageOf(() => access(stack, { objects: CosObjects.folders(folders.listValue) }))).toMatch(
      /^'paths' must be a list that is known at synthesis and not empty, got \["#\{TfToken\[/,
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
      "'test/access/Bucket' is already a policy with the same subject, roles, target and objects, and the cloud refuses a second",
    );
    expect(messageOf(twice(user('ada@example.com'), user('Ada@Example.com')))).toContain('is already a policy');
    expect(messageOf(twice(roles, { roles: [...roles.roles].reverse() }))).toContain('is already a policy');
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

function access(stack: TerraformStack, props: object, id = 'access'): CosAccessPolicy {
  return new CosAccessPolicy(stack, id, {
    subject: SUBJECT,
    roles: [CosRole.CONTENT_READER],
    target: BUCKET,
    ...props,
  });
}

function customRole(stack: TerraformStack, actions: string[]): CosRole {
  const role = new CosCustomRole(stack, 'role', {
    roleName: 'MyRole',
    displayName: 'My Role',
    actions: actions.map((action) => `cloud-object-storage.${action}`),
  });
  return CosRole.custom(role);
}
