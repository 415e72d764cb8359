import { doubtsOf, type Narrowing } from '../../core/format';
import { isLateBound } from '../../core/late-bound';
import { didYouMean, escapeTemplate } from '../../core/text';
import type { AuthorizationOptions } from '../authorization-options';
import type { IamAuthorizationPolicyConfig } from '../bindings/iam-authorization-policy';
import { AUTHORIZATION_SOURCES } from '../facts/authorization-source';
import { KEY_MANAGEMENT_SERVICES, isKeyManagementService } from '../facts/kms-target';
import { isKnownService, knownServices } from '../facts/service-authorization';
import type { Risk } from './authorization-options';
import { equals, type AttributeSpec, type Parties, type SourceSpec, type TargetSpec } from './authorization-parties';

/** One authorization: a source, a target, and the roles of the source on the target. */
export interface AuthorizationSpec extends Parties {
  /** Id of the policy within the construct: the shape of the grant. */
  readonly id: string;
  readonly roles: readonly string[];
  /** Shown unless the user writes one. The default says what the roles are and not what they are for. */
  readonly description?: string;
  /** How to fix it when another construct has the same authorization. */
  readonly cure?: string;
  /** Two values that must differ, also if Terraform alone knows them. */
  readonly different?: Difference;
}

/** Two values that must differ, and the message if they do not. */
export interface Difference {
  readonly values: readonly [string, string];
  readonly message: string;
}

/** One authorization, ready to be created. */
export interface AuthorizationPlan {
  readonly id: string;
  readonly policy: Omit<IamAuthorizationPolicyConfig, 'provider' | 'dependsOn' | 'lifecycle'>;
  readonly narrowings: readonly Narrowing[];
  readonly different?: Difference;
  readonly rotation?: string;
  /** What the cloud accepts once, and the account in which it does. */
  readonly subject: unknown;
  readonly account?: string;
  readonly cure?: string;
  readonly warnings: readonly Risk[];
}

/** What a construct refuses, or the authorizations that it makes. */
export interface AuthorizationsPlan {
  readonly problems: readonly string[];
  readonly authorizations: readonly AuthorizationPlan[];
}

/** The plan of a construct. Without problems only, because what has problems cannot be described. */
export function planAuthorizations(
  problems: readonly string[],
  options: AuthorizationOptions,
  specs: () => readonly AuthorizationSpec[],
): AuthorizationsPlan {
  return { problems, authorizations: problems.length > 0 ? [] : specs().map((spec) => planOf(spec, options)) };
}

function planOf(spec: AuthorizationSpec, options: AuthorizationOptions): AuthorizationPlan {
  const { id, source, target, roles, narrowings, different, cure } = spec;
  return {
    id,
    policy: {
      description: escapeTemplate(options.description ?? spec.description ?? sentenceOf(spec)),
      transactionId: escapeTemplate(options.transactionId),
      sourceServiceName: source.serviceName,
      sourceResourceType: source.resourceType,
      sourceResourceInstanceId: source.instanceGuid,
      sourceResourceGroupId: source.resourceGroupId,
      sourceServiceAccount: source.accountId,
      ...targetArguments(target),
      roles: isLateBound(roles) ? (roles as string[]) : [...roles],
    },
    narrowings,
    different,
    rotation: target.rotation,
    subject: subjectOf(source, target),
    account: target.parts.accountId,
    cure,
    warnings: risksOf(spec),
  };
}

function sentenceOf({ source, target, roles }: AuthorizationSpec): string {
  const known = !isLateBound(roles) && !roles.some(isLateBound);
  return `Allows ${source.displayName} to use ${target.phrase}${known ? ` as ${roles.join(', ')}` : ''}`;
}

function targetArguments({ serviceName, parts, attributes }: TargetSpec) {
  return attributes
    ? { resourceAttributes: attributes.map((entry) => ({ ...entry, value: escapeTemplate(entry.value) })) }
    : {
        targetServiceName: serviceName,
        targetResourceInstanceId: parts.instanceGuid,
        targetResourceGroupId: parts.resourceGroupId,
        targetResourceType: parts.resourceType,
      };
}

/** The cloud compares attributes: a flat target and the same target as attributes are one. */
function subjectOf(
  source: SourceSpec,
  { serviceName, parts, attributes = flatAttributes(serviceName, parts) }: TargetSpec,
) {
  // The source is in the account of the target unless another one is named.
  const foreign = source.accountId === parts.accountId ? undefined : source.accountId;
  return [
    [source.serviceName, source.resourceType, source.instanceGuid, source.resourceGroupId, foreign],
    attributes
      // The target is always in the account of the provider, whether its id is written or not.
      .filter(({ name }) => name !== 'accountId')
      .map(({ name, operator, value }) => `${name} ${operator} ${value}`)
      .sort(),
  ];
}

function flatAttributes(serviceName: string, parts: TargetSpec['parts']): AttributeSpec[] {
  const { instanceGuid, resourceGroupId, resourceType } = parts;
  const optional: [string, string | undefined][] = [
    ['serviceInstance', instanceGuid],
    ['resourceGroupId', resourceGroupId],
    ['resourceType', resourceType],
  ];
  return [
    equals('serviceName', serviceName),
    ...optional.flatMap(([name, value]) => (value === undefined ? [] : [equals(name, value)])),
  ];
}

function risksOf({ source, target, narrowings }: AuthorizationSpec): Risk[] {
  const { CLOUD_BLOCK_STORAGE } = AUTHORIZATION_SOURCES;
  const risks: Risk[] = [];
  if (target.all) {
    risks.push({
      code: 'all-instances',
      message:
        `the authorization covers ${target.phrase} in the account, those that do not exist yet included: ` +
        'name an instance or a part of one if that is enough',
    });
  }
  if (!isLateBound(target.serviceName)) {
    risks.push(...risksOfService(target.serviceName));
  }
  risks.push(...risksOfSource(source.serviceName));
  if (source.serviceName === CLOUD_BLOCK_STORAGE.serviceName && source.resourceGroupId) {
    risks.push({
      code: 'source-resource-group',
      message:
        'volumes that do not exist yet are in no resource group, so that the authorization does not hold for them: ' +
        "leave 'resourceGroupId' out of the source",
    });
  }
  return [...risks, ...doubtsOf(narrowings).map((message) => ({ code: 'unusual-value', message }))];
}

/** Many sources are in no table of roles; only a name like one of the table is a slip of the pen. */
function risksOfSource(serviceName: string): Risk[] {
  const isSource = Object.values(AUTHORIZATION_SOURCES).some((source) => source.serviceName === serviceName);
  if (isLateBound(serviceName) || isSource || isKnownService(serviceName)) {
    return [];
  }
  const meant = didYouMean(serviceName, knownServices());
  return meant === ''
    ? []
    : [
        {
          code: 'unknown-source',
          message: `no service "${serviceName}" is known to be the source of authorizations${meant}`,
        },
      ];
}

function risksOfService(serviceName: string): Risk[] {
  if (isKeyManagementService(serviceName)) {
    const { deprecation, displayName } = KEY_MANAGEMENT_SERVICES[serviceName];
    return deprecation
      ? [{ code: 'deprecated-service', message: `${displayName} ${deprecation}: prefer Key Protect` }]
      : [];
  }
  const known = isKnownService(serviceName);
  return known
    ? []
    : [
        {
          code: 'unknown-service',
          message: `the roles of service "${serviceName}" are not known and were not checked${didYouMean(serviceName, knownServices())}`,
        },
      ];
}
