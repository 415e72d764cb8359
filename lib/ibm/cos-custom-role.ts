import { Fn, Op, type ITerraformDependable, type Precondition, type TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { checkFormat, preconditionsOf, type Narrowing } from '../core/format';
import { expression, isLateBound } from '../core/late-bound';
import { escapeTemplate, show } from '../core/text';
import { claimOnce } from '../core/unique-claims';
import { refuseIf } from '../core/validation-error';
import { warn } from '../core/warning';
import { IamCustomRole } from './bindings/iam-custom-role';
import { suggestCosAction } from './cos-action-suggestion';
import { COS_SERVICE_NAME, cosActionsOf, findCosAction } from './policies/cos-actions';
import { RESERVED_ROLE_NAMES } from './policies/cos-roles';
import { ROLE_DESCRIPTION, ROLE_DISPLAY_NAME, ROLE_NAME } from './policies/custom-roles';

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
   * Text shown beside the role in the console: 1 to 250 characters.
   * @default - none
   */
  readonly description?: string;

  /**
   * Provider of the account that the role is created in.
   * @default - the stack's provider without alias
   */
  readonly provider?: TerraformProvider;
}

/**
 * A role on Cloud Object Storage that allows the named actions and no other. It grants nothing until a `CosAccessPolicy`
 * has it: `roles: [CosRole.custom(role)]`.
 *
 * Throws a `ValidationError` when a name is malformed or taken by the vendor, and when an action does not exist. Two
 * roles of an app with the same name or the same actions fail the synthesis, because the cloud refuses them.
 * @see https://cloud.ibm.com/docs/account?topic=account-custom-roles
 */
export class CosCustomRole extends Construct implements ITerraformDependable {
  /** The role. */
  public readonly resource: IamCustomRole;

  /** All that must exist before a dependant: `dependsOn: role.dependables`. */
  public readonly dependables: ITerraformDependable[];

  /** Ids of the actions that the role brings, in the order of the vendor's table. */
  public readonly actions: string[];

  /** @internal */
  public readonly _displayName: string;

  constructor(scope: Construct, id: string, props: CosCustomRoleProps) {
    super(scope, id);
    const names: Narrowing[] = [
      { prop: 'roleName', value: props.roleName, format: ROLE_NAME },
      { prop: 'displayName', value: props.displayName, format: ROLE_DISPLAY_NAME },
    ];
    const { description } = props;
    refuseIf(
      [
        ...names.flatMap(checkFormat),
        ...checkReserved(props.displayName),
        ...checkActions(props.actions),
        ...(description === undefined
          ? []
          : checkFormat({ prop: 'description', value: description, format: ROLE_DESCRIPTION })),
      ],
      this,
    );
    const actions = cosActionsOf(props.actions);
    this.actions = actions.map((action) => action.id);
    this._displayName = props.displayName;

    const precondition = [...preconditionsOf(names, this), ...reservedNamePreconditions(props.displayName, this)];
    this.resource = new IamCustomRole(this, 'Resource', {
      provider: props.provider,
      name: props.roleName,
      displayName: escapeTemplate(props.displayName),
      description: description === undefined ? undefined : escapeTemplate(description),
      service: COS_SERVICE_NAME,
      actions: [...this.actions],
      // Never create_before_destroy: for a moment there would be two roles with the same actions.
      lifecycle: precondition.length > 0 ? { precondition } : undefined,
    });
    this.dependables = [this.resource];
    this.node.defaultChild = this.resource;
    this.claim(props);
    for (const { id: action, description: does, status, conditionAttributes } of actions) {
      if (status !== 'SUPPORTED') {
        warn(this, `${status.toLowerCase()}-action`, `${action} is marked by the vendor: ${does}`);
      } else if (conditionAttributes === undefined) {
        warn(
          this,
          'undocumented-action',
          `${action} is in the vendor's roles, but not in its table of actions: ${does}`,
        );
      }
    }
  }

  /** Allows `dependsOn: [role]`. */
  public get fqn(): string {
    return this.resource.fqn;
  }

  private claim({ roleName, displayName, provider }: CosCustomRoleProps): void {
    const claim = (subject: unknown, what: string, cure: string) =>
      claimOnce({
        construct: this.resource,
        providerName: 'ibm',
        provider,
        subject: ['ibm_iam_custom_role', subject],
        explain: (other) => `'${other}' is already a custom role with ${what}, and the cloud refuses a second: ${cure}`,
      });
    claim({ roleName }, `the name ${show(roleName)}`, 'give one of them another name');
    claim({ displayName }, `the display name ${show(displayName)}`, 'give one of them another display name');
    claim({ actions: this.actions }, 'the same actions', 'use one of them in both places');
  }
}

function checkReserved(displayName: string): string[] {
  const taken = typeof displayName === 'string' && RESERVED_ROLE_NAMES.find((name) => fold(name) === fold(displayName));
  return taken
    ? [`'displayName' must not be that of a role of the vendor, got ${show(displayName)}: it would stand in for it`]
    : [];
}

function reservedNamePreconditions(displayName: string, construct: Construct): Precondition[] {
  if (!isLateBound(displayName)) {
    return [];
  }
  const taken = Fn.contains(RESERVED_ROLE_NAMES.map(fold), Fn.lower(expression(displayName)));
  return [
    {
      condition: Op.not(taken),
      errorMessage:
        `'displayName' must not be that of a role of the vendor, got ${Fn.jsonencode(expression(displayName))}: ` +
        `it would stand in for it (at '${construct.node.path}')`,
    },
  ];
}

function fold(name: string): string {
  return name.toLowerCase();
}

function checkActions(actions: string[]): string[] {
  if (!Array.isArray(actions) || isLateBound(actions) || actions.length === 0) {
    return [`'actions' must be a list of actions that is known at synthesis and not empty, got ${show(actions)}`];
  }
  return actions.flatMap((action, index) => {
    if (!findCosAction(action)) {
      return [
        `'actions[${index}]' must be an action of Object Storage, got ${show(action)}${suggestCosAction(action)}`,
      ];
    }
    return actions.indexOf(action) < index ? [`'actions[${index}]' must not be named twice, got ${show(action)}`] : [];
  });
}
