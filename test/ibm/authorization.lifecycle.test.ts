import { Aspects, TerraformResource, TerraformVariable, type TerraformStack } from 'cdktf';
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
import { importPlan, planOver } from '../support/existing';
import { ACCOUNT, AUTHORIZATION, GUID, OTHER_ACCOUNT, ibmStack, own } from '../support/ibm';
import { onlyResource, resourcesOf, synth } from '../support/synth';
import { describeTerraform } from '../support/terraform';

const KMS = `crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT}:${GUID}`;
const KEY = KmsTarget.key(`${KMS}:key:11111111-2222-4333-8444-555555555555`);
const BUCKET = CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: GUID, bucketName: 'disks' });

const image = (stack: TerraformStack, target: CosTarget, more: object = {}) =>
  new ImageServiceCosAuthorization(stack, 'it', { access: ImageAccess.IMPORT, target, ...more });
const block = (stack: TerraformStack, target: KmsTarget, more: object = {}) =>
  new BlockKmsAuthorization(stack, 'it', { target, ...more });

/** Buckets and key rings cannot exist twice, and what depends on create_before_destroy is created before as well. */
describe('create_before_destroy', () => {
  test.each<[string, KmsTarget, boolean]>([
    ['a key', KEY, true],
    ['a key ring', KmsTarget.keyRing({ instanceCrn: `${KMS}::`, keyRingId: 'disks' }), false],
    ['an instance', KmsTarget.instanceCrn(`${KMS}::`), false],
    ['a resource group', KmsTarget.resourceGroup(KmsService.KEY_PROTECT, ACCOUNT), false],
    ['all instances', KmsTarget.allInstances(KmsService.KEY_PROTECT), false],
  ])('of %s: as an own construct and as the target of any service', (_, target, expected) => {
    for (const make of [
      (stack: TerraformStack) => block(stack, target),
      (stack: TerraformStack) =>
        new ServiceAuthorization(stack, 'it', {
          source: AuthorizationSource.VPC_FILE_SHARE,
          target,
          roles: ['Reader'],
        }),
    ]) {
      const stack = ibmStack();
      make(stack);
      const json = synth(stack);
      expect(onlyResource(json, AUTHORIZATION)).toMatchObject({ lifecycle: own('test/it') });
      expect(onlyResource(json, AUTHORIZATION).lifecycle).toEqual(
        expected
          ? {
              ...own('test/it'),
              create_before_destroy: true,
              replace_triggered_by: [
                expect.stringMatching(/^terraform_data\.it_Key(FromResourceType)?Rotation_[0-9A-F]{8}$/),
              ],
            }
          : own('test/it'),
      );
      expect(Object.keys(resourcesOf(json, 'terraform_data'))).toHaveLength(expected ? 1 : 0);
    }
  });

  test.each([
    ['all instances', CosTarget.allInstances()],
    ['an instance', CosTarget.instance(GUID)],
    ['a resource group', CosTarget.resourceGroup(ACCOUNT)],
    ['a bucket', BUCKET],
  ])('not of Object Storage, %s', (_, target) => {
    const stack = ibmStack();
    image(stack, target);
    expect(onlyResource(synth(stack), AUTHORIZATION).lifecycle).toEqual(own('test/it'));
  });
});

test('lifecycles stay when an Aspect assigns another one', () => {
  const stack = ibmStack();
  const bucketCrn = new TerraformVariable(stack, 'crn', { type: 'string' }).stringValue;
  image(stack, CosTarget.bucket(bucketCrn), { grantInstanceReader: true });
  Aspects.of(stack).add({
    visit: (node) => {
      if (TerraformResource.isTerraformResource(node)) {
        node.lifecycle = { preventDestroy: true };
      }
    },
  });

  const lifecycles = Object.values(resourcesOf(synth(stack), AUTHORIZATION)).map(({ lifecycle }) => lifecycle);
  const expected = { ...own('test/it'), prevent_destroy: true, precondition: [BUCKET_CRN_CONDITION] };
  expect(lifecycles).toEqual([expected, expected]);
});

test('the reader of the instance of a bucket is checked as the bucket is', () => {
  const stack = ibmStack();
  const late = (name: string) => new TerraformVariable(stack, name, { type: 'string' }).stringValue;
  image(
    stack,
    CosTarget.bucketOf({ accountId: late('account'), instanceGuid: late('guid'), bucketName: late('bucket') }),
    { grantInstanceReader: true },
  );
  const conditions = Object.values(resourcesOf(synth(stack), AUTHORIZATION)).map(
    ({ lifecycle }) => (lifecycle as { precondition: { condition: string }[] }).precondition,
  );
  const expected = [
    '${can(regex("^[0-9a-f]{32}$", var.account))}',
    '${can(regex("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", var.guid))}',
    '${can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.bucket))}',
  ];
  expect(conditions.map((all) => all.map(({ condition }) => condition))).toEqual([expected, expected]);
});

describeTerraform('over what exists', () => {
  const described = (description: string) => {
    const stack = ibmStack();
    block(stack, KEY, { description });
    return synth(stack);
  };

  test('a new description alone changes nothing: the provider would not send it', async () => {
    const { errors, changes } = await planOver(described('keys of the team'), described('keys of another team'));
    expect(errors).toEqual([]);
    expect(changes).toEqual([]);
  });

  test('another key makes a new authorization, and the old one stays until then', async () => {
    const rotated = KmsTarget.key(`${KMS}:key:99999999-2222-4333-8444-555555555555`);
    const [before, after] = [KEY, rotated].map((target) => {
      const stack = ibmStack();
      block(stack, target);
      return synth(stack);
    });
    const { errors, changes } = await planOver(before!, after!);
    expect(errors).toEqual([]);
    expect(changes).toEqual([
      expect.stringMatching(/^create\/delete ibm_iam_authorization_policy\.it_Key_/),
      expect.stringMatching(/^(delete\/create|update) terraform_data\.it_KeyRotation_/),
    ]);
  });

  const accounts = (owner: string | undefined) => [
    { name: 'serviceName', operator: 'stringEquals', value: 'cloud-object-storage' },
    ...(owner === undefined ? [] : [{ name: 'accountId', operator: 'stringEquals', value: owner }]),
  ];

  test.each<[string, object, boolean]>([
    ['of the account', { source_service_account: ACCOUNT, resource_attributes: accounts(ACCOUNT) }, true],
    ['of another account', { source_service_account: OTHER_ACCOUNT, resource_attributes: accounts(ACCOUNT) }, false],
    ['that is empty', { source_service_account: '', resource_attributes: accounts(ACCOUNT) }, true],
    ['that is not told', { source_service_account: null, resource_attributes: accounts(ACCOUNT) }, true],
    [
      'where no owner is told',
      { source_service_account: OTHER_ACCOUNT, resource_attributes: accounts(undefined) },
      true,
    ],
    ['where no attributes are told', { source_service_account: OTHER_ACCOUNT, resource_attributes: [] }, true],
    ['where attributes are null', { source_service_account: OTHER_ACCOUNT, resource_attributes: null }, true],
  ])('a source account %s', async (_, differs, fine) => {
    const stack = ibmStack();
    const { resource } = image(stack, CosTarget.instance(GUID));
    resource.importFrom('some-id');
    const address = `${AUTHORIZATION}.${resource.friendlyUniqueId}`;
    const { errors, changes } = await importPlan(synth(stack), { differs: { [address]: differs as never } });

    expect(errors).toEqual(
      fine
        ? []
        : [
            'Resource postcondition failed: the source of the authorization must be in the account of its target, but ' +
              'somebody named another account outside of Terraform: delete the authorization, or name the account as ' +
              "its source (at 'test/it')",
          ],
    );
    expect(changes.filter((change) => /^(create|delete)/.test(change))).toEqual([]);
  });

  test('a source account that is named is compared by Terraform', async () => {
    const stack = ibmStack();
    const { resource } = image(stack, CosTarget.instance(GUID), { sourceAccountId: OTHER_ACCOUNT });
    resource.importFrom('some-id');
    const address = `${AUTHORIZATION}.${resource.friendlyUniqueId}`;
    const differs = { [address]: { source_service_account: ACCOUNT } };
    const { errors, changes } = await importPlan(synth(stack), { differs });
    expect(errors).toEqual([]);
    expect(changes).toEqual([`import ${address} from some-id`, `delete/create ${address}`]);
  });

  test.each<[string, (stack: TerraformStack) => { resources: TerraformResource[] }, number]>([
    ['an instance', (stack) => image(stack, CosTarget.instance(GUID)), 1],
    ['a bucket, and the reader of its instance', (stack) => image(stack, BUCKET, { grantInstanceReader: true }), 2],
    [
      'attributes',
      (stack) =>
        new ServiceAuthorization(stack, 'it', {
          source: AuthorizationSource.VPC_BACKUP,
          target: AuthorizationTarget.attributes([
            AuthorizationAttribute.equalTo('accountId', ACCOUNT),
            AuthorizationAttribute.equalTo('serviceName', 'is'),
            AuthorizationAttribute.exists('volumeId'),
          ]),
          roles: ['Operator'],
        }),
      1,
    ],
    [
      'backups',
      (stack) => new BackupServiceAuthorizations(stack, 'it', { accountId: ACCOUNT, backups: [BackupKind.VOLUMES] }),
      4,
    ],
  ])('what is right already is adopted without a change: %s', async (_, make, count) => {
    const stack = ibmStack();
    const { resources } = make(stack);
    resources.forEach((resource, index) => resource.importFrom(`id-${index}`));
    const { errors, changes } = await importPlan(synth(stack));
    expect(errors).toEqual([]);
    expect(changes.filter((change) => !change.startsWith('import '))).toEqual([]);
    expect(changes).toHaveLength(count);
  });
});

const BUCKET_CRN_CONDITION = {
  condition:
    '${can(regex("^crn:v1:[a-z0-9-]+:(public|dedicated|local):cloud-object-storage:[a-z0-9_-]+:' +
    'a/[0-9a-f]{32}:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}:' +
    'bucket:[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.crn))}',
  error_message:
    "'bucketCrn' must be the CRN of a bucket (crn:v1:…:cloud-object-storage:global:a/<account>:<GUID>:" +
    "bucket:<name>) (at 'test/it')",
};
