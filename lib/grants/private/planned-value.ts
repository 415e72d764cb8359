import { Text } from './text';

type Raw = Readonly<Record<string, unknown>>;

/** What is written out. Of JSON, Terraform calls templates constant too, but says what they refer to. */
export function constantOf(expression: unknown): unknown {
  const { constant_value: constant, references } = Object(expression) as {
    constant_value?: unknown;
    references?: unknown;
  };
  return references === undefined ? constant : undefined;
}

/** A value of a plan with all that the plan says about it. */
interface Planned {
  readonly value: unknown;
  /** `true` where it is known after apply, or the same for its parts. */
  readonly unknown: unknown;
  /** `true` where it must not be shown, or the same for its parts. */
  readonly sensitive: unknown;
  /** What it is in the code. */
  readonly expression: unknown;
  /** Names and indexes that lead to it. */
  readonly place: readonly string[];
}

/** Makes a value that is known after apply, from what it is in the code and the names that lead to it. */
export type Later = (expression: unknown, place: readonly string[]) => Text;

/** What a plan says about the arguments of a resource: each by name. */
export interface Arguments {
  readonly values: Raw;
  readonly sensitive: Raw;
  /** Only of arguments that are in the code. */
  readonly unknown: Raw;
  readonly expressions: Raw;
}

/** Arguments with what is not known yet, and with what must not be shown. */
export function argumentsOf({ values, sensitive, unknown, expressions }: Arguments, later: Later): Raw {
  if (!hasMarks(sensitive) && !hasMarks(unknown)) {
    return values;
  }
  const names = [...new Set([...Object.keys(values), ...Object.keys(unknown)])];
  return Object.fromEntries(
    names.map((name) => [
      name,
      merged(
        {
          value: values[name],
          sensitive: sensitive[name],
          ...(Object.hasOwn(unknown, name)
            ? { unknown: unknown[name], expression: expressions[name] }
            : { unknown: false, expression: undefined }),
          place: [name],
        },
        later,
      ),
    ]),
  );
}

/** Whether anything is unknown, or must not be shown. */
export function hasMarks(marks: unknown): boolean {
  return marks === true || (typeof marks === 'object' && marks !== null && Object.values(marks).some(hasMarks));
}

/** A value with what is not known yet, and with what must not be shown. */
function merged(planned: Planned, later: Later): unknown {
  const { value, unknown, sensitive, expression, place } = planned;
  if (unknown === true) {
    return later(expression, place);
  }
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) =>
      merged({ ...partOf(planned, index), value: entry, expression: expressionOf(entry, expression) }, later),
    );
  }
  if (typeof value === 'object' && value !== null) {
    const names = new Set([...Object.keys(value), ...Object.keys(Object(unknown) as object)]);
    return Object.fromEntries([...names].map((name) => [name, merged(partOf(planned, name), later)]));
  }
  return sensitive === true && value !== null
    ? Text.sensitive(typeof value === 'string' ? value : JSON.stringify(value))
    : value;
}

function partOf({ value, unknown, sensitive, expression, place }: Planned, name: string | number): Planned {
  const [part, mark, secret, code] = [value, unknown, sensitive, expression].map(
    (whole) => (Object(whole) as Record<string | number, unknown>)[name],
  );
  return {
    value: part,
    unknown: mark,
    sensitive: sensitive === true || secret,
    expression: code,
    place: [...place, String(name)],
  };
}

/** The block of the code that an entry is from: a set has another order than the code, so its constants decide. */
function expressionOf(entry: unknown, expression: unknown): unknown {
  const blocks = Array.isArray(expression) ? (expression as unknown[]) : [];
  const matching = blocks.filter((block) =>
    Object.entries(Object(block) as Raw).every(([name, code]) => {
      const constant = constantOf(code);
      return constant === undefined || constant === (Object(entry) as Raw)[name];
    }),
  );
  return matching.length === 1 ? matching[0] : expression;
}
