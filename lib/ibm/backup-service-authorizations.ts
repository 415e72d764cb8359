import type { ITerraformDependable, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { moveFrom } from '../core/moves';
import { readProps, type PropNames } from '../core/props';
import { identityOf } from '../core/references';
import { refuseIf } from '../core/refusal';
import type { AuthorizationOptions } from './authorization-options';
import { authorize, type MadeAuthorizations } from './private/authorization-policies';
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
  enterpriseAccountId: "authorize the account's own backup service",
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
 * Two authorizations of an account with the same source and target fail the synthesis, because the cloud refuses the
 * second.
 * @see https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth
 * @example
 * const authorizations = new BackupServiceAuthorizations(this, 'backup-service', {
 *   accountId: '0123456789abcdef0123456789abcdef',
 *   backups: [BackupKind.VOLUMES],
 * });
 * new IsBackupPolicy(this, 'daily', {
 *   name: 'daily-volume-backups',
 *   matchResourceType: 'volume',
 *   matchUserTags: ['backup:daily'],
 *   dependsOn: [authorizations],
 * });
 */
export class BackupServiceAuthorizations extends Construct implements ITerraformDependable {
  /** The last of the authorizations: when it exists, all do. */
  public readonly resource: IamAuthorizationPolicy;

  private readonly made: MadeAuthorizations;

  constructor(scope: Construct, id: string, props: BackupServiceAuthorizationsProps) {
    super(scope, id);
    const read = readProps(props, PROPS, this);
    const { accountId, enterpriseAccountId } = read;
    const sameAccount =
      enterpriseAccountId !== undefined && identityOf(accountId, this) === identityOf(enterpriseAccountId, this);
    const plan = planBackupAuthorizations(AuthorizationSource.VPC_BACKUP._spec, { ...read, sameAccount }, read);
    refuseIf(plan.problems, this);

    this.made = authorize(this, plan.authorizations, read);
    this.resource = this.made.policies[this.made.policies.length - 1]!;
    this.node.defaultChild = this.resource;
  }

  /**
   * All that the construct makes, in this order: for `importFrom`, overrides and the like. The authorizations come first, each
   * made after the one before it.
   */
  public get resources(): TerraformResource[] {
    return [...this.made.resources];
  }

  /** All that must exist before a dependant: `dependsOn: authorizations.dependables`. */
  public get dependables(): ITerraformDependable[] {
    return [...this.made.dependables];
  }

  /** Allows `dependsOn: [authorizations]`: the address of the last thing that must exist before a dependant. */
  public get fqn(): string {
    return this.made.dependables[this.made.dependables.length - 1]!.fqn;
  }

  /**
   * Tells Terraform that this construct was at another path of the stack before, such as `team/images`: what it made is
   * moved in the state, and nothing is created or destroyed.
   */
  public movedFrom(path: string): void {
    moveFrom(this, this.made.resources, path);
  }
}
