import { checkList } from '../../core/checks';
import { checkFormat, type Narrowing } from '../../core/format';
import { show } from '../../core/text';
import { ENTERPRISE_PROJECT_ID, PROJECT_ID, PROJECT_NAME } from '../facts/formats';

/** Where permissions hold. */
export type ScopeSpec = { readonly kind: 'allResources' } | NarrowScope;

interface NarrowScope {
  readonly kind: 'projects' | 'projectNames' | 'enterpriseProject';
  /** Ids or names. */
  readonly values: readonly string[];
}

const FORMATS = {
  projects: PROJECT_ID,
  projectNames: PROJECT_NAME,
  enterpriseProject: ENTERPRISE_PROJECT_ID,
} as const;

/** What the lists are of; an enterprise project stands alone. */
const LISTS: { readonly [kind in NarrowScope['kind']]?: string } = {
  projects: 'ids of IAM projects',
  projectNames: 'names of IAM projects',
};

export function scopeNarrowings({ kind, values }: NarrowScope): Narrowing[] {
  return values.map((value) => ({ prop: 'scope', value, format: FORMATS[kind] }));
}

export function checkScope(scope: { _spec?: ScopeSpec } | undefined): string[] {
  const spec = scope?._spec;
  if (spec === undefined) {
    return [`'scope' must be made by a factory of ImsScope, got ${show(scope)}`];
  }
  if (spec.kind === 'allResources') {
    return [];
  }
  const what = LISTS[spec.kind];
  const problems = what === undefined ? [] : checkList('scope', spec.values, what);
  return problems.length > 0 ? problems : scopeNarrowings(spec).flatMap(checkFormat);
}
