import { TerraformVariable } from 'cdktf';
import { BackupKind, BackupServiceAuthorizations, type BackupServiceAuthorizationsProps } from '../../lib/ibm';
import { describeTerraform, plan } from '../support/terraform';
import { ACCOUNT, AUTHORIZATION, FOREIGN, GUID, ibmStack, own } from '../support/ibm';
import { messageOf, resourcesOf, synth, warningsOf, type Resources } from '../support/synth';

const ENTERPRISE = 'fedcba9876543210fedcba9876543210';

const VOLUMES = backup('block storage volumes', 'volumeId', ['Operator']);
const SNAPSHOTS = backup('snapshots of volumes', 'snapshotId', ['Editor']);
const GROUPS = backup('consistency groups of snapshots', 'snapshotConsistencyGroupId', ['Editor']);
const INSTANCES = backup('virtual server instances', 'instanceId', ['Operator']);
const SHARES = backup('file shares', 'shareId', ['Editor', 'Share Snapshot Operator']);
const POLICIES = backup('backup policies', 'backupPolicyId', ['Editor']);

describe('BackupServiceAuthorizations', () => {
  test('minimal definition', () => {
    const { policies, warnings } = authorize({ backups: [BackupKind.VOLUMES] });

    expect(policies).toEqual({
      backups_Volumes_5580D82E: VOLUMES,
      backups_Snapshots_725458F3: after('Volumes_5580D82E', SNAPSHOTS),
      backups_ConsistencyGroups_46D7441B: after('Snapshots_725458F3', GROUPS),
      backups_Instances_C3DD9210: after('ConsistencyGroups_46D7441B', INSTANCES),
    });
    expect(warnings).toEqual([]);
  });

  test.each([
    [[BackupKind.INSTANCES], [VOLUMES, SNAPSHOTS, GROUPS, INSTANCES]],
    [[BackupKind.CONSISTENCY_GROUPS], [VOLUMES, SNAPSHOTS, GROUPS, INSTANCES]],
    [[BackupKind.FILE_SHARES], [SHARES]],
    [
      [BackupKind.FILE_SHARES, BackupKind.INSTANCES, BackupKind.VOLUMES],
      [VOLUMES, SNAPSHOTS, GROUPS, INSTANCES, SHARES],
    ],
  ])('%s need what the vendor asks for, each once', (backups, expected) => {
    expect(inOrder(authorize({ backups }).policies)).toEqual(expected);
  });

  test('an enterprise also manages the backup policies of the account, but sends no events from it', () => {
    const { policies } = authorize({
      backups: [BackupKind.FILE_SHARES],
      enterpriseAccountId: ENTERPRISE,
      eventNotificationsInstanceGuid: GUID,
    });

    expect(policies).toEqual({
      backups_SharesFromAccount_55DEA575: { ...SHARES, lifecycle: FOREIGN, source_service_account: ENTERPRISE },
      backups_BackupPoliciesFromAccount_AA292EC3: {
        ...after('SharesFromAccount_55DEA575', POLICIES),
        lifecycle: FOREIGN,
        source_service_account: ENTERPRISE,
      },
      backups_EventNotifications_008F5BEC: {
        depends_on: ['ibm_iam_authorization_policy.backups_BackupPoliciesFromAccount_AA292EC3'],
        description: 'Allows Backup for VPC to use one instance of Event Notifications as Event Source Manager',
        lifecycle: own('test/backups'),
        roles: ['Event Source Manager'],
        source_resource_type: 'backup-policy',
        source_service_name: 'is',
        target_resource_instance_id: GUID,
        target_service_name: 'event-notifications',
      },
    });
  });

  test('ids that are known only later are judged by preconditions', () => {
    const stack = ibmStack();
    const late = (name: string) => new TerraformVariable(stack, name, {}).stringValue;
    new BackupServiceAuthorizations(stack, 'backups', {
      accountId: late('account'),
      backups: [BackupKind.FILE_SHARES],
      eventNotificationsInstanceGuid: late('events'),
    });
    const policies = Object.values(resourcesOf(synth(stack), AUTHORIZATION));
    expect(policies.map(({ lifecycle }) => lifecycle)).toEqual([
      {
        ...own('test/backups'),
        precondition: [
          {
            condition:
              '${can(regex("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", var.events))}',
            error_message:
              "'eventNotificationsInstanceGuid' must be the GUID of a service instance, not its CRN, id or name" +
              " (at 'test/backups')",
          },
        ],
      },
      {
        ...own('test/backups'),
        precondition: [
          {
            condition: '${can(regex("^[0-9a-f]{32}$", var.account))}',
            error_message: "'accountId' must be an account id (32 hexadecimal digits) (at 'test/backups')",
          },
        ],
      },
    ]);
  });

  test('fails with the same variable for the account and its enterprise', () => {
    const stack = ibmStack();
    const account = new TerraformVariable(stack, 'account', { type: 'string' });
    const props = { backups: [BackupKind.VOLUMES] };
    expect(
      messageOf(
        () =>
          new BackupServiceAuthorizations(stack, 'backups', {
            ...props,
            accountId: account.stringValue,
            enterpriseAccountId: account.stringValue,
          }),
      ),
    ).toBe(
      "'enterpriseAccountId' must be another account than 'accountId', got a value that Terraform knows only later for " +
        "both (at 'test/backups')",
    );
  });

  test.each([
    ['the enterprise', ACCOUNT, undefined, `"${ACCOUNT}" != var.enterprise`],
    ['the account', undefined, ENTERPRISE, `var.account != "${ENTERPRISE}"`],
    ['both', undefined, undefined, 'var.account != var.enterprise'],
  ])('that they differ is judged by the plan where %s is known only then', (_, account, enterprise, condition) => {
    const stack = ibmStack();
    const late = (name: string) => new TerraformVariable(stack, name, { type: 'string' }).stringValue;
    new BackupServiceAuthorizations(stack, 'backups', {
      accountId: account ?? late('account'),
      enterpriseAccountId: enterprise ?? late('enterprise'),
      backups: [BackupKind.FILE_SHARES],
      eventNotificationsInstanceGuid: GUID,
    });
    const policies = Object.values(resourcesOf(synth(stack), AUTHORIZATION));
    const conditions = policies.map(({ lifecycle }) =>
      ((lifecycle as { precondition?: object[] }).precondition ?? []).slice(-1),
    );
    const differ = {
      condition: `\${(${condition})}`,
      error_message: "'enterpriseAccountId' must be another account than 'accountId' (at 'test/backups')",
    };
    // The account's own service has nothing to do with the enterprise.
    expect(conditions.flat().filter((one) => JSON.stringify(one).includes('another account'))).toEqual([
      differ,
      differ,
    ]);
  });

  describeTerraform('an account as its own enterprise', () => {
    test('stops the plan', async () => {
      const stack = ibmStack();
      const enterprise = new TerraformVariable(stack, 'enterprise', { type: 'string' });
      new BackupServiceAuthorizations(stack, 'backups', {
        accountId: ACCOUNT,
        enterpriseAccountId: enterprise.stringValue,
        backups: [BackupKind.FILE_SHARES],
      });
      const json = synth(stack);
      expect((await plan(json, { variables: { enterprise: ENTERPRISE } })).errors).toEqual([]);
      expect([...new Set((await plan(json, { variables: { enterprise: ACCOUNT } })).errors)]).toEqual([
        "Resource precondition failed: 'enterpriseAccountId' must be another account than 'accountId' (at 'test/backups')",
      ]);
    });
  });

  test('defaultChild', () => {
    const authorizations = new BackupServiceAuthorizations(ibmStack(), 'backups', {
      accountId: ACCOUNT,
      backups: [BackupKind.VOLUMES],
    });
    expect(authorizations.node.defaultChild).toBe(authorizations.resource);
    expect(authorizations.resources.map(({ node }) => node.id)).toEqual([
      'Volumes',
      'Snapshots',
      'ConsistencyGroups',
      'Instances',
    ]);
    expect(authorizations.dependables).toEqual(authorizations.resources);
    expect(authorizations.resource).toBe(authorizations.resources[3]);
  });

  test.each<[string, object, string]>([
    [
      'nothing to back up',
      { backups: [] },
      "'backups' must be a list of members of BackupKind, known at synthesis and not empty, got []",
    ],
    [
      'backups left out',
      { backups: undefined },
      "'backups' must be a list of members of BackupKind, known at synthesis and not empty, got undefined",
    ],
    [
      'an unknown kind',
      { backups: ['BUCKETS'] },
      "'backups[0]' must be 'VOLUMES', 'INSTANCES', 'CONSISTENCY_GROUPS' or 'FILE_SHARES', got \"BUCKETS\"",
    ],
    [
      'a kind that objects inherit',
      { backups: ['toString'] },
      "'backups[0]' must be 'VOLUMES', 'INSTANCES', 'CONSISTENCY_GROUPS' or 'FILE_SHARES', got \"toString\"",
    ],
    [
      'no account',
      { accountId: undefined },
      "'accountId' must be an account id (32 hexadecimal digits), got undefined",
    ],
    [
      'an account with a prefix',
      { accountId: `a/${ACCOUNT}` },
      `'accountId' must be an account id (32 hexadecimal digits), got "a/${ACCOUNT}": write "${ACCOUNT}"`,
    ],
    [
      'an empty enterprise',
      { enterpriseAccountId: '' },
      '\'enterpriseAccountId\' must be an account id (32 hexadecimal digits), got ""',
    ],
    [
      'the account as its own enterprise',
      { enterpriseAccountId: ACCOUNT },
      `'enterpriseAccountId' must be another account than 'accountId', got "${ACCOUNT}" for both`,
    ],
    [
      'an empty instance and no unit of time, at once',
      { eventNotificationsInstanceGuid: '', propagation: { destroy: '30' } },
      '\'eventNotificationsInstanceGuid\' must be the GUID of a service instance, not its CRN, id or name, got ""\n' +
        '\'propagation.destroy\' must be a number and a unit (ms, s, m or h), such as "30s", got "30": write "30s" if seconds are meant',
    ],
  ])('fails with %s', (_, props, message) => {
    expect(messageOf(() => authorize(props))).toBe(`${message} (at 'test/backups')`);
  });
});

function authorize(props: Partial<BackupServiceAuthorizationsProps>) {
  const stack = ibmStack();
  new BackupServiceAuthorizations(stack, 'backups', { accountId: ACCOUNT, backups: [BackupKind.VOLUMES], ...props });
  return { policies: resourcesOf(synth(stack), AUTHORIZATION), warnings: warningsOf(stack) };
}

function backup(phrase: string, attribute: string, roles: string[]): Record<string, unknown> {
  return {
    description: `Allows Backup for VPC to use ${phrase} as ${roles.join(', ')}`,
    lifecycle: own('test/backups'),
    resource_attributes: [
      { name: 'accountId', operator: 'stringEquals', value: ACCOUNT },
      { name: 'serviceName', operator: 'stringEquals', value: 'is' },
      { name: attribute, operator: 'stringExists', value: 'true' },
    ],
    roles,
    source_resource_type: 'backup-policy',
    source_service_name: 'is',
  };
}

function after(id: string, policy: Record<string, unknown>): Record<string, unknown> {
  return { ...policy, depends_on: [`ibm_iam_authorization_policy.backups_${id}`] };
}

/** From the one that waits for none to the one that waits for all, without what they wait for. */
function inOrder(policies: Resources): Record<string, unknown>[] {
  const sorted: Record<string, unknown>[] = [];
  let last: string[] | undefined;
  for (;;) {
    const next = Object.entries(policies).find(([, { depends_on }]) => String(depends_on) === String(last));
    if (!next) {
      return sorted;
    }
    const { depends_on: _, ...policy } = next[1];
    sorted.push(policy);
    last = [`ibm_iam_authorization_policy.${next[0]}`];
  }
}
