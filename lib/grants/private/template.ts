import { Text, type Sight, type Unknown } from './text';

/** What a traversal such as `aws_s3_bucket.disks.arn` is; nothing for what is no reference. */
export type Refer = (traversal: string) => Text | undefined;

/** Code as it stands, and the values in it. */
type Piece = string | Text;

/** Two steps at least: a single word is a function, a key or a variable of a `for`. */
const TRAVERSAL = /[A-Za-z_][\w-]*(?:\.(?:[A-Za-z_][\w-]*|\d+|\*)|\[(?:\d+|\*|"(?:[^"\\$%]|\\.)*")\])+/y;
const WORD = /[\w-]+/y;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/**
 * The value of a string in Terraform's JSON syntax: literal text with `${…}` in it.
 * @see https://developer.hashicorp.com/terraform/language/syntax/json#expression-mapping
 */
export function readTemplate(source: string, refer: Refer): Text {
  const texts: Text[] = [];
  let literal = '';
  let at = 0;
  for (let mark = markIn(source, at); mark !== undefined; mark = markIn(source, at)) {
    literal += source.slice(at, mark.index);
    const [what] = mark;
    if (what.length === 3) {
      literal += what.slice(1);
      at = mark.index + what.length;
    } else if (what === '%{') {
      // Conditions and loops: one value, known only to Terraform.
      return new Text([new Expression([JSON.stringify(source), ...scan(source, refer)])]);
    } else {
      const end = endOf(source, mark.index + what.length, '}');
      texts.push(Text.of(literal), readExpression(source.slice(mark.index + what.length, end), refer));
      literal = '';
      at = end + 1;
    }
  }
  // Most strings are literal as a whole.
  return at === 0 ? Text.of(source) : Text.join([...texts, Text.of(literal + source.slice(at))]);
}

/** Where the next expression or directive begins, or what would begin one if it were not escaped. */
function markIn(source: string, from: number): RegExpExecArray | undefined {
  MARK.lastIndex = from;
  return MARK.exec(source) ?? undefined;
}

const MARK = /\$\$\{|%%\{|[$%]\{/g;

function readExpression(code: string, refer: Refer): Text {
  const pieces = joined(scan(code.trim(), refer));
  const [first, second] = pieces;
  if (pieces.length === 1 && first instanceof Text) {
    return first;
  }
  // A quote is followed by its content and another quote.
  if (pieces.length === 3 && first === '"') {
    return second as Text;
  }
  return new Text([new Expression(pieces)]);
}

/** Code with its references and the contents of its quotes as values. */
function scan(code: string, refer: Refer): Piece[] {
  const pieces: Piece[] = [];
  let plain = '';
  const push = (...more: Piece[]) => {
    pieces.push(...(plain === '' ? [] : [plain]), ...more);
    plain = '';
  };
  for (let at = 0; at < code.length;) {
    if (code[at] === '"') {
      const end = endOf(code, at + 1, '"');
      push('"', readTemplate(unescaped(code.slice(at + 1, end)), refer), '"');
      at = end + 1;
      continue;
    }
    const word = matchAt(TRAVERSAL, code, at) ?? matchAt(WORD, code, at) ?? code[at]!;
    const value = refer(word);
    if (value) {
      push(value);
    } else {
      plain += word;
    }
    at += word.length;
  }
  push();
  return pieces;
}

/** `join("", ["arn:", x])` is one value, where every entry of the list is. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result = [...pieces];
  for (let at = 0; at < result.length; at += 1) {
    const [call, open, separator, , list] = result.slice(at, at + 5);
    if (isCode(call, /(^|\W)join\($/) && open === '"' && list === ', [') {
      const { texts, end } = entriesFrom(result, at + 5);
      const rest = result[end];
      if (isCode(rest, /^\]\)/)) {
        const whole = texts.flatMap((text, index) => (index === 0 ? [text] : [separator as Text, text]));
        const [before, after] = [call.slice(0, -'join('.length), rest.slice(2)];
        result.splice(at, end + 1 - at, ...[before, Text.join(whole), after].filter((piece) => piece !== ''));
      }
    }
  }
  return result;
}

function isCode(piece: Piece | undefined, pattern: RegExp): piece is string {
  return typeof piece === 'string' && pattern.test(piece);
}

/** The values of a list, quoted or not, and where the list goes on with something else. */
function entriesFrom(pieces: readonly Piece[], start: number) {
  const texts: Text[] = [];
  let end = start;
  for (;;) {
    const [first, second] = pieces.slice(end, end + 2);
    const quoted = first === '"' ? second : undefined;
    const text = quoted ?? first;
    if (!(text instanceof Text)) {
      return { texts, end };
    }
    texts.push(text);
    end += quoted === undefined ? 1 : 3;
    if (pieces[end] !== ', ') {
      return { texts, end };
    }
    end += 1;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Where the bracket or quote ends that was open at `from`; at the end of the text if nowhere. */
function endOf(text: string, from: number, closing: '}' | '"'): number {
  for (let at = from; at < text.length; at += 1) {
    const char = text[at]!;
    if (char === closing) {
      return at;
    }
    if (closing === '}') {
      at = char === '"' ? endOf(text, at + 1, '"') : char === '{' ? endOf(text, at + 1, '}') : at;
    } else if (char === '\\') {
      at += 1;
    } else if (char === '$' && text[at + 1] === '{' && text[at - 1] !== '$') {
      at = endOf(text, at + 2, '}');
    }
  }
  return text.length;
}

function unescaped(quoted: string): string {
  return quoted.replace(/\\(.)/g, (_, char: string) => ESCAPES[char] ?? char);
}

/** What only Terraform can compute. Equal when its code and all that it refers to are. */
class Expression implements Unknown {
  constructor(private readonly pieces: readonly Piece[]) {}

  public get label(): string {
    return this.describe((text) => text.label);
  }

  public get name(): string {
    return this.describe((text) => text.name);
  }

  public key(sight?: Sight): string {
    return JSON.stringify(this.pieces.map((piece) => (piece instanceof Text ? [piece.key(sight)] : piece)));
  }

  /** What is computed from one value is named by it: the code around it says nothing to a reader. */
  private describe(word: (text: Text) => string): string {
    const values = this.pieces.filter((piece) => piece instanceof Text).filter((text) => text.literal === undefined);
    const words = new Set(values.map(word));
    return words.size === 1
      ? [...words][0]!
      : this.pieces.map((piece) => (piece instanceof Text ? word(piece) : piece)).join('');
  }
}
