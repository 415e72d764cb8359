/**
 * A Cloud Resource Name:
 * `crn:v1:<cname>:<ctype>:<service-name>:<location>:a/<account>:<service-instance>:<resource-type>:<resource>`.
 * @see https://cloud.ibm.com/docs/account?topic=account-crn
 */
export interface Crn {
  readonly serviceName: string;
  readonly accountId: string;
  readonly instanceGuid: string;
  readonly resourceType: string;
  readonly resource: string;
}

/** Positions of the segments, also for Terraform's `split(":", crn)`. */
export const CRN_SEGMENT = { serviceName: 4, scope: 6, instanceGuid: 7, resourceType: 8, resource: 9 } as const;

/** The parts of a CRN, or undefined if the string is not a CRN. */
export function parseCrn(crn: string): Crn | undefined {
  const segments = crn.split(':');
  if (segments.length < 10 || segments[0] !== 'crn' || segments[1] !== 'v1') {
    return undefined;
  }
  return {
    serviceName: segments[CRN_SEGMENT.serviceName]!,
    accountId: segments[CRN_SEGMENT.scope]!.replace(/^a\//, ''),
    instanceGuid: segments[CRN_SEGMENT.instanceGuid]!,
    resourceType: segments[CRN_SEGMENT.resourceType]!,
    resource: segments.slice(CRN_SEGMENT.resource).join(':'),
  };
}
