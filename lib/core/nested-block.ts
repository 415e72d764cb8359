import type { IInterpolatingParent } from 'cdktf';

/** A generated class for a nested block or for a list of them. */
interface Reference {
  /** What the block is configured with, without what it does not know. */
  internalValue?: unknown;
}
type ReferenceClass<Made extends Reference> = new (
  parent: IInterpolatingParent,
  attribute: string,
  wrapsSet: boolean,
) => Made;

/**
 * A nested block of a generated L1 class. The object that refers to it is made when it is first read: most are never read,
 * and CDKTF keeps a stack trace for each, which is most of what a resource costs (bench/README.md).
 *
 * @internal
 */
export class NestedBlock<Made extends Reference> {
  private made?: Made;
  private value?: Made['internalValue'];

  constructor(
    private readonly type: ReferenceClass<Made>,
    private readonly parent: IInterpolatingParent,
    private readonly attribute: string,
    private readonly wrapsSet = false,
  ) {}

  public get reference(): Made {
    if (!this.made) {
      this.made = new this.type(this.parent, this.attribute, this.wrapsSet);
      this.made.internalValue = this.value;
      this.value = undefined;
    }
    return this.made;
  }

  public get internalValue(): Made['internalValue'] {
    return this.made ? this.made.internalValue : copyOf(this.type, this.value);
  }

  public set internalValue(value: Made['internalValue']) {
    // What the object keeps after a second value depends on the first one.
    if (this.made || (this.value !== undefined && value !== undefined)) {
      this.reference.internalValue = value;
    } else {
      this.value = copyOf(this.type, value);
    }
  }
}

/** One object of each class that stands in no resource. */
const spares = new Map<ReferenceClass<Reference>, Reference>();

/** What an object of the class would make of a value. */
function copyOf<Made extends Reference>(
  type: ReferenceClass<Made>,
  value: Made['internalValue'],
): Made['internalValue'] {
  if (value === undefined) {
    return undefined;
  }
  const spare = spares.get(type) ?? new type(NOWHERE, '', false);
  spares.set(type, spare);
  spare.internalValue = value;
  const copy = spare.internalValue;
  spare.internalValue = undefined;
  return copy;
}

const NOWHERE: IInterpolatingParent = {
  interpolationForAttribute: () => {
    throw new Error('what is in no resource cannot be referred to');
  },
};
