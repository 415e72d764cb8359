import { checkChoice, checkEach, checkList } from '../../core/checks';
import { checkFormat, type Narrowing } from '../../core/format';
import { show } from '../../core/text';
import type { AuthorizationOptions } from '../authorization-options';
import {
  BACKUP_KINDS,
  BACKUP_TARGETS,
  BACKUP_TARGET_SERVICE,
  EVENT_NOTIFICATIONS,
  backupTargets,
  type BackupTargetName,
} from '../facts/backup-service-authorizations';
import { ACCOUNT_ID, INSTANCE_GUID } from '../facts/formats';
import { planAuthorizations, type AuthorizationSpec, type AuthorizationsPlan } from './authorization';
import { checkOptions } from './authorization-options';
import { equals, partiesOf, shapeOf, sourceIn, type SourceSpec, type TargetSpec } from './authorization-parties';

/** What decides the authorizations of Backup for VPC. */
export interface BackupAuthorizationsInput {
  readonly accountId: string;
  readonly backups: readonly (keyof typeof BACKUP_KINDS)[];
  readonly enterpriseAccountId?: string;
  readonly eventNotificationsInstanceGuid?: string;
  /** Whether both accounts are the same literal or the same reference. */
  readonly sameAccount: boolean;
}

/** The authorizations of Backup for VPC on what it backs up, and on Event Notifications. */
export function planBackupAuthorizations(
  own: SourceSpec,
  input: BackupAuthorizationsInput,
  options: AuthorizationOptions,
): AuthorizationsPlan {
  const { accountId, backups, enterpriseAccountId, eventNotificationsInstanceGuid: guid } = input;
  const source = sourceIn('enterpriseAccountId', enterpriseAccountId, own);
  const account = { prop: 'accountId', value: accountId, format: ACCOUNT_ID };
  const instance = { prop: 'eventNotificationsInstanceGuid', value: guid!, format: INSTANCE_GUID };
  const enterprise = { prop: 'enterpriseAccountId', value: enterpriseAccountId!, format: ACCOUNT_ID };
  const problems = [
    ...checkFormat(account),
    ...(enterpriseAccountId === undefined ? [] : checkFormat(enterprise)),
    ...(guid === undefined ? [] : checkFormat(instance)),
    ...checkEach('backups', backups, 'members of BackupKind', checkKind, checkList),
    ...checkEnterprise(input),
    ...checkOptions(options),
  ];
  return planAuthorizations(problems, options, () => [
    ...backupTargets(backups, enterpriseAccountId !== undefined).map((name) => ({
      ...backupOf(name, source, account),
      different:
        enterpriseAccountId === undefined
          ? undefined
          : { values: [accountId, enterpriseAccountId] as const, message: ANOTHER_ACCOUNT },
    })),
    ...(guid === undefined ? [] : [eventsOf(own, instance)]),
  ]);
}

/** The account as its own enterprise would grant to its own service what only the enterprise's needs. */
const ANOTHER_ACCOUNT = "'enterpriseAccountId' must be another account than 'accountId'";

/** All resources that have the attribute: the vendor documents that jobs fail with authorizations on single ids. */
function backupOf(name: BackupTargetName, source: SourceSpec, account: Narrowing): AuthorizationSpec {
  const { attribute, roles, phrase } = BACKUP_TARGETS[name];
  const target: TargetSpec = {
    madeBy: 'AuthorizationTarget',
    shape: name,
    serviceName: BACKUP_TARGET_SERVICE,
    phrase,
    parts: { accountId: account.value },
    attributes: [
      equals('accountId', account.value),
      equals('serviceName', BACKUP_TARGET_SERVICE),
      { name: attribute, operator: 'stringExists', value: 'true' },
    ],
    narrowings: [account],
  };
  return { ...partiesOf(source, target), id: shapeOf(name, source, ['accountId']), roles };
}

function eventsOf(source: SourceSpec, instance: Narrowing): AuthorizationSpec {
  const { serviceName, roles } = EVENT_NOTIFICATIONS;
  const target: TargetSpec = {
    madeBy: 'AuthorizationTarget',
    shape: 'EventNotifications',
    serviceName,
    phrase: 'one instance of Event Notifications',
    parts: { instanceGuid: instance.value },
    narrowings: [instance],
  };
  return { ...partiesOf(source, target), id: target.shape, roles };
}

function checkKind(prop: string, kind: string): string[] {
  return checkChoice(prop, kind, Object.keys(BACKUP_KINDS));
}

function checkEnterprise({ accountId, sameAccount }: BackupAuthorizationsInput): string[] {
  return sameAccount ? [`${ANOTHER_ACCOUNT}, got ${show(accountId)} for both`] : [];
}
