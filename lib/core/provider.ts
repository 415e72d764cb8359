import { TerraformProvider, TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import { resolveIn } from './references';
import { show } from './text';

/**
 * What tells one account from another when no account is named: the configuration of the provider that a construct
 * uses, except what is named in `ignored`: the region, because permissions are global. Stacks whose providers are
 * configured alike may deploy into one account.
 */
export function providerIdentity(
  scope: IConstruct,
  providerName: string,
  provider?: TerraformProvider,
  ignored: readonly string[] = ['region'],
): string {
  const configuration = configurationOf(scope, providerName, provider);
  if (!configuration) {
    return '';
  }
  const telling = Object.entries(configuration).filter(([setting]) => !ignored.includes(setting));
  return JSON.stringify(resolveIn(scope, Object.fromEntries(telling)));
}

/** The account to which the provider of a construct is restricted by a setting: a name, or a list of one. */
export function providerAccount(
  scope: IConstruct,
  providerName: string,
  provider: TerraformProvider | undefined,
  setting: string,
): string | undefined {
  const value = resolveIn(scope, configurationOf(scope, providerName, provider)?.[setting]);
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return typeof only === 'string' && only !== '' && !only.includes('${') ? only : undefined;
}

function configurationOf(
  scope: IConstruct,
  providerName: string,
  provider?: TerraformProvider,
): Record<string, unknown> | undefined {
  const used =
    provider ??
    TerraformStack.of(scope)
      .allProviders()
      .find((candidate) => candidate.terraformResourceType === providerName && candidate.alias === undefined);
  return (used?.toTerraform().provider[providerName] as Record<string, unknown>[] | undefined)?.[0];
}

/** Facts of providers, each found once for all that use the provider, or the default one of a stack, and share this. */
export class KnownProviders {
  private readonly facts = new Map<string, string | undefined>();

  public identity(...of: Parameters<typeof providerIdentity>): string {
    const [scope, providerName, provider, ignored] = of;
    return this.once(scope, providerName, provider, String(ignored), () => providerIdentity(...of))!;
  }

  public account(...of: Parameters<typeof providerAccount>): string | undefined {
    const [scope, providerName, provider, setting] = of;
    return this.once(scope, providerName, provider, `account ${setting}`, () => providerAccount(...of));
  }

  private once(
    scope: IConstruct,
    providerName: string,
    provider: TerraformProvider | undefined,
    question: string,
    answer: () => string | undefined,
  ): string | undefined {
    const key = `${providerName}|${provider?.node.path ?? TerraformStack.of(scope).node.path}|${question}`;
    if (!this.facts.has(key)) {
      this.facts.set(key, answer());
    }
    return this.facts.get(key);
  }
}

/** How the stack gets a provider that it lacks. */
export interface ProviderClass {
  readonly providerName: string;
  /** Name of the class, and where it is imported from. */
  readonly className: string;
  readonly from: string;
}

const required = new WeakMap<TerraformStack, Set<string>>();

/** Makes synthesis fail when the stack has no such provider at all, and says how to add it: CDKTF says only which. */
export function requireProvider(construct: IConstruct, { providerName, className, from }: ProviderClass): void {
  const stack = TerraformStack.of(construct);
  const known = required.get(stack) ?? new Set();
  required.set(stack, known);
  if (known.has(providerName)) {
    return;
  }
  known.add(providerName);
  stack.node.addValidation({
    validate: () =>
      hasProvider(stack, providerName)
        ? []
        : [
            `the stack needs a provider of "${providerName}": add new ${className}(stack, '${providerName}', …) from ${from}`,
          ],
  });
}

function hasProvider(stack: TerraformStack, providerName: string): boolean {
  const isWanted = (one: IConstruct) =>
    TerraformProvider.isTerraformProvider(one) && one.terraformResourceType === providerName;
  // Most providers stand directly in their stack, where they are found without a walk through all of the tree.
  return stack.node.children.some(isWanted) || stack.allProviders().some(isWanted);
}

/** Problems of the prop `provider`: the provider of another cloud, or anything else, would fail in CDKTF or at apply. */
export function checkProvider(provider: TerraformProvider | undefined, providerName: string): string[] {
  const got = provider?.terraformResourceType;
  return provider === undefined || got === providerName
    ? []
    : [
        `'provider' must be a provider of ${show(providerName)}, ` +
          `got ${got === undefined ? show(provider) : `one of ${show(got)}`}`,
      ];
}
