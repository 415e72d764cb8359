import type { IConstruct } from 'constructs';

/** What users said of the warnings below a scope. */
interface Settings {
  readonly acknowledged: Set<string>;
  strict: boolean;
}

const settings = new WeakMap<IConstruct, Settings>();

const ACKNOWLEDGE_CONTEXT = 'serviceAccess:acknowledge';
const STRICT_CONTEXT = 'serviceAccess:strict';

/** Whether a warning of a construct is silenced. */
export function isAcknowledged(construct: IConstruct, code: string): boolean {
  const inContext: unknown = construct.node.tryGetContext(ACKNOWLEDGE_CONTEXT);
  return (
    (Array.isArray(inContext) && inContext.includes(code)) ||
    construct.node.scopes.some((scope) => settings.get(scope)?.acknowledged.has(code))
  );
}

/** Whether a warning of a construct fails the synthesis. */
export function isStrict(construct: IConstruct): boolean {
  return (
    construct.node.tryGetContext(STRICT_CONTEXT) === true ||
    construct.node.scopes.some((scope) => settings.get(scope)?.strict)
  );
}

/** What users said below a scope, to be changed. */
export function settingsOf(scope: IConstruct): Settings {
  const known = settings.get(scope) ?? { acknowledged: new Set(), strict: false };
  settings.set(scope, known);
  return known;
}
