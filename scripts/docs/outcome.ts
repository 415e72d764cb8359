import { Testing, type TerraformStack } from 'cdktf';
import { ConstructOrder } from 'constructs';
import { stackOf, type Cloud } from '../../catalogue/cloud';
import type { ShownRefusal } from '../../catalogue/entry';

/** When a user meets it. */
export type Moment = 'refused' | 'synthesis' | 'plan' | 'warning';

export interface Outcome {
  readonly moment: Moment;
  readonly message: string;
}

/** Runs the code of a refusal: what is thrown, what the synthesis says, what is annotated, or what the plan will check. */
export function outcomeOf({ cause, code, snippet }: ShownRefusal, cloud: Cloud<any>): Outcome {
  const stack = stackOf(cloud, 'stack');
  const refusal = messageOf(() => cause(stack));
  if (refusal !== undefined) {
    return { moment: 'refused', message: refusal };
  }
  let json = '{}';
  const conflict = messageOf(() => (json = Testing.synth(stack, true)));
  if (code !== undefined) {
    const warning = warningsOf(stack).find((text) => text.startsWith(`service-access:${code} `));
    return { moment: 'warning', message: warning ?? nothing(`no warning "${code}" of`, snippet) };
  }
  if (conflict !== undefined) {
    return { moment: 'synthesis', message: withoutFrame(conflict) };
  }
  const conditions = conditionsOf(json);
  return { moment: 'plan', message: conditions.join('\n') || nothing('no refusal of', snippet) };
}

/** CDKTF puts a headline above the messages and advice to ignore them below. */
function withoutFrame(message: string): string {
  return message
    .split('\n')
    .filter((line) => line.startsWith('  ['))
    .map((line) => line.trim())
    .join('\n');
}

function messageOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function warningsOf(stack: TerraformStack): string[] {
  return stack.node
    .findAll(ConstructOrder.PREORDER)
    .flatMap(({ node }) => node.metadata)
    .filter(({ type }) => type === '@cdktf/warn')
    .map(({ data }) => String(data));
}

/** What Terraform will say: messages of the conditions on resources and lookups, with their references. */
function conditionsOf(json: string): string[] {
  const { resource = {}, data = {} } = JSON.parse(json) as Record<string, Record<string, Record<string, any>>>;
  return [...Object.values(resource), ...Object.values(data)]
    .flatMap((byName) => Object.values(byName))
    .flatMap(({ lifecycle }) => [...(lifecycle?.precondition ?? []), ...(lifecycle?.postcondition ?? [])])
    .map(({ error_message: message }) => String(message));
}

function nothing(what: string, snippet: string): never {
  throw new Error(`${what} the entry with\n${snippet}`);
}
