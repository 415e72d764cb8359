import type { TerraformStack } from 'cdktf';
import fc from 'fast-check';
import {
  AuthorizationAttribute,
  AuthorizationSource,
  AuthorizationTarget,
  BackupKind,
  BlockKmsAuthorization,
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  KmsService,
  KmsTarget,
  ServiceAuthorization,
} from '../../lib/ibm';
import { ACCOUNT, GUID, OTHER_ACCOUNT } from './ibm';

export const OWN = ACCOUNT;
export const FOREIGN = OTHER_ACCOUNT;

/** Any character, but no half of a surrogate pair; the unit `binary` of fast-check is the same and takes 0.7 seconds to load. */
const anyText = fc.string({
  unit: fc
    .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
    .map((code) => String.fromCodePoint(code)),
});

/** What callers may pass where a string is due: right, or anything else. */
const text = (...right: string[]) =>
  fc.oneof(
    { weight: 24, arbitrary: fc.constantFrom(...right) },
    fc.constantFrom<unknown>(
      '',
      ' ',
      '*',
      '?',
      null,
      undefined,
      0,
      true,
      [],
      {},
      ['*'],
      '${var.x}',
      `${right[0]}\n`,
      '\u0000',
    ),
    anyText,
    fc.constantFrom(...right).map((value) => `${value}*`),
  ) as fc.Arbitrary<string>;
const optional = (...right: string[]) => fc.option(text(...right), { nil: undefined });
const flag = fc.constantFrom<unknown>(undefined, true, false, 'false', null, 1) as fc.Arbitrary<boolean | undefined>;

export const image = fc.record({
  access: text('IMPORT', 'EXPORT', 'IMPORT_AND_EXPORT') as fc.Arbitrary<ImageAccess>,
  kind: fc.constantFrom('instance', 'crn', 'group', 'bucket', 'parts'),
  account: text(OWN),
  guid: text(GUID),
  name: text('disks', 'images'),
  foreign: optional(FOREIGN),
  reader: flag,
});
export const block = fc.record({
  service: text('kms', 'hs-crypto') as fc.Arbitrary<KmsService>,
  kind: fc.constantFrom('all', 'instance', 'crn', 'group', 'key', 'ring'),
  guid: text(GUID),
  name: text(GUID),
  foreign: optional(FOREIGN),
  delegate: flag,
});
export const service = fc.record({
  source: fc.record({
    serviceName: text('is', 'logs'),
    resourceType: optional('vpc'),
    instanceGuid: optional(GUID),
    resourceGroupId: optional(OWN),
  }),
  target: fc.record({
    serviceName: text('kms'),
    resourceType: optional('key'),
    instanceGuid: optional(GUID),
    resourceGroupId: optional(OWN),
  }),
  foreign: optional(FOREIGN),
  attribute: fc.option(
    fc.record({ value: text('disks', 'true'), factory: fc.constantFrom('equalTo' as const, 'matches' as const) }),
    { nil: undefined },
  ),
  roles: fc.array(text('Reader', 'Writer', 'Manager'), { maxLength: 3 }),
});
export const backup = fc.record({
  accountId: text(OWN),
  backups: fc.array(text(...Object.values(BackupKind)), { maxLength: 3 }) as fc.Arbitrary<BackupKind[]>,
  enterpriseAccountId: optional(FOREIGN),
  eventNotificationsInstanceGuid: optional(GUID),
});
export type Props<T> = T extends fc.Arbitrary<infer P> ? P : never;

export function makeImage(
  stack: TerraformStack,
  { access, kind, account, guid, name, foreign, reader }: Props<typeof image>,
) {
  const cos = `crn:v1:bluemix:public:cloud-object-storage:global:a/${account}:${guid}`;
  const targets: Record<string, () => CosTarget> = {
    instance: () => CosTarget.instance(guid),
    crn: () => CosTarget.instanceCrn(`${cos}::`),
    group: () => CosTarget.resourceGroup(guid),
    bucket: () => CosTarget.bucket(`${cos}:bucket:${name}`),
    parts: () => CosTarget.bucketOf({ accountId: account, instanceGuid: guid, bucketName: name }),
  };
  return new ImageServiceCosAuthorization(stack, 'it', {
    access,
    target: targets[kind]!(),
    sourceAccountId: foreign,
    grantInstanceReader: reader,
  });
}

export function makeBlock(
  stack: TerraformStack,
  { service: of, kind, guid, name, foreign, delegate }: Props<typeof block>,
) {
  const kms = `crn:v1:bluemix:public:${of}:us-south:a/${OWN}:${guid}`;
  const targets: Record<string, () => KmsTarget> = {
    all: () => KmsTarget.allInstances(of),
    instance: () => KmsTarget.instance(of, guid),
    crn: () => KmsTarget.instanceCrn(`${kms}::`),
    group: () => KmsTarget.resourceGroup(of, guid),
    key: () => KmsTarget.key(`${kms}:key:${name}`),
    ring: () => KmsTarget.keyRing({ instanceCrn: `${kms}::`, keyRingId: name }),
  };
  return new BlockKmsAuthorization(stack, 'it', { target: targets[kind]!(), sourceAccountId: foreign, delegate });
}

export function makeService(
  stack: TerraformStack,
  { source, target, foreign, attribute, roles }: Props<typeof service>,
) {
  const from = AuthorizationSource.of(source);
  return new ServiceAuthorization(stack, 'it', {
    source: foreign === undefined ? from : from.inAccount(foreign),
    target: attribute
      ? AuthorizationTarget.attributes([
          AuthorizationAttribute.equalTo('accountId', OWN),
          AuthorizationAttribute.equalTo('serviceName', target.serviceName),
          AuthorizationAttribute[attribute.factory]('resource', attribute.value),
        ])
      : AuthorizationTarget.service(target),
    roles,
  });
}
