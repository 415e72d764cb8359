import { Lazy, TerraformVariable, Testing } from 'cdktf';
import { Construct } from 'constructs';
import { isLateBound } from '../../lib/core/late-bound';
import { readOptions, readProps } from '../../lib/core/props';
import { resolveIn } from '../../lib/core/references';
import { ValidationError } from '../../lib/core/validation-error';
import { messageOf, newStack } from '../support/synth';

interface Props {
  readonly name: string;
  readonly size?: string;
}

const check = (props: unknown) => readProps(props as Props, { name: 1, size: 1 }, newStack());

test.each([[{}], [{ name: 'x' }], [{ name: 'x', size: undefined }], [Object.create({ inherited: 1 })]])(
  'passes %j',
  (props) => {
    expect(() => check(props)).not.toThrow();
  },
);

test.each([
  [undefined, "'props' must be an object, got undefined (at 'test')"],
  [null, "'props' must be an object, got null (at 'test')"],
  [[], "'props' must be an object, got [] (at 'test')"],
  ['x', "'props' must be an object, got \"x\" (at 'test')"],
  [{ Name: 'x' }, "'props' must have no \"Name\", only 'name' or 'size', did you mean \"name\"? (at 'test')"],
  [JSON.parse('{"__proto__":{"name":"x"}}'), "'props' must have no \"__proto__\", only 'name' or 'size' (at 'test')"],
  [{ name: 'x', toString: 1 }, "'props' must have no \"toString\", only 'name' or 'size' (at 'test')"],
  [
    { names: 'x', colour: 'red' },
    "'props' must have no \"names\", only 'name' or 'size', did you mean \"name\"?\n" +
      "'props' must have no \"colour\", only 'name' or 'size' (at 'test')",
  ],
])('refuses %j', (props, message) => {
  expect(() => check(props)).toThrow(ValidationError);
  expect(messageOf(() => check(props))).toBe(message);
});

test('refuses props that are known only later', () => {
  const { stringValue } = new TerraformVariable(newStack(), 'late', {});
  expect(messageOf(() => check(stringValue))).toBe(
    "'props' must be an object, got a value that Terraform knows only later (at 'test')",
  );
});

describe('what is read', () => {
  interface Grant {
    readonly names?: string[];
    readonly folder?: string;
    readonly tags?: { [key: string]: string };
  }
  const NAMES = { names: 1, folder: 'grant the whole bucket', tags: 1 } as const;
  const read = (grant: unknown, stack = newStack()) => readProps(grant as Grant, NAMES, stack);

  test('is read once, and stays what it was', () => {
    let reads = 0;
    const names = ['a'];
    const grant = {
      names,
      get folder() {
        return ['first', 'second'][reads++];
      },
    };
    const given = read(grant);
    names.push('b');
    expect([given.folder, given.folder, given.names]).toEqual(['first', 'first', ['a']]);
  });

  test('has what a class inherits', () => {
    class Inherited {
      public get folder(): string {
        return 'reports';
      }
    }
    expect(read(new Inherited())).toEqual({ folder: 'reports' });
  });

  test('has literals in place of a Lazy that knows them', () => {
    const { stringValue } = new TerraformVariable(newStack(), 'late', {});
    const lazy = (text: string) => Lazy.stringValue({ produce: () => text });
    expect(
      read({
        folder: `a-${lazy('b')}-${lazy(`c${lazy('d')}`)}`,
        names: Lazy.listValue({ produce: () => ['x', lazy('y')] }),
        tags: { team: lazy('z'), late: lazy(stringValue) },
      }),
    ).toEqual({ folder: 'a-b-cd', names: ['x', 'y'], tags: { team: 'z', late: stringValue } });
  });

  test('has references in place of the digits in which CDKTF hides numbers', () => {
    const stack = newStack();
    const late = new TerraformVariable(stack, 'late', { type: 'number' });
    const { folder } = read({ folder: `role/vm${late.numberValue}-2${late.numberValue}` });
    expect(isLateBound(folder)).toBe(true);
    expect(resolveIn(stack, folder)).toBe('role/vm${var.late}-2${var.late}');
    expect(resolveIn(stack, read({ folder: late.numberValue }).folder)).toBe('${var.late}');
    expect(typeof read({ folder: late.numberValue }).folder).toBe('string');
    expect(read({ folder: 'about 6.02e+23' })).toEqual({ folder: 'about 6.02e+23' });
  });

  test.each([
    [{ folder: undefined }, "'folder' must have a value, got undefined: leave it out to grant the whole bucket"],
    [
      { folder: undefined, names: undefined, tags: undefined },
      "'folder' must have a value, got undefined: leave it out to grant the whole bucket",
    ],

    [{ names: ['a', , 'b'] }, "'names' must have a value at every place, got none at 1"],
    [
      { forEach: 1 },
      "'props' must have no \"forEach\", only 'names', 'folder' or 'tags': make one construct per entry, in a loop",
    ],
    [
      { dependsOn: [] },
      "'props' must have no \"dependsOn\", only 'names', 'folder' or 'tags': set 'dependsOn' of each of .resources",
    ],
  ])('refuses %j', (grant, problem) => {
    expect(messageOf(() => read(grant))).toBe(`${problem} (at 'test')`);
  });

  test('refuses an entry of a late list, for which CDKTF would fail without a path', () => {
    const { listValue } = new TerraformVariable(newStack(), 'late', { type: 'list(string)' });
    expect(messageOf(() => read({ folder: listValue[0] }))).toBe(
      "'folder' must be one value, got an entry of a list that Terraform knows only later: take it with Fn.element (at 'test')",
    );
    expect(read({ names: listValue }).names).toEqual(listValue);
  });

  test('the options of a factory are the same, with their problems for the construct', () => {
    expect(readOptions('importBuckets[0]', { folder: undefined, nmes: [] } as Grant, NAMES)).toEqual({
      value: { folder: undefined, nmes: [] },
      problems: [
        "'importBuckets[0]' must have no \"nmes\", only 'names', 'folder' or 'tags', did you mean \"names\"?",
        "'importBuckets[0].folder' must have a value, got undefined: leave it out to grant the whole bucket",
      ],
    });
    expect(readOptions('x', undefined, NAMES)).toEqual({ value: {}, problems: [] });
    expect(readOptions('x', null as unknown as Grant, NAMES)).toEqual({
      value: {},
      problems: ["'x' must be an object, got null"],
    });
    expect(readOptions('x', 'reports' as unknown as Grant, NAMES)).toEqual({
      value: {},
      problems: ['\'x\' must be an object, got "reports"'],
    });
  });
});

describe('where it is made', () => {
  const make = (scope: Construct, id: string) => readProps({}, {}, new Construct(scope, id));

  test('must be in a stack', () => {
    const app = Testing.app();
    expect(messageOf(() => make(app, 'it'))).toBe(
      "'scope' must be a stack or a construct in one, got the construct '' (at 'it')",
    );
  });

  test.each(['stringValue', 'numberValue'] as const)('must have an id without a %s of a variable', (kind) => {
    const stack = newStack();
    const id = `x${new TerraformVariable(stack, 'late', {})[kind]}`;
    expect(messageOf(() => make(stack, id))).toContain(
      "'id' must be known at synthesis, because it becomes part of Terraform addresses, " +
        'got "x…" (… is what Terraform knows only later)',
    );
  });
});
