import type { IConstruct } from 'constructs';
import { isLateBound } from '../../core/late-bound';
import { resolveIn } from '../../core/provider-identity';

/** One reference and nothing beside it. */
const REFERENCE = /^\$\{[^$]*\}$/;

/**
 * A value as part of a construct id: a literal as it is, a reference as Terraform writes it (`var.project`). References
 * among text keep their braces: `${var.region}_a` is not `${var.region_a}`.
 */
export function keyOf(scope: IConstruct, value: string): string {
  if (!isLateBound(value)) {
    return value;
  }
  const text = String(resolveIn(scope, value));
  return REFERENCE.test(text) ? text.replace(/[${}]/g, '') : text;
}
