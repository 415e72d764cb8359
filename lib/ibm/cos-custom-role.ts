import type { ITerraformDependable, TerraformProvider, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { guard } from '../core/lifecycle';
import { moveFrom } from '../core/moves';
import { readProps, type PropNames } from '../core/props';
import { checkProvider, requireProvider } from '../core/provider';
import { showIn } from '../core/references';
import { escapeTemplate } from '../core/text';
import { UniqueClaims } from '../core/unique-claims';
import { refuseIf } from '../core/refusal';
import { warn } from '../core/warning';
import { IamCustomRole } from './bindings/iam-custom-role';
import { IBM, IBM_PROVIDER } from './private/authorization-options';
import { planCustomRole, roleNamePreconditions, type CustomRoleSpec } from './private/cos-custom-role';
import { COS_SERVICE_NAME } from './facts/cos-actions';

/** Props of `CosCustomRole`. */
export interface CosCustomRoleProps {
  /**
   * Name of the role in its CRN: an upper case letter and up to 29 of A-Z, a-z and 0-9. Another name is another role:
   * the old one is removed, and with it every policy that has it, before the new ones are made.
   */
  readonly roleName: string;

  /** Name of the role in the console, unique in the account and not that of a role of the vendor: 1 to 50 characters. */
  readonly displayName: string;

  /** Ids of the actions that the role brings, such as `cloud-object-storage.object.get`. `CosActions` knows them all. */
  readonly actions: string[];

  /**
   * Text shown beside the role in the console: 1 to 250 characters on one line.
   * @default - none
   */
  readonly description?: string;

  /**
   * Provider of the account that the role is created in.
   * @default - the stack's provider without alias
   */
  readonly provider?: TerraformProvider;
}

const PROPS: PropNames<CosCustomRoleProps> = {
  roleName: 1,
  displayName: 1,
  actions: 1,
  description: 1,
  provider: 1,
};

/**
 * A role on Cloud Object Storage that allows the named actions and no other. It grants nothing until a `CosAccessPolicy`
 * has it: `roles: [CosRole.custom(role)]`.
 *
 * Throws a `ValidationError` when a name is malformed or taken by the vendor, and when an action does not exist. Two
 * roles of an app with the same name or the same actions fail the synthesis, because the cloud refuses them.
 * @see https://cloud.ibm.com/docs/account?topic=account-custom-roles
 * @example
 * const auditing = new CosCustomRole(this, 'auditing', {
 *   roleName: 'ObjectAuditor',
 *   displayName: 'Object Auditor',
 *   actions: ['cloud-object-storage.bucket.get', 'cloud-object-storage.object.head'],
 * });
 * new CosAccessPolicy(this, 'auditors', {
 *   subject: AccessSubject.accessGroup('AccessGroupId-5391772e-1207-45e8-b032-2a21941c11ab'),
 *   roles: [CosRole.custom(auditing)],
 *   target: CosTarget.instance('d6ae5c0f-2a0c-4a4f-9b1e-6f4a2a5f3c11'),
 * });
 */
export class CosCustomRole extends Construct implements ITerraformDependable {
  /** The role. */
  public readonly resource: IamCustomRole;

  private readonly displayName: string;

  constructor(scope: Construct, id: string, props: CosCustomRoleProps) {
    super(scope, id);
    const read = readProps(props, PROPS, this);
    const plan = planCustomRole(read);
    refuseIf([...plan.problems, ...checkProvider(read.provider, 'ibm')], this);
    requireProvider(this, IBM_PROVIDER);

    const { roleName, displayName, description, provider } = read;
    this.displayName = displayName;
    this.resource = new IamCustomRole(this, 'Resource', {
      provider,
      name: roleName,
      displayName: escapeTemplate(displayName),
      description: escapeTemplate(description),
      service: COS_SERVICE_NAME,
      actions: [...plan.actions],
    });
    // Never create_before_destroy: for a moment there would be two roles with the same actions.
    const precondition = roleNamePreconditions(plan.names, this);
    guard(this.resource, precondition.length > 0 ? { precondition } : undefined);
    this.node.defaultChild = this.resource;
    CLAIMS.forEach((claims) => claims.add(this.resource));
    plan.warnings.forEach(({ code, message }) => warn(this, code, message));
  }

  /** Ids of the actions that the role brings, in the order of the vendor's table. */
  public get actions(): string[] {
    return [...this.resource.actionsInput!];
  }

  /** @internal */
  public get _spec(): CustomRoleSpec {
    const { resource, displayName } = this;
    return { madeBy: 'CosCustomRole', resource, path: this.node.path, displayName, provider: resource.provider };
  }

  /** All that the construct makes: for `importFrom`, overrides and the like. */
  public get resources(): TerraformResource[] {
    return [this.resource];
  }

  /** All that must exist before a dependant: `dependsOn: role.dependables`. */
  public get dependables(): ITerraformDependable[] {
    return [this.resource];
  }

  /** Allows `dependsOn: [role]`. */
  public get fqn(): string {
    return this.resource.fqn;
  }

  /**
   * Tells Terraform that this construct was at another path of the stack before, such as `team/images`: what it made is
   * moved in the state, and nothing is created or destroyed.
   */
  public movedFrom(path: string): void {
    moveFrom(this, this.resources, path);
  }
}

const CLAIMS = [
  new UniqueClaims<IamCustomRole>({
    ...IBM,
    subjectOf: ({ nameInput }) => nameInput,
    explain: (otherPath, role) =>
      explainDuplicate(otherPath, `the name ${showIn(role, role.nameInput!)}`, 'give one of them another name'),
  }),
  new UniqueClaims<IamCustomRole>({
    ...IBM,
    subjectOf: ({ displayNameInput }) => displayNameInput,
    explain: (otherPath, role) => {
      const name = `the display name ${showIn(role, role.displayNameInput!)}`;
      return explainDuplicate(otherPath, name, 'give one of them another display name');
    },
  }),
  new UniqueClaims<IamCustomRole>({
    ...IBM,
    subjectOf: ({ actionsInput }) => actionsInput,
    explain: (otherPath) => explainDuplicate(otherPath, 'the same actions', 'use one of them in both places'),
  }),
];

function explainDuplicate(otherPath: string, what: string, cure: string): string {
  return `'${otherPath}' is already a custom role with ${what}, and the cloud refuses a second: ${cure}`;
}
