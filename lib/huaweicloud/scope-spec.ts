import { checkFormat, type Narrowing } from '../core/format';
import { checkList } from '../core/list';
import { show } from '../core/text';
import { ENTERPRISE_PROJECT_ID, PROJECT_ID, PROJECT_NAME } from './policies/formats';

/** Where permissions hold. */
export interface ScopeSpec {
  readonly kind: 'projects' | 'projectNames' | 'allResources' | 'enterpriseProject';
  /** Ids or names; none for all resources. */
  readonly values: readonly string[];
}

const FORMATS = {
  projects: PROJECT_ID,
  projectNames: PROJECT_NAME,
  enterpriseProject: ENTERPRISE_PROJECT_ID,
} as const;

/** What the lists are of; an enterprise project stands alone. */
const LISTS: { readonly [kind in ScopeSpec['kind']]?: string } = {
  projects: 'ids of IAM projects',
  projectNames: 'names of IAM projects',
};

export function scopeNarrowings({ kind, values }: ScopeSpec): Narrowing[] {
  return values.map((value) => ({ prop: 'scope', value, format: FORMATS[kind as keyof typeof FORMATS] }));
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
