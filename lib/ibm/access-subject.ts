import type { Narrowing } from '../core/format';
import { readValue } from '../core/props';
import type { SubjectSpec } from './private/cos-access-policy';
import { ACCESS_GROUP_ID, PROFILE_IAM_ID, SERVICE_IAM_ID, USER_ID } from './facts/access-subject';

/**
 * The person, program or group that is given access.
 * @see https://cloud.ibm.com/docs/account?topic=account-iamoverview
 */
export class AccessSubject {
  /**
   * The members of an access group.
   * @param accessGroupId `AccessGroupId-<GUID>` (`ibm_iam_access_group.id`)
   */
  public static accessGroup(accessGroupId: string): AccessSubject {
    return AccessSubject.from('accessGroup', { prop: 'accessGroupId', value: accessGroupId, format: ACCESS_GROUP_ID });
  }

  /**
   * A program with its own identity.
   * @param iamId `iam-ServiceId-<GUID>` (`ibm_iam_service_id.iam_id`, not its id)
   */
  public static serviceId(iamId: string): AccessSubject {
    return AccessSubject.from('serviceId', { prop: 'iamId', value: iamId, format: SERVICE_IAM_ID });
  }

  /**
   * All who may assume a trusted profile.
   * @param iamId `iam-Profile-<GUID>` (`ibm_iam_trusted_profile.iam_id`, not its id)
   */
  public static trustedProfile(iamId: string): AccessSubject {
    return AccessSubject.from('trustedProfile', { prop: 'iamId', value: iamId, format: PROFILE_IAM_ID });
  }

  /**
   * One person, who must be a user of the account by the time of the deployment. Prefer an access group: it needs no
   * deployment when people come and go.
   * @param ibmId the user's e-mail address or IBMid
   */
  public static user(ibmId: string): AccessSubject {
    return AccessSubject.from('user', { prop: 'ibmId', value: ibmId, format: USER_ID });
  }

  private static from(kind: SubjectSpec['kind'], id: Narrowing): AccessSubject {
    const subject = new AccessSubject();
    subject._spec = { madeBy: 'AccessSubject', kind, id: { ...id, value: readValue(id.value) } };
    return subject;
  }

  /** @internal */
  public _spec!: SubjectSpec;

  private constructor() {}
}
