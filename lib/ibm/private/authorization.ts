import type { ITerraformDependable } from 'cdktf';
import type { Construct } from 'constructs';
import { type Narrowing, preconditionsOf } from '../../core/format';
import { isLateBound } from '../../core/late-bound';
import { BareAddress, TerraformData } from '../../core/replacement';
import { escapeTemplate } from '../../core/text';
import { claimOnce } from '../../core/unique-claims';
import { waitAfter } from '../../time/propagation';
import type { AuthorizationOptions } from '../authorization-options';
import { checkParties, narrowingsOf, valueOf, type SourceSpec, type TargetSpec } from './authorization-parties';
import { warnOfRisks } from './authorization-risks';
import { IamAuthorizationPolicy, type IamAuthorizationPolicyConfig } from '../bindings/iam-authorization-policy';
import { checkOptions } from './authorization-options';
import { roleNarrowings } from './authorization-roles';

/** One authorization: who may do what on what. */
export interface AuthorizationSpec {
  /** Id of the policy within the construct: the shape of the grant. */
  readonly id: string;
  readonly source: SourceSpec;
  readonly target: TargetSpec;
  readonly roles: readonly string[];
  /** Shown unless the user writes one. The default says what the roles are and not what they are for. */
  readonly description?: string;
  /** How to mend it when another construct has the same authorization. */
  readonly cure?: string;
}

/** Problems of source, target and options, for the constructs to throw together with their own. */
export function problemsOf(source: SourceSpec, target: TargetSpec, options: AuthorizationOptions): string[] {
  return [...checkParties(source, target), ...checkOptions(options)];
}

/** Creates the policies of a construct, in order, and the wait after them. Their props were checked before. */
export function authorize(
  scope: Construct,
  specs: readonly AuthorizationSpec[],
  options: AuthorizationOptions,
): { resources: IamAuthorizationPolicy[]; dependables: ITerraformDependable[] } {
  const resources: IamAuthorizationPolicy[] = [];
  for (const spec of specs) {
    // Here and not in a function of its own: CDKTF keeps two stack traces of each policy.
    const policy = new IamAuthorizationPolicy(scope, spec.id, {
      ...argumentsOf(scope, spec, options),
      // In a row, so that who depends on the last one depends on all.
      dependsOn: resources.length > 0 ? resources.slice(-1) : undefined,
    });
    resources.push(policy);
    claim(policy, spec, options);
    warnOfRisks(scope, spec.source, spec.target);
  }
  const dependables = options.propagation
    ? [...resources, waitAfter(scope, resources, options.propagation)]
    : [...resources];
  return { resources, dependables };
}

function argumentsOf(
  scope: Construct,
  spec: AuthorizationSpec,
  options: AuthorizationOptions,
): IamAuthorizationPolicyConfig {
  const { source, target, roles } = spec;
  const narrowings = [...narrowingsOf(source), ...target.narrowings, ...lateRoles(spec)];
  return {
    provider: options.provider,
    description: escapeTemplate(options.description ?? spec.description ?? describe(spec)),
    transactionId: escapeTemplate(options.transactionId),
    sourceServiceName: source.serviceName,
    sourceResourceType: source.resourceType,
    sourceResourceInstanceId: source.instanceGuid,
    sourceResourceGroupId: source.resourceGroupId,
    sourceServiceAccount: source.accountId,
    ...targetArguments(target),
    roles: isLateBound(roles) ? (roles as string[]) : [...roles],
    lifecycle: { createBeforeDestroy: true, ...preconditions(narrowings, scope), ...replacement(scope, spec) },
  };
}

function claim(policy: IamAuthorizationPolicy, spec: AuthorizationSpec, { provider }: AuthorizationOptions): void {
  claimOnce({
    construct: policy,
    providerName: 'ibm',
    provider,
    subject: subjectOf(spec.source, spec.target),
    explain: explainDuplicate(spec.cure),
  });
}

function describe({ source, target, roles }: AuthorizationSpec): string {
  const known = !isLateBound(roles) && !roles.some(isLateBound);
  return `Allows ${source.displayName} to use ${target.phrase}${known ? ` as ${roles.join(', ')}` : ''}`;
}

function lateRoles({ roles, target }: AuthorizationSpec): Narrowing[] {
  return isLateBound(roles) || roles.some(isLateBound) ? roleNarrowings(roles, target.serviceName) : [];
}

/** A changed key would update the policy in place while old volumes still need the old key. */
function replacement(scope: Construct, { id, target }: AuthorizationSpec) {
  if (target.rotation === undefined) {
    return {};
  }
  const rotation = new TerraformData(scope, `${id}Rotation`, { key: target.rotation });
  return { replaceTriggeredBy: [new BareAddress(rotation)] };
}

function targetArguments(target: TargetSpec) {
  return target.attributes
    ? { resourceAttributes: target.attributes.map((entry) => ({ ...entry, value: escapeTemplate(entry.value) })) }
    : {
        targetServiceName: target.serviceName,
        targetResourceInstanceId: target.flat.instanceGuid,
        targetResourceGroupId: target.flat.resourceGroupId,
        targetResourceType: target.flat.resourceType,
      };
}

function preconditions(narrowings: readonly Narrowing[], construct: Construct) {
  const precondition = preconditionsOf(narrowings, construct);
  return precondition.length > 0 ? { precondition } : {};
}

function explainDuplicate(cure = 'give one of them all the roles and remove the other'): (otherPath: string) => string {
  return (otherPath) =>
    `'${otherPath}' already authorizes the same source on the same target, and the cloud accepts one authorization ` +
    `for the two: ${cure}; if they are made in different accounts, give one provider an alias and pass it as 'provider'`;
}

/** The cloud compares attributes: a flat target and the same target as attributes are one. */
function subjectOf(source: SourceSpec, target: TargetSpec): unknown {
  const operator = 'stringEquals';
  const attributes = target.attributes ?? [
    { name: 'serviceName', operator, value: target.serviceName },
    { name: 'serviceInstance', operator, value: target.flat.instanceGuid },
    { name: 'resourceGroupId', operator, value: target.flat.resourceGroupId },
    { name: 'resourceType', operator, value: target.flat.resourceType },
  ];
  // The source is in the account of the target unless another one is named.
  const own = valueOf(attributes, 'accountId');
  const foreign = source.accountId === own ? undefined : source.accountId;
  return [
    [source.serviceName, source.resourceType, source.instanceGuid, source.resourceGroupId, foreign],
    attributes
      // The target is always in the account of the provider, whether its id is written or not.
      .filter(({ name, value }) => name !== 'accountId' && value !== undefined)
      .map(({ name, operator: how, value }) => `${name} ${how} ${value}`)
      .sort(),
  ];
}
