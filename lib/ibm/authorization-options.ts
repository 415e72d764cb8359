import type { TerraformProvider } from 'cdktf';
import type { PropagationDelay } from '../time/propagation-delay';

/** Options of every service-to-service authorization. */
export interface AuthorizationOptions {
  /**
   * Text shown beside the authorization in the console.
   *
   * It is set when the authorization is made. A later change has no effect, because the provider sends it only together with
   * other changes.
   * @default - a sentence that says what the authorization allows
   */
  readonly description?: string;

  /**
   * Sent as the header `Transaction-Id`, to find the requests in the logs of IBM Cloud.
   * @default - chosen by the provider
   */
  readonly transactionId?: string;

  /**
   * Provider of the account that owns the target; the authorization is created there.
   * @default - the stack's provider without alias
   */
  readonly provider?: TerraformProvider;

  /**
   * A wait between the authorization and what depends on it, because IAM takes some seconds to apply a grant.
   * @default - no wait
   */
  readonly propagation?: PropagationDelay;
}
