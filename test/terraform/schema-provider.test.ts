import { Testing, TerraformOutput, TerraformStack } from 'cdktf';
import {
  DataIbmIamAccountSettings,
  DataIbmResourceGroup,
  IamAuthorizationPolicy,
  IbmProvider,
  ResourceInstance,
} from 'cdktf-service-access/ibm/bindings';
import { describeTerraform, plan, type PlanResult } from '../support/terraform';
import { importPlan, planOver } from '../support/existing';
import { AWS_ACCOUNT_ID, hexId, IBM_ACCOUNT_ID, UNKNOWN_PROJECT } from './fixtures';

const SOURCES = {
  aws: { source: 'hashicorp/aws', version: '6.25.0' },
  huaweicloud: { source: 'huaweicloud/huaweicloud' },
  ibm: { source: 'IBM-Cloud/ibm', version: '>= 1.76.0' },
};

const GRANT = { roles: ['Reader'], source_service_name: 'is', target_service_name: 'cloud-object-storage' };

const stackWith = (parts: object): object => ({ terraform: { required_providers: SOURCES }, ...parts });

const resource = (type: string, config: object): object => stackWith({ resource: { [type]: { x: config } } });

const planOf = (type: string, config: object): Promise<PlanResult> => plan(resource(type, config));

describeTerraform('a stack of cdktf constructs', () => {
  let result: PlanResult;

  beforeAll(async () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    new IbmProvider(stack, 'ibm', { region: 'us-south' });
    const group = new DataIbmResourceGroup(stack, 'group', { name: 'images' });
    const account = new DataIbmIamAccountSettings(stack, 'account');
    const instance = new ResourceInstance(stack, 'instance', {
      name: 'images',
      service: 'cloud-object-storage',
      plan: 'standard',
      location: 'global',
      resourceGroupId: group.id,
    });
    new IamAuthorizationPolicy(stack, 'grant', {
      roles: ['Reader'],
      sourceServiceName: 'is',
      targetServiceName: 'cloud-object-storage',
      targetResourceInstanceId: instance.guid,
      description: `Images in ${instance.guid}`,
      dependsOn: [instance],
    });
    new TerraformOutput(stack, 'account_id', { value: account.accountId });
    result = await plan(JSON.parse(Testing.synth(stack, true)) as object);
  });

  test('plans without a message', () => {
    expect(result).toMatchObject({ ok: true, errors: [], warnings: [] });
  });

  test('keeps what is configured and leaves computed attributes unknown', () => {
    const grant = result.plannedResources['ibm_iam_authorization_policy.grant']!;
    expect(grant.action).toBe('create');
    expect(grant.values).toEqual({
      roles: ['Reader'],
      source_service_name: 'is',
      target_service_name: 'cloud-object-storage',
    });
    expect(grant.unknown).toMatchObject({ id: true, source_service_account: true, resource_attributes: true });
    expect(grant.unknown).toMatchObject({ target_resource_instance_id: true, description: true });
  });

  test('tells the edges between resources', () => {
    const grant = result.plannedResources['ibm_iam_authorization_policy.grant']!;
    expect(grant.dependsOn).toEqual(['ibm_resource_instance.instance']);
    expect(grant.references).toContain('ibm_resource_instance.instance.guid');
  });

  test('reads data sources from the fixtures and makes up the rest', () => {
    expect(result.outputs).toEqual({ account_id: IBM_ACCOUNT_ID });
    const group = result.plannedResources['data.ibm_resource_group.group']!.values;
    expect(group).toMatchObject({ name: 'images', id: hexId('resource group images'), state: 'ACTIVE' });
    expect(group.created_at).toMatch(/^created_at-/);
    expect(result.plannedResources['ibm_resource_instance.instance']!.values.resource_group_id).toBe(group.id);
  });
});

describeTerraform('a plan', () => {
  test('computes the attributes of nested blocks too', async () => {
    const grantee = { type: 'CanonicalUser', id: '${aws_s3_bucket.x.id}' };
    const policy = { owner: [{ id: 'owner' }], grant: [{ permission: 'READ_ACP', grantee: [grantee] }] };
    const { errors, plannedResources } = await plan(
      stackWith({
        resource: {
          aws_s3_bucket: { x: { bucket: 'images' } },
          aws_s3_bucket_acl: { x: { bucket: '${aws_s3_bucket.x.bucket}', access_control_policy: [policy] } },
        },
      }),
    );
    expect(errors).toEqual([]);
    const acl = plannedResources['aws_s3_bucket_acl.x']!;
    expect(acl.values.bucket).toBe('images');
    expect(acl.unknown.access_control_policy).toEqual([
      { grant: [{ grantee: [{ display_name: true, id: true }] }], owner: [{ display_name: true }] },
    ]);
  });

  test('defers a data source whose configuration is not known', async () => {
    const { ok, plannedResources } = await plan(
      stackWith({
        resource: { ibm_resource_group: { x: { name: 'images' } } },
        data: { ibm_resource_group: { x: { name: '${ibm_resource_group.x.crn}' } } },
      }),
    );
    expect(ok).toBe(true);
    expect(plannedResources['data.ibm_resource_group.x']).toMatchObject({ action: 'read', unknown: { id: true } });
  });

  test('passes variables, also such that are not strings', async () => {
    const { plannedResources } = await plan(
      stackWith({
        variable: { roles: { type: 'list(string)' } },
        resource: { ibm_iam_authorization_policy: { x: { ...GRANT, roles: '${var.roles}' } } },
      }),
      { variables: { roles: ['Reader', 'Writer'] } },
    );
    expect(plannedResources['ibm_iam_authorization_policy.x']!.values.roles).toEqual(['Reader', 'Writer']);
  });

  test('plans an import as a change of what exists', async () => {
    const trust = { assume_role_policy: '{}', name: 'vmimport' };
    const { errors, plannedResources } = await plan(
      stackWith({ import: [{ to: 'aws_iam_role.x', id: 'vmimport' }], resource: { aws_iam_role: { x: trust } } }),
    );
    expect(errors).toEqual([]);
    // Nothing is known of it but the id, and a name cannot change.
    expect(plannedResources['aws_iam_role.x']).toMatchObject({ action: 'delete/create', values: trust });
  });

  test('answers lookups as the services do', async () => {
    const { outputs } = await plan(
      stackWith({
        data: {
          aws_caller_identity: { x: {} },
          aws_partition: { x: {} },
          huaweicloud_identity_role: { x: { display_name: 'IMS FullAccess' } },
          huaweicloud_identity_projects: { known: { name: 'eu-west-101' }, unknown: { name: UNKNOWN_PROJECT } },
        },
        output: {
          account: { value: '${data.aws_caller_identity.x.account_id}' },
          suffix: { value: '${data.aws_partition.x.dns_suffix}' },
          role: { value: '${data.huaweicloud_identity_role.x.id}' },
          project: { value: '${data.huaweicloud_identity_projects.known.projects[0].id}' },
          projects: { value: '${length(data.huaweicloud_identity_projects.unknown.projects)}' },
        },
      }),
    );
    expect(outputs).toEqual({
      account: AWS_ACCOUNT_ID,
      suffix: 'amazonaws.com',
      role: hexId('IMS FullAccess'),
      project: hexId('eu-west-101'),
      projects: 0,
    });
  });
});

describeTerraform('what a plan refuses', () => {
  test.each([
    ['an unknown argument', { ...GRANT, target_service_account: 'a' }, 'Extraneous JSON object property'],
    ['a missing argument', { source_service_name: 'is' }, 'The argument "roles" is required'],
    [
      'a wrong type',
      { ...GRANT, roles: 'Reader' },
      'Incorrect attribute value type: Inappropriate value for attribute',
    ],
    ['an undeclared resource', { ...GRANT, description: '${ibm_kms_key.y.id}' }, 'Reference to undeclared resource'],
    [
      'an unknown attribute',
      { ...GRANT, description: '${ibm_iam_authorization_policy.x.owner}' },
      'Unsupported attribute',
    ],
    [
      'a conflicting pair',
      { ...GRANT, resource_attributes: [{ name: 'serviceName', value: 'kms' }] },
      'Conflicting configuration arguments: "resource_attributes": conflicts with target_service_name',
    ],
    [
      'none of several arguments',
      { roles: ['Reader'], source_service_name: 'is' },
      '"target_service_name": one of `target_service_name,target_resource_type,resource_attributes` must be specified',
    ],
  ])('%s', async (_, config, message) => {
    const { ok, errors } = await planOf('ibm_iam_authorization_policy', config);
    expect(ok).toBe(false);
    expect(errors.join('\n')).toContain(message);
  });

  test('a data source that finds nothing', async () => {
    const lookup = { huaweicloud_identity_role: { x: { name: 'IMS FullAccess' } } };
    const { errors } = await plan(stackWith({ data: lookup }));
    expect(errors).toEqual(['Your query returned no results. Please change your search criteria and try again.']);
  });
});

describeTerraform('a precondition', () => {
  const guarded = (guid: string): object =>
    stackWith({
      variable: { guid: { type: 'string' } },
      resource: {
        ibm_resource_instance: { x: { name: 'x', service: 'kms', plan: 'tiered-pricing', location: 'us-south' } },
        ibm_iam_authorization_policy: {
          x: {
            ...GRANT,
            target_resource_instance_id: guid,
            lifecycle: {
              precondition: [{ condition: `\${length(${guid.slice(2, -1)}) > 0}`, error_message: 'guid is empty' }],
            },
          },
        },
      },
    });

  test.each([
    ['holds', '${var.guid}', 'd6ae5c0f', []],
    ['fails with its message', '${var.guid}', '', ['Resource precondition failed: guid is empty']],
    ['waits for a value that is not known yet', '${ibm_resource_instance.x.guid}', '', []],
  ])('%s', async (_, guid, value, errors) => {
    expect((await plan(guarded(guid), { variables: { guid: value } })).errors).toEqual(errors);
  });

  test('is listed as unknown while it waits', async () => {
    const { raw } = await plan(guarded('${ibm_resource_instance.x.guid}'), { variables: { guid: '' } });
    expect(raw?.checks).toMatchObject([{ status: 'unknown' }]);
  });
});

describeTerraform('a plan over a state', () => {
  const ROLE = { name: 'vmimport', assume_role_policy: '{}' };
  const roleAt = (name: string, config: object = ROLE) =>
    stackWith({
      resource: {
        aws_iam_role: { [name]: config },
        aws_iam_role_policy: { [name]: { name: 'access', role: `\${aws_iam_role.${name}.id}`, policy: '{}' } },
      },
    });

  test('of the same stack changes nothing', async () => {
    const { errors, changes } = await planOver(roleAt('x'), roleAt('x'));
    expect(errors).toEqual([]);
    expect(changes).toEqual([]);
  });

  test('shows what is moved, and nothing else', async () => {
    const moved = ['aws_iam_role', 'aws_iam_role_policy'].map((type) => ({ from: `${type}.x`, to: `${type}.y` }));
    const { errors, changes } = await planOver(roleAt('x'), { ...roleAt('y'), moved });
    expect(errors).toEqual([]);
    expect(changes).toEqual([
      'move aws_iam_role.x to aws_iam_role.y',
      'move aws_iam_role_policy.x to aws_iam_role_policy.y',
    ]);
  });

  test('without a move, creates the one and deletes the other', async () => {
    const { changes } = await planOver(roleAt('x'), roleAt('y'));
    expect(changes).toEqual([
      'delete aws_iam_role.x',
      'create aws_iam_role.y',
      'delete aws_iam_role_policy.x',
      'create aws_iam_role_policy.y',
    ]);
  });

  test('shows a change', async () => {
    const { changes } = await planOver(roleAt('x'), roleAt('x', { ...ROLE, description: 'by hand' }));
    expect(changes).toEqual(['update aws_iam_role.x']);
  });

  test('keeps what it made up for blocks that the provider computes', async () => {
    const grant = resource('ibm_iam_authorization_policy', GRANT);
    expect(await planOver(grant, grant)).toMatchObject({ errors: [], changes: [] });
  });

  test('refuses a ground that does not apply', async () => {
    await expect(planOver(resource('ibm_kms_key', { key_name: 'x' }), stackWith({}))).rejects.toThrow(
      'the stack before does not apply: Missing required argument',
    );
  });
});

describeTerraform('an adoption', () => {
  const adopted = {
    ...resource('ibm_iam_authorization_policy', { ...GRANT, description: '${var.why}' }),
    variable: { why: { type: 'string' } },
    import: [{ to: 'ibm_iam_authorization_policy.x', id: '12345678' }],
  };
  const variables = { why: 'Images in it' };

  test('of what is as the stack says is an import and nothing else', async () => {
    const { errors, changes, plannedResources } = await importPlan(adopted, { variables });
    expect(errors).toEqual([]);
    expect(changes).toEqual(['import ibm_iam_authorization_policy.x from 12345678']);
    expect(plannedResources['ibm_iam_authorization_policy.x']!.values.id).toBe('12345678');
  });

  test('of what differs shows the change', async () => {
    const differs = { 'ibm_iam_authorization_policy.x': { roles: ['Reader', 'Writer'] } };
    const { changes } = await importPlan(adopted, { variables, differs });
    expect(changes).toEqual([
      'import ibm_iam_authorization_policy.x from 12345678',
      'update ibm_iam_authorization_policy.x',
    ]);
  });
});
