import type { TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { checkFlag, checkOptionalList, checkUnique, entriesOf } from '../../core/checks';
import { documentText } from '../../core/document';
import { checkFormat, type Narrowing } from '../../core/format';
import { guard } from '../../core/lifecycle';
import { type PropNames, readValue } from '../../core/props';
import { checkProvider } from '../../core/provider';
import { identitiesOf } from '../../core/references';
import { refuseIf } from '../../core/refusal';
import { IamRolePolicy, type IamRolePolicyConfig } from '../bindings/iam-role-policy';
import { keyArnFormat } from '../facts/arn-formats';
import { QUOTAS } from '../facts/document';
import { ANY_KEY, roleDocument, type TaskOrigin } from '../facts/vm-import-role';
import { anyOrAll, arnsOf, type BucketLists, type BucketPart, type BucketsPlan, planBuckets } from './buckets';
import { checkQuota } from './document';
import { accountNarrowings, literalPartition } from './lookups';
import { Conditions, type Guarded } from './preconditions';
import { RISKS, warnOf } from './risks';

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
  scopedToResources: 'grant what the vendor documents, on every resource',
  sourceAccountId: 1,
  partition: 1,
  provider: 1,
};

/** What the props come to, wherever the role is. */
export interface AccessPlan {
  readonly spec: AccessSpec;
  readonly problems: readonly string[];
  /** The account and the partition, which narrow a grant where they are given. */
  readonly place: readonly Narrowing[];
  readonly buckets: BucketsPlan;
  readonly arns: readonly Narrowing[];
  readonly volumeKeys: '*' | readonly string[];
}

export function planAccess(spec: AccessSpec, scope: Construct): AccessPlan {
  const partition = literalPartition(spec);
  const buckets = planBuckets(spec, partition, scope);
  const volumeKeys = entriesOf(spec.volumeKmsKeyArns);
  const place = accountNarrowings(spec);
  const arns = [...buckets.arns, ...volumeKeyNarrowings(volumeKeys, partition)];
  return {
    spec,
    problems: [
      ...buckets.problems,
      ...checkVolumeKeys(spec.volumeKmsKeyArns, scope),
      ...checkFlag('licenseManager', spec.licenseManager),
      ...checkFlag('scopedToResources', spec.scopedToResources),
      ...checkProvider(spec.provider, 'aws'),
      ...[...place, ...buckets.names, ...arns].flatMap(checkFormat),
    ],
    place,
    buckets,
    arns,
    volumeKeys: anyOrAll(volumeKeys),
  };
}

/** Where a role is, and what its inline policy allows besides the access. */
export interface AccessSetting {
  readonly origin: TaskOrigin;
  /** Whether the policy lets the role make snapshots and images. */
  readonly ec2: boolean;
}

/** The access as a document; throws if it is longer than IAM allows. */
export function accessDocument(plan: AccessPlan, { origin, ec2 }: AccessSetting, scope: Construct): string {
  const { spec, buckets, volumeKeys } = plan;
  const document = documentText(
    roleDocument({
      importBuckets: arnsOf(buckets.imports, origin.partition),
      exportBuckets: arnsOf(buckets.exports, origin.partition),
      bucketKeys: buckets.importKeys,
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
  return document;
}

/** An inline policy to be made. */
export interface AccessPolicy {
  readonly plan: AccessPlan;
  readonly setting: AccessSetting;
  /** What `accessDocument` makes of the two. */
  readonly document: string;
  /** The values on which the policy depends besides the access. */
  readonly guarded?: Guarded;
  readonly config: Omit<IamRolePolicyConfig, 'policy'>;
}

/** An access that an inline policy grants to a role, and to which more can be added. */
export class RoleAccess {
  public readonly policy: IamRolePolicy;

  /** What was asked for: all else is made of it again when more is added. */
  private spec: AccessSpec;
  private readonly setting: AccessSetting;
  private readonly conditions: Conditions;
  private readonly guarded?: Guarded;

  constructor(
    private readonly scope: Construct,
    id: string,
    { plan, setting, document, guarded, config }: AccessPolicy,
  ) {
    this.spec = plan.spec;
    this.setting = setting;
    this.conditions = new Conditions(scope);
    this.guarded = guarded;
    this.policy = new IamRolePolicy(scope, id, { ...config, policy: document });
    this.apply(plan);
  }

  /** Whether nothing was asked for. */
  public get isEmpty(): boolean {
    const { importBuckets, exportBuckets, volumeKmsKeyArns, licenseManager } = this.spec;
    return !importBuckets && !exportBuckets && !volumeKmsKeyArns && licenseManager !== true;
  }

  public addImportBucket(bucket: BucketPart): void {
    this.extend({ importBuckets: joined(this.spec.importBuckets, bucket) });
  }

  public addExportBucket(bucket: BucketPart): void {
    this.extend({ exportBuckets: joined(this.spec.exportBuckets, bucket) });
  }

  public addVolumeKmsKey(keyArn: string): void {
    this.extend({ volumeKmsKeyArns: joined(this.spec.volumeKmsKeyArns, readValue(keyArn)) });
  }

  /** Grants more, or throws and leaves all as it was. */
  private extend(more: Pick<AccessSpec, 'importBuckets' | 'exportBuckets' | 'volumeKmsKeyArns'>): void {
    const plan = planAccess({ ...this.spec, ...more }, this.scope);
    refuseIf(plan.problems, this.scope);
    this.policy.policy = accessDocument(plan, this.setting, this.scope);
    this.apply(plan);
  }

  private apply(plan: AccessPlan): void {
    this.spec = plan.spec;
    guard(this.policy, this.conditions.of(guardedBy(plan, this.setting, this.guarded)));
    // The same warning is shown once.
    if (plan.buckets.importKeys === '*' || plan.volumeKeys === '*') {
      warnOf(this.scope, [RISKS.anyKey]);
    }
  }
}

function guardedBy({ buckets, arns }: AccessPlan, { origin }: AccessSetting, other: Guarded = {}): Guarded {
  return {
    ...other,
    names: [...(other.names ?? []), ...buckets.names],
    folders: buckets.folders,
    arns,
    partition: origin.partition,
  };
}

function joined<T>(before: readonly T[] | undefined, one: T): readonly T[] {
  return [...(before ?? []), one];
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
