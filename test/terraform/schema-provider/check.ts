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
  return [...combinations(rules, config), ...values(rules, config)];
}

function* combinations(rules: Rules, config: Attributes): Generator<Diagnostic> {
  const isSet = (path: string): boolean => at(config, path).some(([, value]) => !isEmpty(value));
  // A rule on arguments of a nested block says nothing where the block is absent or not known.
  const applies = (path: string): boolean => {
    const containers = path.includes('.') ? at(config, path.slice(0, path.lastIndexOf('.'))) : [['', config] as const];
    return containers.some(([, value]) => isAttributes(value));
  };

  for (const group of rules.exactlyOneOf ?? []) {
    const given = group.filter(isSet);
    if (applies(group[0]!) && given.length !== 1) {
      const found = given.length === 0 ? 'one of' : 'only one of';
      const rest = given.length === 0 ? 'must be specified' : `can be specified, but ${list(given)} were specified.`;
      yield error('Invalid combination of arguments', group[0]!, `${found} ${list(group)} ${rest}`);
    }
  }
  for (const group of rules.atLeastOneOf ?? []) {
    if (!group.some(isSet)) {
      yield error('Missing required argument', group[0]!, `one of ${list(group)} must be specified`);
    }
  }
  for (const group of rules.requiredTogether ?? []) {
    const given = group.find(isSet);
    if (given !== undefined && !group.every(isSet)) {
      yield error('Missing required argument', given, `all of ${list(group)} must be specified`);
    }
  }
  for (const [argument, others] of Object.entries(rules.conflicts ?? {})) {
    for (const other of others.filter((path) => isSet(argument) && isSet(path))) {
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
