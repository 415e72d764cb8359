import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  ComplexList,
  ComplexObject,
  DefaultTokenResolver,
  StringConcat,
  TerraformElement,
  TerraformIterator,
  TerraformStack,
  Testing,
  Tokenization,
} from 'cdktf';
import fc from 'fast-check';
import ts from 'typescript';
import { PROVIDERS } from '../../../scripts/providers';
import { plainBindings } from './plain';
import { capital, slotsOf, valueOf, type Slot } from './slots';

/** `TREES=200 npx jest test/scripts/bindings` for many. */
const RUNS = Number(process.env.TREES ?? 5);

type Generated = TerraformElement & Record<string, any>;
type GeneratedClass = new (scope: TerraformStack, id: string, config: object) => Generated;

const LIB = resolve(__dirname, '..', '..', '..', 'lib');
const MODULES = PROVIDERS.flatMap(({ name }) =>
  readdirSync(join(LIB, name, 'bindings')).map((file) => join(name, 'bindings', file)),
);
const plain = plainBindings();
afterAll(plain.remove);

// CDKTF keeps a stack trace for each token, and jest maps each to the sources: most of the time, for nothing here.
beforeAll(() => void (Error.prepareStackTrace = () => ''));
afterAll(() => void delete (Error as Partial<ErrorConstructor>).prepareStackTrace);

/** All that a class shows: signatures without what is private and without bodies. */
function signatures(folder: string, module: string): string[] {
  const file = join(folder, module);
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter((statement) => !ts.isImportDeclaration(statement))
    .flatMap((statement) =>
      ts.isClassDeclaration(statement) ? statement.members.map(signature) : statement.getText(),
    );
}

function signature(member: ts.ClassElement): string {
  const isPrivate = ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private;
  const { body } = member as ts.MethodDeclaration;
  return isPrivate ? '' : member.getText().replace(body?.getText() ?? '', '');
}

test.each(MODULES)('%s shows the same as what the generator writes', (module) => {
  expect(signatures(LIB, module).filter(Boolean)).toEqual(signatures(plain.folder, module).filter(Boolean));
});

/** One thing that can be done with a block or with the resource itself. */
interface Step {
  readonly path: readonly string[];
  readonly slot: Slot;
  readonly action: 'set' | 'reset' | 'read' | 'input' | 'iterate';
  readonly value: unknown;
}

function stepsOf(slots: readonly Slot[]): fc.Arbitrary<Step> {
  return fc.constantFrom(...placesOf(slots)).chain(({ path, slot }) =>
    fc.record({
      path: fc.constant(path),
      slot: fc.constant(slot),
      action: fc.constantFrom<Step['action'][]>('set', 'set', 'set', 'reset', 'read', 'input', 'iterate'),
      value: valueOf(slot),
    }),
  );
}

/** The slots of the resource, and those of the blocks in it. */
function placesOf(slots: readonly Slot[], path: readonly string[] = []): Pick<Step, 'path' | 'slot'>[] {
  return slots.flatMap((slot) => [
    { path, slot },
    ...(slot.kind === 'block' ? placesOf(slot.slots, [...path, slot.name]) : []),
  ]);
}

/** What a step gives back, or how it fails; without the numbers of tokens. */
function outcomeOf(stack: TerraformStack, act: () => unknown): unknown {
  try {
    const resolver = new DefaultTokenResolver(new StringConcat());
    return Tokenization.resolve(act() ?? 'nothing', { scope: stack, resolver });
  } catch (error) {
    // CDKTF adds to a message for each token that it comes from.
    return (error as Error).message.split('\n')[0]!.replace(/^(Resolution error: )+|[.]+$/g, '');
  }
}

function take({ path, slot, action, value }: Step, resource: Generated): unknown {
  const place = path.reduce<Record<string, any>>((object, name) => object[name], resource);
  const { name, kind, slots } = slot;
  switch (action) {
    case 'set':
      return kind.startsWith('block') ? place[`put${capital(name)}`](value) : void (place[name] = value);
    case 'reset':
      return place[`reset${capital(name)}`]();
    case 'read':
      return [place[name] === place[name], place[name]];
    case 'input':
      return place[`${name}Input`];
    case 'iterate':
      return kind === 'blocks'
        ? [
            place[name].allWithMapKey('key').value,
            TerraformIterator.fromComplexList(place[name], 'key').getString('other'),
            place[name].get(1),
            slots.map((one) => place[name].get(1)[one.name]),
          ]
        : undefined;
  }
}

/** All that the getters of a resource give, of the nested references and of what they list as well. */
function everything(object: Record<string, any>, stack: TerraformStack): unknown[] {
  const members = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(object));
  const getters = Object.keys(members).filter((name) => 'get' in members[name]!);
  return getters.flatMap((name) => {
    const value = object[name];
    const nested = value instanceof ComplexList ? (value as Record<string, any>).get(2) : value;
    return [name, outcomeOf(stack, () => value), ...(nested instanceof ComplexObject ? everything(nested, stack) : [])];
  });
}

function synthesized(resource: Generated): unknown[] {
  return [() => resource.toTerraform(), () => resource.toHclTerraform(), () => resource.toMetadata()].map((act) =>
    outcomeOf(resource.cdktfStack, act),
  );
}

const META = fc.constantFrom<() => object>(
  () => ({}),
  () => ({ count: 3 }),
  () => ({ forEach: TerraformIterator.fromList(['a']), lifecycle: { preventDestroy: true } }),
);

function configOf(slots: readonly Slot[]): fc.Arbitrary<object> {
  return fc.record(Object.fromEntries(slots.map((slot) => [slot.name, valueOf(slot)])), { requiredKeys: [] });
}

/** Everything that happens to a resource of a class. */
function historyOf(type: GeneratedClass, config: object, steps: readonly Step[]): unknown[] {
  const stack = new TerraformStack(Testing.app(), 'stack');
  const made: Generated[] = [];
  const construction = outcomeOf(stack, () => void made.push(new type(stack, 'resource', config)));
  return [
    construction,
    ...made.flatMap((resource) => [
      ...synthesized(resource),
      ...steps.map((step) => outcomeOf(stack, () => take(step, resource))),
      ...synthesized(resource),
      ...everything(resource, stack),
      outcomeOf(stack, () => resource.importFrom?.('its-id')),
      ...synthesized(resource),
    ]),
  ];
}

const REWRITTEN = MODULES.filter((module) => /\?\?= new |NestedBlock/.test(readFileSync(join(LIB, module), 'utf8')));

test.each(REWRITTEN)('%s behaves as what the generator writes', (module) => {
  const [lazy, eager] = [LIB, plain.folder].map((folder) =>
    jest.requireActual<Record<string, GeneratedClass>>(join(folder, module)),
  );
  const name = Object.keys(eager!).find((one) => 'tfResourceType' in eager![one]!)!;
  const slots = slotsOf(new eager![name]!(new TerraformStack(Testing.app(), 'stack'), 'resource', {}));
  const steps = fc.array(stepsOf(slots), { maxLength: 8 });
  fc.assert(
    fc.property(configOf(slots), META, steps, (config, meta, taken) => {
      const [history, expected] = [lazy!, eager!].map((one) => historyOf(one[name]!, { ...config, ...meta() }, taken));
      expect(history).toEqual(expected);
    }),
    { numRuns: RUNS },
  );
});
