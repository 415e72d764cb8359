import type { Survivor } from '../survivor';

export const SURVIVORS: readonly Survivor[] = [
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
];
