import { Fn, Op, type Precondition, type TerraformResourceLifecycle } from 'cdktf';
import type { Construct } from 'constructs';
import { preconditionsOf, type Narrowing } from '../core/format';
import { expression, isLateBound } from '../core/late-bound';
import { escapeTemplate } from '../core/text';
import { ARN_SEGMENT, parseArn } from './policies/arn';

/** The conditions that stop a plan in which a value turns out to be none that narrows the grant. */
export function guards(
  construct: Construct,
  narrowings: readonly Narrowing[],
  arns: readonly Narrowing[],
  partition: string,
): TerraformResourceLifecycle | undefined {
  const precondition = [
    ...preconditionsOf([...narrowings, ...arns], construct),
    ...samePartition(construct, arns, partition),
  ];
  return precondition.length > 0 ? { precondition } : undefined;
}

/** ARNs of another partition match nothing. Where the partition is known at synthesis, their format sees to it. */
function samePartition(construct: Construct, arns: readonly Narrowing[], partition: string): Precondition[] {
  if (!isLateBound(partition) || arns.length === 0) {
    return [];
  }
  const props = arns.map(({ prop }) => `'${prop}'`).join(', ');
  return [
    {
      condition: Fn.alltrue(arns.map(({ value }) => Op.eq(arnPartition(value), partition))),
      errorMessage: `${props} must be ARNs of partition ${partition} (at '${escapeTemplate(construct.node.path)}')`,
    },
  ];
}

/** The formats of literals have seen to it that they are ARNs. */
function arnPartition(arn: string): string {
  return isLateBound(arn)
    ? Fn.element(Fn.split(':', expression(arn)), ARN_SEGMENT.partition)
    : parseArn(arn)!.partition;
}
