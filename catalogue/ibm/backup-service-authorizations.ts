import type { TerraformStack } from 'cdktf';
import { BackupKind, BackupServiceAuthorizations, type BackupServiceAuthorizationsProps } from '../../lib/ibm';
import { AUTHORIZATION_SOURCES } from '../../lib/ibm/facts/authorization-source';
import {
  BACKUP_KINDS,
  BACKUP_TARGETS,
  BACKUP_TARGET_SERVICE,
  ENTERPRISE_TARGETS,
  EVENT_NOTIFICATIONS,
  type BackupTargetName,
} from '../../lib/ibm/facts/backup-service-authorizations';
import { BACKUP_PAGE } from '../../lib/ibm/facts/pages';
import { entryOf } from '../entry';
import { decided } from '../inputs';
import type { Values } from '.';
import { ACCOUNT, COMMON_OTHERS, COMMON_PROPS, KINDS, OTHER_ACCOUNT, backups, sourceOf } from './shared';

const COMMON = { who: sourceOf(AUTHORIZATION_SOURCES.VPC_BACKUP), source: BACKUP_PAGE };

function backup(stack: TerraformStack, id: string, props: Partial<BackupServiceAuthorizationsProps>) {
  return new BackupServiceAuthorizations(stack, id, { accountId: ACCOUNT, backups, ...props });
}

/** What asks for access to a target. */
function reasonsFor(name: BackupTargetName): string {
  const kinds = Object.entries<readonly BackupTargetName[]>(BACKUP_KINDS).filter(([, names]) => names.includes(name));
  return [
    ...(kinds.length > 0 ? [`backups of ${kinds.map(([kind]) => kind).join(', ')}`] : []),
    ...(ENTERPRISE_TARGETS.includes(name) ? ['the backups of an enterprise'] : []),
  ].join(' and ');
}

export const ENTRY = entryOf<Values>(__filename, {
  of: 'BackupServiceAuthorizations',
  refusals: [
    {
      cause: (stack) => new BackupServiceAuthorizations(stack, 'it', { accountId: ACCOUNT, backups: [] }),
      fix: 'name what is backed up',
    },
    {
      cause: (stack) =>
        new BackupServiceAuthorizations(stack, 'it', { accountId: ACCOUNT, backups: ['DISKS' as BackupKind] }),
      fix: 'choose members of `BackupKind`',
    },
    {
      cause: (stack) =>
        new BackupServiceAuthorizations(stack, 'it', { accountId: ACCOUNT, backups, enterpriseAccountId: ACCOUNT }),
      fix: 'give the account of the enterprise, or leave it out if the account backs itself up',
    },
    {
      cause: (stack) =>
        new BackupServiceAuthorizations(stack, 'it', {
          accountId: 'my-account',
          backups,
          enterpriseAccountId: 'my-enterprise',
          eventNotificationsInstanceGuid: 'my-instance',
        }),
      fix: 'give ids, not names (`ibmcloud account show`, `ibm_resource_instance.guid`)',
    },
    {
      cause: (stack) =>
        new BackupServiceAuthorizations(stack, 'it', { accountId: ACCOUNT, backups, enterpriseAccountId: undefined }),
      fix: 'find out where the value got lost, or leave the prop out',
    },
  ],
  permissions: [
    ...(Object.keys(BACKUP_TARGETS) as BackupTargetName[]).map((name) => ({
      ...COMMON,
      may: `${BACKUP_TARGETS[name].roles.join(', ')}, for ${reasonsFor(name)}`,
      on: `all ${BACKUP_TARGETS[name].phrase} (\`${BACKUP_TARGET_SERVICE}\` with \`${BACKUP_TARGETS[name].attribute}\`)`,
    })),
    {
      ...COMMON,
      may: `${EVENT_NOTIFICATIONS.roles.join(', ')}, to send events`,
      on: `one instance of \`${EVENT_NOTIFICATIONS.serviceName}\`, with 'eventNotificationsInstanceGuid'`,
    },
  ],
  shapes: {
    'all kinds': (stack, id, { account }) =>
      backup(stack, id, { accountId: account, backups: Object.values(BackupKind) }),
    'all kinds, for an enterprise, with events': (stack, id, { account, other, guid }) =>
      backup(stack, id, {
        accountId: account,
        backups: Object.values(BackupKind),
        enterpriseAccountId: other,
        eventNotificationsInstanceGuid: guid,
      }),
  },
  inputs: {
    narrowing: {
      accountId: {
        prop: 'accountId',
        kind: KINDS.account,
        build: (stack, id, accountId) => backup(stack, id, { accountId }),
      },
      enterpriseAccountId: {
        prop: 'enterpriseAccountId',
        kind: KINDS.account,
        build: (stack, id, enterpriseAccountId) => backup(stack, id, { accountId: OTHER_ACCOUNT, enterpriseAccountId }),
      },
      eventNotificationsInstanceGuid: {
        prop: 'eventNotificationsInstanceGuid',
        kind: KINDS.guid,
        // An account can be the target of one source only once.
        build: (stack, id, eventNotificationsInstanceGuid) =>
          backup(stack, id, { enterpriseAccountId: OTHER_ACCOUNT, eventNotificationsInstanceGuid }),
      },
    },
    atSynthesis: {
      'backups[]': decided(
        'backups[0]',
        "'VOLUMES', 'INSTANCES', 'CONSISTENCY_GROUPS' or 'FILE_SHARES'",
        (stack, id, value) => backup(stack, id, { backups: [value as BackupKind] }),
      ),
    },
    others: COMMON_OTHERS,
  },
  lists: {
    backups: {
      values: Object.values(BackupKind),
      make: (stack, all) => backup(stack, 'it', { backups: all }),
      exact: true,
    },
  },
  props: {
    create: BackupServiceAuthorizations,
    minimal: { accountId: ACCOUNT, backups },
    known: `'accountId', 'backups', 'enterpriseAccountId', 'eventNotificationsInstanceGuid', ${COMMON_PROPS}`,
    misspelt: ['enterpriseAccount', 'enterpriseAccountId'],
  },
});
