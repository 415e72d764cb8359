import { TerraformStack, Testing } from 'cdktf';
import {
  BackupKind,
  BackupServiceAuthorizations,
  BlockKmsAuthorization,
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  KmsService,
  KmsTarget,
  bindings,
} from '../../lib/ibm';
import { describeTerraform, plan, type PlannedResource } from '../support/terraform';

const A = '0123456789abcdef0123456789abcdef';
const X = 'fedcba9876543210fedcba9876543210';
const G = 'f7d4676f-f298-4cb3-8390-2fe258a5d6df';
const K = '11111111-2222-4333-8444-555555555555';
const BUCKET = CosTarget.bucket(`crn:v1:bluemix:public:cloud-object-storage:global:a/${A}:${G}:bucket:disks`);
const KMS = `crn:v1:bluemix:public:kms:us-south:a/${A}:${G}`;

const IMAGE = { source_service_name: 'is', source_resource_type: 'image' };
const COS = { ...IMAGE, target_service_name: 'cloud-object-storage' };
const BLOCK = { source_service_name: 'server-protect' };
const BACKUP = { source_service_name: 'is', source_resource_type: 'backup-policy' };

type Golden = [name: string, make: (stack: TerraformStack, id: string) => unknown, policies: object[]];

/** The table of golden tuples, each row as the arguments that the provider gets. */
const GOLDEN: Golden[] = [
  ['image import, all', image(ImageAccess.IMPORT, CosTarget.allInstances()), [{ ...COS, roles: ['Reader'] }]],
  ['image export, all', image(ImageAccess.EXPORT, CosTarget.allInstances()), [{ ...COS, roles: ['Writer'] }]],
  [
    'image both, instance',
    image(ImageAccess.IMPORT_AND_EXPORT, CosTarget.instance(G)),
    [{ ...COS, target_resource_instance_id: G, roles: ['Reader', 'Writer'] }],
  ],
  [
    'image import, resource group',
    image(ImageAccess.IMPORT, CosTarget.resourceGroup(X)),
    [{ ...COS, target_resource_group_id: X, roles: ['Reader'] }],
  ],
  [
    'image import, bucket',
    image(ImageAccess.IMPORT, BUCKET),
    [{ ...IMAGE, resource_attributes: bucketAttributes(), roles: ['Reader'] }],
  ],
  [
    'image import, bucket and the list of the instance',
    image(ImageAccess.IMPORT, BUCKET, { grantInstanceReader: true }),
    [
      { ...COS, target_resource_instance_id: G, roles: ['Reader'] },
      { ...IMAGE, resource_attributes: bucketAttributes(), roles: ['Reader'] },
    ],
  ],
  [
    'image import, from another account',
    image(ImageAccess.IMPORT, CosTarget.instance(G), { sourceAccountId: X }),
    [{ ...COS, target_resource_instance_id: G, source_service_account: X, roles: ['Reader'] }],
  ],
  [
    'block, all',
    block(KmsTarget.allInstances(KmsService.KEY_PROTECT)),
    [{ ...BLOCK, target_service_name: 'kms', roles: ['Reader'] }],
  ],
  [
    'block, instance of HPCS, delegated',
    block(KmsTarget.instance(KmsService.HYPER_PROTECT_CRYPTO_SERVICES, G), { delegate: true }),
    [
      {
        ...BLOCK,
        target_service_name: 'hs-crypto',
        target_resource_instance_id: G,
        roles: ['Reader', 'Authorization Delegator'],
      },
    ],
  ],
  [
    'block, key',
    block(KmsTarget.key(`${KMS}:key:${K}`)),
    [
      {
        ...BLOCK,
        resource_attributes: attributes('kms', { serviceInstance: G, resourceType: 'key', resource: K }),
        roles: ['Reader'],
      },
    ],
  ],
  [
    'block, key ring',
    block(KmsTarget.keyRing({ instanceCrn: `${KMS}::`, keyRingId: 'disks' })),
    [{ ...BLOCK, resource_attributes: attributes('kms', { serviceInstance: G, keyRing: 'disks' }), roles: ['Reader'] }],
  ],
  [
    'backups, all kinds',
    backups({}),
    [
      backup('volumeId', ['Operator']),
      backup('snapshotId', ['Editor']),
      backup('snapshotConsistencyGroupId', ['Editor']),
      backup('instanceId', ['Operator']),
      backup('shareId', ['Editor', 'Share Snapshot Operator']),
      {
        ...BACKUP,
        target_service_name: 'event-notifications',
        target_resource_instance_id: G,
        roles: ['Event Source Manager'],
      },
    ],
  ],
  [
    'backups, of an enterprise',
    backups({ enterpriseAccountId: X, eventNotificationsInstanceGuid: undefined, backups: [BackupKind.FILE_SHARES] }),
    [
      { ...backup('shareId', ['Editor', 'Share Snapshot Operator']), source_service_account: X },
      { ...backup('backupPolicyId', ['Editor']), source_service_account: X },
    ],
  ],
];

describeTerraform('Terraform plans the golden tuples of IBM Cloud authorizations', () => {
  test.each(GOLDEN)('%s', async (_, make, policies) => {
    const stack = new TerraformStack(Testing.app(), 'test');
    new bindings.IbmProvider(stack, 'ibm', { region: 'us-south' });
    make(stack, 'it');

    const { errors, plannedResources } = await plan(JSON.parse(Testing.synth(stack, true)) as object);
    expect(errors).toEqual([]);
    const planned = Object.values(plannedResources).filter(({ type }) => type === 'ibm_iam_authorization_policy');
    expect(sorted(planned.map(argumentsOf))).toEqual(sorted(policies));
  });
});

/** What is sent; computed arguments that were not given are unknown and absent. */
function argumentsOf({ values }: PlannedResource): object {
  const given = Object.entries(values).filter(([name, value]) => name !== 'description' && value !== null);
  return Object.fromEntries(
    given.map(([name, value]) => [name, Array.isArray(value) ? unordered(name, value) : value]),
  );
}

function unordered(name: string, value: unknown[]): unknown[] {
  return name === 'resource_attributes' ? sorted(value as object[]) : value;
}

function sorted<T extends object>(values: T[]): T[] {
  const key = (value: object) => JSON.stringify(Object.entries(value).sort());
  return [...values].sort((a, b) => key(a).localeCompare(key(b)));
}

function attributes(serviceName: string, rest: Record<string, string>): object[] {
  return sorted(
    Object.entries({ accountId: A, serviceName, ...rest }).map(([name, value]) => ({
      name,
      operator: 'stringEquals',
      value,
    })),
  );
}

function bucketAttributes(): object[] {
  return attributes('cloud-object-storage', { serviceInstance: G, resourceType: 'bucket', resource: 'disks' });
}

function backup(attribute: string, roles: string[]): object {
  const exists = { name: attribute, operator: 'stringExists', value: 'true' };
  return { ...BACKUP, resource_attributes: sorted([...attributes('is', {}), exists]), roles };
}

function image(access: ImageAccess, target: CosTarget, props: object = {}) {
  return (stack: TerraformStack, id: string) =>
    new ImageServiceCosAuthorization(stack, id, { access, target, ...props });
}

function block(target: KmsTarget, props: object = {}) {
  return (stack: TerraformStack, id: string) => new BlockKmsAuthorization(stack, id, { target, ...props });
}

function backups(props: object) {
  return (stack: TerraformStack, id: string) =>
    new BackupServiceAuthorizations(stack, id, {
      accountId: A,
      backups: Object.values(BackupKind),
      eventNotificationsInstanceGuid: G,
      ...props,
    });
}
