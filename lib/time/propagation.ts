import { Lazy, type ITerraformIterator, type TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import { checkKeys } from '../core/checks';
import { isLateBound } from '../core/late-bound';
import { requireProvider } from '../core/provider';
import { BareAddress } from '../core/replacement';
import { show } from '../core/text';
import { Sleep } from './bindings/sleep';
import type { PropagationDelay } from './propagation-delay';

/** `time_sleep` accepts nothing else. It checks what Terraform knows only later itself. */
const DURATION = /^[0-9]+([.][0-9]+)?(ms|s|m|h)$/;

const TIME_PROVIDER = {
  providerName: 'time',
  className: 'TimeProvider',
  from: 'cdktf-service-access/time/bindings',
};

const KEYS = ['create', 'destroy'] as const;

export function checkPropagation(delay: PropagationDelay | undefined): string[] {
  if (delay === undefined) {
    return [];
  }
  if (typeof delay !== 'object' || delay === null || (delay.create === undefined && delay.destroy === undefined)) {
    const hint = isDuration(delay) ? `: write { create: ${show(delay)} }` : '';
    return [`'propagation' must have 'create' or 'destroy', got ${show(delay)}${hint}`];
  }
  return [
    ...checkKeys('propagation', delay, KEYS),
    ...KEYS.filter((key) => delay[key] !== undefined && !isDuration(delay[key])).map(
      (key) =>
        `'propagation.${key}' must be a number and a unit (ms, s, m or h), such as "30s", ` +
        `got ${show(delay[key])}${durationHint(delay[key])}`,
    ),
  ];
}

function isDuration(value: unknown): boolean {
  return isLateBound(value) || (typeof value === 'string' && DURATION.test(value));
}

/** A number without a unit is nearly always one of seconds. */
function durationHint(value: unknown): string {
  if (typeof value !== 'number' && typeof value !== 'string') {
    return '';
  }
  const seconds = `${value}s`.replace(/ /g, '');
  return DURATION.test(seconds) ? `: write "${seconds}" if seconds are meant` : '';
}

/**
 * The wait of a grant. It hangs on the grant and dependants hang on it, so that the order is right on destroy too; a
 * replaced grant is waited for again. Grants per entry are waited for per entry.
 */
export function waitAfter(
  scope: Construct,
  grants: readonly TerraformResource[],
  delay: PropagationDelay,
  forEach?: ITerraformIterator,
): Sleep {
  const sleep = new Sleep(scope, 'Propagation', {
    createDuration: delay.create,
    destroyDuration: delay.destroy,
    triggers: Object.fromEntries(grants.map((grant) => [grant.node.id, idOf(grant)])),
    dependsOn: [...grants],
    forEach,
  });
  requireProvider(sleep, TIME_PROVIDER);
  return sleep;
}

/** Of a grant per entry CDKTF would give the ids of all entries. */
function idOf(grant: TerraformResource): string {
  const id = new BareAddress(grant, 'id');
  return grant.forEach === undefined
    ? grant.getStringAttribute('id')
    : Lazy.stringValue({ produce: () => `\${${id.fqn}}` });
}
