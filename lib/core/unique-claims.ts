import { TerraformResource, TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import { isLateBound, jsonText } from './late-bound';
import { KnownProviders } from './provider';
import { resolveIn } from './references';
import { isInTree } from './stack-hooks';
import { warnInValidation } from './warning';

/**
 * Something that a cloud allows only once per account, and refuses at apply when it is asked for again. All of it is read from
 * the claimant when its stack is validated. So a claim takes no memory, and it follows what users assign to a resource.
 */
export interface Claim<T extends Claimant> {
  readonly providerName: string;
  /**
   * The setting by which the provider can be restricted to an account, such as `allowed_account_ids`.
   * @default - the provider has none
   */
  readonly accountSetting?: string;
  /**
   * Settings of the provider that may differ within one account.
   * @default - the region; with an alias, users say that providers are of different accounts
   */
  readonly accountless?: readonly string[];
  /** What makes it the same thing; references are compared within a stack. `undefined` if it claims nothing. */
  readonly subjectOf: (claimant: T) => unknown;
  /** Completes `… is already …`, with the path of the other resource: what is there twice, and how to fix it. */
  readonly explain: (otherPath: string, claimant: T) => string;
}

/** A resource that tells everything itself, or a resource with what is known beside it. */
export type Claimant = TerraformResource | KeptClaim;

/** What is kept for a claim because the resource does not tell it. */
export interface KeptClaim {
  readonly resource: TerraformResource;
  /**
   * Id of the account, where the props name it.
   * @default - the one to which the provider is restricted; without one, the configuration of the provider tells
   */
  readonly account?: string;
}

/** Makes synthesis fail when another resource of the same app claims the same thing in the same account. */
export class UniqueClaims<T extends Claimant> {
  private readonly apps = new WeakMap<IConstruct, ClaimsOfApp<T>>();

  constructor(private readonly claim: Claim<T>) {}

  public add(claimant: T): void {
    const resource = resourceOf(claimant);
    const { root } = resource.node;
    let claims = this.apps.get(root);
    if (claims === undefined) {
      claims = new ClaimsOfApp(this.claim);
      this.apps.set(root, claims);
    }
    claims.add(claimant, TerraformStack.of(resource));
  }
}

/** A claim of what an earlier one has already. */
interface Twin<T> {
  readonly earlier: T;
  /** `maybe` if only the cloud knows whether both are in one account. */
  readonly relation: 'same' | 'maybe';
}

/** The claimants of an app, and which of them are twins: found in one pass for all stacks of a synthesis. */
class ClaimsOfApp<T extends Claimant> {
  private readonly claimants: T[] = [];
  private readonly stacks = new WeakSet<TerraformStack>();
  private readonly reporting = new Set<T>();
  private readonly validated = new Set<TerraformStack>();
  private found?: { readonly size: number; readonly twins: ReadonlyMap<T, Twin<T>> };

  constructor(private readonly claim: Claim<T>) {}

  public add(claimant: T, stack: TerraformStack): void {
    this.claimants.push(claimant);
    if (!this.stacks.has(stack)) {
      this.stacks.add(stack);
      // The validation of a stack runs before those of what is in it, so that twins can report at their own path.
      stack.node.addValidation({ validate: () => this.letTwinsReport(stack) });
    }
  }

  private letTwinsReport(stack: TerraformStack): string[] {
    // A stack that is validated again is synthesized again, and names may have changed in between.
    if (this.validated.has(stack)) {
      this.validated.clear();
      this.found = undefined;
    }
    this.validated.add(stack);
    for (const claimant of this.twins().keys()) {
      if (!this.reporting.has(claimant)) {
        this.reporting.add(claimant);
        resourceOf(claimant).node.addValidation({ validate: () => this.problemsOf(claimant) });
      }
    }
    return [];
  }

  private problemsOf(claimant: T): string[] {
    const twin = this.twins().get(claimant);
    if (twin === undefined) {
      return [];
    }
    const text = this.claim.explain(resourceOf(twin.earlier).node.path, claimant);
    return twin.relation === 'same'
      ? [text]
      : warnInValidation(
          resourceOf(claimant),
          'duplicate-in-another-stack',
          `${text}; if the two stacks are deployed into different accounts, all is well`,
        );
  }

  private twins(): ReadonlyMap<T, Twin<T>> {
    const stale = [...(this.found?.twins ?? [])].some(
      ([claimant, { earlier }]) => !exists(claimant) || !exists(earlier),
    );
    if (this.found?.size !== this.claimants.length || stale) {
      this.found = { size: this.claimants.length, twins: findTwins(this.claim, this.claimants) };
    }
    return this.found.twins;
  }
}

function findTwins<T extends Claimant>(claim: Claim<T>, claimants: readonly T[]): Map<T, Twin<T>> {
  const groups = new Map<string, T | T[]>();
  const twins = new Map<T, Twin<T>>();
  const accounts = new Accounts(claim);
  for (const claimant of claimants) {
    const subject = claim.subjectOf(claimant);
    const key = subject === undefined ? undefined : keyOf(resourceOf(claimant), subject);
    if (key === undefined) {
      continue;
    }
    const known = groups.get(key);
    if (known === undefined) {
      groups.set(key, claimant);
      continue;
    }
    const group = Array.isArray(known) ? known : [known];
    groups.set(key, group);
    const twin = twinOf(claimant, group, accounts);
    if (twin) {
      twins.set(claimant, twin);
    }
    group.push(claimant);
  }
  return twins;
}

/** What is compared, or nothing for resources that stand for several: their entries are known only to Terraform. */
function keyOf(resource: TerraformResource, subject: unknown): string | undefined {
  // Resolving costs more than all else here, and most subjects are literal.
  const json = jsonText(subject);
  const text = isLateBound(json) ? String(resolveIn(resource, json)) : json;
  if (!text.includes('${')) {
    return text;
  }
  // `${var.x}` of one stack is not `${var.x}` of another.
  return /\b(each|count)\./.test(text) ? undefined : `${stackPath(resource)}|${text}`;
}

function twinOf<T extends Claimant>(claimant: T, group: readonly T[], accounts: Accounts): Twin<T> | undefined {
  if (!exists(claimant)) {
    return undefined;
  }
  const related = group.flatMap((earlier): Twin<T>[] => {
    const relation = accounts.relationOf(claimant, earlier);
    return relation !== 'other' && exists(earlier) ? [{ earlier, relation }] : [];
  });
  return related.find(({ relation }) => relation === 'same') ?? related[0];
}

/** In which accounts claims are made. */
class Accounts {
  private readonly providers = new KnownProviders();

  constructor(private readonly claim: Pick<Claim<never>, 'providerName' | 'accountSetting' | 'accountless'>) {}

  /** Whether two claims of the same thing are made in one account. */
  public relationOf(one: Claimant, other: Claimant): 'same' | 'maybe' | 'other' {
    const [a, b] = [this.accountOf(one), this.accountOf(other)];
    const sameStack = stackPath(resourceOf(one)) === stackPath(resourceOf(other));
    const comparable = a !== undefined && b !== undefined && (sameStack || !`${a}${b}`.includes('${'));
    if (comparable) {
      return a === b ? 'same' : 'other';
    }
    if (this.identityOf(one) !== this.identityOf(other)) {
      return 'other';
    }
    return sameStack ? 'same' : 'maybe';
  }

  private accountOf(claimant: Claimant): string | undefined {
    const resource = resourceOf(claimant);
    const account = 'resource' in claimant ? claimant.account : undefined;
    if (account !== undefined) {
      return isLateBound(account) ? String(resolveIn(resource, account)) : account;
    }
    const { providerName, accountSetting } = this.claim;
    return accountSetting && this.providers.account(resource, providerName, resource.provider, accountSetting);
  }

  private identityOf(claimant: Claimant): string {
    const { providerName, accountless } = this.claim;
    const resource = resourceOf(claimant);
    return this.providers.identity(resource, providerName, resource.provider, accountless);
  }
}

/** Removed constructs claim nothing, and neither do those whose resource moved to another address. */
function exists(claimant: Claimant): boolean {
  const resource = resourceOf(claimant);
  return isInTree(resource) && resource.toTerraform().resource !== undefined;
}

function resourceOf(claimant: Claimant): TerraformResource {
  return TerraformResource.isTerraformResource(claimant) ? claimant : claimant.resource;
}

function stackPath(construct: IConstruct): string {
  return TerraformStack.of(construct).node.path;
}
