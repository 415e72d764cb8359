import type { TerraformStack } from 'cdktf';
import {
  AuthorizationAttribute,
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
import { ACCOUNT, AUTHORIZATION, GUID, ibmStack } from '../support/ibm';
import { resourcesOf, synth, type Resources } from '../support/synth';

const OTHER = 'fedcba9876543210fedcba9876543210';
const COS = `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${GUID}`;
const KMS = `crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT}:${GUID}`;

const COS_TARGETS = [
  CosTarget.allInstances(),
  CosTarget.instance(GUID),
  CosTarget.resourceGroup(ACCOUNT),
  CosTarget.bucket(`${COS}:bucket:disks`),
];
const KMS_TARGETS = [
  KmsTarget.allInstances(KmsService.KEY_PROTECT),
  KmsTarget.instance(KmsService.KEY_PROTECT, GUID),
  KmsTarget.resourceGroup(KmsService.KEY_PROTECT, ACCOUNT),
  KmsTarget.key(`${KMS}:key:${GUID}`),
  KmsTarget.keyRing({ instanceCrn: `${KMS}::`, keyRingId: 'disks' }),
];
const ATTRIBUTES: AuthorizationAttribute[][] = [
  [],
  [AuthorizationAttribute.equalTo('serviceInstance', GUID)],
  [AuthorizationAttribute.equalTo('resource', 'disks')],
  [AuthorizationAttribute.matches('resource', 'disks*')],
  [AuthorizationAttribute.equalTo('serviceInstance', GUID), AuthorizationAttribute.equalTo('resource', 'disks')],
].map((more) => [
  AuthorizationAttribute.equalTo('accountId', ACCOUNT),
  AuthorizationAttribute.equalTo('serviceName', 'kms'),
  ...more,
]);
const TARGETS = [
  ...COS_TARGETS,
  ...KMS_TARGETS,
  ...subsets({ instanceGuid: GUID, resourceType: 'key' }).map((part) =>
    AuthorizationTarget.service({ serviceName: 'kms', ...part }),
  ),
  ...subsets({ resourceGroupId: ACCOUNT, resourceType: 'key' }).map((part) =>
    AuthorizationTarget.service({ serviceName: 'kms', ...part }),
  ),
  ...ATTRIBUTES.map((attributes) => AuthorizationTarget.attributes(attributes)),
];
const SOURCES = [
  ...subsets({ instanceGuid: GUID, resourceType: 'image' }),
  ...subsets({ resourceGroupId: ACCOUNT, resourceType: 'image' }),
].flatMap((part) => {
  const source = AuthorizationSource.of({ serviceName: 'is', ...part });
  return [source, source.inAccount(OTHER)];
});

/** Everything that a construct can be made of, one of each shape. */
const VARIANTS: Record<string, ((stack: TerraformStack) => unknown)[]> = {
  ImageServiceCosAuthorization: COS_TARGETS.flatMap((target) =>
    [{}, { sourceAccountId: OTHER }].flatMap((source) =>
      [false, true]
        .filter((reader) => !reader || target === COS_TARGETS[3])
        .flatMap((grantInstanceReader) =>
          Object.values(ImageAccess).map(
            (access) => (stack: TerraformStack) =>
              new ImageServiceCosAuthorization(stack, 'it', { access, target, ...source, grantInstanceReader }),
          ),
        ),
    ),
  ),
  BlockKmsAuthorization: KMS_TARGETS.flatMap((target) =>
    [{}, { sourceAccountId: OTHER }].flatMap((source) =>
      [false, true].map(
        (delegate) => (stack: TerraformStack) =>
          new BlockKmsAuthorization(stack, 'it', { target, ...source, delegate }),
      ),
    ),
  ),
  ServiceAuthorization: TARGETS.flatMap((target) =>
    SOURCES.map(
      (source) => (stack: TerraformStack) =>
        new ServiceAuthorization(stack, 'it', { source, target, roles: ['Reader'] }),
    ),
  ),
  BackupServiceAuthorizations: [[BackupKind.VOLUMES], [BackupKind.FILE_SHARES], Object.values(BackupKind)].flatMap(
    (backups) =>
      [{}, { enterpriseAccountId: OTHER }].flatMap((enterprise) =>
        [undefined, GUID].map(
          (eventNotificationsInstanceGuid) => (stack: TerraformStack) =>
            new BackupServiceAuthorizations(stack, 'it', {
              accountId: ACCOUNT,
              backups,
              ...enterprise,
              eventNotificationsInstanceGuid,
            }),
        ),
      ),
  ),
};

describe.each(Object.entries(VARIANTS))('%s', (_, variants) => {
  test('an attribute that disappears takes the address with it', () => {
    const synthesized = variants.map((make) => {
      const stack = ibmStack();
      make(stack);
      return narrowingsByAddress(resourcesOf(synth(stack), AUTHORIZATION));
    });
    const unnoticed = synthesized.flatMap((from) =>
      synthesized.flatMap((to) =>
        Object.keys(from)
          .filter((address) => to[address] !== undefined)
          .filter((address) => from[address]!.some((narrowing) => !to[address]!.includes(narrowing)))
          .map((address) => [address, from[address], to[address]]),
      ),
    );
    expect(unnoticed).toEqual([]);
  });
});

/** The arguments of each policy that narrow it; those of a set by name and operator. */
function narrowingsByAddress(policies: Resources): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(policies).map(([address, policy]) => [
      address,
      [
        ...Object.keys(policy).filter((key) => /^(source|target)_/.test(key)),
        ...((policy.resource_attributes ?? []) as { name: string; operator: string }[]).map(
          ({ name, operator }) => `${name} ${operator}`,
        ),
      ],
    ]),
  );
}

/** All ways to give or leave out props. */
function subsets<T extends object>(props: T): Partial<T>[] {
  return Object.entries(props).reduce<Partial<T>[]>(
    (all, [key, value]) => [...all, ...all.map((part) => ({ ...part, [key]: value }))],
    [{}],
  );
}
