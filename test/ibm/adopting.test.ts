import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
import { importPlan } from '../support/existing';
import { GUID, ibmStack } from '../support/ibm';
import { onlyResource, synth } from '../support/synth';
import { describeTerraform } from '../support/terraform';

const PAGE = readFileSync(resolve(__dirname, '..', '..', 'docs', 'adopting', 'ibm.md'), 'utf8');
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
    (scope) =>
      new BlockKmsAuthorization(scope, 'it', { target: KmsTarget.key(KEY_CRN), propagation: { create: '30s' } }),
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

  test('another description of an authorization is no change, other roles are an update', async () => {
    const planWith = async (differs: object) => {
      const stack = stackWith();
      const { resource } = new ImageServiceCosAuthorization(stack, 'images', {
        access: ImageAccess.IMPORT,
        target: CosTarget.bucket(bucketCrn),
      });
      resource.importFrom(POLICY);
      const address = `ibm_iam_authorization_policy.${resource.friendlyUniqueId}`;
      const { changes } = await importPlan(synth(stack), { differs: { [address]: differs as never } });
      return changes.map((change) => change.split(' ')[0]);
    };
    expect(await planWith({ description: 'made in the console' })).toEqual(['import']);
    expect(await planWith({ roles: ['Writer'] })).toEqual(['import', 'update']);
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
  const lifecycle = () => onlyResource(synth(stack), 'ibm_iam_authorization_policy').lifecycle;
  const before = lifecycle();
  expect(before).toHaveProperty('replace_triggered_by', [
    expect.stringMatching(/^terraform_data[.]volumes_KeyRotation_/),
  ]);
  resource.importFrom(POLICY);
  const { replace_triggered_by: _rotation, ...rest } = before;
  expect(lifecycle()).toEqual(rest);
});

test('the page has the code of this file, and names every type of resource with the form of its id', () => {
  const source = readFileSync(join(__dirname, 'adopting.test.ts'), 'utf8');
  const regions = [...source.matchAll(/\/\/ docs:start\n([^]*?)\n *\/\/ docs:end/g)].map(([, region]) => region!);
  expect(regions).toHaveLength(2);
  for (const region of regions) {
    expect(PAGE).toContain(`\`\`\`ts\n${region.replace(/^ {2}/gm, '')}\n\`\`\``);
  }
  const types = CONSTRUCTS.flatMap(([, make]) =>
    make(stackWith()).resources.map(({ terraformResourceType }) => terraformResourceType),
  );
  for (const type of new Set(types)) {
    expect(PAGE).toContain(`\`${type}\``);
  }
  for (const [name] of CONSTRUCTS) {
    expect(PAGE).toContain(`\`${name}\``);
  }
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
