import { VmImportRole, type VmImportRoleProps } from '../../lib/aws';
import { onlyResource, synth } from './synth';
import { HERE, awsStack, documentOf } from './aws';

/** A role with these props, its stack and its documents. */
export function synthesized(props: VmImportRoleProps) {
  const stack = awsStack();
  new VmImportRole(stack, 'role', { ...HERE, ...props });
  const json = synth(stack);
  return {
    stack,
    json,
    trust: documentOf(onlyResource(json, 'aws_iam_role')['assume_role_policy']),
    policy: documentOf(onlyResource(json, 'aws_iam_role_policy')['policy']),
  };
}

export function trustDocument(partition: string, account: string) {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'vmie.amazonaws.com' },
        Action: 'sts:AssumeRole',
        Condition: {
          StringEquals: { 'sts:ExternalId': 'vmimport', 'aws:SourceAccount': account },
          ArnLike: { 'aws:SourceArn': `arn:${partition}:vmie:*:${account}:*` },
        },
      },
    ],
  };
}
