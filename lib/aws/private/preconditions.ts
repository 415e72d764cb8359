import { Fn, Op, type IResolvable, type Precondition, type TerraformResourceLifecycle } from 'cdktf';
import type { Construct } from 'constructs';
import { type Narrowing, preconditionsOf } from '../../core/format';
import { expression, isLateBound } from '../../core/late-bound';
import { escapeTemplate } from '../../core/text';
import { ARN_SEGMENT, parseArn } from '../facts/arn';

/** The values by which a resource narrows its grant. */
export interface Guarded {
  readonly narrowings: readonly Narrowing[];
  readonly arns: readonly Narrowing[];
  readonly partition: string;
}

/** What was made for a value, by its prop. It is slow to make, and is needed again when grants are added. */
export interface MadeConditions {
  readonly preconditions: Map<string, Precondition[]>;
  readonly partitions: Map<string, IResolvable>;
}

/** Conditions that stop the plan when a value that is known only later does not narrow the grant. */
export function conditionsOf(
  construct: Construct,
  guarded: Guarded,
  made?: MadeConditions,
): TerraformResourceLifecycle | undefined {
  const precondition = [
    ...[...guarded.narrowings, ...guarded.arns].flatMap((narrowing) =>
      once(made?.preconditions, narrowing.prop, () => preconditionsOf([narrowing], construct)),
    ),
    ...samePartition(construct, guarded, made),
  ];
  return precondition.length > 0 ? { precondition } : undefined;
}

/** ARNs of another partition match nothing. Their format checks it where the partition is known at synthesis. */
function samePartition(
  construct: Construct,
  { arns, partition }: Guarded,
  made: MadeConditions | undefined,
): Precondition[] {
  if (!isLateBound(partition) || arns.length === 0) {
    return [];
  }
  const props = arns.map(({ prop }) => `'${prop}'`).join(', ');
  const same = arns.map(({ prop, value }) => once(made?.partitions, prop, () => Op.eq(arnPartition(value), partition)));
  return [
    {
      condition: Fn.alltrue(same),
      errorMessage: `${props} must be ARNs of partition ${partition} (at '${escapeTemplate(construct.node.path)}')`,
    },
  ];
}

function once<T>(made: Map<string, T> | undefined, prop: string, make: () => T): T {
  const value = made?.get(prop) ?? make();
  made?.set(prop, value);
  return value;
}

/** A literal has passed the format of an ARN. */
function arnPartition(arn: string): string {
  return isLateBound(arn)
    ? Fn.element(Fn.split(':', expression(arn)), ARN_SEGMENT.partition)
    : parseArn(arn)!.partition;
}
