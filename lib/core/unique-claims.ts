import { TerraformResource, TerraformStack, type TerraformProvider } from 'cdktf';
import type { IConstruct } from 'constructs';
import { isLateBound, jsonText } from './late-bound';
import { KnownProviders } from './provider';
import { resolveIn } from './references';
import { isInTree, StackRegister } from './stack-hooks';
import { warnInValidation } from './warning';

/** Something that a cloud allows only once per account, and refuses at apply when it is asked for again. */
export interface Claim {
  readonly construct: IConstruct;
  readonly providerName: string;
  readonly provider?: TerraformProvider;
  /**
   * Id of the account, where the props name it.
   * @default - the one to which the provider is restricted; without one, the configuration of the provider tells
   */
  readonly account?: string;
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
  /** What makes it the same thing; references are compared within a stack. */
  readonly subject: unknown;
  /**
   * Completes `… is already …`, with the path of the other construct: what is there twice, and how to fix it. Kept for each
   * grant: a function of the module, or one that captures little.
   */
  readonly explain: (otherPath: string, claim: Claimed) => string;
}

/** What a claim is of. */
export interface Claimed extends Pick<Claim, 'construct'> {
  /** JSON. */
  readonly subject: string;
}

/** Makes synthesis fail when another construct of the same app claims the same thing in the same account. */
export function claimOnce(claim: Claim): void {
  const { root } = claim.construct.node;
  const register = registers.get(root) ?? new Register();
  registers.set(root, register);
  register.add(new KeptClaim(claim));
}

/** One per app. */
const registers = new WeakMap<IConstruct, Register>();

/** One object without closures or lists, because there are as many as grants. */
class KeptClaim implements Claim {
  public readonly construct: IConstruct;
  public readonly providerName: string;
  public readonly provider?: TerraformProvider;
  public readonly account?: string;
  public readonly accountSetting?: string;
  public readonly accountless?: readonly string[];
  /** JSON. */
  public readonly subject: string;
  public readonly explain: Claim['explain'];

  constructor(claim: Claim) {
    this.construct = claim.construct;
    this.providerName = claim.providerName;
    this.provider = claim.provider;
    this.account = claim.account;
    this.accountSetting = claim.accountSetting;
    this.accountless = claim.accountless;
    this.subject = jsonText(claim.subject);
    this.explain = claim.explain;
  }
}

/** A claim of what an earlier one has already. */
interface Twin {
  readonly earlier: KeptClaim;
  /** `maybe` if only the cloud knows whether both are in one account. */
  readonly relation: 'same' | 'maybe';
}

/** The claims of an app, and which of them are twins: found in one pass for all stacks. */
class Register {
  private readonly claims: KeptClaim[] = [];
  private found?: { readonly size: number; readonly twins: ReadonlyMap<KeptClaim, Twin> };
  private readonly reporting = new Set<KeptClaim>();

  // The validation of a stack runs before those of what is in it, so that twins can report at their own path.
  private readonly stacks = new StackRegister<IConstruct>((stack) =>
    stack.node.addValidation({ validate: () => this.letTwinsReport() }),
  );

  public add(claim: KeptClaim): void {
    this.claims.push(claim);
    this.stacks.add(claim.construct, claim.construct);
  }

  private letTwinsReport(): string[] {
    for (const claim of this.twins().keys()) {
      if (!this.reporting.has(claim)) {
        this.reporting.add(claim);
        claim.construct.node.addValidation({ validate: () => this.problemsOf(claim) });
      }
    }
    return [];
  }

  private problemsOf(claim: KeptClaim): string[] {
    const twin = this.twins().get(claim);
    if (twin === undefined) {
      return [];
    }
    const text = claim.explain(twin.earlier.construct.node.path, claim);
    return twin.relation === 'same'
      ? [text]
      : warnInValidation(
          claim.construct,
          'duplicate-in-another-stack',
          `${text}; if the two stacks are deployed into different accounts, all is well`,
        );
  }

  private twins(): ReadonlyMap<KeptClaim, Twin> {
    const stale = [...(this.found?.twins ?? [])].some(([claim, { earlier }]) => !exists(claim) || !exists(earlier));
    if (this.found?.size !== this.claims.length || stale) {
      this.found = { size: this.claims.length, twins: findTwins(this.claims) };
    }
    return this.found.twins;
  }
}

function findTwins(claims: readonly KeptClaim[]): Map<KeptClaim, Twin> {
  const groups = new Map<string, KeptClaim | KeptClaim[]>();
  const twins = new Map<KeptClaim, Twin>();
  const providers = new KnownProviders();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key === undefined) {
      continue;
    }
    const known = groups.get(key);
    if (known === undefined) {
      groups.set(key, claim);
      continue;
    }
    const group = Array.isArray(known) ? known : [known];
    groups.set(key, group);
    const twin = twinOf(claim, group, providers);
    if (twin) {
      twins.set(claim, twin);
    }
    group.push(claim);
  }
  return twins;
}

/** What is compared, or nothing for resources that stand for several: their entries are known only to Terraform. */
function keyOf({ construct, providerName, subject }: KeptClaim): string | undefined {
  // Resolving costs more than all else here, and most subjects are literal.
  const text = isLateBound(subject) ? String(resolveIn(construct, subject)) : subject;
  if (!text.includes('${')) {
    return `${providerName}|${text}`;
  }
  // `${var.x}` of one stack is not `${var.x}` of another.
  return /\b(each|count)\./.test(text) ? undefined : `${stackPath(construct)}|${providerName}|${text}`;
}

function twinOf(claim: KeptClaim, group: readonly KeptClaim[], providers: KnownProviders): Twin | undefined {
  if (!exists(claim)) {
    return undefined;
  }
  const related = group.flatMap((earlier): Twin[] => {
    const relation = relationOf(claim, earlier, providers);
    return relation !== 'other' && exists(earlier) ? [{ earlier, relation }] : [];
  });
  return related.find(({ relation }) => relation === 'same') ?? related[0];
}

/** Whether two claims of the same thing are made in one account. */
function relationOf(one: KeptClaim, other: KeptClaim, providers: KnownProviders): 'same' | 'maybe' | 'other' {
  const [a, b] = [accountOf(one, providers), accountOf(other, providers)];
  const sameStack = stackPath(one.construct) === stackPath(other.construct);
  const comparable = a !== undefined && b !== undefined && (sameStack || !`${a}${b}`.includes('${'));
  if (comparable) {
    return a === b ? 'same' : 'other';
  }
  if (identityOf(one, providers) !== identityOf(other, providers)) {
    return 'other';
  }
  return sameStack ? 'same' : 'maybe';
}

/** Removed constructs claim nothing, and neither do those whose resource moved to another address. */
function exists({ construct }: KeptClaim): boolean {
  return (
    isInTree(construct) &&
    !(TerraformResource.isTerraformResource(construct) && construct.toTerraform().resource === undefined)
  );
}

function accountOf(claim: KeptClaim, providers: KnownProviders): string | undefined {
  const { construct, providerName, provider, account, accountSetting } = claim;
  if (account !== undefined) {
    return isLateBound(account) ? String(resolveIn(construct, account)) : account;
  }
  return accountSetting && providers.account(construct, providerName, provider, accountSetting);
}

function identityOf({ construct, providerName, provider, accountless }: KeptClaim, providers: KnownProviders): string {
  return providers.identity(construct, providerName, provider, accountless);
}

function stackPath(construct: IConstruct): string {
  return TerraformStack.of(construct).node.path;
}
