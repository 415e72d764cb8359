import { checkList } from '../../core/checks';
import { checkMadeBy, type Made } from '../../core/factories';
import { checkFormat, matches, type Narrowing } from '../../core/format';
import { isLateBound } from '../../core/late-bound';
import { show } from '../../core/text';
import { ENTERPRISE_PROJECT_ID, PROJECT_ID, PROJECT_NAME } from '../facts/formats';

/** Where permissions hold. */
export interface ScopeSpec extends Made {
  readonly madeBy: 'ImsScope';
  readonly kind: 'allResources' | keyof typeof FORMATS;
  /** Ids or names; all resources have none. */
  readonly values: readonly string[];
  /** Of what was given to the factory. */
  readonly problems: readonly string[];
}

const FORMATS = {
  projects: PROJECT_ID,
  projectNames: PROJECT_NAME,
  enterpriseProject: ENTERPRISE_PROJECT_ID,
} as const;

/** What the lists hold; an enterprise project stands alone. */
const LISTS = { projects: 'ids of IAM projects', projectNames: 'names of IAM projects' } as const;

export function checkScope(scope: { readonly _spec?: ScopeSpec } | undefined): string[] {
  const problems = checkMadeBy('scope', scope, 'ImsScope');
  return problems.length > 0 ? problems.map((problem) => `${problem}${factoryFor(scope)}`) : checkValues(scope!._spec!);
}

/** Callers without types write what belongs into a factory. */
function factoryFor(value: unknown): string {
  if (typeof value !== 'string' || isLateBound(value)) {
    return '';
  }
  if (['all', '*'].includes(value.toLowerCase())) {
    return ': write ImsScope.allResources()';
  }
  if (matches(PROJECT_ID, value)) {
    return `: write ImsScope.projects([${show(value)}])`;
  }
  if (matches(PROJECT_NAME, value)) {
    return `: write ImsScope.projectNames([${show(value)}])`;
  }
  return matches(ENTERPRISE_PROJECT_ID, value) ? `: write ImsScope.enterpriseProject(${show(value)})` : '';
}

function checkValues(spec: ScopeSpec): string[] {
  const { kind, values } = spec;
  const problems = [
    ...spec.problems,
    ...(kind === 'projects' || kind === 'projectNames' ? checkList('scope', values, LISTS[kind]) : []),
  ];
  return problems.length > 0 ? problems : scopeNarrowings(spec).flatMap(checkFormat);
}

export function scopeNarrowings({ kind, values }: ScopeSpec): Narrowing[] {
  return kind === 'allResources' ? [] : values.map((value) => ({ prop: 'scope', value, format: FORMATS[kind] }));
}
