import { checkEach } from '../../core/checks';
import { alternatives, nearest, show } from '../../core/text';
import { OPERATIONS, operationsCalled } from '../facts/ims-operation';

const NAMES = Object.keys(OPERATIONS);

/** Problems of a list of operations, if it is given. Callers without types often write an action or a sentence. */
export function checkOperationNames(prop: string, values: readonly string[] | undefined): string[] {
  return checkEach(prop, values, 'members of ImsOperation', (name, value) =>
    NAMES.includes(value) ? [] : [`'${name}' must be a member of ImsOperation, got ${show(value)}${suggestion(value)}`],
  );
}

function suggestion(value: unknown): string {
  if (typeof value !== 'string') {
    return '';
  }
  const called = operationsCalled(value);
  const members = called.length > 0 ? called : [nearest(value, NAMES) ?? []].flat();
  return members.length > 0
    ? `, did you mean ${alternatives(members.map((name) => `ImsOperation.${name}`)).replace(/'/g, '')}?`
    : '';
}
