import { AccessSubject } from '../../lib/ibm';
import { GROUP_ID, PROFILE_IAM_ID, SERVICE_IAM_ID, access } from '../support/cos-access-policy';
import { messageOf } from '../support/synth';
import { ACCOUNT, ibmStack } from '../support/ibm';

const ids = {
  group: 'the id of an access group (AccessGroupId-<GUID>)',
  service: 'the IAM id of a service id (iam-ServiceId-<GUID>)',
};
const profile = 'the IAM id of a trusted profile (iam-Profile-<GUID>)';
const user = 'the e-mail address or the IBMid of a user';
test.each<[AccessSubject, string]>([
  [AccessSubject.accessGroup(''), `'accessGroupId' must be ${ids.group}, got ""`],
  [
    AccessSubject.accessGroup(SERVICE_IAM_ID),
    `'accessGroupId' must be ${ids.group}, got "${SERVICE_IAM_ID}": this is a service id, use AccessSubject.serviceId()`,
  ],
  [
    AccessSubject.accessGroup('ada@example.com'),
    `'accessGroupId' must be ${ids.group}, got "ada@example.com": this is a user, use AccessSubject.user()`,
  ],
  [
    AccessSubject.serviceId(SERVICE_IAM_ID.slice(4)),
    `'iamId' must be ${ids.service}, got "${SERVICE_IAM_ID.slice(4)}": write "${SERVICE_IAM_ID}"`,
  ],
  [
    AccessSubject.serviceId(`crn:v1:bluemix:public:iam-identity::a/${ACCOUNT}::serviceid:${SERVICE_IAM_ID.slice(4)}`),
    `'iamId' must be ${ids.service}, got "crn:v1:bluemix:public:iam-identity::a/${ACCOUNT}::serviceid:${SERVICE_IAM_ID.slice(4)}": write "${SERVICE_IAM_ID}"`,
  ],
  [
    AccessSubject.serviceId(PROFILE_IAM_ID),
    `'iamId' must be ${ids.service}, got "${PROFILE_IAM_ID}": this is a trusted profile, use AccessSubject.trustedProfile()`,
  ],
  [
    AccessSubject.trustedProfile(PROFILE_IAM_ID.slice(4)),
    `'iamId' must be ${profile}, got "${PROFILE_IAM_ID.slice(4)}": write "${PROFILE_IAM_ID}"`,
  ],
  [AccessSubject.trustedProfile('*'), `'iamId' must be ${profile}, got "*"`],
  [
    AccessSubject.user(GROUP_ID),
    `'ibmId' must be ${user}, got "${GROUP_ID}": this is an access group, use AccessSubject.accessGroup()`,
  ],
  [AccessSubject.user('Ada'), `'ibmId' must be ${user}, got "Ada"`],
  [AccessSubject.accessGroup('AccessGroupId-ops'), `'accessGroupId' must be ${ids.group}, got "AccessGroupId-ops"`],
  [
    AccessSubject.accessGroup(SERVICE_IAM_ID.slice(4)),
    `'accessGroupId' must be ${ids.group}, got "${SERVICE_IAM_ID.slice(4)}": this is a service id, use AccessSubject.serviceId()`,
  ],
  [
    AccessSubject.accessGroup(PROFILE_IAM_ID.slice(4)),
    `'accessGroupId' must be ${ids.group}, got "${PROFILE_IAM_ID.slice(4)}": this is a trusted profile, use AccessSubject.trustedProfile()`,
  ],
  [AccessSubject.user('my-AccessGroupId-1'), `'ibmId' must be ${user}, got "my-AccessGroupId-1"`],
  [AccessSubject.user('my-ServiceId-1'), `'ibmId' must be ${user}, got "my-ServiceId-1"`],
  [AccessSubject.user('my-Profile-1'), `'ibmId' must be ${user}, got "my-Profile-1"`],
  [AccessSubject.accessGroup('my-IBMid-1'), `'accessGroupId' must be ${ids.group}, got "my-IBMid-1"`],
  [AccessSubject.user(null as never), `'ibmId' must be ${user}, got null`],
])('fails on the wrong id, %#', (subject, message) => {
  expect(messageOf(() => access(ibmStack(), { subject }))).toBe(`${message} (at 'test/access')`);
});
