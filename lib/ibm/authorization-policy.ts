import type { ITerraformDependable } from 'cdktf';
import type { Construct } from 'constructs';
import { checkFormat, preconditionsOf, type Narrowing } from '../core/format';
import { TerraformData } from '../core/terraform-data';
import { escapeTemplate } from '../core/text';
import { claimOnce } from '../core/unique-claims';
import { warn } from '../core/warning';
import { checkPropagation, waitAfter } from '../time/propagation';
import type { AuthorizationOptions } from './authorization-options';
import { narrowingsOf, type SourceSpec, type TargetSpec } from './authorization-spec';
import { IamAuthorizationPolicy } from './bindings/iam-authorization-policy';
import { KEY_MANAGEMENT_SERVICES, isKeyManagementService } from './policies/key-management';

/** One authorization: who may do what on what. */
export interface AuthorizationSpec {
  /** Id of the policy within the construct: the shape of the grant. */
  readonly id: string;
  readonly source: SourceSpec;
  readonly target: TargetSpec;
  readonly roles: readonly string[];
  readonly description: string;
}

/** Problems of source, target and options, for the constructs to throw together with their own. */
export function problemsOf(source: SourceSpec, target: TargetSpec, options: AuthorizationOptions): string[] {
  return [
    ...[...narrowingsOf(source), ...target.narrowings].flatMap(checkFormat),
    ...(target.problems ?? []),
    ...checkPropagation(options.propagation),
  ];
}

/** Creates the policies of a construct, in order, and the wait after them. Their props were checked before. */
export function authorize(
  scope: Construct,
  specs: readonly AuthorizationSpec[],
  options: AuthorizationOptions,
): { resources: IamAuthorizationPolicy[]; dependables: ITerraformDependable[] } {
  const resources: IamAuthorizationPolicy[] = [];
  for (const spec of specs) {
    // In a row, so that who depends on the last one depends on all.
    resources.push(createPolicy(scope, spec, options, resources.slice(-1)));
  }
  const dependables = options.propagation
    ? [...resources, waitAfter(scope, resources, options.propagation)]
    : [...resources];
  return { resources, dependables };
}

function createPolicy(
  scope: Construct,
  spec: AuthorizationSpec,
  options: AuthorizationOptions,
  after: readonly ITerraformDependable[],
): IamAuthorizationPolicy {
  const { source, target } = spec;
  const rotation = target.rotation && new TerraformData(scope, `${spec.id}Rotation`, { key: target.rotation });
  const policy = new IamAuthorizationPolicy(scope, spec.id, {
    provider: options.provider,
    description: escapeTemplate(options.description ?? spec.description),
    transactionId: options.transactionId,
    sourceServiceName: source.serviceName,
    sourceResourceType: source.resourceType,
    sourceResourceInstanceId: source.instanceGuid,
    sourceResourceGroupId: source.resourceGroupId,
    sourceServiceAccount: source.accountId,
    ...targetArguments(target),
    roles: [...spec.roles],
    dependsOn: after.length > 0 ? [...after] : undefined,
    lifecycle: {
      createBeforeDestroy: true,
      ...preconditions([...narrowingsOf(source), ...target.narrowings], scope),
      // A changed key would update the policy in place while old volumes still need the old key.
      // By its address: CDKTF would walk the whole tree behind a construct that stands in a resource's configuration.
      ...(rotation ? { replaceTriggeredBy: [rotation.fqn] } : {}),
    },
  });
  claimOnce({
    construct: policy,
    providerName: 'ibm',
    provider: options.provider,
    subject: subjectOf(source, target),
    explain: explainDuplicate,
  });
  annotate(scope, target);
  return policy;
}

function targetArguments(target: TargetSpec) {
  return target.attributes
    ? { resourceAttributes: target.attributes.map((attribute) => ({ ...attribute })) }
    : {
        targetServiceName: target.serviceName,
        targetResourceInstanceId: target.flat?.instanceGuid,
        targetResourceGroupId: target.flat?.resourceGroupId,
        targetResourceType: target.flat?.resourceType,
      };
}

function preconditions(narrowings: readonly Narrowing[], construct: Construct) {
  const precondition = preconditionsOf(narrowings, construct);
  return precondition.length > 0 ? { precondition } : {};
}

function explainDuplicate(otherPath: string): string {
  return (
    `'${otherPath}' already authorizes the same source on the same target, and the cloud accepts one authorization ` +
    'for the two: give one of them all the roles and remove the other; if they are made in different accounts, ' +
    "give one provider an alias and pass it as 'provider'"
  );
}

/** The cloud compares attributes: a flat target and the same target as attributes are one. */
function subjectOf(source: SourceSpec, target: TargetSpec): unknown {
  const attributes = target.attributes ?? [
    { name: 'serviceName', value: target.serviceName },
    { name: 'serviceInstance', value: target.flat?.instanceGuid },
    { name: 'resourceGroupId', value: target.flat?.resourceGroupId },
    { name: 'resourceType', value: target.flat?.resourceType },
  ];
  return [
    [source.serviceName, source.resourceType, source.instanceGuid, source.resourceGroupId, source.accountId],
    attributes
      // The target is always in the account of the provider, whether its id is written or not.
      .filter(({ name, value }) => name !== 'accountId' && value !== undefined)
      .map(({ name, value }) => `${name}=${value}`)
      .sort(),
  ];
}

function annotate(scope: Construct, target: TargetSpec): void {
  if (target.shape === 'AllInstances') {
    warn(
      scope,
      'all-instances',
      `the authorization covers ${target.phrase} in the account, those that do not exist yet included: ` +
        'name an instance or a part of one if that is enough',
    );
  }
  const deprecation = isKeyManagementService(target.serviceName)
    ? KEY_MANAGEMENT_SERVICES[target.serviceName].deprecation
    : undefined;
  if (deprecation) {
    warn(
      scope,
      'deprecated-service',
      `${KEY_MANAGEMENT_SERVICES['hs-crypto'].displayName} ${deprecation}: prefer Key Protect`,
    );
  }
}
