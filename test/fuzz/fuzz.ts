import fc from 'fast-check';
import { Construct } from 'constructs';
import { newStack, synth, type Synthesized } from '../support/synth';
import { TimeProvider } from '../../lib/time/bindings/provider';
import type { FuzzCase } from './case';
import { HOSTILE } from './hostile';
import { widened, type Verdict } from './judge';
import { cook, pathsOf, replaced, valueAt, type Path } from './recipe';

/** One hostile value at one place. */
interface Hit {
  readonly path: Path;
  readonly hostile: string;
}

/** One or two hostile values: a check of one value must not lean on another that is not right either. */
export type Attack = readonly Hit[];

export interface Answer {
  readonly verdict: Verdict;
  readonly why: string;
}

/** What is not a mistake where a prop has other right values, or where options may be empty. */
const CHOSEN = new Set(['undefined', 'null', 'true', 'a star', 'a star at the end']);
const NO_OPTIONS = new Set(['undefined', 'an empty object', 'an object without text']);

/** Attacks on the props of a case: each hostile value can come at each place. */
export function attacksOn(one: FuzzCase): fc.Arbitrary<Attack> {
  return fc
    .array(hitsOn(one), { minLength: 1, maxLength: 2 })
    .filter(([first, second]) => second === undefined || areApart(first!.path, second.path));
}

/** Neither path leads to the other. */
function areApart(one: Path, other: Path): boolean {
  return one.slice(0, other.length).some((step, at) => step !== other[at]);
}

function hitsOn({ recipe, choices = [] }: FuzzCase): fc.Arbitrary<Hit> {
  return fc
    .record({
      path: fc.constantFrom(...pathsOf(recipe)),
      hostile: fc.constantFrom(...Object.keys(HOSTILE)),
    })
    .filter(({ path, hostile }) => {
      const isOptions = typeof path[path.length - 1] === 'number' && isOptionsOf(valueAt(recipe, path));
      return !(choices.includes(path.join('.')) && CHOSEN.has(hostile)) && !(isOptions && NO_OPTIONS.has(hostile));
    });
}

function isOptionsOf(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** What becomes of the right props. */
export function synthesizeRight(one: FuzzCase): Synthesized {
  return synthesize(one, () => one.recipe);
}

/** What the construct answers to an attack. */
export function answerTo(one: FuzzCase, right: Synthesized, attack: Attack): Answer {
  let json: Synthesized;
  try {
    json = synthesize(one, (stack) =>
      attack.reduce((recipe, { path, hostile }) => {
        const value = HOSTILE[hostile]!(cook(valueAt(one.recipe, path)), stack);
        return replaced(recipe, path, value) as object;
      }, one.recipe),
    );
  } catch (error) {
    const { name, message } = error as Error;
    const refused = name === 'ValidationError' || message.startsWith('Validation failed');
    return { verdict: refused ? 'refused' : 'crash', why: `${name}: ${message}` };
  }
  const why = widened(right, json).join('\n');
  return { verdict: why === '' ? 'subset' : 'wider', why };
}

function synthesize(
  { provider, make }: FuzzCase,
  recipeOf: (stack: ReturnType<typeof newStack>) => object,
): Synthesized {
  const stack = newStack();
  provider(stack);
  new TimeProvider(stack, 'time');
  make(new Construct(stack, 'fuzz'), cook(recipeOf(stack)) as never);
  return synth(stack);
}
