import type { Pattern } from './rule';
import type { Sight } from './text';

/** A character, a wildcard, or a part that only Terraform knows (longer than a character). */
type Symbol = string;

const COLON = ':';
/** Any text, also over colons. */
const ANY = '**';
/** Any text without colons. */
const ANY_WITHIN = '*:';
const ONE = '??';

/** Colons before the last part of an ARN, which may have some itself. */
const ARN_COLONS = 5;

/** A pattern in the form that comparisons work on. */
export type Symbols = readonly Symbol[];

/** Tables have the same patterns for every rule, and these are the same on both sides. */
const KNOWN = new WeakMap<Pattern, Symbols>();

export function symbolsOf(pattern: Pattern, sight?: Sight): Symbols {
  const known = KNOWN.get(pattern) ?? computed(pattern, sight);
  if (pattern.parts.every((part) => typeof part === 'string' || 'wildcard' in part)) {
    KNOWN.set(pattern, known);
  }
  return known;
}

function computed({ parts, segmented = false }: Pattern, sight?: Sight): Symbols {
  const symbols: Symbol[] = [];
  let within = segmented && parts.length > 1;
  let colons = 0;
  for (const part of parts) {
    if (typeof part === 'string') {
      symbols.push(...part);
      colons += part.split(COLON).length - 1;
      within &&= colons < ARN_COLONS;
    } else if ('wildcard' in part) {
      symbols.push(part.wildcard === '?' ? ONE : within ? ANY_WITHIN : ANY);
    } else {
      symbols.push(`\${${part.key(sight)}}`);
      within = false;
    }
  }
  return normalized(symbols);
}

/** Equal keys mean equal patterns, however the text in them is cut. */
export function keyOfPattern({ parts, segmented = false }: Pattern, sight?: Sight): string {
  if (parts.length === 1 && typeof parts[0] === 'string') {
    return JSON.stringify(parts);
  }
  const pieces: unknown[] = [];
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
    } else {
      pieces.push(text, 'wildcard' in part ? { wildcard: part.wildcard, segmented } : [part.key(sight)]);
      text = '';
    }
  }
  return JSON.stringify([...pieces, text]);
}

/** Whether it matches one text only. */
export function isLiteral({ parts }: Pattern): boolean {
  return parts.every((part) => typeof part === 'string' || !('wildcard' in part));
}

/** Of neighbouring wildcards the single characters come first, and of several `*` one is enough. */
function normalized(symbols: readonly Symbol[]): Symbols {
  const result: Symbol[] = [];
  for (const symbol of symbols) {
    const last = result[result.length - 1];
    if (last !== undefined && isAny(last) && symbol === ONE) {
      result.splice(-1, 0, symbol);
    } else if (last === undefined || !isAny(symbol) || symbol !== last) {
      result.push(symbol);
    }
  }
  return result;
}

/** Not a character, nor a part that only Terraform knows. */
export function isWildcard(symbol: Symbol): boolean {
  return isAny(symbol) || symbol === ONE;
}

function isAny(symbol: Symbol): boolean {
  return symbol === ANY || symbol === ANY_WITHIN;
}

/** Whether `any` may stand for a symbol of a narrower pattern. */
function absorbs(any: Symbol, symbol: Symbol): boolean {
  return any === ANY || (symbol !== COLON && symbol !== ANY);
}

/** Whether `wider` matches everything that `narrower` matches. */
export function includes(wider: Symbols, narrower: Symbols): boolean {
  let [at, from] = [0, 0];
  let [any, absorbed] = [-1, 0];
  while (from < narrower.length) {
    const symbol = wider[at];
    if (symbol !== undefined && isAny(symbol)) {
      any = at;
      absorbed = from;
      at += 1;
    } else if (symbol !== undefined && matches(symbol, narrower[from]!)) {
      at += 1;
      from += 1;
    } else if (any >= 0 && absorbs(wider[any]!, narrower[absorbed]!)) {
      absorbed += 1;
      from = absorbed;
      at = any + 1;
    } else {
      return false;
    }
  }
  return wider.slice(at).every(isAny);
}

function matches(wider: Symbol, narrower: Symbol): boolean {
  return wider === narrower || (wider === ONE && narrower.length === 1 && narrower !== COLON);
}

/** Whether no text at all can match both, whatever its case. Parts that only Terraform knows may be anything. */
export function areDisjoint(one: Symbols, other: Symbols): boolean {
  const literal = (symbols: Symbols) => symbols.every(({ length }) => length === 1);
  if (literal(one) && literal(other) && one.length !== other.length) {
    return true;
  }
  return differ(one, other) || differ([...one].reverse(), [...other].reverse());
}

/** Whether the texts differ in a character before anything is open in either of them. */
function differ(one: Symbols, other: Symbols): boolean {
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    const pair = [one[at]!, other[at]!];
    if (pair.some((symbol) => symbol.length > 1 && symbol !== ONE)) {
      return false;
    }
    if (!pair.includes(ONE) && pair[0]!.toLowerCase() !== pair[1]!.toLowerCase()) {
      return true;
    }
  }
  return false;
}
