import {
  AuthorizationSource,
  AuthorizationTarget,
  BackupServiceAuthorizations,
  BlockKmsAuthorization,
  CosCustomRole,
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  KmsService,
  KmsTarget,
  ServiceAuthorization,
  type TargetAttribute,
} from '../../lib/ibm';
import { ACCOUNT, GUID } from './ibm-kinds';
import { because, below, type Build } from './inputs';

const AUTHORIZATIONS = [
  'ImageServiceCosAuthorization',
  'BlockKmsAuthorization',
  'ServiceAuthorization',
  'BackupServiceAuthorizations',
];
const SERVICES: Record<string, (service: KmsService) => KmsTarget> = {
  'allInstances.service': (service) => KmsTarget.allInstances(service),
  'instance.service': (service) => KmsTarget.instance(service, GUID),
  'resourceGroup.service': (service) => KmsTarget.resourceGroup(service, ACCOUNT),
};

const attributes =
  (odd: (value: string) => Partial<TargetAttribute>): Build =>
  (stack, id, value) =>
    new ServiceAuthorization(stack, id, {
      source: AuthorizationSource.VPC_IMAGE,
      target: AuthorizationTarget.attributes([
        { name: 'accountId', value: ACCOUNT },
        { name: 'serviceName', value: 'kms' },
        { name: 'resource', value: 'disks', ...odd(value) },
      ]),
      roles: ['Reader'],
    });

/** Members of enums, flags, and what addresses are made of. */
export const IBM_AT_SYNTHESIS: Record<string, Build> = {
  'ImageServiceCosAuthorization.access': (stack, id, value) =>
    new ImageServiceCosAuthorization(stack, id, { access: value as ImageAccess, target: CosTarget.instance(GUID) }),
  'ImageServiceCosAuthorization.grantInstanceReader': (stack, id, value) =>
    new ImageServiceCosAuthorization(stack, id, {
      access: ImageAccess.IMPORT,
      target: CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: GUID, bucketName: 'disks' }),
      grantInstanceReader: value as never,
    }),
  'BlockKmsAuthorization.delegate': (stack, id, value) =>
    new BlockKmsAuthorization(stack, id, {
      target: KmsTarget.instance(KmsService.KEY_PROTECT, GUID),
      delegate: value as never,
    }),
  ...below('BlockKmsAuthorization.target: KmsTarget.', SERVICES, (make): Build => {
    return (stack, id, value) => new BlockKmsAuthorization(stack, id, { target: make(value as KmsService) });
  }),
  ...below('ServiceAuthorization.target: KmsTarget.', SERVICES, (make): Build => {
    return (stack, id, value) =>
      new ServiceAuthorization(stack, id, {
        source: AuthorizationSource.VPC_IMAGE,
        target: make(value as KmsService),
        roles: ['Reader'],
      });
  }),
  'ServiceAuthorization.target: AuthorizationTarget.attributes.attributes[].name': attributes((name) => ({ name })),
  'ServiceAuthorization.target: AuthorizationTarget.attributes.attributes[].operator': attributes((operator) => ({
    operator: operator as never,
  })),
  'BackupServiceAuthorizations.backups[]': (stack, id, value) =>
    new BackupServiceAuthorizations(stack, id, { accountId: ACCOUNT, backups: [value as never] }),
  'CosCustomRole.actions[]': (stack, id, value) =>
    new CosCustomRole(stack, id, { roleName: 'ImageReader', displayName: 'Image Reader', actions: [value] }),
};

export const IBM_OTHERS: Record<string, string> = {
  ...because(
    'a text for people',
    ...[...AUTHORIZATIONS, 'CosAccessPolicy', 'CosCustomRole'].map((name) => `${name}.description`),
  ),
  ...because(
    'the account, which the provider names',
    ...[...AUTHORIZATIONS, 'CosAccessPolicy', 'CosCustomRole'].map((name) => `${name}.provider`),
  ),
  ...because(
    'a header of the request',
    ...[...AUTHORIZATIONS, 'CosAccessPolicy'].map((name) => `${name}.transactionId`),
  ),
  ...because(
    'a time, no grant',
    ...[...AUTHORIZATIONS, 'CosAccessPolicy'].flatMap((name) => [
      `${name}.propagation.create`,
      `${name}.propagation.destroy`,
    ]),
  ),
  'CosAccessPolicy.roles[]: CosRole.custom.role': 'a construct, whose own inputs narrow it',
  ...because(
    'only answers, grants nothing',
    'CosActions.decide.objects: CosObjects.exactly.keys[]',
    'CosActions.decide.objects: CosObjects.folder.path',
    'CosActions.decide.objects: CosObjects.folders.paths[]',
    'CosActions.decide.roles[]: CosRole.custom.role',
    'CosActions.describe.id',
    'CosActions.ofRole.role: CosRole.custom.role',
    'CosActions.supporting.attribute',
  ),
};
