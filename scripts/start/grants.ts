import { awsGrants } from './aws';
import type { Grant, StackJson } from './grant';
import { huaweicloudGrants } from './huaweicloud';
import { ibmGrants } from './ibm';

/** All that a synthesized stack grants. */
export function grantsOf(stack: StackJson): Grant[] {
  return [...awsGrants(stack), ...huaweicloudGrants(stack), ...ibmGrants(stack)];
}
