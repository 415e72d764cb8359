import { checkList } from '../../core/checks';
import { checkMadeBy, type Made } from '../../core/factories';
import { checkFormat, type Narrowing } from '../../core/format';
import { ENTERPRISE_PROJECT_ID, PROJECT_ID, PROJECT_NAME } from '../facts/formats';

/** Where permissions hold. */
export interface ScopeSpec extends Made {
  readonly madeBy: 'ImsScope';
  readonly kind: 'allResources' | keyof typeof FORMATS;
  /** Ids or names; all resources have none. */
  readonly values: readonly string[];
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
  return problems.length > 0 ? problems : checkValues(scope!._spec!);
}

function checkValues(spec: ScopeSpec): string[] {
  const problems =
    spec.kind === 'projects' || spec.kind === 'projectNames' ? checkList('scope', spec.values, LISTS[spec.kind]) : [];
  return problems.length > 0 ? problems : scopeNarrowings(spec).flatMap(checkFormat);
}

export function scopeNarrowings({ kind, values }: ScopeSpec): Narrowing[] {
  return kind === 'allResources' ? [] : values.map((value) => ({ prop: 'scope', value, format: FORMATS[kind] }));
}
