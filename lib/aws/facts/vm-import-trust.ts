import { policyDocument, type PolicyDocument } from './document';

/**
 * The service principal; the same in every partition.
 * @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#vmimport-role
 */
export const VMIE_PRINCIPAL = 'vmie.amazonaws.com';

/** What the service says when it assumes a role, whatever the role is called. A public constant, no protection. */
export const VMIE_EXTERNAL_ID = 'vmimport';

/** The role that VM Import/Export takes when a request names none, and the inline policy of the vendor's guide. */
export const DEFAULT_ROLE_NAME = 'vmimport';

/** Where the tasks must come from for the service to assume the role. */
export interface TaskOrigin {
  readonly partition: string;
  readonly accountId: string;
}

/**
 * Lets VM Import/Export assume the role; with an origin, only for tasks of that account.
 * @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#vmimport-role
 */
export function trustDocument(origin?: TaskOrigin): PolicyDocument {
  return policyDocument([
    {
      Effect: 'Allow',
      Principal: { Service: VMIE_PRINCIPAL },
      Action: 'sts:AssumeRole',
      Condition: origin
        ? {
            StringEquals: { 'sts:ExternalId': VMIE_EXTERNAL_ID, 'aws:SourceAccount': origin.accountId },
            ArnLike: { 'aws:SourceArn': `arn:${origin.partition}:vmie:*:${origin.accountId}:*` },
          }
        : { StringEquals: { 'sts:ExternalId': VMIE_EXTERNAL_ID } },
    },
  ]);
}
