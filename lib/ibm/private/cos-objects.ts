import { checkList, checkUnique, entriesOf } from '../../core/checks';
import { checkFormat, type Narrowing } from '../../core/format';
import { isLateBound, settleText } from '../../core/late-bound';
import { COS_RULE_LIMITS, escapeWildcards, type CosObjectsKind } from '../facts/cos-access-policy';
import { FOLDER, LATE_FOLDER, LATE_OBJECT_KEY, OBJECT_KEY } from '../facts/cos-objects';

/** Some objects of a bucket, as they were written. */
export interface ObjectsSpec {
  readonly madeBy: 'CosObjects';
  readonly kind: CosObjectsKind;
  /** Name of the argument, for messages. */
  readonly prop: 'path' | 'paths' | 'keys';
  readonly values: readonly string[];
}

/** Some objects of a bucket, in every form that a policy needs. */
export interface ObjectsPlan {
  readonly problems: readonly string[];
  readonly kind: CosObjectsKind;
  /** Folders without a `/` at the end, or keys. From a late-bound folder only a `/` in its literal text can be taken away. */
  readonly names: readonly string[];
  /** The names as conditions have them: a literal matches nothing but itself. */
  readonly patterns: readonly string[];
  /** The values that narrow a policy to these objects. */
  readonly narrowings: readonly Narrowing[];
}

/** `identityOf` tells what two uses of one reference have in common. */
export function planObjects({ kind, prop, values }: ObjectsSpec, identityOf: (value: string) => unknown): ObjectsPlan {
  // An element of a late-bound list looks like a literal.
  const list = prop === 'path' ? [] : checkList(prop, values, prop === 'paths' ? 'folders' : 'keys of objects');
  const written = prop === 'path' ? values : entriesOf(values);
  // `value` of an iterator is typed `any` and is no string; what is neither is refused by its format.
  const texts = written.map((value) =>
    typeof value === 'string' || isLateBound(value) ? settleText(String(value)) : '',
  );
  const names = kind === 'folders' ? texts.map((text) => text.replace(/[/]$/, '')) : texts;
  const patterns = names.map((name) => (isLateBound(name) ? name : escapeWildcards(name)));
  const narrowings = written.map((value, index): Narrowing => {
    const entry = prop === 'path' ? prop : `${prop}[${index}]`;
    return isLateBound(value)
      ? { prop: entry, value: names[index]!, format: kind === 'folders' ? LATE_FOLDER : LATE_OBJECT_KEY }
      : { prop: entry, value, format: kind === 'folders' ? FOLDER : OBJECT_KEY };
  });
  const malformed = [...list, ...narrowings.flatMap(checkFormat), ...checkCount(prop, names)];
  return {
    problems:
      malformed.length > 0
        ? malformed
        : [...checkLengths(prop, patterns), ...checkUnique(prop, names, names.map(identityOf))],
    kind,
    names,
    patterns,
    narrowings,
  };
}

function checkCount(prop: string, names: readonly string[]): string[] {
  return names.length > COS_RULE_LIMITS.values
    ? [
        `'${prop}' must name at most ${COS_RULE_LIMITS.values} in one policy, got ${names.length}: ` +
          'divide them among several CosAccessPolicy',
      ]
    : [];
}

function checkLengths(prop: string, patterns: readonly string[]): string[] {
  const most = COS_RULE_LIMITS.characters - '/*'.length;
  return patterns
    .filter((pattern) => pattern.length > most)
    .map(({ length }) => `'${prop}' must have at most ${most} characters in each ("*" and "?" count 5), got ${length}`);
}
