import type { ITerraformIterator } from 'cdktf';
import type { IConstruct } from 'constructs';
import { checkText } from '../../core/checks';
import type { PropNames } from '../../core/props';
import { checkProvider } from '../../core/provider';
import { resolveIn } from '../../core/references';
import { show } from '../../core/text';
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

/** How a stack gets the provider that all constructs of this cloud need. */
export const IBM_PROVIDER = {
  providerName: 'ibm',
  className: 'IbmProvider',
  from: 'cdktf-service-access/ibm/bindings',
};

/** What the claims of this cloud have in common: the setting of the provider that names the account, if somebody writes it. */
export const IBM = { providerName: 'ibm', accountSetting: 'ibmcloud_account_id' };

/** Problems of the iterator of a construct that is made per entry. */
export function checkForEach(forEach: ITerraformIterator | undefined): string[] {
  const isIterator = typeof forEach === 'object' && forEach !== null && '_getForEachExpression' in forEach;
  return forEach === undefined || isIterator
    ? []
    : [`'forEach' must be an iterator, such as TerraformIterator.fromMap(variable.value), got ${show(forEach)}`];
}

/** Whether a grant is another one for each entry of an iterator. */
export function usesEntry(scope: IConstruct, grant: unknown): boolean {
  return /\beach[.]/.test(JSON.stringify(resolveIn(scope, grant)));
}

/** What is legal but risky in a grant. */
export interface Risk {
  /** The stable word that a warning begins with. */
  readonly code: string;
  readonly message: string;
}
