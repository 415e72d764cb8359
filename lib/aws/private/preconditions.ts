import { Fn, Op, type IResolvable, type Precondition, type TerraformResourceLifecycle } from 'cdktf';
import type { Construct } from 'constructs';
import { type Narrowing, preconditionsOf } from '../../core/format';
import { expression, isLateBound } from '../../core/late-bound';
import { escapeTemplate } from '../../core/text';
import { ARN_SEGMENT, parseArn } from '../facts/arn';

/** The values by which a construct narrows its grant. */
export interface Guarded {
  readonly narrowings: readonly Narrowing[];
  readonly arns: readonly Narrowing[];
  readonly partition: string;
}

/** What was made for a value, by its prop, so that it need not be made again when others are added: it is slow. */
export interface Made {
  readonly preconditions: Map<string, Precondition[]>;
  readonly partitions: Map<string, IResolvable>;
}

/** The conditions that stop a plan in which a value turns out to be none that narrows the grant. */
export function guards(construct: Construct, guarded: Guarded, made?: Made): TerraformResourceLifecycle | undefined {
  const precondition = [
    ...[...guarded.narrowings, ...guarded.arns].flatMap((narrowing) =>
      once(made?.preconditions, narrowing.prop, () => preconditionsOf([narrowing], construct)),
    ),
    ...samePartition(construct, guarded, made),
  ];
  return precondition.length > 0 ? { precondition } : undefined;
}

/** ARNs of another partition match nothing. Where the partition is known at synthesis, their format sees to it. */
function samePartition(construct: Construct, { arns, partition }: Guarded, made?: Made): Precondition[] {
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

/** The formats of literals have seen to it that they are ARNs. */
function arnPartition(arn: string): string {
  return isLateBound(arn)
    ? Fn.element(Fn.split(':', expression(arn)), ARN_SEGMENT.partition)
    : parseArn(arn)!.partition;
}
