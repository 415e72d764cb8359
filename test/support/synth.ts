import { Testing, TerraformStack } from 'cdktf';
import { ConstructOrder, type IConstruct } from 'constructs';

/** Attributes of resources, by logical id. */
export type Resources = Record<string, Record<string, unknown>>;

/** The part of a `cdk.tf.json` that tests look at. */
export interface Synthesized {
  readonly resource?: Record<string, Resources>;
  readonly data?: Record<string, Resources>;
  readonly [section: string]: unknown;
}

export function newStack(id = 'test'): TerraformStack {
  return new TerraformStack(Testing.app(), id);
}

/** Synthesizes with all validations on; those of `Testing.synth` are off by default. */
export function synth(stack: TerraformStack): Synthesized {
  return JSON.parse(Testing.synth(stack, true)) as Synthesized;
}

/** All resources of a type, with their whole attributes. */
export function resourcesOf(json: Synthesized, type: string): Resources {
  return json.resource?.[type] ?? {};
}

/** The attributes of the one resource of a type; fails if there are more or fewer. */
export function onlyResource(json: Synthesized, type: string): Record<string, unknown> {
  const all = Object.values(resourcesOf(json, type));
  if (all.length !== 1) {
    throw new Error(`expected one ${type}, got ${all.length}`);
  }
  return all[0]!;
}

/** Messages of all warnings below a construct, as they are when its stacks are synthesized. */
export function warningsOf(construct: IConstruct): string[] {
  const { scopes } = construct.node;
  for (const stack of [...scopes, ...construct.node.findAll()].filter((one) => TerraformStack.isStack(one))) {
    Testing.synth(stack);
  }
  return construct.node
    .findAll(ConstructOrder.PREORDER)
    .flatMap(({ node }) => node.metadata)
    .filter(({ type }) => type === '@cdktf/warn')
    .map(({ data }) => String(data));
}

/** The message of what a function throws; fails if it throws nothing. */
export function messageOf(fails: () => unknown): string {
  try {
    fails();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('expected an error, nothing was thrown');
}
