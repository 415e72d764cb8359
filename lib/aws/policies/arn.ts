/** The parts of an ARN that the formats look at. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly accountId: string;
  readonly resource: string;
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export const ARN_SEGMENT = { partition: 1, service: 2, accountId: 4, resource: 5 };

/** The parts of what looks like an ARN; nothing for other values. */
export function parseArn(value: unknown): Arn | undefined {
  if (typeof value !== 'string' || !value.startsWith('arn:')) {
    return undefined;
  }
  const segments = value.split(':');
  return {
    partition: segments[ARN_SEGMENT.partition] ?? '',
    service: segments[ARN_SEGMENT.service] ?? '',
    accountId: segments[ARN_SEGMENT.accountId] ?? '',
    resource: segments.slice(ARN_SEGMENT.resource).join(':'),
  };
}
