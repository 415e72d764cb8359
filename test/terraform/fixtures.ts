import { createHash } from 'node:crypto';
import { type Attributes, isAttributes, type Value } from './schema-provider/value';

/** What the provider's service answers; attributes that are not named here get a made up value. */
export type Fixture = Attributes | ((config: Attributes) => Attributes);

export const AWS_ACCOUNT_ID = '111122223333';
export const IBM_ACCOUNT_ID = 'aa5a00334eaf9eb9339d2ab48f20d7ff';
const IBM_COS_GUID = 'd6ae5c0f-2a0c-4a4f-9b1e-6f4a2a5f3c11';
const HUAWEI_DOMAIN_ID = '0f2d1e6c9b8a47d3a1b2c3d4e5f60718';

const COS_INSTANCE = `crn:v1:bluemix:public:cloud-object-storage:global:a/${IBM_ACCOUNT_ID}:${IBM_COS_GUID}`;

/** The one project of the Huawei Cloud account that does not exist. */
export const UNKNOWN_PROJECT = 'no-such-project';

/**
 * System-defined permissions of Huawei Cloud by display name, with the internal code that the documentation of the
 * provider gives; the codes of the two copy policies and of IAM ReadOnlyAccess are not documented and made up.
 */
const HUAWEI_ROLES: Record<string, string> = {
  'IMS FullAccess': 'system_all_16',
  'IMS ReadOnlyAccess': 'system_all_22',
  'IMS Administrator': 'ims_adm',
  'IMS CrossCopyAgencyPolicy': 'system_all_copy',
  'IMS CrossCopyAgencyCBRPolicy': 'system_all_copy_cbr',
  'IAM ReadOnlyAccess': 'system_all_iam_read',
  'Server Administrator': 'server_adm',
  'Tenant Administrator': 'te_admin',
  'Tenant Guest': 'readonly',
  'OBS Administrator': 'system_all_159',
  'OBS OperateAccess': 'system_all_72',
  'OBS ReadOnlyAccess': 'system_all_64',
  'OBS Buckets Viewer': 'obs_b_list',
  'KMS Administrator': 'kms_adm',
};

/** The id of a Huawei Cloud permission or project, in the form that the cloud uses. */
export function hexId(name: string): string {
  return createHash('md5').update(name).digest('hex');
}

export const FIXTURES: Record<string, Fixture> = {
  aws_caller_identity: {
    id: AWS_ACCOUNT_ID,
    account_id: AWS_ACCOUNT_ID,
    arn: `arn:aws:iam::${AWS_ACCOUNT_ID}:user/planner`,
    user_id: 'AIDACKCEVSQ6C2EXAMPLE',
  },
  aws_partition: { id: 'aws', partition: 'aws', dns_suffix: 'amazonaws.com', reverse_dns_prefix: 'com.amazonaws' },
  aws_region: {
    id: 'us-east-1',
    name: 'us-east-1',
    description: 'US East (N. Virginia)',
    endpoint: 'ec2.us-east-1.amazonaws.com',
  },
  aws_canonical_user_id: {
    id: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be',
    display_name: 'owner',
  },
  aws_iam_policy_document: {
    json: '{"Version":"2012-10-17","Statement":[]}',
    minified_json: '{"Version":"2012-10-17","Statement":[]}',
  },
  aws_iam_role: ({ name }) => ({
    id: name ?? null,
    arn: `arn:aws:iam::${AWS_ACCOUNT_ID}:role/${name}`,
    path: '/',
    assume_role_policy: '{"Version":"2012-10-17","Statement":[]}',
  }),

  ibm_resource_group: ({ name }) => {
    const id = hexId(`resource group ${name ?? 'Default'}`);
    const crn = `crn:v1:bluemix:public:resource-controller::a/${IBM_ACCOUNT_ID}::resource-group:${id}`;
    return { id, crn, name: 'Default', account_id: IBM_ACCOUNT_ID, state: 'ACTIVE' };
  },
  ibm_iam_account_settings: { id: IBM_ACCOUNT_ID, account_id: IBM_ACCOUNT_ID, mfa: 'NONE' },
  ibm_resource_instance: {
    id: `${COS_INSTANCE}::`,
    crn: `${COS_INSTANCE}::`,
    guid: IBM_COS_GUID,
    location: 'global',
    service: 'cloud-object-storage',
    status: 'active',
  },
  ibm_cos_bucket: ({ bucket_name }) => ({ crn: `${COS_INSTANCE}:bucket:${bucket_name}` }),

  huaweicloud_identity_role: identityRole,
  huaweicloud_identity_projects: ({ name }) => ({
    projects: name === UNKNOWN_PROJECT ? [] : [{ id: hexId(String(name)), name: name ?? 'MOS', enabled: true }],
  }),
  huaweicloud_identity_group: ({ name }) => ({ id: hexId(`group ${name}`), domain_id: HUAWEI_DOMAIN_ID }),
};

/**
 * What the services give to a resource that is made, where conditions look at its form; other computed attributes get a
 * made up value. By the provider's type, as above.
 */
export const RESOURCE_FIXTURES: Record<string, Fixture> = {
  aws_iam_group: ({ name }) => ({ id: name! }),
  aws_iam_policy: ({ name }) => {
    const arn = `arn:aws:iam::${AWS_ACCOUNT_ID}:policy/${name}`;
    return { id: arn, arn };
  },
  aws_iam_role: ({ name }) => ({ id: name!, arn: `arn:aws:iam::${AWS_ACCOUNT_ID}:role/${name}` }),
  aws_iam_role_policy: ({ name, role }) => ({ id: `${role}:${name}` }),
  aws_kms_key: (config) => {
    const id = uuid(JSON.stringify(config));
    return { id, key_id: id, arn: `arn:aws:kms:us-east-1:${AWS_ACCOUNT_ID}:key/${id}` };
  },
  aws_s3_bucket: ({ bucket }) => ({ id: bucket!, arn: `arn:aws:s3:::${bucket}` }),

  ibm_cos_bucket: ({ bucket_name }) => ({ crn: `${COS_INSTANCE}:bucket:${bucket_name}` }),
  ibm_iam_access_group: ({ name }) => ({ id: `AccessGroupId-${uuid(String(name))}` }),
  // Observed on the real provider: without a source account the subject is in the account of the resource.
  ibm_iam_authorization_policy: ({ resource_attributes: attributes }) => ({
    source_service_account: Array.isArray(attributes) ? ownerIn(attributes) : IBM_ACCOUNT_ID,
    // What its attributes do not name is read back as empty.
    source_resource_group_id: '',
    source_resource_instance_id: '',
    source_resource_type: '',
    target_resource_group_id: '',
    target_resource_instance_id: '',
    target_resource_type: '',
  }),
  ibm_iam_service_id: ({ name }) => ({ iam_id: `iam-ServiceId-${uuid(String(name))}` }),
  ibm_kms_key: ({ instance_id, key_name }) => ({
    crn: `crn:v1:bluemix:public:kms:us-south:a/${IBM_ACCOUNT_ID}:${instance_id}:key:${uuid(String(key_name))}`,
  }),
  ibm_resource_instance: ({ name, service }) => {
    const guid = uuid(String(name));
    const crn = `crn:v1:bluemix:public:${service}:global:a/${IBM_ACCOUNT_ID}:${guid}::`;
    return { id: crn, crn, guid };
  },

  huaweicloud_identity_group: ({ name }) => ({ id: hexId(`group ${name}`) }),
  huaweicloud_identity_role: ({ name }) => ({ id: hexId(`policy ${name}`) }),
  huaweicloud_kms_key: ({ key_alias }) => ({ id: uuid(String(key_alias)) }),
};

/** A GUID that is always the same for the same text. */
function uuid(text: string): string {
  return hexId(text).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Finds exactly one permission or fails, as the service does. */
function identityRole({ name, display_name, role_id }: Attributes): Attributes {
  const found = Object.entries(HUAWEI_ROLES).find(
    ([display, code]) =>
      [null, code].includes(name as string | null) &&
      [null, display].includes(display_name as string | null) &&
      [null, hexId(display)].includes(role_id as string | null),
  );
  if (found === undefined) {
    throw new Error('Your query returned no results. Please change your search criteria and try again.');
  }
  const [display, code] = found;
  return { id: hexId(display), name: code, display_name: display, type: 'XA', catalog: display.split(' ')[0]! };
}

/** The account that attributes of an authorization name. */
function ownerIn(attributes: readonly Value[]): Value {
  const owner = attributes.find((attribute) => isAttributes(attribute) && attribute.name === 'accountId');
  return isAttributes(owner ?? null) ? (owner as Attributes).value! : IBM_ACCOUNT_ID;
}
