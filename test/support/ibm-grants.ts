import { side } from '../grants/sides';

export const GUID = 'd6ae5c0f-2a0c-4a4f-9b1e-6f4a2a5f3c11';
export const OTHER_GUID = '11111111-2a0c-4a4f-9b1e-6f4a2a5f3c11';
export const ACCOUNT = 'aa5a00334eaf9eb9339d2ab48f20d7ff';

export const IMAGES = {
  source_service_name: 'is',
  source_resource_type: 'image',
  target_service_name: 'cloud-object-storage',
};

export const authorization = (args: Record<string, unknown>, id = 'images') =>
  side({ ibm_iam_authorization_policy: { [id]: { ...IMAGES, roles: ['Reader'], ...args } } });

export const attributes = (values: Record<string, string>, operator = 'stringEquals') =>
  Object.entries(values).map(([name, value]) => ({ name, value, operator }));

/** The attribute form, which has no flat target. */
export const toBucket = (bucket: string, operator = 'stringEquals') => ({
  target_service_name: null,
  resource_attributes: [
    ...attributes({
      accountId: ACCOUNT,
      serviceName: 'cloud-object-storage',
      serviceInstance: GUID,
      resourceType: 'bucket',
    }),
    ...attributes({ resource: bucket }, operator),
  ],
});

export const inService = (target_service_name: string, ...roles: [string, string]) =>
  roles.map((role) => ({ target_service_name, roles: [role] })) as [object, object];

/** The same source, from accounts that the attribute form names. */
export const fromAccount = (value: string, operator: string) => ({
  source_service_name: null,
  source_resource_type: null,
  subject_attributes: [
    ...attributes({ serviceName: 'is', resourceType: 'image' }),
    ...attributes({ accountId: value }, operator),
  ],
});

export const FOLDER = (folder: string) => ({
  pattern: 'attribute-based-condition:resource:literal-and-wildcard',
  rule_operator: 'or',
  rule_conditions: [
    {
      operator: 'and',
      conditions: [
        { key: '{{resource.attributes.prefix}}', operator: 'stringMatch', value: [`${folder}/*`] },
        { key: '{{resource.attributes.delimiter}}', operator: 'stringEqualsAnyOf', value: ['/', ''] },
      ],
    },
    { key: '{{resource.attributes.path}}', operator: 'stringMatch', value: [`${folder}/*`] },
  ],
});
