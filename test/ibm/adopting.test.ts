import type { TerraformResource, TerraformStack } from 'cdktf';
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
import { AdoptionPage, describeFirstPlan, type Claim } from '../support/adoption';
import { importPlan } from '../support/existing';
import { AUTHORIZATION, GUID, OTHER_ACCOUNT, ibmStack } from '../support/ibm';
import { onlyResource, synth } from '../support/synth';
import { describeTerraform } from '../support/terraform';

const PAGE = new AdoptionPage('ibm');
const accountId = '0123456789abcdef0123456789abcdef';
const KEY_CRN = `crn:v1:bluemix:public:kms:us-south:a/${accountId}:${GUID}:key:11111111-2222-4333-8444-555555555555`;
const bucketCrn = `crn:v1:bluemix:public:cloud-object-storage:global:a/${accountId}:${GUID}:bucket:disks`;
const POLICY = '4f5e7a1c-0a6f-4f0b-9f4e-6f1f0f5d1a2b';

const access = (subject: AccessSubject) => (scope: Construct) =>
  new CosAccessPolicy(scope, 'it', {
    subject,
    roles: [CosRole.CONTENT_READER],
    target: CosTarget.bucket(bucketCrn),
    objects: CosObjects.folder('images'),
  });

/** Each with the form of the ids that the page gives for its policies, in the order of `resources`. */
const CONSTRUCTS: [string, (scope: Construct) => { resources: TerraformResource[] }, string[]][] = [
  [
    'ServiceAuthorization',
    (scope) =>
      new ServiceAuthorization(scope, 'it', {
        source: AuthorizationSource.VPC_FLOW_LOG,
        target: CosTarget.instance(GUID),
        roles: ['Writer'],
      }),
    [POLICY],
  ],
  [
    'ImageServiceCosAuthorization',
    (scope) =>
      new ImageServiceCosAuthorization(scope, 'it', {
        access: ImageAccess.EXPORT,
        target: CosTarget.bucket(bucketCrn),
        grantInstanceReader: true,
      }),
    [`${POLICY}-1`, `${POLICY}-2`],
  ],
  [
    'BlockKmsAuthorization',
    (scope) => new BlockKmsAuthorization(scope, 'it', { target: KmsTarget.key(KEY_CRN) }),
    [POLICY],
  ],
  [
    'BackupServiceAuthorizations',
    (scope) => new BackupServiceAuthorizations(scope, 'it', { accountId, backups: [BackupKind.VOLUMES] }),
    [1, 2, 3, 4].map((index) => `${POLICY}-${index}`),
  ],
  ['CosAccessPolicy', access(AccessSubject.accessGroup(`AccessGroupId-${GUID}`)), [`AccessGroupId-${GUID}/${POLICY}`]],
  ['CosAccessPolicy', access(AccessSubject.serviceId(`iam-ServiceId-${GUID}`)), [`iam-ServiceId-${GUID}/${POLICY}`]],
  ['CosAccessPolicy', access(AccessSubject.trustedProfile(`iam-Profile-${GUID}`)), [`iam-Profile-${GUID}/${POLICY}`]],
  ['CosAccessPolicy', access(AccessSubject.user('ada@example.com')), [`ada@example.com/${POLICY}`]],
  [
    'CosCustomRole',
    (scope) =>
      new CosCustomRole(scope, 'it', {
        roleName: 'Tagger',
        displayName: 'Tagger',
        actions: ['cloud-object-storage.object.put_tagging'],
      }),
    ['role-id'],
  ],
];

describeTerraform('real Terraform', () => {
  test.each(CONSTRUCTS)(
    '%s takes over what exists: an import of each policy, and nothing else',
    async (_, make, ids) => {
      const stack = stackWith();
      const { resources } = make(stack);
      ids.forEach((id, index) => resources[index]!.importFrom(id));
      const { errors, changes } = await importPlan(synth(stack));

      expect(errors).toEqual([]);
      const [imports, others] = [true, false].map((own) =>
        changes.filter((change) => change.startsWith('import ') === own),
      );
      expect(imports!.map((change) => change.replace(/^import \S+ from /, '')).sort()).toEqual([...ids].sort());
      // Rotation and wait are no grants, and are made.
      expect(others!.filter((change) => !/^create (terraform_data|time_sleep)\./.test(change))).toEqual([]);
    },
  );

  test('an authorization whose source is in another account stops the plan', async () => {
    const stack = stackWith();
    const { resource } = images(stack, 'images');
    resource.importFrom(POLICY);
    const { errors } = await importPlan(synth(stack), {
      differs: {
        [`${AUTHORIZATION}.${resource.friendlyUniqueId}`]: {
          source_service_account: OTHER_ACCOUNT,
          resource_attributes: bucketAttributes('disks'),
        },
      },
    });
    expect(errors).toEqual([
      expect.stringContaining('the source of the authorization must be in the account of its target') as string,
    ]);
  });

  test('the examples of the page import what they say', async () => {
    const stack = stackWith();
    takeOver(stack);
    const { errors, changes } = await importPlan(synth(stack));
    expect(errors).toEqual([]);
    expect(changes.map((change) => change.split(' ')[0]).sort()).toEqual([
      'create',
      'create',
      'import',
      'import',
      'import',
    ]);
  });
});

test('an authorization that is imported is not replaced because of the rotation that is made beside it', () => {
  const stack = stackWith();
  const { resource } = new BlockKmsAuthorization(stack, 'volumes', { target: KmsTarget.key(KEY_CRN) });
  const lifecycle = () => onlyResource(synth(stack), AUTHORIZATION).lifecycle as Record<string, unknown>;
  const before = lifecycle();
  expect(before).toHaveProperty('replace_triggered_by', [
    expect.stringMatching(/^terraform_data[.]volumes_KeyRotation_/),
  ]);
  resource.importFrom(POLICY);
  const { replace_triggered_by: _rotation, ...rest } = before;
  expect(lifecycle()).toEqual(rest);
});

const images = (scope: Construct, id: string) =>
  new ImageServiceCosAuthorization(scope, id, {
    access: ImageAccess.IMPORT_AND_EXPORT,
    target: CosTarget.bucketOf({ accountId, instanceGuid: GUID, bucketName: id }),
  });
const key = (scope: Construct, id: string) => {
  const crn = KEY_CRN.replace('11111111', `1111111${id.length % 10}`);
  return new BlockKmsAuthorization(scope, id, { target: KmsTarget.key(crn) });
};
const policy = (scope: Construct, id: string) =>
  new CosAccessPolicy(scope, id, {
    subject: AccessSubject.user(`${id}@example.com`),
    roles: [CosRole.CONTENT_READER, CosRole.OBJECT_WRITER],
    target: CosTarget.bucket(bucketCrn),
    objects: CosObjects.folder('images'),
  });
const role = (scope: Construct, id: string) =>
  new CosCustomRole(scope, id, {
    roleName: id.replace('claim', 'Claim'),
    displayName: id,
    actions: ['cloud-object-storage.object.put_tagging'],
  });

/** What an authorization on a bucket has, in another order than the construct writes it. */
const bucketAttributes = (bucketName: string) =>
  Object.entries({
    resourceType: 'bucket',
    resource: bucketName,
    serviceInstance: GUID,
    accountId,
    serviceName: 'cloud-object-storage',
  }).map(([name, value]) => ({ name, value, operator: 'stringEquals' }));

const CLAIMS: [string, Claim['make'], type: string, differs: Record<string, unknown>, ...does: string[]][] = [
  ['another description of an authorization is ignored', images, AUTHORIZATION, { description: 'made in the console' }],
  ['other roles are an update', images, AUTHORIZATION, { roles: ['Writer'] }, 'update'],
  ['roles in another order are an update', images, AUTHORIZATION, { roles: ['Writer', 'Reader'] }, 'update'],
  [
    'attributes in another order are no change',
    images,
    AUTHORIZATION,
    { resource_attributes: bucketAttributes('claim3') },
  ],
  [
    'an authorization on all instances is replaced, deleted first',
    images,
    AUTHORIZATION,
    { resource_attributes: bucketAttributes('claim4').slice(3) },
    'delete/create',
  ],
  [
    'an authorization on all keys of an instance is replaced, made first',
    key,
    AUTHORIZATION,
    { resource_attributes: [] },
    'create/delete',
  ],
  ['other roles of an access policy are one update', policy, 'ibm_iam_user_policy', { roles: ['Writer'] }, 'update'],
  [
    'an access policy without conditions is an update, which IAM refuses',
    policy,
    'ibm_iam_user_policy',
    { rule_conditions: [], rule_operator: null, pattern: null },
    'update',
  ],
  [
    'other actions of a custom role change in place',
    role,
    'ibm_iam_custom_role',
    { actions: ['cloud-object-storage.object.get'] },
    'update',
  ],
];

describeFirstPlan(
  stackWith,
  CLAIMS.map(([says, make, type, differs, ...does]) => ({ says, make, type, differs, does })),
);

test('the page has the code of this file, and every type of resource with what makes it and the form of its ids', () => {
  expect(PAGE.shows(__filename)).toBe(true);
  const made = CONSTRUCTS.flatMap(([by, make, ids]) =>
    make(stackWith()).resources.map(({ terraformResourceType: type }, index) => ({ by, type, id: ids[index] })),
  );
  expect([...PAGE.types].sort()).toEqual([...new Set(made.map(({ type }) => type)), 'time_sleep'].sort());
  const grants = made.filter(({ type }) => type !== 'terraform_data');
  expect(
    grants.filter(({ type, by, id }) => !PAGE.hasForm(type, id ?? '') || !PAGE.madeBy(type).includes(`\`${by}\``)),
  ).toEqual([]);
  expect(PAGE.hasForm('ibm_iam_user_policy', POLICY)).toBe(false);
});

/** The code of the page. */
function takeOver(stack: TerraformStack): void {
  // docs:start
  const authorization = new ImageServiceCosAuthorization(stack, 'images', {
    access: ImageAccess.IMPORT,
    target: CosTarget.bucket(bucketCrn),
  });
  authorization.resource.importFrom('4f5e7a1c-0a6f-4f0b-9f4e-6f1f0f5d1a2b');
  // docs:end
  // docs:start
  const backups = new BackupServiceAuthorizations(stack, 'backups', { accountId, backups: [BackupKind.VOLUMES] });
  const [volumes, snapshots] = backups.resources;
  volumes!.importFrom('11111111-1111-4111-8111-111111111111');
  snapshots!.importFrom('22222222-2222-4222-8222-222222222222');
  // docs:end
}

function stackWith(): TerraformStack {
  const stack = ibmStack();
  new time.TimeProvider(stack, 'time');
  return stack;
}
