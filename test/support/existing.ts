/** Plans where something exists already: in the state, or only in the cloud. */
import { serveAll } from '../terraform/schema-provider/server';
import { type Attributes } from '../terraform/schema-provider/value';
import { type PlanResult, type ResourceJson, streamedDiagnostics } from './plan-result';
import { inStack, planHere, type PlanOptions, type Run, variableArguments } from './terraform';

/**
 * The plan of a stack where another one has been applied: `moved` blocks, replacements and deletions show in its
 * `changes`. The schema provider acts as if it applied: it keeps what is configured and makes up what is computed.
 */
export function planOver(before: object, stack: object, options: PlanOptions = {}): Promise<PlanResult> {
  return inStack(before, async (run, write) => {
    await applyHere(run, before, options);
    write(stack);
    return planHere(run, options);
  });
}

export interface ImportPlanOptions extends PlanOptions {
  /** By address: where the resource that exists is not what the stack says. */
  differs?: Record<string, Record<string, unknown>>;
}

/**
 * The plan of a stack with `import` blocks in an account where the resources exist as the stack says, except for what
 * `differs`: an adoption of what is right already has `import …` alone in its `changes`.
 */
export async function importPlan(stack: object, options: ImportPlanOptions = {}): Promise<PlanResult> {
  const { import: imports = [], ...before } = stack as { import?: { to: string; id: string }[] };
  const known = await inStack(before, async (run) => {
    await applyHere(run, before, options);
    const { stdout } = await run('show', '-json');
    const { values } = JSON.parse(stdout) as { values: { root_module: { resources: ResourceJson[] } } };
    return new Map(values.root_module.resources.map((resource) => [resource.address, resource.values]));
  });
  const existing = new Map(
    imports.map(({ to, id }) => [`${to.split('.')[0]} ${id}`, { ...known.get(to), ...options.differs?.[to] }]),
  );
  const serving = await serveAll((typeName, id) => existing.get(`${typeName} ${id}`) as Attributes | undefined);
  try {
    return await inStack(stack, (run) => planHere(run, options), serving.reattach);
  } finally {
    serving.close();
  }
}

/** Applies what is the ground of a test: it must not fail. */
async function applyHere(run: Run, stack: object, { variables = {} }: PlanOptions): Promise<void> {
  const declared = Object.keys((stack as { variable?: object }).variable ?? {});
  const own = Object.fromEntries(Object.entries(variables).filter(([name]) => declared.includes(name)));
  const { failed, stdout } = await run('apply', '-auto-approve', '-json', ...variableArguments({ variables: own }));
  if (failed) {
    const problems = streamedDiagnostics(stdout).map(({ summary, detail }) => `${summary}: ${detail}`);
    throw new Error(`the stack before does not apply: ${problems.join('\n')}`);
  }
}
