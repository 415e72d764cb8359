/** What the other side of a comparison has, by address; absent where nothing is compared. */
export type Sight = { has(address: string): boolean };

/** A part of a value that only Terraform knows. */
export interface Unknown {
  /** For people: what it refers to, and which of its attributes. */
  readonly label: string;
  /** For people: the name of what it refers to, where it has one. */
  readonly name: string;
  /** Why it equals nothing but itself. */
  readonly reason?: string;
  /** Equal keys mean equal values. Resources that moved have the same key on both sides. */
  key(sight?: Sight): string;
}

export type Part = string | Unknown;

const HIDDEN = '(sensitive)';

/** A value of a configuration or a plan: literal text, parts that are known only to Terraform, or both. */
export class Text {
  public static of(literal: string): Text {
    return new Text(literal === '' ? [] : [literal]);
  }

  /** Compared like any other value, but never shown. */
  public static sensitive(literal: string): Text {
    return new Text([literal], true);
  }

  public static join(texts: readonly Text[]): Text {
    const parts: Part[] = [];
    for (const text of texts) {
      for (const part of text.parts) {
        const last = parts[parts.length - 1];
        if (typeof part === 'string' && typeof last === 'string') {
          parts[parts.length - 1] = last + part;
        } else {
          parts.push(part);
        }
      }
    }
    return new Text(
      // A list that has grown keeps room for more, which takes most of the memory of many texts.
      parts.slice(),
      texts.some(({ isSensitive }) => isSensitive),
    );
  }

  constructor(
    public readonly parts: readonly Part[],
    public readonly isSensitive = false,
  ) {}

  /** The whole value, where it is known. */
  public get literal(): string | undefined {
    if (this.parts.length <= 1) {
      const [only = ''] = this.parts;
      return typeof only === 'string' ? only : undefined;
    }
    return this.parts.every((part) => typeof part === 'string') ? this.parts.join('') : undefined;
  }

  public get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  /** For people, inside a sentence: the name of what the whole value refers to, otherwise as `label`. */
  public get name(): string {
    const { only } = this;
    return typeof only === 'object' && !this.isSensitive ? only.name : this.label;
  }

  /** For people, as Terraform would write it: references inside other text in `${…}`. */
  public get label(): string {
    if (this.isSensitive) {
      return HIDDEN;
    }
    const { only } = this;
    if (only !== undefined) {
      return typeof only === 'string' ? only : only.label;
    }
    return this.parts.map((part) => (typeof part === 'string' ? part : `\${${part.label}}`)).join('');
  }

  /** The whole value, where it has no several parts. */
  private get only(): Part | undefined {
    return this.parts.length === 1 ? this.parts[0] : undefined;
  }

  public key(sight?: Sight): string {
    return JSON.stringify(this.parts.map((part) => (typeof part === 'string' ? part : [part.key(sight)])));
  }

  /** For what a cloud compares without regard to case. */
  public lowerCase(): Text {
    return new Text(
      this.parts.map((part) => (typeof part === 'string' ? part.toLowerCase() : part)),
      this.isSensitive,
    );
  }
}
