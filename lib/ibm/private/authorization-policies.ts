import {
  Op,
  type ITerraformDependable,
  type ITerraformIterator,
  type Postcondition,
  type Precondition,
  type TerraformResource,
  type TerraformResourceLifecycle,
} from 'cdktf';
import type { Construct } from 'constructs';
import { preconditionsOf } from '../../core/format';
import { expression, isLateBound, jsonText } from '../../core/late-bound';
import { guard } from '../../core/lifecycle';
import { requireProvider } from '../../core/provider';
import { BareAddress, dependableOn, TerraformData } from '../../core/replacement';
import { placeOf } from '../../core/text';
import { type KeptClaim, UniqueClaims } from '../../core/unique-claims';
import { refuseIf } from '../../core/refusal';
import { warn } from '../../core/warning';
import { waitAfter } from '../../time/propagation';
import type { AuthorizationOptions } from '../authorization-options';
import { IamAuthorizationPolicy } from '../bindings/iam-authorization-policy';
import type { AuthorizationPlan, Difference } from './authorization';
import { IBM, IBM_PROVIDER, usesEntry } from './authorization-options';

/** What a construct made. */
export class MadeAuthorizations {
  constructor(
    public readonly policies: readonly IamAuthorizationPolicy[],
    private readonly helpers: readonly TerraformResource[] = NONE,
    private readonly wait: readonly TerraformResource[] = NONE,
  ) {}

  /** Everything, helpers included. */
  public get resources(): readonly TerraformResource[] {
    return [...this.policies, ...this.helpers, ...this.wait];
  }

  public get dependables(): readonly ITerraformDependable[] {
    return [...this.policies, ...this.wait];
  }
}

const NONE: readonly TerraformResource[] = [];

/** Creates the policies of a construct, in order, and the wait after them. With an iterator, all of it per entry. */
export function authorize(
  scope: Construct,
  plans: readonly AuthorizationPlan[],
  { provider, propagation, forEach }: AuthorizationOptions & { readonly forEach?: ITerraformIterator },
): MadeAuthorizations {
  requireProvider(scope, IBM_PROVIDER);
  refuseIf(forEach ? plans.flatMap(({ subject }) => checkEntries(scope, subject)) : [], scope);
  let before: IamAuthorizationPolicy | undefined;
  let helpers: TerraformResource[] | undefined;
  const policies = plans.map((plan) => {
    const policy = new IamAuthorizationPolicy(scope, plan.id, {
      provider,
      ...plan.policy,
      forEach,
    });
    // In a row, so that depending on the last one is depending on all.
    if (before) {
      policy.dependsOn = [dependableOn(before)];
    }
    before = policy;
    const rotation =
      plan.rotation === undefined
        ? undefined
        : new TerraformData(scope, `${plan.id}Rotation`, { key: plan.rotation }, forEach);
    helpers = rotation ? [...(helpers ?? []), rotation] : helpers;
    const lifecycle = lifecycleOf(scope, plan, rotation);
    guard(policy, rotation ? replacedUnlessImported(policy, lifecycle) : lifecycle);
    AUTHORIZATIONS.add({ resource: policy, account: plan.account, subject: jsonText(plan.subject), cure: plan.cure });
    plan.warnings.forEach(({ code, message }) => warn(scope, code, message));
    return policy;
  });
  const wait = propagation ? [waitAfter(scope, policies, propagation, forEach)] : undefined;
  return new MadeAuthorizations(policies, helpers, wait);
}

/**
 * When an authorization is imported, the resource that holds its key is new. OpenTofu 1.12 takes that for a change of the key,
 * and would replace what it imports. Terraform does not.
 * @see https://github.com/opentofu/opentofu/issues/3714
 */
function replacedUnlessImported(
  policy: IamAuthorizationPolicy,
  { replaceTriggeredBy, ...rest }: TerraformResourceLifecycle,
): TerraformResourceLifecycle {
  return {
    ...rest,
    get replaceTriggeredBy() {
      return isImported(policy) ? undefined : replaceTriggeredBy;
    },
  };
}

/** `importFrom` can be called at any time after the construct was made. */
function isImported(resource: TerraformResource): boolean {
  return (resource as unknown as { readonly _imported?: object })._imported !== undefined;
}

/** Of entries that authorize the same, the cloud would refuse all but the first. */
function checkEntries(scope: Construct, subject: unknown): string[] {
  return usesEntry(scope, subject)
    ? []
    : [
        "'forEach' must make a difference: use the value or the key of the iterator in the source or the target, because " +
          'the cloud accepts one authorization per source and target',
      ];
}

function lifecycleOf(
  scope: Construct,
  plan: AuthorizationPlan,
  rotation: TerraformData | undefined,
): TerraformResourceLifecycle {
  const precondition = [...preconditionsOf(plan.narrowings, scope), ...differencePreconditions(plan.different, scope)];
  return {
    // A changed key would update the policy in place while old volumes still need the old key. Nothing else may be made
    // before what it replaces: Terraform would do the same to buckets and key rings, which cannot exist twice.
    ...(rotation ? { createBeforeDestroy: true, replaceTriggeredBy: [new BareAddress(rotation)] } : {}),
    // The provider sends a description only together with another change: a new one alone would be planned again and again.
    ignoreChanges: ['description'],
    ...(precondition.length > 0 ? { precondition } : {}),
    ...(plan.policy.sourceServiceAccount === undefined ? { postcondition: [ownAccount(scope)] } : {}),
  };
}

function differencePreconditions(different: Difference | undefined, scope: Construct): Precondition[] {
  return different?.values.some(isLateBound)
    ? [
        {
          condition: Op.neq(expression(different.values[0]), expression(different.values[1])),
          errorMessage: `${different.message} ${placeOf(scope)}`,
        },
      ]
    : [];
}

/**
 * The provider computes the source account where none is written, and shows no difference when somebody changes it: the
 * foreign account would keep its access, unseen. An account that the provider does not tell passes.
 */
function ownAccount(scope: Construct): Postcondition {
  return {
    condition: IS_OWN_ACCOUNT,
    errorMessage:
      'the source of the authorization must be in the account of its target, but somebody named another account outside of ' +
      `Terraform: delete the authorization, or name the account as its source ${placeOf(scope)}`,
  };
}

const OWNERS = '[for a in self.resource_attributes : a.value if a.name == "accountId"]';
const IS_OWN_ACCOUNT =
  `\${try(self.source_service_account == "" || length(${OWNERS}) == 0 || ` +
  `contains(${OWNERS}, self.source_service_account), true)}`;

interface ClaimedAuthorization extends KeptClaim, Pick<AuthorizationPlan, 'cure'> {
  /** JSON, which takes less memory than what it is of. */
  readonly subject: string;
}

const AUTHORIZATIONS = new UniqueClaims<ClaimedAuthorization>({
  ...IBM,
  subjectOf: ({ subject }) => subject,
  explain: (otherPath, { cure = 'give one of them all the roles and remove the other' }) =>
    `'${otherPath}' already authorizes the same source on the same target, and the cloud accepts one authorization ` +
    `for the two: ${cure}; if they are made in different accounts, give one provider an alias and pass it as 'provider'`,
});
