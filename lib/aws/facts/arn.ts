/** The parts of an ARN that the formats look at. */
export interface Arn {
  readonly partition: string;
  readonly accountId: string;
  readonly resource: string;
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export const ARN_SEGMENT = { partition: 1, accountId: 4, resource: 5 };

/** The parts of what looks like an ARN; nothing for other values. */
export function parseArn(value: unknown): Arn | undefined {
  if (typeof value !== 'string' || !value.startsWith('arn:')) {
    return undefined;
  }
  const segments = value.split(':');
  return {
    partition: segments[ARN_SEGMENT.partition]!,
    accountId: segments[ARN_SEGMENT.accountId] ?? '',
    resource: segments.slice(ARN_SEGMENT.resource).join(':'),
  };
}
