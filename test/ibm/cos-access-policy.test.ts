import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fn, TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { time } from '../../lib';
import {
  AccessSubject,
  CosCustomRole,
  CosObjects,
  CosRole,
  CosTarget,
  bindings,
  type CosAccessPolicyProps,
} from '../../lib/ibm';
import { onlyResource, resourcesOf, synth, type Synthesized } from '../support/synth';
import { GOLDENS, GROUP_ID, access, customRole, goldenStack, withProvider } from '../support/cos-access-policy';
import { ACCOUNT, GUID, ibmStack } from '../support/ibm';

const TYPE = 'ibm_iam_access_group_policy';

test.each(GOLDENS)('$kind, $grant', (golden) => {
  const json = synth(goldenStack(golden));

  expect(Object.keys(json.resource!)).toEqual([golden.type]);
  expect(onlyResource(json, golden.type)).toEqual({ ...golden.subjectArguments, ...golden.grantArguments });
  expect(Object.keys(resourcesOf(json, golden.type))[0]).toMatch(new RegExp(`^access_${golden.id}_[0-9A-F]{8}$`));
});

/** Parts between slashes, none of them empty or blank: printable characters but `/`, `*`, `?`, `{` and `}`. */
const PART = ' *[!-)+-.0->@-z|~\u00a1-\uffee][ !-)+-.0->@-z|~\u00a1-\uffee]*';
const FOLDER = `(${PART}/)*${PART}`;

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
              "'accessGroupId' must be the id of an access group (AccessGroupId-<GUID>) (at 'test/access')",
          },
          {
            condition: `\${can(regex("^${guidPattern}$", var.guid))}`,
            error_message:
              "'instanceGuid' must be the GUID of a service instance, not its CRN, id or name (at 'test/access')",
          },
          {
            condition: `\${can(regex("^${FOLDER}$", join("", ["in/", var.folder])))}`,
            error_message:
              '\'paths[0]\' must be a folder such as "reports/2024" (no "/" at the start or end, no empty or blank part, no "*", "?", "{", "}" or control characters) (at \'test/access\')',
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

test.each([
  [['a.csv'], '1 object'],
  [['a.csv', 'b.csv'], '2 objects'],
])('the default description counts %j', (keys, what) => {
  const stack = ibmStack();
  access(stack, { roles: [CosRole.OBJECT_READER], objects: CosObjects.exactly(keys) });
  expect(onlyResource(synth(stack), TYPE).description).toBe(
    `Allows Object Reader on ${what} of one bucket of Cloud Object Storage`,
  );
});

test('a folder from a Terraform function is late-bound too', () => {
  const stack = ibmStack();
  const teams = new TerraformVariable(stack, 'teams', { type: 'map(string)' });
  access(stack, { objects: CosObjects.folder(Fn.lookup(teams.value, 'data')), roles: [CosRole.OBJECT_READER] });

  const { lifecycle, rule_conditions } = onlyResource(synth(stack), TYPE);
  expect(lifecycle).toMatchObject({
    precondition: [{ condition: `\${can(regex("^${FOLDER}$", var.teams.data))}` }],
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

  test('whose names are known only later have none in the description', () => {
    const stack = ibmStack();
    const role = new CosCustomRole(stack, 'role', {
      roleName: 'MyRole',
      displayName: new TerraformVariable(stack, 'display', {}).stringValue,
      actions: ['cloud-object-storage.object.get'],
    });
    access(stack, { roles: [CosRole.READER, CosRole.custom(role)] });

    expect(onlyResource(synth(stack), TYPE).description).toBe(
      'Allows Reader, a custom role on one bucket of Cloud Object Storage',
    );
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
      transactionId: 'deploy-${1}',
      provider,
      propagation: { create: '30s' },
    });
    new bindings.IamAccessGroup(stack, 'after', { name: 'after', dependsOn: [policy] });

    const json = synth(stack);
    const id = Object.keys(resourcesOf(json, TYPE))[0]!;
    const sleep = Object.keys(resourcesOf(json, 'time_sleep'))[0]!;
    expect(onlyResource(json, TYPE)).toMatchObject({
      description: 'for $${team}',
      transaction_id: 'deploy-$${1}',
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

  test('a late-bound description', () => {
    const stack = ibmStack();
    access(stack, { description: new TerraformVariable(stack, 'ticket', {}).value as string });

    expect(onlyResource(synth(stack), TYPE).description).toBe('${var.ticket}');
  });

  test('without a wait dependants hang on the policy', () => {
    const stack = ibmStack();
    const policy = access(stack, {});

    expect(policy.dependables).toEqual([policy.resource]);
    expect(policy.fqn).toBe(policy.resource.fqn);
  });
});
