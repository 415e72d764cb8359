import { checkList, checkUnique } from '../../core/checks';
import { checkFormat, type Narrowing } from '../../core/format';
import { isLateBound } from '../../core/late-bound';
import type { CosObjects } from '../cos-objects';
import { FOLDER, LATE_FOLDER, LATE_OBJECT_KEY, OBJECT_KEY } from '../facts/cos-objects';
import { COS_RULE_LIMITS, escapeWildcards } from '../facts/cos-access-policy';

/** Folders without a `/` at the end, or keys. Of a late-bound folder only a `/` that is written there can be taken. */
export function namesOf({ _kind, _values }: CosObjects): string[] {
  return _kind === 'folders' ? _values.map((folder) => String(folder).replace(/[/]$/, '')) : _values.map(String);
}

/** The folders or keys as they stand in a condition: what is literal matches nothing but itself. */
export function patternsOf(objects: CosObjects): string[] {
  return namesOf(objects).map((name) => (isLateBound(name) ? name : escapeWildcards(name)));
}

/** The values without which a policy would not be about these objects. */
export function narrowingsOfObjects(objects: CosObjects): Narrowing[] {
  const [literal, late] = objects._kind === 'folders' ? [FOLDER, LATE_FOLDER] : [OBJECT_KEY, LATE_OBJECT_KEY];
  return objects._values.map((written, index) => {
    const prop = objects._prop === 'path' ? 'path' : `${objects._prop}[${index}]`;
    return isLateBound(written)
      ? { prop, value: namesOf(objects)[index]!, format: late }
      : { prop, value: written, format: literal };
  });
}

export function problemsOfObjects(objects: CosObjects): string[] {
  const { _prop: prop, _values: values } = objects;
  // An element of a late-bound list looks like a literal.
  const list = prop === 'path' ? [] : checkList(prop, values, prop === 'paths' ? 'folders' : 'keys of objects');
  if (list.length > 0) {
    return list;
  }
  const problems = narrowingsOfObjects(objects).flatMap(checkFormat);
  if (values.length > COS_RULE_LIMITS.values) {
    problems.push(
      `'${prop}' must name at most ${COS_RULE_LIMITS.values} in one policy, got ${values.length}: ` +
        'divide them among several CosAccessPolicy',
    );
  }
  return problems.length > 0 ? problems : [...checkLengths(objects), ...checkRepetition(objects)];
}

function checkLengths(objects: CosObjects): string[] {
  const most = COS_RULE_LIMITS.characters - '/*'.length;
  return patternsOf(objects)
    .filter((pattern) => pattern.length > most)
    .map(
      ({ length }) =>
        `'${objects._prop}' must have at most ${most} characters in each ("*" and "?" count 5), got ${length}`,
    );
}

function checkRepetition(objects: CosObjects): string[] {
  return checkUnique(objects._prop, namesOf(objects));
}
