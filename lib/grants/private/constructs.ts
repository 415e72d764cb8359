import { Aspects, TerraformStack, type IAspect } from 'cdktf';
import type { IConstruct } from 'constructs';
import type { StackJson } from './stack-code';

/** The stacks of the tree that a construct is in, as they will be synthesized, by name. */
export function synthesized(scope: IConstruct): Record<string, StackJson> {
  const stacks = scope.node.root.node
    .findAll()
    .filter((construct): construct is TerraformStack => TerraformStack.isStack(construct));
  stacks.forEach(invokeAspects);
  // What one stack takes from another shows in both when all have been prepared.
  stacks.forEach((stack) => stack.prepareStack());
  return Object.fromEntries(stacks.map((stack) => [stack.node.path, stack.toTerraform() as StackJson]));
}

/** As a synthesis does before it writes a stack. */
function invokeAspects(stack: TerraformStack): void {
  const visit = (construct: IConstruct, inherited: readonly IAspect[]): void => {
    const aspects = [...inherited, ...Aspects.of(construct).all];
    new Set(aspects).forEach((aspect) => aspect.visit(construct));
    construct.node.children.forEach((child) => visit(child, aspects));
  };
  visit(stack, []);
}
