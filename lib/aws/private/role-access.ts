import type { Precondition, TerraformProvider, TerraformResourceLifecycle } from 'cdktf';
import type { Construct } from 'constructs';
import { checkFlag, checkOptionalList, checkUnique, entriesOf } from '../../core/checks';
import { documentText } from '../../core/document';
import { checkFormat, type Narrowing } from '../../core/format';
import type { PropNames } from '../../core/props';
import { checkProvider } from '../../core/provider';
import { identitiesOf } from '../../core/references';
import { refuseIf } from '../../core/validation-error';
import { warn } from '../../core/warning';
import type { IamRolePolicy } from '../bindings/iam-role-policy';
import { keyArnFormat } from '../facts/arn-formats';
import { QUOTAS } from '../facts/document';
import { ANY_KEY, roleDocument, type TaskOrigin } from '../facts/vm-import-role';
import { anyOrAll, arnsOf, type BucketLists, type BucketsPlan, planBuckets } from './buckets';
import { checkQuota } from './document';
import { accountNarrowings, literalPartition } from './lookups';
import { conditionsOf, type Guarded, type MadeConditions } from './preconditions';

/** What a role is to be allowed. */
export interface AccessSpec extends BucketLists {
  readonly volumeKmsKeyArns?: readonly string[];
  readonly licenseManager?: boolean;
  readonly scopedToResources?: boolean;
  readonly sourceAccountId?: string;
  readonly partition?: string;
  readonly provider?: TerraformProvider;
}

/** The names of these, for constructs whose props have them. */
export const ACCESS_NAMES: PropNames<AccessSpec> = {
  importBuckets: 1,
  exportBuckets: 1,
  volumeKmsKeyArns: 1,
  licenseManager: 1,
  scopedToResources: 1,
  sourceAccountId: 1,
  partition: 1,
  provider: 1,
};

/** Grants that can be added to an access. */
export type AddedAccess = Pick<AccessSpec, 'importBuckets' | 'exportBuckets' | 'volumeKmsKeyArns'>;

/** What the props come to, wherever the role is. */
export interface AccessPlan {
  /** A copy of what was checked: callers can change their lists until the synthesis. */
  readonly spec: AccessSpec;
  readonly problems: readonly string[];
  /** The account and the partition, which narrow a grant where they are given. */
  readonly place: readonly Narrowing[];
  readonly names: readonly Narrowing[];
  readonly arns: readonly Narrowing[];
  readonly importKeys: BucketsPlan['importKeys'];
  readonly volumeKeys: '*' | readonly string[];
}

export function planAccess(spec: AccessSpec, scope: Construct): AccessPlan {
  const partition = literalPartition(spec);
  const buckets = planBuckets(spec, partition, scope);
  const volumeKeys = entriesOf(spec.volumeKmsKeyArns);
  const place = accountNarrowings(spec);
  const arns = [...buckets.arns, ...volumeKeyNarrowings(volumeKeys, partition)];
  return {
    spec: copyOf(spec),
    problems: [
      ...buckets.problems,
      ...checkVolumeKeys(spec.volumeKmsKeyArns, scope),
      ...checkFlag('licenseManager', spec.licenseManager),
      ...checkFlag('scopedToResources', spec.scopedToResources),
      ...checkProvider(spec.provider, 'aws'),
      ...[...place, ...buckets.names, ...arns].flatMap(checkFormat),
    ],
    place,
    names: buckets.names,
    arns,
    importKeys: buckets.importKeys,
    volumeKeys: anyOrAll(volumeKeys),
  };
}

/** Whether nothing was asked for. */
export function isEmpty({ spec }: AccessPlan): boolean {
  const { importBuckets, exportBuckets, volumeKmsKeyArns, licenseManager } = spec;
  return !importBuckets && !exportBuckets && !volumeKmsKeyArns && licenseManager !== true;
}

/** Where a role is, and what its inline policy holds besides the access. */
export interface AccessSetting {
  readonly scope: Construct;
  readonly origin: TaskOrigin;
  /** Whether the policy lets the role make snapshots and images. */
  readonly ec2: boolean;
  /** Values other than those of the access on which the policy depends. */
  readonly alsoGuarded: readonly Narrowing[];
}

/** An access that was granted to a role, as it stands in an inline policy. */
export interface GrantedAccess {
  readonly plan: AccessPlan;
  readonly setting: AccessSetting;
  readonly document: string;
  /** Kept for what is added later. */
  readonly made?: MadeConditions;
}

/** The access as a document; throws if it is longer than IAM allows. */
export function grantAccess(plan: AccessPlan, setting: AccessSetting): GrantedAccess {
  const { spec, importKeys, volumeKeys } = plan;
  const { scope, origin, ec2 } = setting;
  const document = documentText(
    roleDocument({
      importBuckets: arnsOf(spec.importBuckets, origin.partition),
      exportBuckets: arnsOf(spec.exportBuckets, origin.partition),
      bucketKeys: importKeys,
      volumeKeys,
      ec2,
      licenseManager: spec.licenseManager === true,
      scopedTo: spec.scopedToResources ? origin : undefined,
    }),
  );
  refuseIf(
    checkQuota(document, QUOTAS.rolePolicies, 'name fewer buckets, or give each set of buckets a role of its own'),
    scope,
  );
  return { plan, setting, document };
}

/** The conditions of a policy with the access. */
export function accessConditions({ plan, setting, made }: GrantedAccess): TerraformResourceLifecycle | undefined {
  return conditionsOf(setting.scope, guardedBy(plan, setting), made);
}

/** Adds grants to a policy, or throws and adds none. */
export function addAccess(policy: IamRolePolicy, granted: GrantedAccess, added: AddedAccess): GrantedAccess {
  const { plan, setting, made } = granted;
  const more = planAccess(joinedWith(plan.spec, added), setting.scope);
  refuseIf(more.problems, setting.scope);
  const next: GrantedAccess = {
    ...grantAccess(more, setting),
    made: made ?? { preconditions: new Map<string, Precondition[]>(), partitions: new Map() },
  };
  policy.policy = next.document;
  const lifecycle = { ...policy.lifecycle, ...accessConditions(next) };
  policy.lifecycle = Object.keys(lifecycle).length > 0 ? lifecycle : undefined;
  if (!coversAnyKey(plan)) {
    warnOfKeys(more, setting.scope);
  }
  return next;
}

export function warnOfKeys(plan: AccessPlan, scope: Construct): void {
  if (coversAnyKey(plan)) {
    warn(
      scope,
      'all-keys',
      'the role may use every KMS key whose own policy lets it, those that do not exist yet included: ' +
        'name the keys if they are known',
    );
  }
}

function coversAnyKey({ importKeys, volumeKeys }: AccessPlan): boolean {
  return importKeys === '*' || volumeKeys === '*';
}

function guardedBy({ names, arns }: AccessPlan, { alsoGuarded, origin }: AccessSetting): Guarded {
  return { narrowings: [...alsoGuarded, ...names], arns, partition: origin.partition };
}

function copyOf(spec: AccessSpec): AccessSpec {
  return {
    ...spec,
    importBuckets: copyOfList(spec.importBuckets)?.map((bucket) => ({ ...bucket })),
    exportBuckets: copyOfList(spec.exportBuckets)?.map((bucket) => ({ ...bucket })),
    volumeKmsKeyArns: copyOfList(spec.volumeKmsKeyArns),
  };
}

function copyOfList<T>(list: readonly T[] | undefined): T[] | undefined {
  return list && [...entriesOf(list)];
}

function joinedWith(spec: AccessSpec, added: AddedAccess): AccessSpec {
  return {
    ...spec,
    importBuckets: joined(spec.importBuckets, added.importBuckets),
    exportBuckets: joined(spec.exportBuckets, added.exportBuckets),
    volumeKmsKeyArns: joined(spec.volumeKmsKeyArns, added.volumeKmsKeyArns),
  };
}

function joined<T>(before: readonly T[] | undefined, added: readonly T[] | undefined): readonly T[] | undefined {
  return added ? [...(before ?? []), ...added] : before;
}

function checkVolumeKeys(keys: readonly string[] | undefined, scope: Construct): string[] {
  const entries = entriesOf(keys);
  return [
    ...checkOptionalList('volumeKmsKeyArns', keys, 'ARNs of KMS keys'),
    ...checkUnique('volumeKmsKeyArns', entries, identitiesOf(entries, scope)),
    ...(entries.length > 1 && entries.includes(ANY_KEY)
      ? [`'volumeKmsKeyArns' must be either keys or VmImportRole.ANY_KEY alone, got both`]
      : []),
  ];
}

function volumeKeyNarrowings(keys: readonly string[], partition: string | undefined): Narrowing[] {
  return keys.flatMap((value, index) =>
    value === ANY_KEY ? [] : [{ prop: `volumeKmsKeyArns[${index}]`, value, format: keyArnFormat(partition) }],
  );
}
