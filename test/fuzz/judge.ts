import type { Synthesized } from '../support/synth';

/** How a construct answered to a hostile value. */
export type Verdict = 'refused' | 'subset' | 'wider' | 'crash';

/** For people, or about Terraform: not part of what is granted. */
const NOT_GRANTED = new Set(['//', 'lifecycle', 'depends_on', 'provider', 'description', 'tags', 'transaction_id']);

/** Resources that wait, replace or prepare, and grant nothing. */
const NOT_GRANTS = new Set([
  'time_sleep',
  'terraform_data',
  'aws_s3_bucket_ownership_controls',
  'aws_iam_role_policies_exclusive',
  'aws_iam_role_policy_attachments_exclusive',
]);

/** Policies whose names are made by the library and say nothing. */
const NAMED = new Set(['huaweicloud_identity_role']);

type Attributes = Record<string, unknown>;
type IsJudged = (reference: string) => boolean;

/**
 * Whether what was synthesized grants no more than what the right values grant: each value is one of the right ones, or holds
 * references that a condition judges before the grant is made. What only grants may be gone, what denies or narrows may not.
 * Returns what is wider, in words.
 */
export function widened(right: Synthesized, json: Synthesized): string[] {
  const [expected, actual] = [grantsIn(right), grantsIn(json)];
  const isJudged = judgesOf(json);
  const pairs = paired(expected, actual);
  const kept = new Set(pairs.map(([address]) => address));
  return [
    ...[...expected]
      .filter(([address, one]) => !kept.has(address) && denies(one))
      .map(([address]) => `${address} is gone`),
    ...[...actual.keys()]
      .filter((address) => !pairs.some(([, other]) => other === address))
      .map((address) => `${address} is new`),
    ...pairs.flatMap(([address, other]) =>
      differences(expected.get(address), withAddresses(actual.get(other)!, pairs), other, isJudged),
    ),
  ];
}

function grantsIn(json: Synthesized): Map<string, Attributes> {
  return new Map(
    Object.entries(json.resource ?? {})
      .filter(([type]) => !NOT_GRANTS.has(type))
      .flatMap(([type, resources]) =>
        Object.entries(resources).map(([id, attributes]) => [`${type}.${id}`, granted(type, attributes)] as const),
      ),
  );
}

function granted(type: string, attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !NOT_GRANTED.has(name) && !(name === 'name' && NAMED.has(type))),
  );
}

function denies(attributes: Attributes): boolean {
  return JSON.stringify(attributes).includes('Den');
}

/** The same addresses; what is left over, because an address tells a value, in order. */
function paired(expected: Map<string, Attributes>, actual: Map<string, Attributes>): [string, string][] {
  const same = [...expected.keys()].filter((address) => actual.has(address));
  const typeOf = (address: string) => address.split('.')[0];
  const free = [...actual.keys()].filter((address) => !expected.has(address));
  const others = [...expected.keys()]
    .filter((address) => !actual.has(address))
    .flatMap((address): [string, string][] => {
      const at = free.findIndex((other) => typeOf(other) === typeOf(address));
      return at < 0 ? [] : [[address, free.splice(at, 1)[0]!]];
    });
  return [...same.map((address): [string, string] => [address, address]), ...others];
}

/** Resources refer to each other: by the addresses that they have with the right values. */
function withAddresses(attributes: Attributes, pairs: readonly [string, string][]): Attributes {
  const text = pairs.reduce(
    (json, [address, other]) => json.replaceAll(`${other}.`, `${address}.`),
    JSON.stringify(attributes),
  );
  return JSON.parse(text) as Attributes;
}

/** A reference is judged by a condition that names it, or if it is of a data source that has conditions itself. */
function judgesOf(json: Synthesized): IsJudged {
  const blocks = [json.resource, json.data]
    .flatMap((section) => Object.entries(section ?? {}))
    .flatMap(([type, all]) =>
      Object.entries(all).map(
        ([id, attributes]) => [`data.${type}.${id}`, JSON.stringify(attributes.lifecycle ?? {})] as const,
      ),
    );
  return (reference) =>
    blocks.some(
      ([address, conditions]) =>
        conditions.includes(reference) || (reference.startsWith(address) && conditions !== '{}'),
    );
}

function differences(right: unknown, actual: unknown, at: string, isJudged: IsJudged): string[] {
  if (right === actual) {
    return [];
  }
  if (typeof actual === 'string' && actual.includes('${') && parsed(actual) === undefined) {
    return referencesIn(actual).every(isJudged) ? [] : [`${at} is ${actual}, which nothing judges`];
  }
  if (typeof right === 'string' && typeof actual === 'string') {
    const [one, other] = [parsed(right), parsed(actual)];
    return one === undefined || other === undefined
      ? [unlike(right, actual, at)]
      : differences(one, other, at, isJudged);
  }
  if (Array.isArray(right) && Array.isArray(actual)) {
    return listDifferences(right, actual, at, isJudged);
  }
  if (isObject(right) && isObject(actual)) {
    return [...new Set([...Object.keys(right), ...Object.keys(actual)])].flatMap((key) =>
      differences(right[key], actual[key], `${at}.${key}`, isJudged),
    );
  }
  return [unlike(right, actual, at)];
}

/** Each entry is like one of the right ones; what denies is still there. */
function listDifferences(right: unknown[], actual: unknown[], at: string, isJudged: IsJudged): string[] {
  if (actual.length === 0 && right.length > 0) {
    return [unlike(right, actual, at)];
  }
  const isLike = (one: unknown, other: unknown) => differences(one, other, at, isJudged).length === 0;
  const denials = right.filter((one) => isObject(one) && denies(one));
  return [
    ...actual.flatMap((other, index) =>
      right.some((one) => isLike(one, other)) ? [] : differences(right[index], other, `${at}.${index}`, isJudged),
    ),
    ...denials
      .filter((one) => !actual.some((other) => isLike(one, other)))
      .map((one) => `${at} lacks ${JSON.stringify(one)}`),
  ];
}

function unlike(right: unknown, actual: unknown, at: string): string {
  return `${at} is ${JSON.stringify(actual)} instead of ${JSON.stringify(right)}`;
}

/** Addresses in the expressions of a template. */
function referencesIn(text: string): string[] {
  return [...text.matchAll(/\$\{([^}]*)\}/g)].flatMap(
    ([, expression]) => expression!.match(/\b(?:var|data|each|[a-z]+_[a-z0-9_]+)\.[A-Za-z0-9_.-]+/g) ?? [],
  );
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null;
}
