import { TerraformIterator, TerraformVariable, type ITerraformIterator, type TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import {
  AccessSubject,
  AuthorizationSource,
  BackupKind,
  BackupServiceAuthorizations,
  BlockKmsAuthorization,
  CosAccessPolicy,
  CosCustomRole,
  CosObjects,
  CosRole,
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  KmsTarget,
  ServiceAuthorization,
} from '../../lib/ibm';
import { bindings as time } from '../../lib/time';
import { planOver } from '../support/existing';
import { ACCOUNT, AUTHORIZATION, GUID, ibmStack, own } from '../support/ibm';
import { messageOf, onlyResource, resourcesOf, synth } from '../support/synth';
import { describeTerraform, plan } from '../support/terraform';

const KMS = `crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT}:${GUID}`;
const COS = `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${GUID}`;
const KEY = '11111111-2222-4333-8444-555555555555';
const GROUP = 'AccessGroupId-5391772e-1207-45e8-b032-2a21941c11ab';

/** Two entries for a map variable, a malformed one, and what is made of them. */
interface Case {
  readonly make: (scope: Construct, id: string, value: string, forEach: ITerraformIterator) => Construct;
  readonly right: Record<string, string>;
  readonly wrong: string;
  readonly refusal: string;
  /** Types of all resources, each per entry. */
  readonly types: string[];
}

const CASES: Record<string, Case> = {
  ServiceAuthorization: {
    make: (scope, id, value, forEach) =>
      new ServiceAuthorization(scope, id, {
        source: AuthorizationSource.VPC_FLOW_LOG,
        target: CosTarget.instance(value),
        roles: ['Writer'],
        forEach,
        propagation: { create: '30s' },
      }),
    right: { dev: GUID, prod: KEY },
    wrong: 'my-instance',
    refusal: "'instanceGuid' must be the GUID of a service instance, not its CRN, id or name (at 'test/it')",
    types: [AUTHORIZATION, 'time_sleep'],
  },
  ImageServiceCosAuthorization: {
    make: (scope, id, value, forEach) =>
      new ImageServiceCosAuthorization(scope, id, {
        access: ImageAccess.IMPORT,
        target: CosTarget.bucket(value),
        grantInstanceReader: true,
        forEach,
        propagation: { create: '30s' },
      }),
    right: { dev: `${COS}:bucket:dev`, prod: `${COS}:bucket:prod` },
    wrong: '',
    refusal:
      "'bucketCrn' must be the CRN of a bucket (crn:v1:…:cloud-object-storage:global:a/<account>:<GUID>:bucket:<name>) " +
      "(at 'test/it')",
    types: [AUTHORIZATION, AUTHORIZATION, 'time_sleep'],
  },
  BlockKmsAuthorization: {
    make: (scope, id, value, forEach) =>
      new BlockKmsAuthorization(scope, id, {
        target: KmsTarget.key(value),
        forEach,
        propagation: { create: '30s', destroy: '1m' },
      }),
    right: { dev: `${KMS}:key:${KEY}`, prod: `${KMS}:key:${GUID}` },
    wrong: `${KMS}::`,
    refusal:
      "'keyCrn' must be the CRN of a root key (crn:v1:…:kms:<region>:a/<account>:<GUID>:key:<key id>) (at 'test/it')",
    types: [AUTHORIZATION, 'terraform_data', 'time_sleep'],
  },
  CosAccessPolicy: {
    make: (scope, id, value, forEach) =>
      new CosAccessPolicy(scope, id, {
        subject: AccessSubject.accessGroup(GROUP),
        roles: [CosRole.OBJECT_READER],
        target: CosTarget.bucket(`${COS}:bucket:disks`),
        objects: CosObjects.folder(value),
        forEach,
        propagation: { create: '30s' },
      }),
    right: { dev: 'images/dev', prod: 'images/prod' },
    wrong: 'images/',
    refusal:
      '\'path\' must be a folder such as "reports/2024" (no "/" at the start or end, no empty or blank part, no "*", "?", ' +
      '"{", "}" or control characters) (at \'test/it\')',
    types: ['ibm_iam_access_group_policy', 'time_sleep'],
  },
};

function stackWith({ make }: Case): TerraformStack {
  const stack = ibmStack();
  new time.TimeProvider(stack, 'time');
  const entries = mapOf(stack);
  make(stack, 'it', entries.value, entries);
  return stack;
}

function mapOf(scope: TerraformStack, id = 'entries') {
  return TerraformIterator.fromMap(new TerraformVariable(scope, id, { type: 'map(string)' }).value);
}

describe.each(Object.entries(CASES))('%s per entry', (_, one) => {
  test('has everything per entry, and each entry its own conditions', () => {
    const json = synth(stackWith(one));
    const all = Object.values(json.resource!).flatMap((byName) => Object.values(byName));
    expect(all.map(({ for_each: each }) => each)).toEqual(one.types.map(() => '${var.entries}'));
    const policies = all.filter(({ roles }) => roles !== undefined);
    for (const { lifecycle } of policies) {
      const { precondition } = lifecycle as { precondition: { condition: string; error_message: string }[] };
      expect(precondition.map(({ error_message: message }) => message)).toEqual([one.refusal]);
      expect(precondition[0]!.condition).toMatch(/, each\.value\)\)\}$/);
    }
  });

  test('the wait is that of the entry', () => {
    const json = synth(stackWith(one));
    const triggers = onlyResource(json, 'time_sleep').triggers as Record<string, string>;
    const policies = Object.entries(json.resource!)
      .flatMap(([type, byName]) => Object.keys(byName).map((name) => [type, name]))
      .filter(([type]) => type!.startsWith('ibm_'));
    expect(Object.values(triggers).sort()).toEqual(
      policies.map(([type, name]) => `\${${type}.${name}[each.key].id}`).sort(),
    );
  });

  test('two of them over different maps are not duplicates', () => {
    const stack = stackWith(one);
    const others = mapOf(stack, 'others');
    one.make(stack, 'other', others.value, others);
    expect(() => synth(stack)).not.toThrow();
  });

  test('fails where every entry would be the same', () => {
    const stack = ibmStack();
    expect(messageOf(() => one.make(stack, 'it', one.right.dev!, mapOf(stack)))).toContain(
      "'forEach' must make a difference: use the value or the key of the iterator in ",
    );
  });

  test.each([
    ['a list', ['dev'], '["dev"]'],
    ['a map', { dev: GUID }, `{"dev":"${GUID}"}`],
    ['null', null, 'null'],
    ['a string', 'dev', '"dev"'],
  ])('fails with %s for an iterator', (__, given, shown) => {
    expect(messageOf(() => one.make(ibmStack(), 'it', one.right.dev!, given as never))).toBe(
      `'forEach' must be an iterator, such as TerraformIterator.fromMap(variable.value), got ${shown} (at 'test/it')`,
    );
  });
});

test('the rotation of a key is that of the entry', () => {
  const json = synth(stackWith(CASES.BlockKmsAuthorization!));
  const [rotation] = Object.keys(resourcesOf(json, 'terraform_data'));
  expect(onlyResource(json, AUTHORIZATION).lifecycle).toMatchObject({
    ...own('test/it'),
    create_before_destroy: true,
    replace_triggered_by: [`terraform_data.${rotation}[each.key]`],
  });
  expect(onlyResource(json, 'terraform_data')).toEqual({
    for_each: '${var.entries}',
    input: {
      key:
        '${element(split(":", each.value), 4)}:${trimprefix(element(split(":", each.value), 6), "a/")}:' +
        '${element(split(":", each.value), 7)}:${element(split(":", each.value), 9)}',
    },
  });
});

test('a custom role is one for all entries', () => {
  const stack = ibmStack();
  const iterator = TerraformIterator.fromList(
    new TerraformVariable(stack, 'groups', { type: 'set(string)' }).listValue,
  );
  const role = new CosCustomRole(stack, 'role', {
    roleName: 'Tagger',
    displayName: 'Tagger',
    actions: ['cloud-object-storage.object.put_tagging'],
  });
  new CosAccessPolicy(stack, 'it', {
    subject: AccessSubject.accessGroup(iterator.value),
    roles: [CosRole.custom(role)],
    target: CosTarget.instance(GUID),
    forEach: iterator,
  });
  expect(onlyResource(synth(stack), 'ibm_iam_access_group_policy')).toMatchObject({
    for_each: '${toset(var.groups)}',
    access_group_id: '${each.value}',
    lifecycle: { replace_triggered_by: [expect.stringMatching(/^ibm_iam_custom_role\.role_[0-9A-F]{8}\.id$/)] },
  });
});

test('backups are not made per entry', () => {
  const stack = ibmStack();
  const props = { accountId: ACCOUNT, backups: [BackupKind.VOLUMES], forEach: mapOf(stack) };
  expect(messageOf(() => new BackupServiceAuthorizations(stack, 'it', props))).toContain(
    "'props' must have no \"forEach\", only 'accountId', 'backups', 'enterpriseAccountId', " +
      "'eventNotificationsInstanceGuid', 'description', 'transactionId', 'provider' or 'propagation': make one " +
      'construct per entry, in a loop',
  );
});

describeTerraform('planned', () => {
  test.each(Object.entries(CASES))('%s: for each entry of the variable, and for none', async (_, one) => {
    const json = synth(stackWith(one));
    const two = await plan(json, { variables: { entries: one.right } });
    expect(two.errors).toEqual([]);
    expect(two.changes.map((change) => change.replace(/\.it_\w+/, ''))).toEqual(
      one.types.flatMap((type) => [`create ${type}["dev"]`, `create ${type}["prod"]`]),
    );
    const none = await plan(json, { variables: { entries: {} } });
    expect(none.errors).toEqual([]);
    expect(none.changes).toEqual([]);
  });

  test.each(Object.entries(CASES))('%s: a malformed entry stops the plan', async (_, one) => {
    const { errors } = await plan(synth(stackWith(one)), { variables: { entries: { ...one.right, bad: one.wrong } } });
    expect([...new Set(errors)]).toEqual([`Resource precondition failed: ${one.refusal}`]);
  });

  test('another key in one entry replaces that entry alone', async () => {
    const { right } = CASES.BlockKmsAuthorization!;
    const json = synth(stackWith(CASES.BlockKmsAuthorization!));
    const locals = (entries: object) => ({ ...json, variable: { entries: { type: 'map(string)', default: entries } } });
    const rotated = { ...right, prod: `${KMS}:key:99999999-2222-4333-8444-555555555555` };
    const { errors, changes } = await planOver(locals(right), locals(rotated));
    expect(errors).toEqual([]);
    expect(changes.map((change) => change.replace(/\.it_\w+/, ''))).toEqual([
      'create/delete ibm_iam_authorization_policy["prod"]',
      'update terraform_data["prod"]',
      'update time_sleep["prod"]',
    ]);
  });
});
