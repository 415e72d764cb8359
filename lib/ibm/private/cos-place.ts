import { valueOf, type TargetSpec } from './authorization-parties';
import type { CosTarget } from '../cos-target';

/** The part of Object Storage that a target leaves. */
export interface CosPlace {
  readonly instanceGuid?: string;
  readonly resourceGroupId?: string;
  readonly bucketName?: string;
}

export function placeOf(target: TargetSpec): CosPlace {
  if (target.flat) {
    const { instanceGuid, resourceGroupId } = target.flat;
    return { instanceGuid, resourceGroupId };
  }
  return {
    instanceGuid: valueOf(target.attributes, 'serviceInstance'),
    bucketName: valueOf(target.attributes, 'resource'),
  };
}

export function isBucket(target: CosTarget): boolean {
  return target._spec.shape === 'Bucket';
}
