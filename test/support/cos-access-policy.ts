import type { TerraformStack } from 'cdktf';
import { AccessSubject, CosAccessPolicy, CosCustomRole, CosObjects, CosRole, CosTarget, bindings } from '../../lib/ibm';
import { ACCOUNT, GUID, ibmStack } from './ibm';

export const BUCKET_CRN = `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${GUID}:bucket:data`;

export const GROUP_ID = 'AccessGroupId-5391772e-1207-45e8-b032-2a21941c11ab';
export const SERVICE_IAM_ID = 'iam-ServiceId-cdf3a3a1-9c68-4b7a-b2d6-6d3c3a0d2c11';
export const PROFILE_IAM_ID = 'iam-Profile-94497d0d-2ac3-41bf-a993-a49d1b14627c';

/** What each kind of subject becomes. */
export const SUBJECTS: { kind: string; subject: AccessSubject; type: string; subjectArguments: object }[] = [
  {
    kind: 'an access group',
    subject: AccessSubject.accessGroup(GROUP_ID),
    type: 'ibm_iam_access_group_policy',
    subjectArguments: { access_group_id: 'AccessGroupId-5391772e-1207-45e8-b032-2a21941c11ab' },
  },
  {
    kind: 'a service id',
    subject: AccessSubject.serviceId(SERVICE_IAM_ID),
    type: 'ibm_iam_service_policy',
    subjectArguments: { iam_id: 'iam-ServiceId-cdf3a3a1-9c68-4b7a-b2d6-6d3c3a0d2c11' },
  },
  {
    kind: 'a trusted profile',
    subject: AccessSubject.trustedProfile(PROFILE_IAM_ID),
    type: 'ibm_iam_trusted_profile_policy',
    subjectArguments: { iam_id: 'iam-Profile-94497d0d-2ac3-41bf-a993-a49d1b14627c' },
  },
  {
    kind: 'a user',
    subject: AccessSubject.user('ada@example.com'),
    type: 'ibm_iam_user_policy',
    subjectArguments: { ibm_id: 'ada@example.com' },
  },
];

const RESOURCES = {
  resource: 'data',
  resource_instance_id: 'f7d4676f-f298-4cb3-8390-2fe258a5d6df',
  resource_type: 'bucket',
  service: 'cloud-object-storage',
};

const PATTERN = 'attribute-based-condition:resource:literal-and-wildcard';

const NO_OBJECT_NAMED = {
  operator: 'and',
  conditions: [
    { key: '{{resource.attributes.delimiter}}', operator: 'stringExists', value: ['false'] },
    { key: '{{resource.attributes.prefix}}', operator: 'stringExists', value: ['false'] },
    { key: '{{resource.attributes.path}}', operator: 'stringExists', value: ['false'] },
  ],
};

const ANY_LEVEL = { key: '{{resource.attributes.delimiter}}', operator: 'stringEqualsAnyOf', value: ['/', ''] };

/** What each choice of objects becomes. */
export const GRANTS: { grant: string; role: CosRole; objects?: CosObjects; id: string; grantArguments: object }[] = [
  {
    grant: 'no objects',
    role: CosRole.CONTENT_READER,
    id: 'Bucket',
    grantArguments: {
      description: 'Allows Content Reader on one bucket of Cloud Object Storage',
      resources: RESOURCES,
      roles: ['Content Reader'],
    },
  },
  {
    grant: 'one folder',
    role: CosRole.CONTENT_READER,
    objects: CosObjects.folder('reports'),
    id: 'BucketObjects',
    grantArguments: {
      description: 'Allows Content Reader on 1 folder of one bucket of Cloud Object Storage',
      pattern: PATTERN,
      resources: RESOURCES,
      roles: ['Content Reader'],
      rule_conditions: [
        {
          operator: 'and',
          conditions: [
            { key: '{{resource.attributes.prefix}}', operator: 'stringMatch', value: ['reports/*'] },
            ANY_LEVEL,
          ],
        },
        { key: '{{resource.attributes.path}}', operator: 'stringMatch', value: ['reports/*'] },
        NO_OBJECT_NAMED,
      ],
      rule_operator: 'or',
    },
  },
  {
    grant: 'three folders',
    role: CosRole.WRITER,
    objects: CosObjects.folders(['reports/2023', 'reports/2024/', 'drafts']),
    id: 'BucketObjects',
    grantArguments: {
      description: 'Allows Writer on 3 folders of one bucket of Cloud Object Storage',
      pattern: PATTERN,
      resources: RESOURCES,
      roles: ['Writer'],
      rule_conditions: [
        {
          operator: 'and',
          conditions: [
            {
              key: '{{resource.attributes.prefix}}',
              operator: 'stringMatchAnyOf',
              value: ['reports/2023/*', 'reports/2024/*', 'drafts/*'],
            },
            ANY_LEVEL,
          ],
        },
        {
          key: '{{resource.attributes.path}}',
          operator: 'stringMatchAnyOf',
          value: ['reports/2023/*', 'reports/2024/*', 'drafts/*'],
        },
        NO_OBJECT_NAMED,
      ],
      rule_operator: 'or',
    },
  },
  {
    grant: 'a role that knows only objects',
    role: CosRole.OBJECT_READER,
    objects: CosObjects.folder('reports'),
    id: 'BucketObjects',
    grantArguments: {
      description: 'Allows Object Reader on 1 folder of one bucket of Cloud Object Storage',
      pattern: PATTERN,
      resources: RESOURCES,
      roles: ['Object Reader'],
      rule_conditions: [{ key: '{{resource.attributes.path}}', operator: 'stringMatch', value: ['reports/*'] }],
    },
  },
];

/** Every subject with every choice of objects. */
export const GOLDENS = SUBJECTS.flatMap((subject) => GRANTS.map((grant) => ({ ...subject, ...grant })));

export function withProvider(stack: TerraformStack): TerraformStack {
  new bindings.IbmProvider(stack, 'ibm', { region: 'us-south' });
  return stack;
}

export function goldenStack({ subject, role, objects }: (typeof GOLDENS)[number]): TerraformStack {
  const stack = ibmStack();
  const target = CosTarget.bucket(BUCKET_CRN);
  new CosAccessPolicy(stack, 'access', { subject, roles: [role], target, ...(objects ? { objects } : {}) });
  return stack;
}

/** A policy, with these props where none are given. */
export function access(stack: TerraformStack, props: object, id = 'access'): CosAccessPolicy {
  return new CosAccessPolicy(stack, id, {
    subject: AccessSubject.accessGroup(GROUP_ID),
    roles: [CosRole.CONTENT_READER],
    target: CosTarget.bucket(BUCKET_CRN),
    ...props,
  });
}

export function customRole(stack: TerraformStack, actions: string[]): CosRole {
  const role = new CosCustomRole(stack, 'role', {
    roleName: 'MyRole',
    displayName: 'My Role',
    actions: actions.map((action) => `cloud-object-storage.${action}`),
  });
  return CosRole.custom(role);
}
