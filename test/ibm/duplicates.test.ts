import { TerraformStack, TerraformVariable, Testing, type App } from 'cdktf';
import {
  AuthorizationAttribute,
  AuthorizationSource,
  AuthorizationTarget,
  BackupKind,
  BackupServiceAuthorizations,
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  ServiceAuthorization,
  bindings,
} from '../../lib/ibm';
import { messageOf, synth, warningsOf } from '../support/synth';
import { ACCOUNT, GUID } from '../support/ibm';

const BUCKET_CRN = `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${GUID}:bucket:disks`;

const INSTANCE_CRN = `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${GUID}::`;

const already = (path: string) =>
  `'${path}' already authorizes the same source on the same target, and the cloud accepts one authorization for the ` +
  'two: give one of them all the roles and remove the other; if they are made in different accounts, give one provider ' +
  "an alias and pass it as 'provider'";

describe('two authorizations of one source on one target', () => {
  test('fail, with both paths, also with other roles', () => {
    const stack = stackOf(Testing.app(), 'one');
    authorize(stack, 'import', CosTarget.bucket(BUCKET_CRN), ImageAccess.IMPORT);
    authorize(stack, 'export', CosTarget.bucket(BUCKET_CRN), ImageAccess.EXPORT);
    expect(messageOf(() => synth(stack))).toContain(`  [one/export/Bucket] ${already('one/import/Bucket')}\n`);
  });

  test('fail across the stacks of an app', () => {
    const app = Testing.app();
    authorize(stackOf(app, 'one'), 'import', CosTarget.bucket(BUCKET_CRN));
    const other = stackOf(app, 'other', 'eu-de');
    authorize(other, 'import', CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: GUID, bucketName: 'disks' }));
    expect(messageOf(() => synth(other))).toContain(`[other/import/Bucket] ${already('one/import/Bucket')}`);
  });

  test('are warned of across stacks where nothing names the account', () => {
    const app = Testing.app();
    authorize(stackOf(app, 'dev'), 'import', CosTarget.instance(GUID));
    const prod = stackOf(app, 'prod');
    authorize(prod, 'import', CosTarget.instance(GUID));
    synth(prod);
    expect(warningsOf(prod)).toEqual([
      `service-access:duplicate-in-another-stack ${already('dev/import/Instance')}; ` +
        'if the two stacks are deployed into different accounts, all is well',
    ]);
  });

  test('fail in one stack where only one names the account', () => {
    const stack = stackOf(Testing.app(), 'one');
    authorize(stack, 'guid', CosTarget.instance(GUID));
    authorize(stack, 'crn', CosTarget.instanceCrn(INSTANCE_CRN));
    expect(messageOf(() => synth(stack))).toContain(`[one/crn/Instance] ${already('one/guid/Instance')}`);
  });

  test('fail across stacks that name one account, though their providers differ', () => {
    const app = Testing.app();
    authorize(stackOf(app, 'one'), 'import', CosTarget.bucket(BUCKET_CRN));
    const other = new TerraformStack(app, 'other');
    new bindings.IbmProvider(other, 'ibm', { alias: 'other', ibmcloudApiKey: 'x' });
    new bindings.IbmProvider(other, 'default', { ibmcloudApiKey: 'y' });
    authorize(other, 'import', CosTarget.bucket(BUCKET_CRN));
    expect(messageOf(() => synth(other))).toContain(`[other/import/Bucket] ${already('one/import/Bucket')}`);
  });

  test('fail across stacks whose providers sign in to one account', () => {
    const app = Testing.app();
    const stacks = ['one', 'other'].map((id) => stackOf(app, id, 'us-south', ACCOUNT));
    stacks.forEach((stack) => authorize(stack, 'import', CosTarget.allInstances()));
    expect(messageOf(() => synth(stacks[1]!))).toContain(
      `[other/import/AllInstances] 'one/import/AllInstances' already`,
    );
  });

  test('fail whether the target is written flat or as attributes, in any order', () => {
    const stack = stackOf(Testing.app(), 'one');
    authorize(stack, 'flat', CosTarget.instance(GUID));
    new ServiceAuthorization(stack, 'attributes', {
      source: AuthorizationSource.VPC_IMAGE,
      target: AuthorizationTarget.attributes([
        AuthorizationAttribute.equalTo('serviceInstance', GUID),
        AuthorizationAttribute.equalTo('serviceName', 'cloud-object-storage'),
        AuthorizationAttribute.equalTo('accountId', ACCOUNT),
      ]),
      roles: ['Writer'],
    });
    expect(messageOf(() => synth(stack))).toContain(
      "[one/attributes/AttributesAccountIdServiceInstanceServiceNameFromResourceType] 'one/flat/Instance' already",
    );
  });

  test.each([
    ['resourceGroupId', { resourceGroupId: ACCOUNT }, ACCOUNT],
    ['resourceType', { resourceType: 'bucket' }, 'bucket'],
  ])('fail whether %s is written flat or as an attribute', (name, flat, value) => {
    const stack = stackOf(Testing.app(), 'one');
    const serviceName = 'cloud-object-storage';
    const [source, roles] = [AuthorizationSource.VPC_IMAGE, ['Writer']];
    const target = AuthorizationTarget.attributes([
      AuthorizationAttribute.equalTo('accountId', ACCOUNT),
      AuthorizationAttribute.equalTo('serviceName', serviceName),
      AuthorizationAttribute.equalTo(name, value),
    ]);
    new ServiceAuthorization(stack, 'flat', {
      source,
      roles,
      target: AuthorizationTarget.service({ serviceName, ...flat }),
    });
    new ServiceAuthorization(stack, 'attributes', { source, roles, target });
    expect(messageOf(() => synth(stack))).toMatch(/\[one\/attributes\/.*\] 'one\/flat\/.*' already authorizes/);
  });

  test('fail whether the account of the target is written as that of the source or not', () => {
    const stack = stackOf(Testing.app(), 'one');
    const target = CosTarget.bucket(BUCKET_CRN);
    authorize(stack, 'own', target);
    new ImageServiceCosAuthorization(stack, 'written', {
      access: ImageAccess.IMPORT,
      target,
      sourceAccountId: ACCOUNT,
    });
    expect(messageOf(() => synth(stack))).toContain(`[one/written/BucketFromAccount] ${already('one/own/Bucket')}`);
  });

  test('fail also where that account is not the first of the attributes', () => {
    const stack = stackOf(Testing.app(), 'one');
    const target = AuthorizationTarget.attributes([
      AuthorizationAttribute.equalTo('serviceName', 'kms'),
      AuthorizationAttribute.equalTo('accountId', ACCOUNT),
    ]);
    const source = AuthorizationSource.VPC_IMAGE;
    new ServiceAuthorization(stack, 'own', { source, target, roles: ['Reader'] });
    new ServiceAuthorization(stack, 'written', { source: source.inAccount(ACCOUNT), target, roles: ['Reader'] });
    expect(messageOf(() => synth(stack))).toMatch(/\[one\/written\/.*\] 'one\/own\/.*' already authorizes/);
  });

  test('fail where two buckets of an instance both have it listed, and say how to fix it', () => {
    const stack = stackOf(Testing.app(), 'one');
    for (const name of ['disks', 'disks-2']) {
      new ImageServiceCosAuthorization(stack, name, {
        access: ImageAccess.IMPORT,
        target: CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: GUID, bucketName: name }),
        grantInstanceReader: true,
      });
    }
    expect(messageOf(() => synth(stack))).toContain(
      "[one/disks-2/InstanceReader] 'one/disks/InstanceReader' already authorizes the same source on the same target, and " +
        "the cloud accepts one authorization for the two: leave 'grantInstanceReader' out of one of them; if they",
    );
  });

  test('fail with the same variable of one stack', () => {
    const stack = stackOf(Testing.app(), 'one');
    const guid = new TerraformVariable(stack, 'guid', {}).stringValue;
    authorize(stack, 'import', CosTarget.instance(guid));
    authorize(stack, 'export', CosTarget.instance(guid), ImageAccess.EXPORT);
    expect(() => synth(stack)).toThrow("'one/import/Instance' already");
  });

  test.each<[string, (app: App) => TerraformStack]>([
    [
      'on parts of each other',
      (app) => {
        const stack = stackOf(app, 'one');
        authorize(stack, 'all', CosTarget.allInstances());
        authorize(stack, 'instance', CosTarget.instance(GUID));
        authorize(stack, 'bucket', CosTarget.bucket(BUCKET_CRN));
        authorize(stack, 'other', CosTarget.bucket(`${BUCKET_CRN}-2`));
        return stack;
      },
    ],
    [
      'on different types and resource groups',
      (app) => {
        const stack = stackOf(app, 'one');
        for (const part of [
          {},
          { resourceType: 'share' },
          { resourceType: 'volume' },
          { resourceGroupId: ACCOUNT },
          { resourceGroupId: `${ACCOUNT}0` },
        ]) {
          new ServiceAuthorization(stack, `it-${Object.values(part).join('-')}`, {
            source: AuthorizationSource.VPC_BACKUP,
            target: AuthorizationTarget.service({ serviceName: 'is', ...part }),
            roles: ['Editor'],
          });
        }
        return stack;
      },
    ],
    [
      'from different accounts',
      (app) => {
        const stack = stackOf(app, 'one');
        const target = CosTarget.instance(GUID);
        authorize(stack, 'own', target);
        new ImageServiceCosAuthorization(stack, 'foreign', {
          access: ImageAccess.IMPORT,
          target,
          sourceAccountId: ACCOUNT,
        });
        return stack;
      },
    ],
    [
      'in different accounts',
      (app) => {
        const stack = stackOf(app, 'one');
        const provider = new bindings.IbmProvider(stack, 'second', { alias: 'second', ibmcloudApiKey: 'x' });
        authorize(stack, 'first', CosTarget.allInstances());
        new ImageServiceCosAuthorization(stack, 'second-account', {
          access: ImageAccess.IMPORT,
          target: CosTarget.allInstances(),
          provider,
        });
        return stack;
      },
    ],
    [
      'in stacks whose providers sign in to different accounts',
      (app) => {
        const accounts = [ACCOUNT, ACCOUNT.replace('0', 'f')];
        const stacks = accounts.map((account, index) => stackOf(app, `stack-${index}`, 'us-south', account));
        stacks.forEach((stack) => authorize(stack, 'import', CosTarget.allInstances()));
        return stacks[1]!;
      },
    ],
    [
      'as backups of two accounts that are named',
      (app) => {
        const stack = stackOf(app, 'one');
        for (const accountId of [ACCOUNT, ACCOUNT.replace('0', 'f')]) {
          const backups = [BackupKind.VOLUMES];
          new BackupServiceAuthorizations(stack, `backups-${accountId}`, { accountId, backups });
        }
        return stack;
      },
    ],
    [
      'where the other one was removed',
      (app) => {
        const stack = stackOf(app, 'one');
        authorize(stack, 'import', CosTarget.instance(GUID));
        stack.node.tryRemoveChild('import');
        authorize(stack, 'export', CosTarget.instance(GUID));
        return stack;
      },
    ],
    [
      'of variables of different stacks',
      (app) => {
        const stacks = ['one', 'other'].map((id) => stackOf(app, id));
        for (const stack of stacks) {
          authorize(stack, 'import', CosTarget.instance(new TerraformVariable(stack, 'guid', {}).stringValue));
        }
        return stacks[1]!;
      },
    ],
    [
      'in different apps',
      (app) => {
        authorize(stackOf(Testing.app(), 'one'), 'import', CosTarget.instance(GUID));
        const stack = stackOf(app, 'one');
        authorize(stack, 'import', CosTarget.instance(GUID));
        return stack;
      },
    ],
  ])('pass %s', (_, build) => {
    expect(() => synth(build(Testing.app()))).not.toThrow();
  });
});

function stackOf(app: App, id: string, region = 'us-south', ibmcloudAccountId?: string): TerraformStack {
  const stack = new TerraformStack(app, id);
  new bindings.IbmProvider(stack, 'ibm', { region, ibmcloudAccountId });
  return stack;
}

function authorize(stack: TerraformStack, id: string, target: CosTarget, access = ImageAccess.IMPORT): void {
  new ImageServiceCosAuthorization(stack, id, { access, target });
}
