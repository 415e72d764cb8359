import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  App,
  DefaultTokenResolver,
  Lazy,
  StringConcat,
  TerraformStack,
  Token,
  Tokenization,
  type TerraformResource,
} from 'cdktf';
import fc from 'fast-check';
import { newStack, synth } from '../support/synth';
import { grow, TREE } from './any-tree';
import { LEAN, makeThing, PLAIN, provideThings, type Bases, type Thing } from './thing';

/** `TREES=2000 npx jest test/core/lean-element` for many. */
const RUNS = Number(process.env.TREES ?? 100);

// CDKTF keeps a stack trace for each token, and jest maps each to the sources: most of the time, for nothing here.
beforeAll(() => void (Error.prepareStackTrace = () => ''));
afterAll(() => void delete (Error as Partial<ErrorConstructor>).prepareStackTrace);

/** Every file that a synthesis writes, or why it fails. */
function synthesized(make: (outdir: string) => App): Record<string, string> | string {
  const outdir = mkdtempSync(join(tmpdir(), 'lean-'));
  try {
    make(outdir).synth();
    const files = readdirSync(outdir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
    return Object.fromEntries(files.map((file) => [file, readFileSync(join(outdir, file), 'utf8')]));
  } catch (error) {
    return withoutWraps(error);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** CDKTF adds to a message for each token that it comes from, and numbers tokens. */
function withoutWraps(error: unknown): string {
  const [message] = (error as Error).message.split('\n');
  return message!.replace(/^(Resolution error: )+|[.]+$/g, '').replace(/TOKEN[.]\d+|-[\d.]+e[+]2(89|98)/g, 'TOKEN');
}

test('apps of any shape are synthesized to the same bytes', () => {
  // CDKTF warns of texts that it cannot escape in functions.
  const warn = jest.spyOn(console, 'warn').mockImplementation();
  let written = 0;
  fc.assert(
    fc.property(TREE, (tree) => {
      const [plain, lean] = [PLAIN, LEAN].map((bases) => synthesized((outdir) => grow(tree, bases, outdir)));
      written += typeof plain === 'string' ? 0 : 1;
      expect(lean).toEqual(plain);
    }),
    { numRuns: RUNS },
  );
  expect(written).toBeGreaterThan(RUNS / 3);
  warn.mockRestore();
});

describe('finds what only Terraform knows', () => {
  /** References to another stack, of which CDKTF has to know before it writes either of them. */
  const references: Record<string, (other: Thing) => unknown> = {
    text: (other) => other.getStringAttribute('text'),
    number: (other) => other.getNumberAttribute('number'),
    list: (other) => other.getListAttribute('list'),
    'list of numbers': (other) => other.getNumberListAttribute('numbers'),
    boolean: (other) => other.getBooleanAttribute('boolean'),
    map: (other) => other.getStringMapAttribute('map'),
    'map of numbers': (other) => other.getNumberMapAttribute('map'),
    'map of booleans': (other) => other.getBooleanMapAttribute('map'),
    'map of anything': (other) => other.getAnyMapAttribute('map'),
    name: (other) => other.fqn,
    'string in a string': (other) => `before ${other.getStringAttribute('text')} after`,
    'number in a string': (other) => `before ${other.getNumberAttribute('number')} after`,
    'text that is made later': (other) => Lazy.stringValue({ produce: () => other.getStringAttribute('text') }),
    'value that is made later': (other) =>
      Lazy.anyValue({ produce: () => ({ text: other.getStringAttribute('text') }) }),
    'name of a field': (other) => ({ [other.getStringAttribute('text')]: 'value' }),
    'field of an object that has a class': (other) => new Box(other.getStringAttribute('text')),
  };
  const wrappers: Record<string, (value: unknown) => Record<string, unknown>> = {
    'as an attribute': (value) => ({ value, known: 'text', unset: undefined }),
    'in a block': (value) => ({ block: { inner: { value, known: [1, undefined] } } }),
    'in a list of blocks': (value) => ({ blocks: [{ known: 'text' }, { value }, undefined] }),
  };

  test.each(
    Object.keys(references).flatMap((reference) =>
      Object.keys(wrappers).map((wrapper) => [reference, wrapper] as const),
    ),
  )('%s %s', (reference, wrapper) => {
    const [plain, lean] = [PLAIN, LEAN].map((bases) =>
      synthesized((outdir) => {
        const app = new App({ outdir });
        const [one, other] = ['one', 'other'].map((id) => new TerraformStack(app, id));
        [one!, other!].forEach(provideThings);
        const origin = makeThing(one!, 'thing', { kind: 'resource', attributes: {} }, bases);
        const attributes = wrappers[wrapper]!(references[reference]!(origin));
        makeThing(other!, 'thing', { kind: 'resource', attributes }, bases);
        return app;
      }),
    );
    expect((plain as Record<string, string>)['stacks/other/cdk.tf.json']).toContain('terraform_remote_state');
    expect(lean).toEqual(plain);
  });
});

class Box {
  constructor(public readonly value: unknown) {}
}

/** What a single element gives, before the stack is looked at as a whole. */
function elementOf(bases: Bases, attributes: Record<string, unknown>, kind: 'resource' | 'dataSource'): unknown[] {
  const stack = newStack();
  const thing = makeThing(stack, 'thing', { kind, attributes }, bases);
  return [thing.toTerraform(), thing.toMetadata(), thing.toHclTerraform()].map((value) => outcomeOf(stack, value));
}

/** Twice, as the synthesis of a stack does. */
function outcomeOf(stack: TerraformStack, value: unknown): unknown {
  try {
    return resolved(stack, resolved(stack, value));
  } catch (error) {
    return withoutWraps(error);
  }
}

function resolved(stack: TerraformStack, value: unknown): unknown {
  return Tokenization.resolve(value, { scope: stack, resolver: new DefaultTokenResolver(new StringConcat()) });
}

describe.each(['resource', 'dataSource'] as const)('an element itself is resolved as by CDKTF: %s', (kind) => {
  test.each<[string, unknown]>([
    ['a string', 'text'],
    ['nothing', undefined],
    ['null', null],
    ['a list with nothing in it', [undefined, 'text', [undefined]]],
    ['an empty list', []],
    ['an empty block', {}],
    ['a block of which nothing is set', { one: undefined }],
    ['a block that has no prototype', Object.assign(Object.create(null), { one: 1, other: undefined })],
    ['an object that has a class', new Box([undefined, 'text'])],
    ['what resolves itself and has no class', { creationStack: [], resolve: () => ({ one: 1 }) }],
    ['a date', new Date(0)],
    ['a token for a number', Token.asNumber('${var.number}')],
    ['a token for a list of numbers', Token.asNumberList('${var.numbers}')],
    ['a list with a token beside others', ['text', ...Token.asList('${var.list}')]],
    ['a list token for a string', Token.asList('${var.list}')[0]],
    ['the value of a map token', Token.STRING_MAP_TOKEN_VALUE],
    ['the value of another map token', Token.ANY_MAP_TOKEN_VALUE],
    ['the value of a map token of numbers', Token.NUMBER_MAP_TOKEN_VALUE],
    ['a function', () => 'text'],
    ['a symbol', Symbol('text')],
    ['a number with an exponent', 1e21],
    ['a string that looks like a number token', 'a1e+289'],
    ['a construct', newStack()],
  ])('%s', (_, value) => {
    const attributes = { value, list: [value], block: { value } };
    expect(elementOf(LEAN, attributes, kind)).toStrictEqual(elementOf(PLAIN, attributes, kind));
    expect(elementOf(LEAN, { value }, kind)).toStrictEqual(elementOf(PLAIN, { value }, kind));
  });
});

test('what a subclass adds to the Terraform of an element is resolved as well', () => {
  const stack = newStack();
  provideThings(stack);
  const thing = makeThing(
    stack,
    'thing',
    { kind: 'resource', attributes: { known: 'text' } },
    LEAN,
  ) as TerraformResource;
  const terraform = thing.toTerraform.bind(thing);
  thing.toTerraform = () => {
    const whole = terraform();
    whole.resource.thing.thing.late = Token.asString('${var.late}');
    whole.locals = { late: Token.asString('${var.late}') };
    return whole;
  };
  expect(synth(stack)).toMatchObject({
    resource: { thing: { thing: { known: 'text', late: '${var.late}' } } },
    locals: { late: '${var.late}' },
  });
});
