/** Whether the vendor offers an action. */
export enum CosActionStatus {
  /** To be used. */
  SUPPORTED = 'supported',
  /** Still there, to be avoided. */
  DEPRECATED = 'deprecated',
  /** For the vendor's own services. */
  INTERNAL = 'internal',
  /** Exists by name, and does nothing. */
  UNSUPPORTED = 'unsupported',
}

/** One thing that can be done on Cloud Object Storage. */
export interface CosAction {
  /** As in a custom role: `cloud-object-storage.object.get`. */
  readonly id: string;

  /** The vendor's description. */
  readonly description: string;

  /**
   * What a condition can ask about a request of the action: `prefix`, `delimiter`, `path`. Empty for an action on no
   * object, and for one that is not documented.
   */
  readonly conditionAttributes: string[];

  /** Whether the vendor offers it. */
  readonly status: CosActionStatus;

  /** Whether the vendor's table of actions has it. Other actions appear in roles only, and no page says which conditions they can meet. */
  readonly documented: boolean;
}

/** How a policy for a bucket decides an action that its roles bring. */
export enum CosDecision {
  /** Allowed on the whole bucket. */
  ALLOWED = 'ALLOWED',
  /** Allowed only inside the folders, or only for the keys, of the policy. */
  ALLOWED_INSIDE = 'ALLOWED_INSIDE',
  /** Impossible, although the role brings it. */
  DENIED = 'DENIED',
  /** The vendor does not document it. */
  UNKNOWN = 'UNKNOWN',
}

/** An action, and how a policy decides it. */
export interface CosActionDecision {
  /** The action. */
  readonly action: CosAction;

  /** How the policy decides it. */
  readonly decision: CosDecision;

  /** Why, to be read after the action's id: `is allowed only inside the folders`. */
  readonly reason: string;
}
