/**
 * Who may do what on what: one statement of a policy, or what a role, an access control list, a membership gives.
 *
 * It names things as people do: a reference by what it refers to, late-bound parts in `${…}`. What it says is the same
 * whatever the logical ids and the order of resources are.
 */
export interface Grant {
  /** The cloud's name, such as `IBM Cloud`. */
  readonly cloud: string;

  /** `allow` or `deny`. */
  readonly effect: string;

  /** Who: a service, a role, a group, a user; `whoever has policy …` where that is not in the same stacks. */
  readonly principal: string;

  /** Roles or actions, in the vendor's words. */
  readonly actions: string[];

  /** On what. */
  readonly resource: string;

  /** When; all of them must hold. */
  readonly conditions: string[];

  /** Name of the stack; empty for a plan. */
  readonly stack: string;

  /** Terraform address of the resource that grants it. */
  readonly address: string;

  /** Path of the construct that made the resource; empty where it is not known. */
  readonly path: string;

  /** The vendor's page about such grants. */
  readonly rule: string;

  /**
   * What else a reader must know: why it could not be read or compared, or what became of a denial.
   *
   * @default - nothing
   */
  readonly note?: string;
}
