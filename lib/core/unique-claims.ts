import { TerraformStack, type TerraformProvider } from 'cdktf';
import type { IConstruct, IValidation } from 'constructs';
import { isLateBound, jsonText } from './late-bound';
import { providerIdentity, resolveIn } from './provider-identity';

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
  readonly claims: Claim[];
  /** The earlier claim of the same thing, for so many claims; made anew when claims were added since. */
  index?: { readonly size: number; readonly others: Map<Claim, Claim> };
}

/** One register an app. Weak, so that apps of a test run can be collected. */
const registers = new WeakMap<IConstruct, Register>();

/** Makes synthesis fail when another construct of the same app claims the same thing in the same account. */
export function claimOnce(claim: Claim): void {
  const { root } = claim.construct.node;
  const register: Register = registers.get(root) ?? { claims: [] };
  registers.set(root, register);
  register.claims.push(claim);
  claim.construct.node.addValidation(new Once(claim, register));
}

/** A class, because closures take more memory, and there are as many as grants. */
class Once implements IValidation {
  constructor(
    private readonly claim: Claim,
    private readonly register: Register,
  ) {}

  public validate(): string[] {
    const other = indexOf(this.register).others.get(this.claim);
    return other ? [this.claim.explain(other.construct.node.path)] : [];
  }
}

/** One pass over all claims for all of their validations: the guard stays linear in the number of grants. */
function indexOf(register: Register): NonNullable<Register['index']> {
  if (register.index?.size !== register.claims.length) {
    const first = new Map<string, Claim>();
    const others = new Map<Claim, Claim>();
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
  { construct, providerName, provider, accountless, subject }: Claim,
  identities: Map<string, string>,
): string {
  const stack = TerraformStack.of(construct).node.path;
  const place = `${providerName}|${provider ? provider.node.path : stack}`;
  if (!identities.has(place)) {
    identities.set(place, providerIdentity(construct, providerName, provider, accountless));
  }
  const text = jsonText(subject);
  // Resolving costs more than all else here, and most subjects are literal.
  const key = `${identities.get(place)}|${isLateBound(text) ? JSON.stringify(resolveIn(construct, subject)) : text}`;
  // `${var.x}` of one stack is not `${var.x}` of another.
  return key.includes('${') ? `${stack}|${key}` : key;
}
