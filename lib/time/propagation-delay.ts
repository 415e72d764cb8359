/**
 * How long dependants wait for a grant to take effect, and how long a grant outlives them.
 *
 * At least one of the two must be given. Needs a `TimeProvider` (`cdktf-service-access/time/bindings`) in the stack.
 */
export interface PropagationDelay {
  /**
   * Time between the creation of the grant and that of its dependants: a number and a unit (`ms`, `s`, `m`, `h`), such
   * as `30s`.
   * @default - dependants do not wait
   * @see https://github.com/IBM-Cloud/terraform-provider-ibm/issues/4478
   */
  readonly create?: string;

  /**
   * Time between the destruction of the dependants and that of the grant, in the same form: services de-register from
   * keys and buckets with a delay.
   * @default - the grant is destroyed at once
   * @see https://github.com/terraform-ibm-modules/terraform-ibm-cos/issues/672
   */
  readonly destroy?: string;
}
