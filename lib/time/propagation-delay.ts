/**
 * How long dependants wait until a grant has effect, and how long a grant outlives its dependants.
 *
 * At least one of the two must be given. Each is a number and a unit (`ms`, `s`, `m` or `h`), such as `30s` or `1.5m`. The wait is a
 * `time_sleep`, which needs a `TimeProvider` (`cdktf-service-access/time/bindings`) in the stack. Only what depends on the
 * construct waits: `dependsOn: [authorization]`.
 * @see https://registry.terraform.io/providers/hashicorp/time/latest/docs/resources/sleep
 */
export interface PropagationDelay {
  /**
   * Time between the creation of the grant and that of its dependants. A grant that is replaced is waited for again.
   * @default - dependants do not wait
   * @see https://github.com/IBM-Cloud/terraform-provider-ibm/issues/4478
   */
  readonly create?: string;

  /**
   * Time between the destruction of the dependants and that of the grant: services deregister from keys and buckets with a
   * delay.
   * @default - the grant is destroyed at once
   * @see https://github.com/terraform-ibm-modules/terraform-ibm-cos/issues/672
   */
  readonly destroy?: string;
}
