import { TerraformVariable, type ITerraformDependable, type TerraformStack } from 'cdktf';
import {
  AuthorizationSource,
  BackupKind,
  BackupServiceAuthorizations,
  BlockKmsAuthorization,
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  KmsService,
  KmsTarget,
  ServiceAuthorization,
  bindings,
  type AuthorizationOptions,
} from '../../lib/ibm';
import { bindings as time } from '../../lib/time';
import { ACCOUNT, AUTHORIZATION, GUID, ibmStack } from '../support/ibm';
import { messageOf, onlyResource, resourcesOf, synth } from '../support/synth';

/** Every construct with options, and the ids of its policies, the last of them last. */
const CONSTRUCTS: [
  name: string,
  ids: string[],
  make: (stack: TerraformStack, options: AuthorizationOptions) => Made,
][] = [
  [
    'ServiceAuthorization',
    ['InstanceFromResourceType'],
    (stack, options) =>
      new ServiceAuthorization(stack, 'it', {
        source: AuthorizationSource.VPC_FLOW_LOG,
        target: CosTarget.instance(GUID),
        roles: ['Writer'],
        ...options,
      }),
  ],
  [
    'ImageServiceCosAuthorization',
    ['Instance'],
    (stack, options) =>
      new ImageServiceCosAuthorization(stack, 'it', {
        access: ImageAccess.IMPORT,
        target: CosTarget.instance(GUID),
        ...options,
      }),
  ],
  [
    'BlockKmsAuthorization',
    ['Instance'],
    (stack, options) =>
      new BlockKmsAuthorization(stack, 'it', {
        target: KmsTarget.instance(KmsService.KEY_PROTECT, GUID),
        ...options,
      }),
  ],
  [
    'BackupServiceAuthorizations',
    ['Volumes', 'Snapshots', 'ConsistencyGroups', 'Instances'],
    (stack, options) =>
      new BackupServiceAuthorizations(stack, 'it', { accountId: ACCOUNT, backups: [BackupKind.VOLUMES], ...options }),
  ],
];

type Made = ITerraformDependable & { dependables: ITerraformDependable[]; resource: bindings.IamAuthorizationPolicy };

describe.each(CONSTRUCTS)('options of %s', (_, ids, make) => {
  test('description and transaction id', () => {
    const stack = ibmStack();
    make(stack, { description: '${not} a reference', transactionId: 'change-${1}' });
    for (const policy of Object.values(resourcesOf(synth(stack), AUTHORIZATION))) {
      expect(policy).toMatchObject({ description: '$${not} a reference', transaction_id: 'change-$${1}' });
    }
  });

  test('a late-bound description', () => {
    const stack = ibmStack();
    make(stack, { description: new TerraformVariable(stack, 'ticket', {}).value as string });
    for (const policy of Object.values(resourcesOf(synth(stack), AUTHORIZATION))) {
      expect(policy.description).toBe('${var.ticket}');
    }
  });

  test('the provider of another account', () => {
    const stack = ibmStack();
    const provider = new bindings.IbmProvider(stack, 'keys', { alias: 'keys', region: 'eu-de' });
    make(stack, { provider });
    for (const policy of Object.values(resourcesOf(synth(stack), AUTHORIZATION))) {
      expect(policy.provider).toBe('ibm.keys');
    }
  });

  test('fails with strings that are not', () => {
    expect(messageOf(() => make(ibmStack(), { description: 1 as never, transactionId: 2 as never }))).toBe(
      "'description' must be a string, got 1\n'transactionId' must be a string, got 2 (at 'test/it')",
    );
  });

  test('what depends on it is created after the last of its policies', () => {
    const stack = ibmStack();
    const authorization = make(stack, {});
    dependant(stack, 'one', [authorization]);
    dependant(stack, 'all', authorization.dependables);

    const json = synth(stack);
    expect(dependsOn(json, 'one')).toEqual([address(stack, ids[ids.length - 1]!)]);
    expect(dependsOn(json, 'all')).toEqual(ids.map((id) => address(stack, id)));
  });

  test('what depends on it waits for the cloud to apply it, and is gone some time before it', () => {
    const stack = ibmStack();
    new time.TimeProvider(stack, 'time');
    const authorization = make(stack, { propagation: { create: '30s', destroy: '1m' } });
    dependant(stack, 'one', [authorization]);
    dependant(stack, 'all', authorization.dependables);

    const json = synth(stack);
    const [sleep] = Object.keys(resourcesOf(json, 'time_sleep'));
    expect(onlyResource(json, 'time_sleep')).toEqual({
      create_duration: '30s',
      destroy_duration: '1m',
      depends_on: ids.map((id) => address(stack, id)),
      triggers: Object.fromEntries(ids.map((id) => [id, `\${${address(stack, id)}.id}`])),
    });
    expect(dependsOn(json, 'one')).toEqual([`time_sleep.${sleep}`]);
    expect(dependsOn(json, 'all')).toEqual([...ids.map((id) => address(stack, id)), `time_sleep.${sleep}`]);
  });

  test('a wait can be late-bound, and needs the time provider', () => {
    const stack = ibmStack();
    const duration = new TerraformVariable(stack, 'duration', {});
    make(stack, { propagation: { create: duration.stringValue } });
    expect(messageOf(() => synth(stack))).toContain(
      '[test] the stack needs a provider of "time": add new TimeProvider(stack, \'time\', …) from ' +
        'cdktf-service-access/time/bindings',
    );
  });
});

function dependant(stack: TerraformStack, id: string, dependsOn: ITerraformDependable[]): void {
  new bindings.ResourceGroup(stack, id, { name: id, dependsOn });
}

function dependsOn(json: ReturnType<typeof synth>, id: string): unknown {
  return resourcesOf(json, 'ibm_resource_group')[id]!.depends_on;
}

function address(stack: TerraformStack, id: string): string {
  const policy = stack.node.findChild('it').node.findChild(id) as bindings.IamAuthorizationPolicy;
  return `${AUTHORIZATION}.${policy.friendlyUniqueId}`;
}
