import { Text, type Sight } from './text';

/** An argument as readers see it: texts, lists and blocks; numbers and booleans are texts too. */
export type Value = Text | readonly Value[] | Block;

/** Thrown by readers for what they cannot read; the resource is then listed as such, and compared as a whole. */
export class Unreadable extends Error {}

/** Reads the strings of Terraform's JSON: a configuration has templates in them, a plan has not. */
export type ReadString = (source: string) => Text;

/** Arguments by name, read when they are asked for. An argument that is null is not there. */
export class Block {
  /** What was read. An object, because it takes less than a `Map`. */
  private read: Record<string, Value | undefined> | undefined;

  constructor(
    private readonly raw: Readonly<Record<string, unknown>>,
    private readonly readString: ReadString,
  ) {}

  /** Drops what was read: it is read again if it is asked for. */
  public forget(): void {
    this.read = undefined;
  }

  public get names(): string[] {
    return Object.keys(this.raw).filter((name) => name !== '//' && this.has(name));
  }

  public has(name: string): boolean {
    return Object.hasOwn(this.raw, name) && this.raw[name] !== null && this.raw[name] !== undefined;
  }

  public value(name: string): Value | undefined {
    if (!this.has(name)) {
      return undefined;
    }
    const read = (this.read ??= {});
    if (!Object.hasOwn(read, name)) {
      // Where it refers to itself, there is nothing to know.
      read[name] = undefined;
      read[name] = valueOf(this.raw[name], this.readString);
    }
    return read[name];
  }

  /** A single text; nothing where the argument is absent. */
  public text(name: string): Text | undefined {
    const value = this.value(name);
    if (value === undefined || value instanceof Text) {
      return value;
    }
    throw new Unreadable(`${name} is not text`);
  }

  /** A text that must be there. */
  public required(name: string): Text {
    const text = this.text(name);
    if (text === undefined) {
      throw new Unreadable(`${name} is missing`);
    }
    return text;
  }

  /** A list of texts; one text is a list of one. */
  public texts(name: string): readonly Text[] {
    return listOf(this.value(name)).map((value) => {
      if (value instanceof Text) {
        return value;
      }
      throw new Unreadable(`${name} is not a list of text`);
    });
  }

  /** Nested blocks; one block is a list of one. */
  public blocks(name: string): readonly Block[] {
    return listOf(this.value(name)).map((value) => {
      if (value instanceof Block) {
        return value;
      }
      throw new Unreadable(`${name} is not known`);
    });
  }
}

function valueOf(raw: unknown, readString: ReadString): Value {
  if (raw instanceof Text) {
    return raw;
  }
  if (typeof raw === 'string') {
    return readString(raw);
  }
  if (Array.isArray(raw)) {
    return raw
      .filter((entry) => entry !== null && entry !== undefined)
      .map((entry: unknown) => valueOf(entry, readString));
  }
  return typeof raw === 'object' && raw !== null
    ? new Block(raw as Record<string, unknown>, readString)
    : Text.of(String(raw));
}

function listOf(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : isList(value) ? value : [value];
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Equal keys mean equal values; the order of arguments makes no difference. */
export function keyOf(value: Value | undefined, sight?: Sight): string {
  if (value === undefined) {
    return '';
  }
  if (value instanceof Text) {
    return value.key(sight);
  }
  return value instanceof Block
    ? keyOfArguments(value, value.names, sight)
    : `(${value.map((nested) => keyOf(nested, sight)).join()})`;
}

export function keyOfArguments(block: Block, names: readonly string[], sight?: Sight): string {
  const entries = names.map((name) => `${JSON.stringify(name)}:${keyOf(block.value(name), sight)}`);
  return `{${entries.sort().join()}}`;
}
