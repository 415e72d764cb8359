import { TerraformVariable, type TerraformStack } from 'cdktf';
import { AccessSubject, CosCustomRole, CosObjects, CosRole, CosTarget, type CosAccessPolicyProps } from '../../lib/ibm';
import { synth } from '../support/synth';
import { describeTerraform, plan } from '../support/terraform';
import {
  BUCKET_CRN,
  GOLDENS,
  GROUP_ID,
  PROFILE_IAM_ID,
  SERVICE_IAM_ID,
  access,
  customRole,
} from '../support/cos-access-policy';
import { ACCOUNT, GUID, ibmStack } from '../support/ibm';

const INSTANCE_CRN = BUCKET_CRN.replace('bucket:data', ':');

describeTerraform('real Terraform', () => {
  test('plans every subject with every role and every choice of objects', async () => {
    const stack = ibmStack();
    GOLDENS.forEach(({ subject, role, objects }, index) =>
      access(stack, { subject, roles: [role], ...(objects ? { objects } : {}) }, `golden${index}`),
    );
    const { errors, plannedResources } = await plan(synth(stack));

    expect(errors).toEqual([]);
    expect(Object.keys(plannedResources)).toHaveLength(GOLDENS.length);
    for (const [index, golden] of GOLDENS.entries()) {
      const address = Object.keys(plannedResources).find((one) =>
        one.startsWith(`${golden.type}.golden${index}_${golden.id}_`),
      )!;
      const planned = plannedResources[address];
      expect(planned).toMatchObject({ action: 'create', values: golden.subjectArguments });
      const { description, roles, rule_operator = null } = golden.grantArguments as Record<string, unknown>;
      expect(planned!.values).toMatchObject({ description, roles, rule_operator });
      // Terraform sorts sets.
      const { rule_conditions: conditions = [] } = golden.grantArguments as { rule_conditions?: object[] };
      expect(planned!.values.rule_conditions).toHaveLength(conditions.length);
      expect(planned!.values.rule_conditions).toEqual(
        expect.arrayContaining(conditions.map((condition) => expect.objectContaining(condition))),
      );
    }
  });

  test('plans a custom role and the policy that hangs on it', async () => {
    const stack = ibmStack();
    access(stack, { roles: [customRole(stack, ['object.get'])] });
    const { errors, plannedResources } = await plan(synth(stack));

    expect(errors).toEqual([]);
    const policy = Object.values(plannedResources).find(({ type }) => type === 'ibm_iam_access_group_policy')!;
    expect(policy.values.roles).toEqual(['My Role']);
    expect(policy.references).toContainEqual(expect.stringMatching(/^ibm_iam_custom_role\.role_\w+\.display_name$/));
  });

  describe('a value that is known only later', () => {
    const FOLDER = `a folder such as "reports/2024" (no "/" at the start or end, no empty or blank part, no "*", "?", "{", "}" or control characters)`;
    const KEY = `the key of an object such as "reports/2024/a.csv" (no "/" at the start or end, no blank part, no "*", "?", "{", "}" or control characters)`;
    const GUID_TEXT = 'the GUID of a service instance, not its CRN, id or name';

    interface Late {
      readonly prop: string;
      readonly expected: string;
      readonly make: (value: string) => Partial<CosAccessPolicyProps>;
      /** Accepted, and the part of the plan that it must be found in. */
      readonly correct: [value: string, found: object];
      readonly wrong: string[];
    }

    const CASES: Late[] = [
      {
        prop: 'accessGroupId',
        expected: 'the id of an access group (AccessGroupId-<GUID>)',
        make: (value) => ({ subject: AccessSubject.accessGroup(value) }),
        correct: [GROUP_ID, { access_group_id: GROUP_ID }],
        wrong: ['', 'data-team', SERVICE_IAM_ID],
      },
      {
        prop: 'iamId',
        expected: 'the IAM id of a service id (iam-ServiceId-<GUID>)',
        make: (value) => ({ subject: AccessSubject.serviceId(value) }),
        correct: [SERVICE_IAM_ID, { iam_id: SERVICE_IAM_ID }],
        wrong: ['', SERVICE_IAM_ID.slice(4), PROFILE_IAM_ID],
      },
      {
        prop: 'iamId',
        expected: 'the IAM id of a trusted profile (iam-Profile-<GUID>)',
        make: (value) => ({ subject: AccessSubject.trustedProfile(value) }),
        correct: [PROFILE_IAM_ID, { iam_id: PROFILE_IAM_ID }],
        wrong: ['', PROFILE_IAM_ID.slice(4), SERVICE_IAM_ID],
      },
      {
        prop: 'ibmId',
        expected: 'the e-mail address or the IBMid of a user',
        make: (value) => ({ subject: AccessSubject.user(value) }),
        correct: ['ada@example.com', { ibm_id: 'ada@example.com' }],
        wrong: ['', '*', GROUP_ID, 'ada@example.com\n', 'a b@example.com'],
      },
      {
        prop: 'instanceGuid',
        expected: GUID_TEXT,
        make: (value) => ({ target: CosTarget.instance(value) }),
        correct: [GUID, { resources: [expect.objectContaining({ resource_instance_id: GUID })] }],
        wrong: ['', '*', INSTANCE_CRN],
      },
      {
        prop: 'instanceCrn',
        expected:
          'the CRN of a Cloud Object Storage instance (crn:v1:…:cloud-object-storage:global:a/<account>:<GUID>::)',
        make: (value) => ({ target: CosTarget.instanceCrn(value) }),
        correct: [INSTANCE_CRN, { resources: [expect.objectContaining({ resource_instance_id: GUID })] }],
        wrong: ['', GUID, INSTANCE_CRN.replace('cloud-object-storage', 'kms')],
      },
      {
        prop: 'resourceGroupId',
        expected: 'the id of a resource group',
        make: (value) => ({ target: CosTarget.resourceGroup(value) }),
        correct: [ACCOUNT, { resources: [expect.objectContaining({ resource_group_id: ACCOUNT })] }],
        wrong: ['', '*', INSTANCE_CRN],
      },
      {
        prop: 'bucketCrn',
        expected: 'the CRN of a bucket (crn:v1:…:cloud-object-storage:global:a/<account>:<GUID>:bucket:<name>)',
        make: (value) => ({ target: CosTarget.bucket(value) }),
        correct: [
          BUCKET_CRN,
          {
            resources: [
              expect.objectContaining({ resource: 'data', resource_instance_id: GUID, resource_type: 'bucket' }),
            ],
          },
        ],
        wrong: ['', 'data', INSTANCE_CRN, BUCKET_CRN.replace('cloud-object-storage', 'kms')],
      },
      {
        prop: 'bucketName',
        expected: 'the name of a bucket (3 to 63 of a-z, 0-9, "." and "-")',
        make: (value) => ({
          target: CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: GUID, bucketName: value }),
        }),
        correct: ['data', { resources: [expect.objectContaining({ resource: 'data' })] }],
        wrong: ['', '*', 'da*', BUCKET_CRN],
      },
      {
        prop: 'path',
        expected: FOLDER,
        make: (value) => ({ objects: CosObjects.folder(`${value}/`), roles: [CosRole.OBJECT_READER] }),
        correct: ['reports/2024', { rule_conditions: [expect.objectContaining({ value: ['reports/2024/*'] })] }],
        wrong: ['', ' ', '/', '*', 'a?', '{{*}}', '/reports', 'reports/', 'a//b', 'a/ /b', 'a\nb', 'a\n', 'a\tb'],
      },
      {
        prop: 'paths[1]',
        expected: FOLDER,
        make: (value) => ({ objects: CosObjects.folders(['in', `out/${value}`]), roles: [CosRole.OBJECT_READER] }),
        correct: ['today', { rule_conditions: [expect.objectContaining({ value: ['in/*', 'out/today/*'] })] }],
        wrong: ['', ' ', '/', '*', 'a\n'],
      },
      {
        prop: 'keys[0]',
        expected: KEY,
        make: (value) => ({ objects: CosObjects.exactly([`out/${value}`]), roles: [CosRole.OBJECT_READER] }),
        correct: ['a.csv', { rule_conditions: [expect.objectContaining({ value: ['out/a.csv'] })] }],
        wrong: ['', ' ', '*', 'a/', 'a\nb', 'a\r'],
      },
    ];

    describe.each(CASES)('$prop: $expected', ({ prop, expected, make, correct, wrong }) => {
      const planWith = (value: string) => {
        const stack = ibmStack();
        access(stack, make(new TerraformVariable(stack, 'late', { type: 'string' }).stringValue));
        return plan(synth(stack), { variables: { late: value } });
      };

      test('is granted when it is right', async () => {
        const { errors, plannedResources } = await planWith(correct[0]);
        expect(errors).toEqual([]);
        expect(Object.values(plannedResources)[0]!.values).toMatchObject(correct[1]);
      });

      test.each(wrong)('stops the plan when it is "%s"', async (value) => {
        const { ok, errors } = await planWith(value);
        expect(ok).toBe(false);
        expect(errors).toContainEqual(expect.stringContaining(`'${prop}' must be ${expected} (at 'test/access')`));
      });
    });

    test.each([
      ['roleName', 'My Role', `'roleName' must be an upper case letter and up to 29 of A-Z, a-z and 0-9`],
      ['roleName', '', `'roleName' must be an upper case letter and up to 29 of A-Z, a-z and 0-9`],
      [
        'displayName',
        '',
        `'displayName' must be 1 to 50 characters without spaces at the ends, and no control characters`,
      ],
      ['displayName', 'MANAGER', `'displayName' must not be that of a role of the vendor: it would stand in for it`],
      [
        'displayName',
        'Audi\ntor',
        `'displayName' must be 1 to 50 characters without spaces at the ends, and no control characters`,
      ],
      ['displayName', 'Auditor', undefined],
      ['roleName', 'Auditor', undefined],
    ])('%s of a custom role: "%s"', async (prop, value, message) => {
      const stack = ibmStack();
      namedRole(stack, { [prop]: new TerraformVariable(stack, 'late', { type: 'string' }).stringValue });
      const { errors } = await plan(synth(stack), { variables: { late: value } });

      expect(errors).toEqual(message ? [expect.stringContaining(`${message} (at 'test/role')`)] : []);
    });
  });
});

function namedRole(stack: TerraformStack, props: object): CosCustomRole {
  return new CosCustomRole(stack, 'role', {
    roleName: 'MyRole',
    displayName: 'My Role',
    actions: ['cloud-object-storage.object.get'],
    ...props,
  });
}
