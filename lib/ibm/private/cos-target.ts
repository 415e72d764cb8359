import { COS_SERVICE_NAME } from '../facts/cos-actions';
import { INSTANCE_GUID } from '../facts/formats';
import { checkMadeBy } from '../../core/factories';
import type { TargetSpec } from './authorization-parties';
import { adviseCosTarget, advised } from './misplaced';

/** How Object Storage is called in sentences. */
export const COS_DISPLAY_NAME = 'Cloud Object Storage';

/** Every bucket of one instance. */
export function cosInstance(instanceGuid: string): TargetSpec {
  return {
    madeBy: 'CosTarget',
    shape: 'Instance',
    serviceName: COS_SERVICE_NAME,
    phrase: `one instance of ${COS_DISPLAY_NAME}`,
    parts: { instanceGuid },
    narrowings: [{ prop: 'instanceGuid', value: instanceGuid, format: INSTANCE_GUID }],
  };
}

/** Problems of a target that `CosTarget` did not make. */
export function checkCosTarget(target: { readonly _spec?: TargetSpec } | undefined): string[] {
  return advised(checkMadeBy('target', target, 'CosTarget'), target, adviseCosTarget);
}

export function isBucket({ shape }: TargetSpec): boolean {
  return shape === 'Bucket';
}
