import type { Statement } from './document';
import { IMPORT_KEY_ACTIONS, VOLUME_KEY_ACTIONS } from './vm-import-role';

/** What the role does with a key, as in its own policy. */
export const KEY_USES: { readonly [use: string]: readonly string[] } = {
  /** @see https://docs.aws.amazon.com/vm-import/latest/userguide/troubleshooting.html */
  BUCKET: IMPORT_KEY_ACTIONS,
  /** @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#vmimport-role */
  VOLUMES: VOLUME_KEY_ACTIONS,
};

/**
 * In the policy of a key, `*` is this key. Without a `Sid`, because two statements of a policy may not have the same.
 * @see https://docs.aws.amazon.com/vm-import/latest/userguide/troubleshooting.html
 */
export function keyPolicyStatement(roleArn: string, use: string): Statement {
  return { Effect: 'Allow', Principal: { AWS: [roleArn] }, Action: [...KEY_USES[use]!], Resource: '*' };
}
