import { Fn } from 'cdktf';
import { expression, isLateBound } from '../../core/late-bound';
import { CRN_SEGMENT, parseCrn, type Crn } from '../facts/crn';

/**
 * The parts of a CRN. A literal is split here, a late-bound one by Terraform. A literal that is not a CRN has empty parts:
 * its format is refused anyway.
 */
export function crnParts(crn: string): Crn {
  if (!isLateBound(crn)) {
    return (
      (typeof crn === 'string' ? parseCrn(crn) : undefined) ?? {
        serviceName: '',
        accountId: '',
        instanceGuid: '',
        resourceType: '',
        resource: '',
      }
    );
  }
  const segments = Fn.split(':', expression(crn));
  const segment = (index: number): string => Fn.element(segments, index);
  return {
    serviceName: segment(CRN_SEGMENT.serviceName),
    accountId: Fn.trimprefix(segment(CRN_SEGMENT.scope), 'a/'),
    instanceGuid: segment(CRN_SEGMENT.instanceGuid),
    resourceType: segment(CRN_SEGMENT.resourceType),
    resource: segment(CRN_SEGMENT.resource),
  };
}
