import { Aspects, TerraformStack, type IAspect } from 'cdktf';
import type { IConstruct } from 'constructs';

/**
 * Entries that are kept per stack and looked at once per stack: a validation of each construct would take as much memory as
 * what it looks at. Weak, so that apps of a test run can be collected.
 */
export class StackRegister<T> {
  private readonly entries = new WeakMap<TerraformStack, T[]>();

  /** `hook` is called with the first entry of a stack; the list that it gets grows. */
  constructor(private readonly hook: (stack: TerraformStack, entries: readonly T[]) => void) {}

  public add(construct: IConstruct, entry: T): void {
    const stack = TerraformStack.of(construct);
    const known = this.entries.get(stack);
    if (known) {
      known.push(entry);
      return;
    }
    const entries = [entry];
    this.entries.set(stack, entries);
    this.hook(stack, entries);
  }
}

/**
 * Runs something when the synthesis of a stack begins: the tree is complete then, and annotations are still collected.
 * `Testing.synth` without validations comes by here too.
 */
export function whenSynthesisBegins(stack: TerraformStack, run: () => void): void {
  Aspects.of(stack).add(new AtStack(stack, run));
}

class AtStack implements IAspect {
  constructor(
    private readonly stack: TerraformStack,
    private readonly run: () => void,
  ) {}

  public visit(node: IConstruct): void {
    if (node === this.stack) {
      this.run();
    }
  }
}

/** Whether a construct is still where it was made: users can remove constructs from the tree. */
export function isInTree(construct: IConstruct): boolean {
  return construct.node.scopes.every(
    (one) => one.node.scope === undefined || one.node.scope.node.tryFindChild(one.node.id) === one,
  );
}
