import { checkNames, checkOptionalList, distinct } from '../../core/checks';
import { checkFormat, type Narrowing } from '../../core/format';
import type { PolicyRoleSpec } from './policy-role';
import { ANY, customPolicyDocuments, type CustomPolicy, type PolicyDocuments } from '../facts/ims-custom-policy';
import { LIMITS, type Document } from '../facts/document';
import { BUCKET_NAME, DESCRIPTION, KEY_ID, policyNameFormat } from '../facts/formats';
import { OPERATIONS, contradictionsOf, phraseOf } from '../facts/ims-operation';

/** The props of a custom policy, as far as they decide its documents. */
export interface CustomPolicyInput {
  readonly policyName: string;
  readonly description: string;
  readonly allowed?: string[];
  readonly denied?: string[];
  readonly obsBuckets?: string[];
  readonly kmsKeyIds?: string[];
}

/** What the props make, if nothing is wrong with them: made once, for checks and resources. */
export interface CustomPolicyPlan {
  readonly policy: CustomPolicy;
  readonly documents: PolicyDocuments;
  readonly narrowings: readonly Narrowing[];
}

export function planOf(input: CustomPolicyInput): CustomPolicyPlan {
  const policy = customPolicyOf(input);
  const documents = customPolicyDocuments(policy);
  return { policy, documents, narrowings: narrowingsOf(input, policy, nameLength(documents)) };
}

function customPolicyOf(input: CustomPolicyInput): CustomPolicy {
  return {
    allowed: distinct(input.allowed),
    denied: distinct(input.denied),
    buckets: distinct(input.obsBuckets),
    keys: distinct(input.kmsKeyIds),
  };
}

/** Problems of the lists, without which there is nothing to plan. */
export function checkLists(input: CustomPolicyInput): string[] {
  const names = Object.keys(OPERATIONS);
  return [
    ...checkNames('allowed', input.allowed, 'ImsOperation', names),
    ...checkNames('denied', input.denied, 'ImsOperation', names),
    ...checkOptionalList('obsBuckets', input.obsBuckets, 'names of buckets'),
    ...checkOptionalList('kmsKeyIds', input.kmsKeyIds, 'ids of keys'),
  ];
}

export function problemsOf({ policy, documents, narrowings }: CustomPolicyPlan): string[] {
  return [...checkOperations(policy), ...narrowings.flatMap(checkFormat), ...checkCount(documents)];
}

/** The documents of the policy, each with the name and the construct id that it gets. */
export function roleSpecsOf(input: CustomPolicyInput, plan: CustomPolicyPlan): PolicyRoleSpec[] {
  const { project, obs } = plan.documents;
  const narrowings = (props: string[]) => plan.narrowings.filter(({ prop }) => props.includes(prop));
  const spec = (level: PolicyRoleSpec['level'], id: string, suffix: string, document: Document) => ({
    id,
    name: `${input.policyName}${suffix}`,
    description: input.description,
    document,
    level,
    narrowings: narrowings(['policyName', 'description', level === 'project' ? 'kmsKeyIds' : 'obsBuckets']),
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

/** What is left of the longest name that IAM takes, after the longest suffix. */
function nameLength({ project, obs }: PolicyDocuments): number {
  const suffix = obs.length > 0 ? numbered('-obs-project', obs.length - 1) : numbered('', project.length - 1);
  return LIMITS.nameCharacters - suffix.length;
}

function checkCount({ project, obs }: PolicyDocuments): string[] {
  const count = project.length + 2 * obs.length;
  return count > LIMITS.policiesPerAccount
    ? [`'obsBuckets' and 'kmsKeyIds' must fit into ${LIMITS.policiesPerAccount} custom policies, got ${count}`]
    : [];
}

function narrowingsOf(input: CustomPolicyInput, { buckets, keys }: CustomPolicy, nameCharacters: number): Narrowing[] {
  const listed = (prop: string, values: readonly string[], format: Narrowing['format']) =>
    values.length === 1 && values[0] === ANY ? [] : values.map((value) => ({ prop, value, format }));
  return [
    { prop: 'policyName', value: input.policyName, format: policyNameFormat(nameCharacters) },
    { prop: 'description', value: input.description, format: DESCRIPTION },
    ...listed('obsBuckets', buckets, BUCKET_NAME),
    ...listed('kmsKeyIds', keys, KEY_ID),
  ];
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
