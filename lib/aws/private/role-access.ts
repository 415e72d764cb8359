import { checkFlag, checkOptionalList, checkUnique, entriesOf } from '../../core/checks';
import { documentText } from '../../core/document';
import { checkFormat, type Narrowing } from '../../core/format';
import type { PropNames } from '../../core/props';
import { checkProvider } from '../../core/provider';
import { identitiesOf } from '../../core/references';
import { refuseIf } from '../../core/validation-error';
import { warn } from '../../core/warning';
import type { TerraformResourceLifecycle } from 'cdktf';
import type { Construct } from 'constructs';
import { accountNarrowings, literalPartition } from './lookups';
import type { IamRolePolicy } from '../bindings/iam-role-policy';
import { arnNarrowings, arnsOf, checkBuckets, copyOfBucket, nameNarrowings, type BucketList } from './buckets';
import { guards, type Made } from './preconditions';
import { keyArnFormat } from '../facts/arn-formats';
import { QUOTAS, type PolicyDocument } from '../facts/document';
import { ANY_KEY, roleDocument } from '../facts/vm-import-role';
import type { TaskOrigin } from '../facts/vm-import-trust';
import { checkQuota } from './document';
import type { VmImportAccess } from '../vm-import-access';

/** The names of these, for constructs whose props have them. */
export const ACCESS_NAMES: PropNames<VmImportAccess> = {
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
export type AddedAccess = Pick<VmImportAccess, 'importBuckets' | 'exportBuckets' | 'volumeKmsKeyArns'>;

/** What a role was given so far, and the inline policy that says so. */
export class RoleAccess {
  private origin!: TaskOrigin;
  private policy!: IamRolePolicy;
  private alsoGuarded!: readonly Narrowing[];
  private made?: Made;
  private warned = false;

  /** @param ec2 whether the policy lets the role make snapshots and images */
  constructor(
    private readonly scope: Construct,
    private given: VmImportAccess,
    private readonly ec2: boolean,
  ) {}

  /** Problems of what was given, for the constructs to throw together with their own. */
  public problems(): string[] {
    return problemsOf(this.given, this.scope);
  }

  /** Whether nothing was asked for. */
  public get isEmpty(): boolean {
    const { importBuckets, exportBuckets, volumeKmsKeyArns, licenseManager } = this.given;
    return !importBuckets && !exportBuckets && !volumeKmsKeyArns && licenseManager !== true;
  }

  /** Where the role is; called once, after `problems` found none. */
  public locate(origin: TaskOrigin): void {
    this.origin = origin;
    this.given = copyOf(this.given);
  }

  /** The document of what was given so far; throws when it is longer than IAM allows. */
  public document(given = this.given): string {
    const text = documentText(documentOf(given, this.origin, this.ec2));
    refuseIf(
      checkQuota(text, QUOTAS.rolePolicies, 'name fewer buckets, or give each set of buckets a role of its own'),
      this.scope,
    );
    return text;
  }

  /** Keeps the policy and its conditions in step with what is added: a `Lazy` would cost each policy a stack trace. */
  public guard(policy: IamRolePolicy, ...alsoGuarded: readonly Narrowing[]): void {
    this.policy = policy;
    this.alsoGuarded = alsoGuarded;
    this.refresh();
  }

  /** Adds grants, or throws and adds none. */
  public add(added: AddedAccess): void {
    const candidate: VmImportAccess = {
      ...this.given,
      importBuckets: joined(this.given.importBuckets, added.importBuckets),
      exportBuckets: joined(this.given.exportBuckets, added.exportBuckets),
      volumeKmsKeyArns: joined(this.given.volumeKmsKeyArns, added.volumeKmsKeyArns),
    };
    refuseIf(problemsOf(candidate, this.scope), this.scope);
    const document = this.document(candidate);
    this.given = copyOf(candidate);
    this.made ??= { preconditions: new Map(), partitions: new Map() };
    this.refresh(this.made);
    this.policy.policy = document;
  }

  private refresh(made?: Made): void {
    const lifecycle: TerraformResourceLifecycle = {
      ...this.policy.lifecycle,
      ...guards(
        this.scope,
        {
          narrowings: [...this.alsoGuarded, ...listsOf(this.given).flatMap(nameNarrowings)],
          arns: arnsIn(this.given),
          partition: this.origin.partition,
        },
        made,
      ),
    };
    this.policy.lifecycle = Object.keys(lifecycle).length > 0 ? lifecycle : undefined;
    if (!this.warned && keysIn(this.given).includes(ANY_KEY)) {
      this.warned = true;
      warn(
        this.scope,
        'all-keys',
        'the role may use every KMS key whose own policy lets it, those that do not exist yet included: ' +
          'name the keys if they are known',
      );
    }
  }
}

/** What was checked, and not what callers make of their lists between then and synthesis. */
function copyOf(given: VmImportAccess): VmImportAccess {
  const { importBuckets, exportBuckets, volumeKmsKeyArns, licenseManager, scopedToResources } = given;
  const { sourceAccountId, partition } = given;
  return {
    importBuckets: importBuckets?.map(copyOfBucket),
    exportBuckets: exportBuckets?.map(copyOfBucket),
    volumeKmsKeyArns: volumeKmsKeyArns && [...volumeKmsKeyArns],
    licenseManager,
    scopedToResources,
    sourceAccountId,
    partition,
  };
}

function problemsOf(given: VmImportAccess, scope: Construct): string[] {
  return [
    ...listsOf(given).flatMap((list) => checkBuckets(list, scope)),
    ...checkVolumeKeys(given.volumeKmsKeyArns, scope),
    ...checkFlag('licenseManager', given.licenseManager),
    ...checkFlag('scopedToResources', given.scopedToResources),
    ...checkProvider(given.provider, 'aws'),
    ...[...accountNarrowings(given), ...listsOf(given).flatMap(nameNarrowings), ...arnsIn(given)].flatMap(checkFormat),
  ];
}

function documentOf(given: VmImportAccess, origin: TaskOrigin, ec2: boolean): PolicyDocument {
  const bucketKeys = entriesOf(given.importBuckets).flatMap(({ kmsKeyArn }) => kmsKeyArn ?? []);
  const volumeKeys = given.volumeKmsKeyArns ?? [];
  return roleDocument({
    importBuckets: arnsOf(given.importBuckets, origin.partition),
    exportBuckets: arnsOf(given.exportBuckets, origin.partition),
    bucketKeys: bucketKeys.includes(ANY_KEY) ? '*' : bucketKeys,
    volumeKeys: volumeKeys.includes(ANY_KEY) ? '*' : volumeKeys,
    ec2,
    licenseManager: given.licenseManager === true,
    scopedTo: given.scopedToResources ? origin : undefined,
  });
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

function listsOf({ importBuckets, exportBuckets }: VmImportAccess): BucketList[] {
  return [
    { prop: 'importBuckets', buckets: importBuckets },
    { prop: 'exportBuckets', buckets: exportBuckets },
  ];
}

function arnsIn(given: VmImportAccess): Narrowing[] {
  const partition = literalPartition(given);
  const volumeKeys = entriesOf(given.volumeKmsKeyArns).flatMap((value, index) =>
    value === ANY_KEY ? [] : [{ prop: `volumeKmsKeyArns[${index}]`, value, format: keyArnFormat(partition) }],
  );
  return [...listsOf(given).flatMap((list) => arnNarrowings(list, partition)), ...volumeKeys];
}

function keysIn({ importBuckets, volumeKmsKeyArns }: VmImportAccess): readonly (string | undefined)[] {
  return [...entriesOf(importBuckets).map(({ kmsKeyArn }) => kmsKeyArn), ...entriesOf(volumeKmsKeyArns)];
}

function joined<T>(before: readonly T[] | undefined, added: readonly T[] | undefined): T[] | undefined {
  return added ? [...(before ?? []), ...added] : before && [...before];
}
