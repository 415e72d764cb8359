import type { TerraformProvider } from 'cdktf';
import type { IConstruct } from 'constructs';
import { checkOptionalList, distinct } from '../../core/checks';
import { checkFormat, type Narrowing } from '../../core/format';
import { checkProvider } from '../../core/provider';
import { remember } from '../../core/remember';
import { LIMITS, type Document } from '../facts/document';
import { BUCKET_NAME, DESCRIPTION, KEY_ID, policyNameFormat } from '../facts/formats';
import {
  ANY,
  customPolicyDocuments,
  wildcardsOf,
  type CustomPolicy,
  type PolicyDocuments,
} from '../facts/ims-custom-policy';
import { OPERATIONS, contradictionsOf, deniedAlong, phraseOf } from '../facts/ims-operation';
import { checkOperationNames } from './ims-operation';
import type { PolicyRole, PolicyRoleSpec } from './policy-role';

/** The props of a custom policy. */
export interface CustomPolicyInput {
  readonly policyName: string;
  readonly description: string;
  readonly allowed?: string[];
  readonly denied?: string[];
  readonly obsBuckets?: string[];
  readonly kmsKeyIds?: string[];
  readonly provider?: TerraformProvider;
}

/** What is legal but risky. */
export interface Risk {
  readonly code: string;
  readonly message: string;
}

/** What the props make. With problems it is nothing. */
export interface CustomPolicyPlan {
  readonly problems: readonly string[];
  readonly allowed: readonly string[];
  readonly denied: readonly string[];
  /** The documents of the policy, each with its name and construct id. */
  readonly roles: readonly PolicyRoleSpec[];
  readonly warnings: readonly Risk[];
}

/** What a custom policy tells the constructs that grant it. */
export interface CustomPolicySpec extends Pick<CustomPolicyPlan, 'allowed' | 'denied'> {
  /** Its path decides the addresses of its assignments. */
  readonly construct: IConstruct;
  /** Where it was in its stack, if users say that it was elsewhere. */
  formerPath?: string;
  readonly roles: readonly PolicyRole[];
}

export function planCustomPolicy(input: CustomPolicyInput): CustomPolicyPlan {
  const lists = checkLists(input);
  const provider = checkProvider(input.provider, 'huaweicloud');
  if (lists.length > 0) {
    return nothing([...lists, ...provider]);
  }
  const policy = {
    allowed: distinct(input.allowed),
    denied: distinct(input.denied),
    buckets: distinct(input.obsBuckets),
    keys: distinct(input.kmsKeyIds),
  };
  const listed = listedNarrowings(policy);
  const malformed = listed.flatMap(checkFormat);
  const { allowed, denied, documents, ...rest } =
    malformed.length > 0 ? rulesIn(policy, NO_DOCUMENTS) : rulesOf(policy);
  const named = namedNarrowings(input, nameLength(documents));
  const problems = [
    ...rest.problems,
    ...named.flatMap(checkFormat),
    ...malformed,
    ...checkCount(documents),
    ...provider,
  ];
  return problems.length > 0
    ? nothing(problems)
    : {
        problems,
        allowed,
        denied,
        roles: policyRoles(input, documents, [...named, ...listed]),
        warnings: rest.warnings,
      };
}

/** What the operations, buckets and keys of a policy come to, whatever it is called. */
interface Rules extends Pick<CustomPolicyPlan, 'problems' | 'allowed' | 'denied' | 'warnings'> {
  readonly documents: PolicyDocuments;
}

const NO_DOCUMENTS: PolicyDocuments = { project: [], obs: [] };

function rulesIn(policy: CustomPolicy, documents: PolicyDocuments): Rules {
  const { allowed, denied } = policy;
  return { problems: checkOperations(policy), allowed, denied, documents, warnings: policyRisks(policy, documents) };
}

/** Many policies are of the same operations alone. */
const operationRules = remember(
  ({ allowed, denied }: CustomPolicy) => `${allowed.join()};${denied.join()}`,
  (policy) => rulesIn(policy, customPolicyDocuments(policy)),
);

function rulesOf(policy: CustomPolicy): Rules {
  return policy.buckets.length + policy.keys.length > 0
    ? rulesIn(policy, customPolicyDocuments(policy))
    : operationRules(policy);
}

function nothing(problems: readonly string[]): CustomPolicyPlan {
  return { problems, allowed: [], denied: [], roles: [], warnings: [] };
}

/** Problems of the lists, without which there is nothing to plan. */
function checkLists(input: CustomPolicyInput): string[] {
  return [
    ...checkOperationNames('allowed', input.allowed),
    ...checkOperationNames('denied', input.denied),
    ...checkOptionalList('obsBuckets', input.obsBuckets, 'names of buckets'),
    ...checkOptionalList('kmsKeyIds', input.kmsKeyIds, 'ids of keys'),
  ];
}

function policyRoles(
  { policyName, description }: CustomPolicyInput,
  { project, obs }: PolicyDocuments,
  narrowings: readonly Narrowing[],
): PolicyRoleSpec[] {
  const spec = (level: PolicyRoleSpec['level'], id: string, suffix: string, document: Document) => ({
    id,
    name: `${policyName}${suffix}`,
    description,
    document,
    level,
    narrowings: narrowings.filter(({ prop }) => prop !== (level === 'project' ? 'obsBuckets' : 'kmsKeyIds')),
  });
  return [
    ...project.map((document, index) =>
      spec('project', index === 0 ? 'Resource' : `Resource${index + 1}`, numbered('', index), document),
    ),
    ...obs.flatMap((document, index) => [
      spec('obs-global', numbered('ObsGlobal', index, ''), numbered('-obs-global', index), document),
      spec('obs-project', numbered('ObsProject', index, ''), numbered('-obs-project', index), document),
    ]),
  ];
}

function numbered(text: string, index: number, separator = '-'): string {
  return index === 0 ? text : `${text}${separator}${index + 1}`;
}

/** The length of the longest name that IAM accepts, minus that of the longest suffix. */
function nameLength({ project, obs }: PolicyDocuments): number {
  const suffix =
    obs.length > 0 ? numbered('-obs-project', obs.length - 1) : numbered('', Math.max(0, project.length - 1));
  return LIMITS.nameCharacters - suffix.length;
}

function checkCount({ project, obs }: PolicyDocuments): string[] {
  const count = project.length + 2 * obs.length;
  return count > LIMITS.policiesPerAccount
    ? [`'obsBuckets' and 'kmsKeyIds' must fit into ${LIMITS.policiesPerAccount} custom policies, got ${count}`]
    : [];
}

function namedNarrowings({ policyName, description }: CustomPolicyInput, characters: number): Narrowing[] {
  return [
    { prop: 'policyName', value: policyName, format: policyNameFormat(characters) },
    { prop: 'description', value: description, format: DESCRIPTION },
  ];
}

function listedNarrowings({ buckets, keys }: CustomPolicy): Narrowing[] {
  const listed = (prop: string, values: readonly string[], format: Narrowing['format']) =>
    values.length === 1 && values[0] === ANY ? [] : values.map((value) => ({ prop, value, format }));
  return [...listed('obsBuckets', buckets, BUCKET_NAME), ...listed('kmsKeyIds', keys, KEY_ID)];
}

function checkOperations({ allowed, denied, buckets, keys }: CustomPolicy): string[] {
  if (allowed.length + denied.length === 0) {
    return ["'allowed' or 'denied' must be given, got neither: the policy would allow and deny nothing"];
  }
  const always = allowed.filter((name) => OPERATIONS[name]!.obs === 'always');
  return [
    ...contradictionsOf(allowed, denied).map(
      (one) =>
        `'denied' must leave what is allowed: ${one.denied} takes away "${one.action}", which ${one.allowed} needs`,
    ),
    ...(always.length > 0 && buckets.length === 0
      ? [`'obsBuckets' must name the buckets that ${always.join(', ')} may use, got none`]
      : []),
    ...(buckets.length > 0 && allowed.every((name) => OPERATIONS[name]!.obs === 'never')
      ? [`'obsBuckets' must be left out: nothing that is allowed uses Object Storage Service (${phraseOf(allowed)})`]
      : []),
    ...(keys.length > 0 && !allowed.some((name) => OPERATIONS[name]!.kms)
      ? [`'kmsKeyIds' must be left out: nothing that is allowed uses keys (${phraseOf(allowed)})`]
      : []),
  ];
}

function policyRisks({ denied, buckets, keys }: CustomPolicy, documents: PolicyDocuments): Risk[] {
  const wildcards = wildcardsOf(documents);
  const risks = [
    {
      given: wildcards.length > 0,
      code: 'wildcard-actions',
      message:
        'the operations need these actions of other services, for which the vendor names nothing narrower: ' +
        wildcards.join(', '),
    },
    {
      given: buckets.includes(ANY),
      code: 'all-buckets',
      message: 'the policy covers every bucket of the account: name the buckets if that is enough',
    },
    {
      given: keys.includes(ANY),
      code: 'all-keys',
      message: 'the policy covers every key of the projects: name the keys if that is enough',
    },
  ];
  return [...risks.filter(({ given }) => given), ...denialRisks(denied)];
}

export function denialRisks(denied: readonly string[]): Risk[] {
  return [
    ...deniedAlong(denied).map((one) => ({
      code: 'deny-more',
      message: `denying ${one.denied} denies ${one.allowed} too: both are ${one.action}`,
    })),
    ...(denied.includes('DELETE_IMAGE')
      ? [
          {
            code: 'deny-delete',
            message:
              'users who may not delete images cannot create images through Elastic Cloud Server either, which needs ' +
              'ims:images:delete: create them through Image Management Service',
          },
        ]
      : []),
  ];
}
