import { checkFormat, type Narrowing } from '../core/format';
import { checkList } from './list-checks';
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

export function scopeNarrowings({ kind, values }: ScopeSpec): Narrowing[] {
  return values.map((value) => ({ prop: 'scope', value, format: FORMATS[kind as keyof typeof FORMATS] }));
}

export function checkScope(spec: ScopeSpec | undefined): string[] {
  if (spec === undefined) {
    return ["'scope' must be made by a factory of ImsScope"];
  }
  if (spec.kind === 'allResources') {
    return [];
  }
  const problems = checkList('scope', spec.values, FORMATS[spec.kind].expected);
  return problems.length > 0 ? problems : scopeNarrowings(spec).flatMap(checkFormat);
}
