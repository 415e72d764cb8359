import type { TargetSpec } from './authorization-spec';

/** What an authorization gives access to. Made by the factories of this class and of those that extend it. */
export class AuthorizationTarget {
  /** @internal */
  public _spec!: TargetSpec;

  protected constructor() {}
}
