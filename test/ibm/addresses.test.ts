import { TerraformVariable, type TerraformStack } from 'cdktf';
import {
  AttributeOperator,
  AuthorizationSource,
  AuthorizationTarget,
  BackupKind,
  BackupServiceAuthorizations,
  BlockKmsAuthorization,
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  KmsService,
  KmsTarget,
  ServiceAuthorization,
} from '../../lib/ibm';
import { bindings as time } from '../../lib/time';
import { AUTHORIZATION, ibmStack } from '../util/ibm';
import { resourcesOf, synth } from '../util/synth';

/** Values of every kind: what a team names must not decide the address of its grant. */
interface Values {
  readonly account: string;
  readonly other: string;
  readonly guid: string;
  readonly group: string;
  readonly bucket: string;
  readonly cosCrn: string;
  readonly bucketCrn: string;
  readonly kmsCrn: string;
  readonly keyCrn: string;
  readonly ring: string;
}

/** Changing an address destroys and creates the grants of everyone who upgrades: it is a breaking change. */
const ADDRESSES: [address: string, make: (stack: TerraformStack, values: Values) => unknown][] = [
  ['it_AllInstances_F3F550D6', image(() => CosTarget.allInstances())],
  ['it_Instance_E3E6AD1E', image(({ guid }) => CosTarget.instance(guid))],
  ['it_Instance_E3E6AD1E', image(({ cosCrn }) => CosTarget.instanceCrn(cosCrn))],
  ['it_ResourceGroup_ADCC36E7', image(({ group }) => CosTarget.resourceGroup(group))],
  ['it_Bucket_89F3A4C8', image(({ bucketCrn }) => CosTarget.bucket(bucketCrn))],
  [
    'it_Bucket_89F3A4C8',
    image(({ account, guid, bucket }) =>
      CosTarget.bucketOf({ accountId: account, instanceGuid: guid, bucketName: bucket }),
    ),
  ],
  ['it_BucketFromAccount_7AC10A56', image(({ bucketCrn }) => CosTarget.bucket(bucketCrn), true)],
  ['it_InstanceReader_C44D5A09 it_Bucket_89F3A4C8', image(({ bucketCrn }) => CosTarget.bucket(bucketCrn), false, true)],
  ['it_AllInstances_F3F550D6', block(() => KmsTarget.allInstances(KmsService.HYPER_PROTECT_CRYPTO_SERVICES))],
  ['it_Instance_E3E6AD1E', block(({ guid }) => KmsTarget.instance(KmsService.KEY_PROTECT, guid))],
  ['it_Instance_E3E6AD1E', block(({ kmsCrn }) => KmsTarget.instanceCrn(kmsCrn))],
  ['it_ResourceGroup_ADCC36E7', block(({ group }) => KmsTarget.resourceGroup(KmsService.KEY_PROTECT, group))],
  ['it_Key_7488307D', block(({ keyCrn }) => KmsTarget.key(keyCrn))],
  ['it_KeyFromAccount_8DA0DC65', block(({ keyCrn }) => KmsTarget.key(keyCrn), true)],
  ['it_KeyRing_61C11FC6', block(({ kmsCrn, ring }) => KmsTarget.keyRing({ instanceCrn: kmsCrn, keyRingId: ring }))],
  [
    'it_AllInstancesFromResourceType_7546C689',
    service(
      () => AuthorizationSource.VPC_FLOW_LOG,
      () => CosTarget.allInstances(),
    ),
  ],
  [
    'it_InstanceResourceTypeFromInstanceAccount_773E373A',
    service(
      ({ guid, other }) => AuthorizationSource.of({ serviceName: 'logs', instanceGuid: guid }).inAccount(other),
      ({ guid }) => AuthorizationTarget.service({ serviceName: 'kms', instanceGuid: guid, resourceType: 'key' }),
    ),
  ],
  [
    'it_ResourceGroupFromResourceTypeResourceGroup_896BA3C2',
    service(
      ({ group }) => AuthorizationSource.of({ serviceName: 'is', resourceType: 'vpc', resourceGroupId: group }),
      ({ group }) => AuthorizationTarget.service({ serviceName: 'kms', resourceGroupId: group }),
    ),
  ],
  [
    'it_AttributesAccountIdKeyRingExistsResourceMatchServiceName_7782CA53',
    service(
      () => AuthorizationSource.CLOUD_BLOCK_STORAGE,
      ({ account, ring }) =>
        AuthorizationTarget.attributes([
          { name: 'serviceName', value: 'kms' },
          { name: 'accountId', value: account },
          { name: 'resource', value: `${ring}*`, operator: AttributeOperator.STRING_MATCH },
          { name: 'keyRing', value: 'true', operator: AttributeOperator.STRING_EXISTS },
        ]),
    ),
  ],
  [
    'it_Volumes_2F2E1F5D it_Snapshots_9B26D577 it_ConsistencyGroups_9FAE0DC6 it_Instances_E5BFFB70 it_Shares_00F8FBA0',
    backup(false),
  ],
  [
    'it_VolumesFromAccount_41FDFCD3 it_SnapshotsFromAccount_46B7FF6B it_ConsistencyGroupsFromAccount_38D72BB8 it_InstancesFromAccount_4BE028FA ' +
      'it_SharesFromAccount_1E56B583 it_BackupPoliciesFromAccount_F2B2F87D it_EventNotifications_0F82E9A6',
    backup(true),
  ],
];

test.each(ADDRESSES)('%s', (address, make) => {
  for (const valuesOf of [() => ONE, () => ANOTHER, lateBound]) {
    const stack = ibmStack();
    make(stack, valuesOf(stack));
    expect(Object.keys(resourcesOf(synth(stack), AUTHORIZATION)).sort()).toEqual(address.split(' ').sort());
  }
});

test('the wait and the watch on a key have addresses of their own', () => {
  const stack = ibmStack();
  new time.TimeProvider(stack, 'time');
  new BlockKmsAuthorization(stack, 'it', { target: KmsTarget.key(ONE.keyCrn), propagation: { create: '30s' } });
  const json = synth(stack);
  expect(Object.keys(resourcesOf(json, 'time_sleep'))).toEqual(['it_Propagation_4A3A821A']);
  expect(Object.keys(resourcesOf(json, 'terraform_data'))).toEqual(['it_KeyRotation_4514C6D1']);
});

const ONE = valuesOf('0123456789abcdef0123456789abcdef', 'f7d4676f-f298-4cb3-8390-2fe258a5d6df', 'disks');
const ANOTHER = valuesOf('11111111111111111111111111111111', '11111111-2222-4333-8444-555555555555', 'archives');

function valuesOf(account: string, guid: string, name: string): Values {
  const cos = `crn:v1:bluemix:public:cloud-object-storage:global:a/${account}:${guid}`;
  const kms = `crn:v1:bluemix:public:kms:us-south:a/${account}:${guid}`;
  return {
    account,
    other: [...account].reverse().join('').replace(/^1/, '2'),
    guid,
    group: account,
    bucket: name,
    cosCrn: `${cos}::`,
    bucketCrn: `${cos}:bucket:${name}`,
    kmsCrn: `${kms}::`,
    keyCrn: `${kms}:key:${guid}`,
    ring: name,
  };
}

function lateBound(stack: TerraformStack): Values {
  const variables = Object.keys(ONE).map((name) => [name, new TerraformVariable(stack, name, {}).stringValue]);
  return Object.fromEntries(variables) as Values;
}

function image(target: (values: Values) => CosTarget, foreign = false, grantInstanceReader = false) {
  return (stack: TerraformStack, values: Values) =>
    new ImageServiceCosAuthorization(stack, 'it', {
      access: ImageAccess.IMPORT,
      target: target(values),
      sourceAccountId: foreign ? values.other : undefined,
      grantInstanceReader,
    });
}

function block(target: (values: Values) => KmsTarget, foreign = false) {
  return (stack: TerraformStack, values: Values) =>
    new BlockKmsAuthorization(stack, 'it', {
      target: target(values),
      sourceAccountId: foreign ? values.other : undefined,
    });
}

function service(source: (values: Values) => AuthorizationSource, target: (values: Values) => AuthorizationTarget) {
  return (stack: TerraformStack, values: Values) =>
    new ServiceAuthorization(stack, 'it', { source: source(values), target: target(values), roles: ['Viewer'] });
}

function backup(enterprise: boolean) {
  return (stack: TerraformStack, { account, other, guid }: Values) =>
    new BackupServiceAuthorizations(stack, 'it', {
      accountId: account,
      backups: Object.values(BackupKind),
      ...(enterprise ? { enterpriseAccountId: other, eventNotificationsInstanceGuid: guid } : {}),
    });
}
