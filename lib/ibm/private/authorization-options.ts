import { checkText } from '../../core/checks';
import type { PropNames } from '../../core/props';
import { checkProvider } from '../../core/provider';
import { checkPropagation } from '../../time/propagation';
import type { AuthorizationOptions } from '../authorization-options';

/** The names of these, for constructs whose props have them. */
export const OPTION_NAMES: PropNames<AuthorizationOptions> = {
  description: 1,
  transactionId: 1,
  provider: 1,
  propagation: 1,
};

/** Problems of the options of an authorization, which access policies have too. */
export function checkOptions(options: AuthorizationOptions): string[] {
  return [
    ...checkText('description', options.description),
    ...checkText('transactionId', options.transactionId),
    ...checkProvider(options.provider, 'ibm'),
    ...checkPropagation(options.propagation),
  ];
}

/** What is legal but risky in a grant. */
export interface Risk {
  /** The stable word that a warning begins with. */
  readonly code: string;
  readonly message: string;
}
