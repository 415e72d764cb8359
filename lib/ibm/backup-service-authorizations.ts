import type { ITerraformDependable } from 'cdktf';
import { Construct } from 'constructs';
import { type PropNames, refuseForeignProps } from '../core/props';
import { refuseIf } from '../core/validation-error';
import type { AuthorizationOptions } from './authorization-options';
import { authorize } from './private/authorization';
import { planBackupAuthorizations } from './private/backup-service-authorizations';
import { AuthorizationSource } from './authorization-source';
import { OPTION_NAMES } from './private/authorization-options';
import type { IamAuthorizationPolicy } from './bindings/iam-authorization-policy';

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
    const plan = planBackupAuthorizations(AuthorizationSource.VPC_BACKUP._spec, props, props);
    refuseIf(plan.problems, this);
    const { resources, dependables } = authorize(this, plan.authorizations, props);
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
