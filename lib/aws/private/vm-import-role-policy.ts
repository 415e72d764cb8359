import type { Construct } from 'constructs';
import { checkFormat, type Narrowing } from '../../core/format';
import { isLateBound } from '../../core/late-bound';
import { formatFor, POLICY_NAME, ROLE_NAME } from '../facts/formats';
import { DEFAULT_ROLE_NAME } from '../facts/vm-import-role';
import type { Guarded } from './preconditions';
import { type AccessPlan, type AccessSpec, planAccess } from './role-access';

/** The props of one more policy of a role. */
export interface RolePolicySpec extends AccessSpec {
  readonly roleName: string;
  readonly policyName?: string;
}

/** What the props come to. */
export interface RolePolicyPlan {
  readonly problems: readonly string[];
  /** The values on which the policy depends besides the access. */
  readonly guarded: Guarded;
  /** Whether the document has the account in it: only the ARNs of license configurations do. */
  readonly needsAccount: boolean;
  readonly access: AccessPlan;
}

export function planRolePolicy(spec: RolePolicySpec, scope: Construct): RolePolicyPlan {
  const { policyName } = spec;
  const names = nameNarrowings(spec);
  const access = planAccess(spec, scope);
  return {
    problems: [...names.flatMap(checkFormat), ...checkOwnPolicy(spec), ...access.problems],
    guarded: {
      names: [...names, ...access.place],
      reserved: policyName === undefined ? [] : [{ prop: 'policyName', value: policyName, name: DEFAULT_ROLE_NAME }],
    },
    needsAccount: spec.licenseManager === true && spec.scopedToResources === true,
    access,
  };
}

function nameNarrowings({ roleName, policyName }: RolePolicySpec): Narrowing[] {
  return [
    { prop: 'roleName', value: roleName, format: formatFor(roleName, ROLE_NAME, 'roleName') },
    ...(policyName === undefined ? [] : [{ prop: 'policyName', value: policyName, format: POLICY_NAME }]),
  ];
}

/** A name that is known only later has a condition instead. */
function checkOwnPolicy({ policyName }: RolePolicySpec): string[] {
  return typeof policyName === 'string' && !isLateBound(policyName) && policyName.toLowerCase() === DEFAULT_ROLE_NAME
    ? [
        `'policyName' must be another one than "${DEFAULT_ROLE_NAME}", got "${policyName}": ` +
          "the role's own policy is called so in the vendor's guide and by VmImportRole, and would be overwritten",
      ]
    : [];
}
