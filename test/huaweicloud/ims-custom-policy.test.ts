import { TerraformVariable } from 'cdktf';
import { bindings, ImsCustomPolicy, ImsOperation, type ImsCustomPolicyProps } from '../../lib/huaweicloud';
import { KEY, ROLE, huaweicloudStack } from '../support/huaweicloud';
import { messageOf, onlyResource, resourcesOf, synth, warningsOf } from '../support/synth';

const OTHER_KEY = '7c1b7a52-9a3f-4f0e-8d51-0f6f3a2c9e44';

/** Retyped from the vendor's table: what creating a system disk image from a server needs. */
const SERVER_IMAGE_ACTIONS = [
  'bms:serverFlavors:get',
  'bms:servers:get',
  'bms:servers:list',
  'ecs:cloudServers:get',
  'ecs:cloudServers:list',
  'ecs:serverVolumeAttachments:list',
  'ecs:serverVolumes:use',
  'ecs:servers:get',
  'ecs:servers:list',
  'evs:volumes:*',
];

describe('ImsCustomPolicy', () => {
  test('minimal definition', () => {
    const stack = huaweicloudStack();
    const policy = create({ allowed: [ImsOperation.LIST_IMAGES] }, stack);

    expect(onlyResource(synth(stack), ROLE)).toEqual({
      description: 'For tests',
      name: 'images',
      policy: '{"Version":"1.1","Statement":[{"Effect":"Allow","Action":["ims:images:list"]}]}',
      type: 'XA',
    });
    expect(policy.node.defaultChild).toBe(policy.resource);
    expect(policy.dependables).toEqual([policy.resource]);
    expect(policy.fqn).toBe(policy.resource.fqn);
    expect(warningsOf(stack)).toEqual([]);
  });

  test('denies only the operation itself, in the first statement', () => {
    expect(
      documentsOf({
        allowed: [ImsOperation.GET_IMAGE, ImsOperation.LIST_IMAGES, ImsOperation.GET_IMAGE],
        denied: [ImsOperation.UPLOAD_IMAGE, ImsOperation.DELETE_IMAGE],
      }),
    ).toEqual({
      images: {
        Version: '1.1',
        Statement: [
          { Effect: 'Deny', Action: ['ims:images:delete', 'ims:images:upload'] },
          { Effect: 'Allow', Action: ['ims:images:get', 'ims:images:list'] },
        ],
      },
    });
  });

  test('images of a certain type', () => {
    expect(documentsOf({ allowed: [ImsOperation.CREATE_DATA_IMAGE] })).toEqual({
      images: {
        Version: '1.1',
        Statement: [
          {
            Effect: 'Allow',
            Action: [...SERVER_IMAGE_ACTIONS.filter((action) => !action.startsWith('bms:')), 'ims:dataImages:create'],
          },
        ],
      },
    });
  });

  test('one bucket and two keys: Object Storage in a pair of its own, keys in a statement of theirs', () => {
    const stack = huaweicloudStack();
    const policy = create(
      { allowed: [ImsOperation.CREATE_SERVER_IMAGE], obsBuckets: ['disks'], kmsKeyIds: [KEY, OTHER_KEY, KEY] },
      stack,
    );
    new bindings.IdentityGroup(stack, 'after', { name: 'after', dependsOn: [policy] });
    const obs =
      '{"Version":"1.1","Statement":[' +
      '{"Effect":"Allow","Action":["obs:bucket:*"],"Resource":["OBS:*:*:bucket:disks"]},' +
      '{"Effect":"Allow","Action":["obs:object:*"],"Resource":["OBS:*:*:object:disks/*"]}]}';

    const json = synth(stack);
    expect(json.resource).toEqual({
      [ROLE]: {
        policy_E16B4B70: {
          description: 'For tests',
          name: 'images',
          policy: JSON.stringify({
            Version: '1.1',
            Statement: [
              { Effect: 'Allow', Action: [...SERVER_IMAGE_ACTIONS, 'ims:serverImages:create'] },
              {
                Effect: 'Allow',
                Action: ['kms:*:*'],
                Resource: [`KMS:*:*:KeyId:${KEY}`, `KMS:*:*:KeyId:${OTHER_KEY}`],
              },
            ],
          }),
          type: 'XA',
        },
        policy_ObsGlobal_761217E3: {
          depends_on: [`${ROLE}.policy_E16B4B70`],
          description: 'For tests',
          name: 'images-obs-global',
          policy: obs,
          type: 'AX',
        },
        policy_ObsProject_9AAC797B: {
          depends_on: [`${ROLE}.policy_ObsGlobal_761217E3`],
          description: 'For tests',
          name: 'images-obs-project',
          policy: obs,
          type: 'XA',
        },
      },
      huaweicloud_identity_group: { after: { name: 'after', depends_on: [`${ROLE}.policy_ObsProject_9AAC797B`] } },
    });
    expect(policy.dependables).toHaveLength(3);
    expect(warningsOf(stack)).toEqual([
      'service-access:wildcard-actions the operations need these actions of other services, for which the vendor ' +
        'names nothing narrower: evs:volumes:* (deleting any disk of the project), kms:*:* (disabling and deleting the keys), ' +
        'obs:bucket:* (deleting the buckets and changing who may use them), obs:object:* (deleting their objects)',
    ]);
  });

  test('every bucket and every key, said explicitly', () => {
    expect(ImsCustomPolicy.ANY).not.toBe('*');
    const stack = huaweicloudStack();
    create(
      {
        allowed: [ImsOperation.EXPORT_IMAGE],
        obsBuckets: [ImsCustomPolicy.ANY],
        kmsKeyIds: [ImsCustomPolicy.ANY],
      },
      stack,
    );

    const obs = {
      Version: '1.1',
      Statement: [
        { Effect: 'Allow', Action: ['obs:bucket:*'] },
        { Effect: 'Allow', Action: ['obs:object:*'] },
      ],
    };
    expect(parsed(synth(stack))).toEqual({
      images: {
        Version: '1.1',
        Statement: [
          { Effect: 'Allow', Action: ['ims:images:export'] },
          { Effect: 'Allow', Action: ['kms:*:*'] },
        ],
      },
      'images-obs-global': obs,
      'images-obs-project': obs,
    });
    expect(warningsOf(stack).slice(1)).toEqual([
      'service-access:all-buckets the policy covers every bucket of the account: name the buckets if that is enough',
      'service-access:all-keys the policy covers every key of the projects: name the keys if that is enough',
    ]);
  });

  test('literal template signs stay text', () => {
    const stack = huaweicloudStack();
    create({ description: 'costs ${money} and %{if}', allowed: [ImsOperation.LIST_IMAGES] }, stack);

    expect(onlyResource(synth(stack), ROLE).description).toBe('costs $${money} and %%{if}');
  });

  test('late-bound values pass, and stop the plan when they are wrong', () => {
    const stack = huaweicloudStack();
    const variable = (id: string) => new TerraformVariable(stack, id, { type: 'string' }).stringValue;
    create(
      {
        policyName: variable('name'),
        description: variable('description'),
        allowed: [ImsOperation.EXPORT_IMAGE],
        obsBuckets: [variable('bucket')],
        kmsKeyIds: [variable('key')],
      },
      stack,
    );

    const conditions = Object.values(resourcesOf(synth(stack), ROLE)).map(({ name, lifecycle }) => [
      name,
      (lifecycle as { precondition: { condition: string }[] }).precondition.map(({ condition }) => condition),
    ]);
    const name = '${can(regex("^[0-9A-Za-z_.,-][0-9A-Za-z _.,-]{0,51}$", var.name))}';
    const description = '${can(regex("^[!-~¡-힣ﬀ-ￜ][ -~¡-힣ﬀ-ￜ]{0,255}$", var.description))}';
    const bucket = '${can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.bucket))}';
    const key = '${can(regex("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", var.key))}';
    expect(conditions).toEqual([
      ['${var.name}', [name, description, key]],
      ['${var.name}-obs-global', [name, description, bucket]],
      ['${var.name}-obs-project', [name, description, bucket]],
    ]);
  });

  test('fails when two policies have one name', () => {
    const stack = huaweicloudStack();
    const props = { policyName: 'images', description: 'For tests', allowed: [ImsOperation.LIST_IMAGES] };
    new ImsCustomPolicy(stack, 'one', props);
    new ImsCustomPolicy(stack, 'other', props);

    expect(messageOf(() => synth(stack))).toContain(
      "'test/one/Resource' is already a custom policy of the same name, and an account can have only one of that name: choose another " +
        "'policyName'; if they are made in different accounts, name the account in the provider of each ('domainName')",
    );
  });
});

function create(props: Partial<Record<keyof ImsCustomPolicyProps, unknown>>, stack = huaweicloudStack()) {
  const all = { policyName: 'images', description: 'For tests', ...props };
  return new ImsCustomPolicy(stack, 'policy', all as ImsCustomPolicyProps);
}

function documentsOf(props: Partial<ImsCustomPolicyProps>): Record<string, unknown> {
  const stack = huaweicloudStack();
  create(props, stack);
  return parsed(synth(stack));
}

/** Documents by the names of their policies. */
function parsed(json: ReturnType<typeof synth>): Record<string, unknown> {
  const roles = Object.values(resourcesOf(json, ROLE));
  return Object.fromEntries(roles.map(({ name, policy }) => [name, JSON.parse(String(policy))]));
}
