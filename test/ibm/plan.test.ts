import { TerraformVariable, type TerraformStack } from 'cdktf';
import {
  AuthorizationAttribute,
  AuthorizationSource,
  AuthorizationTarget,
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  ServiceAuthorization,
} from '../../lib/ibm';
import { ACCOUNT, A_BUCKET_CRN, A_COS_ROLE, COS, GUID } from '../../catalogue/ibm/shared';
import { ibmStack } from '../support/ibm';
import { synth } from '../support/synth';
import { describeTerraform, plan } from '../support/terraform';

/** What single late-bound values do, test/catalogue/narrowings tells for all props. */
describeTerraform('late-bound parts and lists', () => {
  test('references between text are judged with the text around them', async () => {
    const build = (stack: TerraformStack, guid: string) => image(stack, CosTarget.bucket(bucketCrnOf(guid)));
    expect(await errorsWith(build, GUID)).toEqual([]);
    for (const wrong of ['', `${GUID}:bucket:other:bucket`]) {
      expect(await errorsWith(build, wrong)).toEqual([refusal('bucketCrn', A_BUCKET_CRN)]);
    }
  });

  test('an empty prefix does not leave the wildcard alone', async () => {
    const pattern = 'a pattern ("*" and "?" as wildcards, and at least one other character that is not blank)';
    const build = (stack: TerraformStack, prefix: string) =>
      attribute(stack, AuthorizationAttribute.matches('resource', `${prefix}*`));
    expect(await errorsWith(build, 'disks-')).toEqual([]);
    for (const wrong of ['', '?']) {
      expect(await errorsWith(build, wrong)).toEqual([refusal('target attribute resource', pattern)]);
    }
  });

  test('the parts of a CRN are taken out of it', async () => {
    const stack = ibmStack();
    image(stack, CosTarget.bucket(new TerraformVariable(stack, 'late', { type: 'string' }).stringValue));
    const { plannedResources } = await plan(synth(stack), { variables: { late: `${COS}:bucket:disks` } });
    expect(Object.values(plannedResources).map(({ values }) => values.resource_attributes)).toEqual([
      expect.arrayContaining([
        { name: 'accountId', operator: 'stringEquals', value: ACCOUNT },
        { name: 'serviceName', operator: 'stringEquals', value: 'cloud-object-storage' },
        { name: 'serviceInstance', operator: 'stringEquals', value: GUID },
        { name: 'resourceType', operator: 'stringEquals', value: 'bucket' },
        { name: 'resource', operator: 'stringEquals', value: 'disks' },
      ]),
    ]);
  });

  test('a list of roles is judged as a whole', async () => {
    const stack = ibmStack();
    new ServiceAuthorization(stack, 'it', {
      source: AuthorizationSource.VPC_FLOW_LOG,
      target: CosTarget.instance(GUID),
      roles: new TerraformVariable(stack, 'late', { type: 'list(string)' }).listValue,
    });
    const json = synth(stack);

    expect((await plan(json, { variables: { late: ['Reader', 'Writer'] } })).errors).toEqual([]);
    for (const wrong of [[], ['Reader', ''], ['Reader', 'Superuser']]) {
      expect((await plan(json, { variables: { late: wrong } })).errors).toEqual([
        refusal('roles', `a list of roles${A_COS_ROLE.slice('a role'.length)}`),
      ]);
    }
  });
});

function bucketCrnOf(instanceGuid: string): string {
  return `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${instanceGuid}:bucket:disks`;
}

function image(stack: TerraformStack, target: CosTarget): void {
  new ImageServiceCosAuthorization(stack, 'it', { access: ImageAccess.IMPORT, target });
}

function attribute(stack: TerraformStack, resource: AuthorizationAttribute): void {
  new ServiceAuthorization(stack, 'it', {
    source: AuthorizationSource.of({ serviceName: 'schematics' }),
    target: AuthorizationTarget.attributes([
      AuthorizationAttribute.equalTo('accountId', ACCOUNT),
      AuthorizationAttribute.equalTo('serviceName', 'cloud-object-storage'),
      resource,
    ]),
    roles: ['Reader'],
  });
}

async function errorsWith(build: (stack: TerraformStack, late: string) => void, value: string): Promise<string[]> {
  const stack = ibmStack();
  build(stack, new TerraformVariable(stack, 'late', { type: 'string' }).stringValue);
  return (await plan(synth(stack), { variables: { late: value } })).errors;
}

function refusal(prop: string, expected: string): string {
  return `Resource precondition failed: '${prop}' must be ${expected} (at 'test/it')`;
}
