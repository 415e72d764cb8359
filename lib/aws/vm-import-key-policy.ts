import { Fn } from 'cdktf';
import type { IConstruct } from 'constructs';
import { checkChoice } from '../core/checks';
import { checkFormat } from '../core/format';
import { expression, isLateBound } from '../core/late-bound';
import { readValue } from '../core/props';
import { refuseIf } from '../core/refusal';
import { roleArnFormat } from './facts/arn-formats';
import { formatFor } from './facts/formats';
import { keyPolicyStatement, KEY_USES } from './facts/vm-import-key-policy';

/** What VM Import/Export does with a KMS key. */
export enum VmImportKeyUse {
  /** Read disk images from a bucket with SSE-KMS. */
  BUCKET = 'BUCKET',
  /** Encrypt imported snapshots and images. */
  VOLUMES = 'VOLUMES',
}

/** A statement belongs to no construct, so that errors name the method. */
const HERE = { node: { path: 'VmImportKeyPolicy.statement' } } as IConstruct;

/**
 * The part of a KMS key's own policy, its key policy, that is about VM Import/Export.
 * @example
 * const role = new VmImportRole(this, 'vmimport');
 * const statement = VmImportKeyPolicy.statement(role.roleArn, VmImportKeyUse.VOLUMES);
 */
export class VmImportKeyPolicy {
  /**
   * Allows VM Import/Export to use the key, through the role: a statement for the policy of the key. It is needed where the
   * key's policy does not leave access to IAM (statement "Enable IAM User Permissions"), and where the key is in another
   * account; the role needs the permission in its own policy as well.
   *
   * Throws a `ValidationError` when a literal value is not the ARN of a role; a malformed one that is known only later stops the plan.
   * @param roleArn ARN of the role, such as `VmImportRole.roleArn`
   * @param use what the key encrypts; by default the objects of a bucket, which VM Import/Export only decrypts
   * @see https://docs.aws.amazon.com/vm-import/latest/userguide/troubleshooting.html
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- jsii has no other type for a JSON object
  public static statement(roleArn: string, use: VmImportKeyUse = VmImportKeyUse.BUCKET): { [key: string]: any } {
    const principal = readValue(roleArn);
    refuseIf(
      [
        ...checkFormat({ prop: 'roleArn', value: principal, format: formatFor(principal, roleArnFormat(), 'roleArn') }),
        ...checkChoice('use', use, Object.keys(KEY_USES)),
      ],
      HERE,
    );
    return { ...keyPolicyStatement(oneRole(principal), use) };
  }

  private constructor() {}
}

/**
 * The principal of the document. There is no resource here that could have a precondition, and `*` as principal would open
 * the key to everybody. Terraform's `regex` returns a late-bound ARN only if it is the ARN of one role, and fails otherwise.
 */
function oneRole(roleArn: string): string {
  return isLateBound(roleArn) ? Fn.regex(roleArnFormat().pattern, expression(roleArn)) : roleArn;
}
