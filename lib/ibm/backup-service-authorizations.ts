import type { ITerraformDependable } from 'cdktf';
import { Construct } from 'constructs';
import { checkChoice, checkList } from '../core/checks';
import { checkFormat, type Narrowing } from '../core/format';
import { type PropNames, refuseForeignProps } from '../core/props';
import { show } from '../core/text';
import { refuseIf } from '../core/validation-error';
import type { AuthorizationOptions } from './authorization-options';
import { authorize } from './private/authorization';
import { AuthorizationSource } from './authorization-source';
import { narrowingsOf, shapeOf, type TargetSpec } from './private/authorization-parties';
import { OPTION_NAMES, checkOptions } from './private/authorization-options';
import type { IamAuthorizationPolicy } from './bindings/iam-authorization-policy';
import {
  BACKUP_KINDS,
  BACKUP_TARGETS,
  BACKUP_TARGET_SERVICE,
  EVENT_NOTIFICATIONS,
  backupTargets,
  type BackupTargetName,
} from './facts/backup-service-authorizations';
import { ACCOUNT_ID, INSTANCE_GUID } from './facts/formats';

/** What is backed up. */
export enum BackupKind {
  /** Volumes of Block Storage for VPC. */
  VOLUMES = 'VOLUMES',
  /** Virtual server instances with all their volumes. */
  INSTANCES = 'INSTANCES',
  /** Several volumes of an instance at one moment: consistency groups of snapshots. */
  CONSISTENCY_GROUPS = 'CONSISTENCY_GROUPS',
  /** File shares of File Storage for VPC. */
  FILE_SHARES = 'FILE_SHARES',
}

/** Props of `BackupServiceAuthorizations`. */
export interface BackupServiceAuthorizationsProps extends AuthorizationOptions {
  /** The account whose resources are backed up, that of the provider: 32 hexadecimal digits, without `a/`. */
  readonly accountId: string;

  /** What is backed up, at least one kind. Kinds that need the same authorizations share them. */
  readonly backups: BackupKind[];

  /**
   * The enterprise's account, if its backup service manages the backups of this account: 32 hexadecimal digits, without
   * `a/`. It may then manage the backup policies of this account as well.
   * @default - the backup service of the account itself
   */
  readonly enterpriseAccountId?: string;

  /**
   * GUID of an Event Notifications instance of this account (`ibm_resource_instance.guid`) that the account's own backup
   * service may send events to.
   * @default - no authorization for Event Notifications
   */
  readonly eventNotificationsInstanceGuid?: string;
}

const PROPS: PropNames<BackupServiceAuthorizationsProps> = {
  accountId: 1,
  backups: 1,
  enterpriseAccountId: 1,
  eventNotificationsInstanceGuid: 1,
  ...OPTION_NAMES,
};

/**
 * Allows Backup for VPC to back up all volumes and instances, or all file shares, of an account. Never single ones: the
 * vendor documents that jobs fail then. What is backed up is chosen by the tags of the backup policy.
 *
 * Backup policies must be created after it and destroyed before it (`dependsOn: [authorizations]`); the service refuses
 * them while an authorization is missing.
 *
 * Throws a `ValidationError` when a literal id is malformed or no kind is given; a malformed id that is known only later
 * stops the plan.
 *
 * Two authorizations of an app with the same source and target fail the synthesis, because the cloud refuses the second.
 * @see https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth
 */
export class BackupServiceAuthorizations extends Construct implements ITerraformDependable {
  /** The authorizations, each made after the one before it. */
  public readonly resources: IamAuthorizationPolicy[];

  /** The last of the authorizations: when it exists, all do. */
  public readonly resource: IamAuthorizationPolicy;

  /** All that must exist before a dependant: `dependsOn: authorizations.dependables`. */
  public readonly dependables: ITerraformDependable[];

  constructor(scope: Construct, id: string, props: BackupServiceAuthorizationsProps) {
    super(scope, id);
    refuseForeignProps(props, PROPS, this);
    const own = AuthorizationSource.VPC_BACKUP._spec;
    const source = { ...own, accountId: props.enterpriseAccountId, accountProp: 'enterpriseAccountId' };
    refuseIf(
      [
        ...[accountOf(props), ...narrowingsOf(source), ...instanceOf(props)].flatMap(checkFormat),
        ...checkKinds(props.backups),
        ...checkEnterprise(props),
        ...checkOptions(props),
      ],
      this,
    );

    const targets = backupTargets(props.backups, source.accountId !== undefined).map((name) => targetOf(name, props));
    const { resources, dependables } = authorize(
      this,
      [
        ...targets.map(({ roles, ...target }) => ({
          id: shapeOf(target.shape, source, ['accountId']),
          source,
          target,
          roles,
        })),
        ...eventNotificationsOf(props).map((target) => ({
          id: target.shape,
          source: own,
          target,
          roles: EVENT_NOTIFICATIONS.roles,
        })),
      ],
      props,
    );
    this.resources = resources;
    this.resource = resources[resources.length - 1]!;
    this.dependables = dependables;
    this.node.defaultChild = this.resource;
  }

  /** Allows `dependsOn: [authorizations]`: the address of the last thing that must exist before a dependant. */
  public get fqn(): string {
    return this.dependables[this.dependables.length - 1]!.fqn;
  }
}

function accountOf({ accountId }: BackupServiceAuthorizationsProps): Narrowing {
  return { prop: 'accountId', value: accountId, format: ACCOUNT_ID };
}

function instanceOf({ eventNotificationsInstanceGuid: value }: BackupServiceAuthorizationsProps): Narrowing[] {
  return value === undefined ? [] : [{ prop: 'eventNotificationsInstanceGuid', value, format: INSTANCE_GUID }];
}

function checkKinds(backups: readonly BackupKind[] | undefined): string[] {
  const problems = checkList('backups', backups, 'members of BackupKind');
  return problems.length > 0
    ? problems
    : backups!.flatMap((kind, index) => checkChoice(`backups[${index}]`, kind, Object.keys(BACKUP_KINDS)));
}

/** The account as its own enterprise would grant to its own service what only the enterprise's needs. */
function checkEnterprise({ accountId, enterpriseAccountId }: BackupServiceAuthorizationsProps): string[] {
  return enterpriseAccountId !== undefined && enterpriseAccountId === accountId
    ? [`'enterpriseAccountId' must be another account than 'accountId', got ${show(accountId)} for both`]
    : [];
}

/** All resources that have the attribute: the vendor documents that jobs fail with authorizations on single ids. */
function targetOf(name: BackupTargetName, props: BackupServiceAuthorizationsProps) {
  const { attribute, roles, phrase } = BACKUP_TARGETS[name];
  return {
    shape: name,
    serviceName: BACKUP_TARGET_SERVICE,
    phrase,
    attributes: [
      { name: 'accountId', operator: 'stringEquals', value: props.accountId },
      { name: 'serviceName', operator: 'stringEquals', value: BACKUP_TARGET_SERVICE },
      { name: attribute, operator: 'stringExists', value: 'true' },
    ],
    narrowings: [accountOf(props)],
    roles,
  };
}

function eventNotificationsOf(props: BackupServiceAuthorizationsProps): TargetSpec[] {
  return instanceOf(props).map((narrowing) => ({
    shape: 'EventNotifications',
    serviceName: EVENT_NOTIFICATIONS.serviceName,
    phrase: 'one instance of Event Notifications',
    flat: { instanceGuid: narrowing.value },
    narrowings: [narrowing],
  }));
}
