import { type TerraformProvider, TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import { resolveIn } from './references';
import { show } from './text';

/**
 * What tells one account from another when no account is named: the configuration of the provider that a construct
 * uses, but for what is named in `ignored`: the region, because permissions are global. Stacks whose providers are
 * configured alike are taken to deploy into one account.
 */
export function providerIdentity(
  scope: IConstruct,
  providerName: string,
  provider?: TerraformProvider,
  ignored: readonly string[] = ['region'],
): string {
  const used =
    provider ??
    TerraformStack.of(scope)
      .allProviders()
      .find((candidate) => candidate.terraformResourceType === providerName && candidate.alias === undefined);
  if (!used) {
    return '';
  }
  const [configuration] = used.toTerraform().provider[providerName] as Record<string, unknown>[];
  const telling = Object.entries(configuration!).filter(([setting]) => !ignored.includes(setting));
  return JSON.stringify(resolveIn(scope, Object.fromEntries(telling)));
}

/** The same, resolved once for all that use the provider, or the default one of a stack, and share `known`. */
export function identityIn(known: Map<string, string>, ...of: Parameters<typeof providerIdentity>): string {
  const [scope, providerName, provider] = of;
  const place = `${providerName}|${provider?.node.path ?? TerraformStack.of(scope).node.path}`;
  const identity = known.get(place) ?? providerIdentity(...of);
  known.set(place, identity);
  return identity;
}

/** Problems of a provider that was passed on: one of another cloud, or what is none, would fail in CDKTF or at apply. */
export function checkProvider(provider: TerraformProvider | undefined, providerName: string): string[] {
  const got = provider?.terraformResourceType;
  return provider === undefined || got === providerName
    ? []
    : [
        `'provider' must be a provider of ${show(providerName)}, ` +
          `got ${got === undefined ? show(provider) : `one of ${show(got)}`}`,
      ];
}
