/** Apps of any shape: stacks that refer to each other, iterators, Aspects, overrides, and values of every kind. */
import {
  Annotations,
  App,
  Aspects,
  Fn,
  Lazy,
  ListTerraformIterator,
  TerraformOutput,
  TerraformResource,
  TerraformStack,
  TerraformVariable,
  Token,
} from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import fc from 'fast-check';
import { makeThing, provideThings, type Bases, type Thing, type ThingSpec } from './thing';

/** What there is already when a value is made. */
interface Place {
  readonly elements: readonly Thing[];
  readonly variable: TerraformVariable;
  readonly iterator: ListTerraformIterator;
}

type Make<Value> = (place: Place) => Value;

const constant = <Value>(...values: readonly Value[]): fc.Arbitrary<Make<Value>> =>
  fc.constantFrom(...values).map((value) => () => value);

const KNOWN = constant<unknown>(
  ...['', 'text', '${literal}', '$${escaped}', '%{ if }', '"', '1e5', '-1.8e+289', 'e+', 'e-', '}', '\n', 'ü'],
  ...['TfToken[no]', '${TfToken[TOKEN.99999999]}', '#{TfToken[none]}x', 'a.b', '<unresolved-token>'],
  ...[0, -1, 1.5, 1e21, -1e21, Number.MAX_VALUE, Number.NaN, true, false, null, undefined],
  new Date(0),
);

/** References to what stands before, in this stack or in an earlier one. */
const referenceOf = (...kinds: string[]): fc.Arbitrary<Make<unknown>> =>
  fc.tuple(fc.nat(), fc.constantFrom(...kinds)).map(([index, kind]) => ({ elements, variable }) => {
    const element = elements[index % (elements.length + 1)];
    switch (element && kind) {
      case 'text':
        return element!.getStringAttribute('text');
      case 'number':
        return element!.getNumberAttribute('number');
      case 'list':
        return element!.getListAttribute('list');
      case 'numbers':
        return element!.getNumberListAttribute('numbers');
      case 'boolean':
        return element!.getBooleanAttribute('boolean');
      case 'map':
        return element!.getStringMapAttribute('map');
      case 'any map':
        return element!.getAnyMapAttribute('map');
      case 'fqn':
        return element!.fqn;
      default:
        return variable.value;
    }
  });
const REFERENCE = referenceOf('text', 'number', 'list', 'numbers', 'boolean', 'map', 'any map', 'fqn');
/** References that can stand in a string. */
const IN_TEXT = referenceOf('text', 'number', 'fqn').map((make) => (place: Place) => String(make(place)));

const { value: VALUE } = fc.letrec<{ value: Make<unknown> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'value' },
    { weight: 8, arbitrary: KNOWN },
    { weight: 6, arbitrary: REFERENCE },
    constant<unknown>(
      Token.STRING_MAP_TOKEN_VALUE,
      Token.NUMBER_MAP_TOKEN_VALUE,
      () => 'function',
      Token.nullValue(),
      Lazy.stringValue({ produce: () => undefined as unknown as string }),
    ),
    fc.constant(({ iterator }: Place) => iterator.value),
    fc.constant(({ iterator }: Place) => iterator.dynamic({ name: iterator.key })),
    IN_TEXT.map((make) => (place: Place) => `before ${make(place)} after`),
    tie('value').map((make) => (place: Place) => Lazy.anyValue({ produce: () => make(place) })),
    tie('value').map((make) => (place: Place) => Fn.jsonencode(make(place))),
    tie('value').map((make) => (place: Place) => new Fields(make(place))),
    fc.array(tie('value'), { maxLength: 3 }).map((makes) => (place: Place) => makes.map((make) => make(place))),
    fieldsOf(tie('value')),
  ),
}));

/** Of a class: CDKTF reads its fields. */
class Fields {
  constructor(public readonly field: unknown) {}
}

function fieldsOf(value: fc.Arbitrary<Make<unknown>>): fc.Arbitrary<Make<Record<string, unknown>>> {
  const name = fc.oneof({ weight: 9, arbitrary: constant('name', 'tags', 'block', 'other', 'a/b') }, IN_TEXT);
  return fc
    .array(fc.tuple(name, value), { maxLength: 4 })
    .map((fields) => (place) => Object.fromEntries(fields.map(([key, make]) => [key(place), make(place)])));
}

type Change = (element: Thing, place: Place) => void;

interface ElementMaker {
  readonly kind: ThingSpec['kind'];
  readonly isNested: boolean;
  readonly attributes: Make<Record<string, unknown>>;
  readonly meta: Make<object>;
  readonly changes: readonly Change[];
}

const META: fc.Arbitrary<Make<object>> = fc.oneof(
  { weight: 4, arbitrary: constant({}) },
  constant<object>({ count: 2 }, { lifecycle: { createBeforeDestroy: true, ignoreChanges: ['text'] } }),
  constant<object>({ provisioners: [{ type: 'local-exec', command: 'true' }], connection: { type: 'ssh', host: 'h' } }),
  fc.constant(({ iterator }: Place) => ({ forEach: iterator })),
  fc.constant(({ variable }: Place) => ({ count: variable.numberValue })),
  fc.constant(({ elements }: Place) => ({ dependsOn: elements.slice(-2) })),
  IN_TEXT.map((make) => (place: Place) => ({
    lifecycle: { precondition: [{ condition: make(place), errorMessage: 'wrong' }] },
  })),
);

const CHANGE = fc.oneof<fc.Arbitrary<Change>[]>(
  VALUE.map((make) => (element, place) => element.addOverride('block.name', make(place))),
  VALUE.map((make) => (element, place) => element.addOverride('text', make(place))),
  fc.constant((element) => element.addOverride('//', { note: 'mine' })),
  fc.constant((element) => element.overrideLogicalId(`renamed_${element.node.id}`)),
  fc.constant((element) => 'importFrom' in element && element.importFrom('its-id')),
  fc.constant((element) => 'moveFromId' in element && element.moveFromId('thing.old')),
  fc.constant((element) => 'moveToId' in element && element.moveToId('thing.new')),
);

const ELEMENT: fc.Arbitrary<ElementMaker> = fc.record({
  kind: fc.constantFrom('resource', 'dataSource'),
  isNested: fc.boolean(),
  attributes: fieldsOf(VALUE),
  meta: META,
  changes: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(CHANGE, { maxLength: 2 })),
});

type Addition = (stack: TerraformStack, place: Place) => void;

/** What looks at, or changes, elements when the app is synthesized, and what is beside them. */
const ADDITION = fc.oneof<fc.Arbitrary<Addition>[]>(
  VALUE.map((make) => (stack, place) => {
    const visit = (node: IConstruct) =>
      node instanceof TerraformResource ? node.addOverride('aspect', make(place)) : undefined;
    Aspects.of(stack).add({ visit });
  }),
  fc.constant((stack: TerraformStack) => {
    const visit = (node: IConstruct) => {
      if (node instanceof TerraformResource) {
        node.lifecycle = { ...node.lifecycle, preventDestroy: true };
        Annotations.of(node).addWarning('seen');
      }
    };
    Aspects.of(stack).add({ visit });
  }),
  VALUE.map((make) => (stack, place) => stack.addOverride('resource.thing.t0.override', make(place))),
  VALUE.map((make) => (stack, place) => {
    stack.addOverride('resource.thing.t1.name', [make(place)]);
  }),
  REFERENCE.map((make) => (stack, place) => void new TerraformOutput(stack, 'output', { value: make(place) })),
);

export type Tree = readonly { readonly elements: readonly ElementMaker[]; readonly additions: readonly Addition[] }[];

export const TREE: fc.Arbitrary<Tree> = fc.array(
  fc.record({
    elements: fc.array(ELEMENT, { minLength: 1, maxLength: 4 }),
    additions: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(ADDITION, { maxLength: 2 })),
  }),
  { minLength: 1, maxLength: 3 },
);

export function grow(tree: Tree, bases: Bases, outdir: string): App {
  const app = new App({ outdir });
  const elements: Thing[] = [];
  tree.forEach((stackMaker, number) => {
    const stack = new TerraformStack(app, `stack${number}`);
    provideThings(stack);
    const variable = new TerraformVariable(stack, 'variable', {});
    const place: Place = { elements, variable, iterator: ListTerraformIterator.fromList(variable.listValue) };
    stackMaker.elements.forEach(({ kind, isNested, attributes, meta, changes }, index) => {
      const scope = isNested ? new Construct(stack, `scope${index}`) : stack;
      const thing = makeThing(scope, `t${index}`, { kind, attributes: attributes(place), meta: meta(place) }, bases);
      changes.forEach((change) => change(thing, place));
      elements.push(thing);
    });
    stackMaker.additions.forEach((add) => add(stack, place));
  });
  return app;
}
