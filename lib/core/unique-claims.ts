import { type TerraformProvider, TerraformStack } from 'cdktf';
import type { IConstruct, IValidation } from 'constructs';
import { isLateBound, jsonText } from './late-bound';
import { identityIn } from './provider';
import { resolveIn } from './references';

/** Something that a cloud allows only once an account, and refuses at apply when it is asked for again. */
export interface Claim {
  readonly construct: IConstruct;
  readonly providerName: string;
  readonly provider?: TerraformProvider;
  /**
   * Settings of the provider that may differ within one account.
   * @default - the region; with an alias, users say that providers are of different accounts
   */
  readonly accountless?: readonly string[];
  /** What makes it the same thing; references are compared within a stack. */
  readonly subject: unknown;
  /**
   * Completes `… is already …`, with the path of the other construct: what is twice, and how to mend it. Kept for each
   * grant: a function of the module, or one that captures little.
   */
  readonly explain: (otherPath: string) => string;
}

interface Register {
  readonly claims: KeptClaim[];
  /** The earlier claim of the same thing, for so many claims; made anew when claims were added since. */
  index?: { readonly size: number; readonly others: Map<KeptClaim, KeptClaim> };
}

/** One register an app. Weak, so that apps of a test run can be collected. */
const registers = new WeakMap<IConstruct, Register>();

/** Makes synthesis fail when another construct of the same app claims the same thing in the same account. */
export function claimOnce(claim: Claim): void {
  const { root } = claim.construct.node;
  const register: Register = registers.get(root) ?? { claims: [] };
  registers.set(root, register);
  const kept = new KeptClaim(claim, register);
  register.claims.push(kept);
  claim.construct.node.addValidation(kept);
}

/** One object without closures or lists, because there are as many as grants. */
class KeptClaim implements Claim, IValidation {
  public readonly construct: IConstruct;
  public readonly providerName: string;
  public readonly provider?: TerraformProvider;
  public readonly accountless?: readonly string[];
  /** JSON. */
  public readonly subject: string;
  public readonly explain: Claim['explain'];

  constructor(
    claim: Claim,
    private readonly register: Register,
  ) {
    this.construct = claim.construct;
    this.providerName = claim.providerName;
    this.provider = claim.provider;
    this.accountless = claim.accountless;
    this.subject = jsonText(claim.subject);
    this.explain = claim.explain;
  }

  public validate(): string[] {
    const other = indexOf(this.register).others.get(this);
    return other ? [this.explain(other.construct.node.path)] : [];
  }
}

/** One pass over all claims for all of their validations: the guard stays linear in the number of grants. */
function indexOf(register: Register): NonNullable<Register['index']> {
  if (register.index?.size !== register.claims.length) {
    const first = new Map<string, KeptClaim>();
    const others = new Map<KeptClaim, KeptClaim>();
    const identities = new Map<string, string>();
    for (const claim of register.claims) {
      const key = keyOf(claim, identities);
      const earlier = first.get(key);
      if (earlier) {
        others.set(claim, earlier);
      } else {
        first.set(key, claim);
      }
    }
    register.index = { size: register.claims.length, others };
  }
  return register.index;
}

function keyOf(
  { construct, providerName, provider, accountless, subject }: KeptClaim,
  identities: Map<string, string>,
): string {
  const stack = TerraformStack.of(construct).node.path;
  // Resolving costs more than all else here, and most subjects are literal.
  const text = isLateBound(subject) ? String(resolveIn(construct, subject)) : subject;
  const key = `${identityIn(identities, construct, providerName, provider, accountless)}|${text}`;
  // `${var.x}` of one stack is not `${var.x}` of another.
  return key.includes('${') ? `${stack}|${key}` : key;
}
