import { type Rules } from '../rules';
import { type Attributes, isAttributes, Unknown, type Value } from './value';

/** The message `Diagnostic` of the protocol. */
export interface Diagnostic {
  severity: 'ERROR';
  summary: string;
  detail?: string;
  attribute?: { steps: object[] };
}

/** Checks a configuration against the rules of its type, in the words of Terraform's plugin SDK. */
export function check(rules: Rules, config: Attributes): Diagnostic[] {
  return [...alternatives(rules, config), ...dependencies(rules, config), ...values(rules, config)];
}

function* alternatives({ exactlyOneOf = [], atLeastOneOf = [] }: Rules, config: Attributes): Generator<Diagnostic> {
  for (const group of exactlyOneOf.filter(([path]) => applies(config, path!))) {
    const given = group.filter((path) => isSet(config, path));
    const [first] = group;
    if (given.length === 0) {
      yield error('Invalid combination of arguments', first!, `one of ${list(group)} must be specified`);
    } else if (given.length > 1) {
      const text = `only one of ${list(group)} can be specified, but ${list(given)} were specified.`;
      yield error('Invalid combination of arguments', first!, text);
    }
  }
  for (const group of atLeastOneOf.filter((paths) => !paths.some((path) => isSet(config, path)))) {
    yield error('Missing required argument', group[0]!, `one of ${list(group)} must be specified`);
  }
}

function* dependencies({ requiredTogether = [], conflicts = {} }: Rules, config: Attributes): Generator<Diagnostic> {
  for (const group of requiredTogether) {
    const given = group.filter((path) => isSet(config, path));
    if (given.length > 0 && given.length < group.length) {
      yield error('Missing required argument', given[0]!, `all of ${list(group)} must be specified`);
    }
  }
  for (const [argument, others] of Object.entries(conflicts)) {
    for (const other of others.filter((path) => isSet(config, argument) && isSet(config, path))) {
      yield error('Conflicting configuration arguments', argument, `conflicts with ${other}`);
    }
  }
}

function* values(rules: Rules, config: Attributes): Generator<Diagnostic> {
  for (const [pattern, allowed] of Object.entries(rules.oneOf ?? {})) {
    for (const [path, value] of strings(config, pattern).filter(([, text]) => !allowed.includes(text))) {
      yield error(`expected ${path} to be one of ["${allowed.join('" "')}"], got ${value}`, path);
    }
  }
  for (const [pattern, expression] of Object.entries(rules.matches ?? {})) {
    for (const [path, value] of strings(config, pattern).filter(([, text]) => !expression.test(text))) {
      yield error(`invalid value for ${path}`, path, `must match ${expression.source}, got ${value}`);
    }
  }
  for (const [path, value] of (rules.json ?? []).flatMap((pattern) => strings(config, pattern))) {
    const problem = jsonProblem(value);
    if (problem !== undefined) {
      yield error(`"${path}" contains an invalid JSON: ${problem}`, path);
    }
  }
}

/** The values at a path such as `storage_bucket.0.name` or `grant.*.permission`, each with its own path. */
function at(config: Attributes, pattern: string): [string, Value][] {
  return pattern.split('.').reduce<[string, Value][]>(descend, [['', config]]);
}

function descend(found: [string, Value][], segment: string): [string, Value][] {
  return found.flatMap(([path, value]) =>
    members(value, segment).map(([key, member]): [string, Value] => [path === '' ? key : `${path}.${key}`, member]),
  );
}

function members(value: Value, segment: string): [string, Value][] {
  // What is below an unknown value is unknown as well.
  if (value instanceof Unknown) {
    return [[segment, value]];
  }
  if (Array.isArray(value) && segment === '*') {
    return value.map((element, index) => [String(index), element]);
  }
  const member = Array.isArray(value) ? value[Number(segment)] : isAttributes(value) ? value[segment] : undefined;
  return member === undefined ? [] : [[segment, member]];
}

function strings(config: Attributes, pattern: string): [string, string][] {
  return at(config, pattern).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

function isSet(config: Attributes, path: string): boolean {
  return at(config, path).some(([, value]) => !isEmpty(value));
}

/** A rule on arguments of a nested block says nothing where the block is absent or not known. */
function applies(config: Attributes, path: string): boolean {
  const container = path.slice(0, Math.max(path.lastIndexOf('.'), 0));
  return container === '' || at(config, container).some(([, value]) => isAttributes(value));
}

/** Terraform hands over nested blocks that are not in the configuration as empty lists. */
function isEmpty(value: Value): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function jsonProblem(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (problem) {
    return (problem as Error).message;
  }
}

function error(summary: string, path: string, detail?: string): Diagnostic {
  const steps = path
    .split('.')
    .map((key) => (/^\d+$/.test(key) ? { element_key_int: Number(key) } : { attribute_name: key }));
  return {
    severity: 'ERROR',
    summary,
    detail: detail === undefined ? '' : `"${path}": ${detail}`,
    attribute: { steps },
  };
}

function list(paths: string[]): string {
  return `\`${paths.join(',')}\``;
}
