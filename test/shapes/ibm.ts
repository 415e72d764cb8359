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
import { ibmStack } from '../support/ibm';
import { COS_SHAPES } from './ibm-cos';
import { digits, uuid, type Shape, type Shapes } from './shape';

export type IbmValues = ReturnType<typeof valuesOf>;

function valuesOf(seed: number) {
  const account = digits(seed, 32);
  const guid = uuid(seed);
  const name = `disks-${seed}`;
  const cos = `crn:v1:bluemix:public:cloud-object-storage:global:a/${account}:${guid}`;
  const kms = `crn:v1:bluemix:public:kms:us-south:a/${account}:${guid}`;
  return {
    account,
    other: `${account.slice(0, -1)}f`,
    guid,
    group: account,
    name,
    cosCrn: `${cos}::`,
    bucketCrn: `${cos}:bucket:${name}`,
    kmsCrn: `${kms}::`,
    keyCrn: `${kms}:key:${guid}`,
  };
}

type From<T> = (values: IbmValues) => T;

function image(target: From<CosTarget>, more: { foreign?: boolean; reader?: boolean } = {}): Shape<IbmValues> {
  return (stack, id, values) =>
    new ImageServiceCosAuthorization(stack, id, {
      access: ImageAccess.IMPORT,
      target: target(values),
      sourceAccountId: more.foreign ? values.other : undefined,
      grantInstanceReader: more.reader,
    });
}

function block(target: From<KmsTarget>, foreign = false): Shape<IbmValues> {
  return (stack, id, values) =>
    new BlockKmsAuthorization(stack, id, {
      target: target(values),
      sourceAccountId: foreign ? values.other : undefined,
    });
}

function service(source: From<AuthorizationSource>, target: From<AuthorizationTarget>): Shape<IbmValues> {
  return (stack, id, values) =>
    new ServiceAuthorization(stack, id, { source: source(values), target: target(values), roles: ['Viewer'] });
}

function backup(enterprise: boolean): Shape<IbmValues> {
  return (stack, id, { account, other, guid }) =>
    new BackupServiceAuthorizations(stack, id, {
      accountId: account,
      backups: Object.values(BackupKind),
      ...(enterprise ? { enterpriseAccountId: other, eventNotificationsInstanceGuid: guid } : {}),
    });
}

const SHAPES: Record<string, Shape<IbmValues>> = {
  'ImageServiceCosAuthorization: all instances': image(() => CosTarget.allInstances()),
  'ImageServiceCosAuthorization: instance': image(({ guid }) => CosTarget.instance(guid)),
  'ImageServiceCosAuthorization: instance by CRN': image(({ cosCrn }) => CosTarget.instanceCrn(cosCrn)),
  'ImageServiceCosAuthorization: resource group': image(({ group }) => CosTarget.resourceGroup(group)),
  'ImageServiceCosAuthorization: bucket': image(({ bucketCrn }) => CosTarget.bucket(bucketCrn)),
  'ImageServiceCosAuthorization: bucket by parts': image(({ account, guid, name }) =>
    CosTarget.bucketOf({ accountId: account, instanceGuid: guid, bucketName: name }),
  ),
  'ImageServiceCosAuthorization: bucket, from another account': image(({ bucketCrn }) => CosTarget.bucket(bucketCrn), {
    foreign: true,
  }),
  'ImageServiceCosAuthorization: bucket, and reader of its instance': image(
    ({ bucketCrn }) => CosTarget.bucket(bucketCrn),
    { reader: true },
  ),
  'ImageServiceCosAuthorization: bucket, and reader of its instance, from another account': image(
    ({ bucketCrn }) => CosTarget.bucket(bucketCrn),
    { reader: true, foreign: true },
  ),
  'BlockKmsAuthorization: all instances': block(() => KmsTarget.allInstances(KmsService.KEY_PROTECT)),
  'BlockKmsAuthorization: instance': block(({ guid }) => KmsTarget.instance(KmsService.KEY_PROTECT, guid)),
  'BlockKmsAuthorization: instance by CRN': block(({ kmsCrn }) => KmsTarget.instanceCrn(kmsCrn)),
  'BlockKmsAuthorization: resource group': block(({ group }) => KmsTarget.resourceGroup(KmsService.KEY_PROTECT, group)),
  'BlockKmsAuthorization: key': block(({ keyCrn }) => KmsTarget.key(keyCrn)),
  'BlockKmsAuthorization: key, from another account': block(({ keyCrn }) => KmsTarget.key(keyCrn), true),
  'BlockKmsAuthorization: key ring': block(({ kmsCrn, name }) =>
    KmsTarget.keyRing({ instanceCrn: kmsCrn, keyRingId: name }),
  ),
  'BlockKmsAuthorization: key, and a wait': (stack, id, { keyCrn }) => {
    new time.TimeProvider(stack, `${id}-time`, { alias: id });
    new BlockKmsAuthorization(stack, id, { target: KmsTarget.key(keyCrn), propagation: { create: '30s' } });
  },
  'ServiceAuthorization: all instances, from resources of a type': service(
    () => AuthorizationSource.VPC_FLOW_LOG,
    () => CosTarget.allInstances(),
  ),
  'ServiceAuthorization: resources of a type in an instance, from an instance of another account': service(
    ({ guid, other }) => AuthorizationSource.of({ serviceName: 'logs', instanceGuid: guid }).inAccount(other),
    ({ guid }) => AuthorizationTarget.service({ serviceName: 'kms', instanceGuid: guid, resourceType: 'key' }),
  ),
  'ServiceAuthorization: resource group, from resources of a type in a resource group': service(
    ({ group }) => AuthorizationSource.of({ serviceName: 'is', resourceType: 'vpc', resourceGroupId: group }),
    ({ group }) => AuthorizationTarget.service({ serviceName: 'kms', resourceGroupId: group }),
  ),
  'ServiceAuthorization: attributes': service(
    () => AuthorizationSource.CLOUD_BLOCK_STORAGE,
    ({ account, name }) =>
      AuthorizationTarget.attributes([
        { name: 'serviceName', value: 'kms' },
        { name: 'accountId', value: account },
        { name: 'resource', value: `${name}*`, operator: AttributeOperator.STRING_MATCH },
        { name: 'keyRing', value: 'true', operator: AttributeOperator.STRING_EXISTS },
      ]),
  ),
  'BackupServiceAuthorizations: all kinds': backup(false),
  'BackupServiceAuthorizations: all kinds, for an enterprise, with events': backup(true),
};

export const IBM_SHAPES: Shapes<IbmValues> = {
  newStack: ibmStack,
  valuesOf,
  shapes: { ...SHAPES, ...COS_SHAPES },
  namesValues: false,
};
