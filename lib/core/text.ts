import { Construct, type IConstruct } from 'constructs';
import { isLateBound, jsonText } from './late-bound';

/** CDKTF's marks for references. They mean nothing to the reader of a message. */
const REFERENCE = /[$#]\{TfToken\[[^\]]+\]\}/g;

/** Of longer strings, the beginning is shown. */
const LONGEST = 300;

/** A value as it is shown in a message: quoted, so that an empty or blank one can be seen. */
export function show(value: unknown): string {
  if (isConstruct(value)) {
    return `the construct '${value.node.path}'`;
  }
  if (typeof value === 'string' && value.length > LONGEST && !isLateBound(value)) {
    return `${JSON.stringify(`${value.slice(0, LONGEST / 3)}…`)} (${value.length} characters)`;
  }
  try {
    const text = jsonText(value) ?? String(value);
    const known = text.replace(REFERENCE, '…');
    if (known === text) {
      return text;
    }
    if (Array.isArray(value) && isLateBound(value)) {
      return 'a list that Terraform knows only later';
    }
    return known === '"…"'
      ? 'a value that Terraform knows only later'
      : `${known} (… is what Terraform knows only later)`;
  } catch {
    // Objects can refer to each other in circles, and have no JSON.
    return Object.prototype.toString.call(value);
  }
}

/** Which attribute of a construct belongs where the construct itself was passed. */
export function instead(value: unknown, attribute: string | undefined): string {
  if (!isConstruct(value)) {
    return '';
  }
  const wanted = 'stringValue' in value ? 'stringValue' : attribute;
  return wanted === undefined ? ': pass one of its attributes' : `: pass its .${wanted}`;
}

function isConstruct(value: unknown): value is IConstruct {
  return Construct.isConstruct(value);
}

/** `'a', 'b' or 'c'` */
export function alternatives(values: readonly string[]): string {
  const quoted = values.map((value) => `'${value}'`);
  return quoted.length < 2 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} or ${quoted[quoted.length - 1]}`;
}

/** `, did you mean "…"?` for the candidate that is nearest to what was written, or nothing if none is near. */
export function didYouMean(value: string, candidates: readonly string[]): string {
  const best = nearest(value, candidates);
  return best === undefined ? '' : `, did you mean "${best}"?`;
}

/**
 * The candidate that is nearest to what was written, if one is near, or another form of the same word (`deny`, `denied`).
 * Case, spaces and punctuation do not count.
 */
export function nearest(value: string, candidates: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(plain(value), plain(candidate)) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  const isNear = ({ candidate, distance }: (typeof ranked)[0]) =>
    distance <= Math.max(2, plain(candidate).length / 3) || haveOneStem(plain(value), plain(candidate));
  return best && plain(value) !== '' && isNear(best) ? best.candidate : undefined;
}

/** Whether two words differ in their endings alone: the last letter of the one, up to three of the other. */
function haveOneStem(one: string, other: string): boolean {
  const stem = one.slice(0, -1);
  return stem.length >= 3 && other.startsWith(stem) && other.length <= stem.length + 3;
}

/**
 * Keeps what a user wrote from being read as a Terraform template: `${` and `%{`, and a `$` or `%` before a reference, which
 * would make the reference an escaped literal. Markers of CDKTF tokens stay.
 * @see https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences
 */
export function escapeTemplate(text: string): string;
export function escapeTemplate(text: string | undefined): string | undefined;
export function escapeTemplate(text: string | undefined): string | undefined {
  // `TerraformVariable.value` and some functions are typed `any`: an expression has nothing to escape.
  return typeof text !== 'string' || !(text.includes('${') || text.includes('%{'))
    ? text
    : text
        .replace(/[$%]+(?=\$\{TfToken\[)/g, '$${"$&"}')
        .replace(/\$\{(?!TfToken\[|"[$%]+"\})/g, '$$$${')
        .replace(/%\{/g, '%%{');
}

/** Where a construct is, at the end of a message that Terraform prints. */
export function placeOf(construct: IConstruct): string {
  // Not `node.path`, which V8 stores with two bytes per character: these messages are kept for each grant.
  const ids = construct.node.scopes.map(({ node }) => node.id).filter((id) => id !== '');
  return `(at '${escapeTemplate(ids.reduce((path, id) => `${path}/${id}`))}')`;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
