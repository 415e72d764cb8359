import type { Survivor } from './survivor';

export const CORE_SURVIVORS: readonly Survivor[] = [
  {
    file: 'core/provider-identity.ts',
    code: 'preparing: false,',
    replacements: ['preparing: true,'],
    why: 'CDKTF demands the option and reads it nowhere.',
  },
  {
    file: 'core/unique-claims.ts',
    code: 'if (register.index?.size !== register.claims.length) {',
    replacements: ['if (true) {'],
    why: 'Making the index anew for each claim finds the same, only slower: `npm run bench` would tell.',
  },
  {
    file: 'core/unique-claims.ts',
    code: 'if (!identities.has(place)) {',
    replacements: ['if (true) {'],
    why: 'Resolving the configuration of a provider again gives the same, only slower.',
  },
];
