import type { IConstruct } from 'constructs';
import { isLateBound } from '../core/late-bound';
import { resolveIn } from '../core/provider-identity';

/** A value as part of a construct id: a literal as it is, a reference as Terraform writes it (`var.project`). */
export function keyOf(scope: IConstruct, value: string): string {
  return isLateBound(value) ? String(resolveIn(scope, value)).replace(/[${}]/g, '') : value;
}
