import type { TerraformStack } from 'cdktf';
import { byAddress } from './addresses';
import { synth } from './synth';

/** Every action on every resource that the documents of a stack allow, under which conditions, and at which level. */
export function allowedBy(stack: TerraformStack, make: (stack: TerraformStack) => unknown): string[] {
  make(stack);
  return Object.values(byAddress(synth(stack))).flatMap(({ policy, type }) => {
    const statements = (policy ? JSON.parse(String(policy)).Statement : []) as Record<string, any>[];
    return statements.flatMap(({ Effect, Action, Resource = '*', Condition }) =>
      [Action]
        .flat()
        .flatMap((action: string) =>
          [Resource].flat().map((resource: string) => JSON.stringify([resource, Effect, action, Condition, type])),
        ),
    );
  });
}

export function resourceOf(allowance: string): string {
  return (JSON.parse(allowance) as [string])[0];
}
