import type { TerraformProvider } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import type { Narrowing } from '../../core/format';
import { keyOf } from '../../core/references';
import { answerOf } from '../../core/shared-lookup';
import { scopeNarrowings, type ScopeSpec } from './ims-scope';
import { OBS_PROJECT, lookUpGroup, lookUpProject } from './lookups';
import type { PolicyRole } from './policy-role';

/** Where one assignment holds. */
export interface Target {
  readonly kind: ScopeSpec['kind'] | 'account';
  /** The id or name, if it has one. */
  readonly value?: string;
  /** In construct ids. */
  readonly key: string;
  /** What makes it the same target elsewhere. */
  readonly subject: string;
  /** In messages. */
  readonly place: string;
  /** The value that narrows the grant to it, if the user gives one. */
  readonly narrowing?: Narrowing;
}

const SCOPE = 'the same scope';
const OBS = 'Object Storage Service, where it holds whatever the projects are';

/**
 * Every project, present and future, and the global service project.
 * @see https://support.huaweicloud.com/eu/api-iam/iam_02_0519.html
 */
const ALL_RESOURCES: Target = { kind: 'allResources', key: 'AllResources', subject: 'AllResources', place: SCOPE };

/**
 * Permissions of Object Storage, a global service, have one pair of targets whatever the projects are: the account and
 * Object Storage's own project.
 * @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_10_0006.html
 */
const OBS_TARGETS: Readonly<Record<'obs-global' | 'obs-project', Target>> = {
  'obs-global': { kind: 'account', key: 'Account', subject: 'Account', place: OBS },
  'obs-project': {
    kind: 'projectNames',
    value: OBS_PROJECT,
    key: `ProjectNamed-${OBS_PROJECT}`,
    subject: `project named ${OBS_PROJECT}`,
    place: OBS,
  },
};

/** How each kind of scope reads in construct ids and in claims. */
const WORDS = {
  projects: ['Project', 'project'],
  projectNames: ['ProjectNamed', 'project named'],
  enterpriseProject: ['EnterpriseProject', 'enterprise project'],
} as const;

/** The targets of a scope, once each. */
export function scopeTargets(construct: IConstruct, spec: ScopeSpec): Target[] {
  const { kind } = spec;
  if (kind === 'allResources') {
    return [ALL_RESOURCES];
  }
  const [inId, inClaim] = WORDS[kind];
  const targets = scopeNarrowings(spec).map((narrowing): [string, Target] => {
    const { value } = narrowing;
    const key = `${inId}-${keyOf(construct, value)}`;
    return [key, { kind, value, key, subject: `${inClaim} ${value}`, place: SCOPE, narrowing }];
  });
  return [...new Map(targets).values()];
}

/** The targets of a grant of a level in a scope. In an enterprise project everything is granted there. */
export function levelTargets(level: PolicyRole['level'], targets: readonly Target[]): readonly Target[] {
  return level === 'project' || targets[0]!.kind === 'enterpriseProject' ? targets : [OBS_TARGETS[level]];
}

/** The argument of an assignment. Names, and the account, are looked up. */
export function targetArgument(
  scope: Construct,
  { kind, value }: Target,
  { groupId, provider }: { groupId: string; provider?: TerraformProvider },
): { projectId: string } | { domainId: string } | { enterpriseProjectId: string } {
  switch (kind) {
    case 'allResources':
      return { projectId: 'all' };
    case 'account':
      return { domainId: answerOf(lookUpGroup(scope, groupId, provider), 'domainId', (data) => data.domainId) };
    case 'enterpriseProject':
      return { enterpriseProjectId: value! };
    case 'projects':
      return { projectId: value! };
    case 'projectNames':
      return {
        projectId: answerOf(lookUpProject(scope, value!, provider), 'id', (data) => data.projects.get(0).id),
      };
  }
}
