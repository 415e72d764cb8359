import { readValue } from '../core/props';
import type { MadeAttribute } from './private/authorization-target';

/**
 * One attribute of a target, for `AuthorizationTarget.attributes`. Its name is the one that the service documents, such as
 * `serviceInstance` or `volumeId`.
 * @see https://cloud.ibm.com/apidocs/iam-policy-management#create-v2-policy
 * @example
 * new ServiceAuthorization(this, 'share-brokers', {
 *   source: AuthorizationSource.VPC_FILE_SHARE,
 *   target: AuthorizationTarget.attributes([
 *     AuthorizationAttribute.equalTo('accountId', '0123456789abcdef0123456789abcdef'),
 *     AuthorizationAttribute.equalTo('serviceName', 'is'),
 *     AuthorizationAttribute.exists('shareId'),
 *   ]),
 *   roles: ['Share Broker'],
 * });
 */
export class AuthorizationAttribute {
  /**
   * The attribute has exactly this value.
   * @param name such as `serviceInstance`
   * @param value 1 to 1,000 characters, not blank and not `*` alone
   */
  public static equalTo(name: string, value: string): AuthorizationAttribute {
    return AuthorizationAttribute.from({ name, operator: 'stringEquals', value });
  }

  /**
   * The value of the attribute matches this pattern.
   * @param name such as `resource`; not `accountId` or `serviceName`, which must be equal to something
   * @param pattern 1 to 1,000 characters, with `*` for any characters and `?` for one; not wildcards and spaces alone
   */
  public static matches(name: string, pattern: string): AuthorizationAttribute {
    return AuthorizationAttribute.from({ name, operator: 'stringMatch', value: pattern });
  }

  /**
   * The target has the attribute, whatever its value.
   * @param name such as `volumeId`; not `accountId` or `serviceName`, which must be equal to something
   */
  public static exists(name: string): AuthorizationAttribute {
    return AuthorizationAttribute.from({ name, operator: 'stringExists', value: 'true' });
  }

  private static from(spec: Omit<MadeAttribute, 'madeBy'>): AuthorizationAttribute {
    const attribute = new AuthorizationAttribute();
    attribute._spec = { madeBy: 'AuthorizationAttribute', ...readValue(spec) };
    return attribute;
  }

  /** @internal */
  public _spec!: MadeAttribute;

  private constructor() {}
}
