import { parseCrn } from './crn';
import { GUID } from './formats';

const NAME = '[!-?A-~\u00a1-\uffee]';

/** How ids of the other kinds begin, for hints. */
const OTHER_KINDS: readonly (readonly [start: RegExp, hint: string])[] = [
  [/^AccessGroupId-/, 'this is an access group, use AccessSubject.accessGroup()'],
  [/^(iam-)?ServiceId-/, 'this is a service id, use AccessSubject.serviceId()'],
  [/^(iam-)?Profile-/, 'this is a trusted profile, use AccessSubject.trustedProfile()'],
  [/@|^IBMid-/, 'this is a user, use AccessSubject.user()'],
];

/** @see https://cloud.ibm.com/apidocs/iam-access-groups */
export const ACCESS_GROUP_ID = {
  expected: 'the id of an access group (AccessGroupId-<GUID>)',
  pattern: `^AccessGroupId-${GUID}$`,
  attribute: 'id',
  hint: (value: string) => hintOf(value, 'AccessGroupId-'),
};

/**
 * Without `iam-` the provider would replace the policy in every plan.
 * @see https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/iam_service_policy#iam_id-1
 */
export const SERVICE_IAM_ID = {
  expected: 'the IAM id of a service id (iam-ServiceId-<GUID>)',
  pattern: `^iam-ServiceId-${GUID}$`,
  attribute: 'iamId',
  hint: (value: string) => hintOf(value, 'iam-ServiceId-'),
};

/** @see https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/iam_trusted_profile_policy#iam_id-1 */
export const PROFILE_IAM_ID = {
  expected: 'the IAM id of a trusted profile (iam-Profile-<GUID>)',
  pattern: `^iam-Profile-${GUID}$`,
  attribute: 'iamId',
  hint: (value: string) => hintOf(value, 'iam-Profile-'),
};

/** @see https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/iam_user_policy#ibm_id-1 */
export const USER_ID = {
  expected: 'the e-mail address or the IBMid of a user',
  // Neither blanks nor control characters: ! to ~ without @, and what is not ASCII.
  pattern: `^(${NAME}+@${NAME}+|IBMid-[0-9A-Za-z]+)$`,
  hint: (value: string) => hintOf(value, 'IBMid-'),
};

/** What to write instead, or which factory wants such an id. */
function hintOf(value: string, start: string): string | undefined {
  const id = parseCrn(value)?.resource ?? value;
  const written = `iam-${id}`.startsWith(start) ? `iam-${id}` : id;
  if (written.startsWith(start)) {
    return written === value ? undefined : `write "${written}"`;
  }
  return subjectFactory(id);
}

/** Which factory takes the id of a subject. */
export function subjectFactory(id: string): string | undefined {
  return OTHER_KINDS.find(([pattern]) => pattern.test(id))?.[1];
}
