import { ImsCustomPolicy, ImsGroupAccess, ImsReadyPolicy, ImsReplicationAgency } from '../../lib/huaweicloud';
import { huaweicloudStack } from '../support/huaweicloud';
import { messageOf } from '../support/synth';
import { describeMissingProps, describeUntypedProps, type UntypedCase } from '../support/untyped-props';

const CONSTRUCTS: UntypedCase[] = [
  [
    'ImsGroupAccess',
    ImsGroupAccess,
    "'groupId', 'permissions', 'policies', 'denied', 'scope', 'acceptTenantAdministrator' or 'provider'",
    'denies',
    'denied',
  ],
  [
    'ImsCustomPolicy',
    ImsCustomPolicy,
    "'policyName', 'description', 'allowed', 'denied', 'obsBuckets', 'kmsKeyIds' or 'provider'",
    'allow',
    'allowed',
  ],
  [
    'ImsReplicationAgency',
    ImsReplicationAgency,
    "'agencyName', 'destinationProjects', 'wholeImages', 'description' or 'provider'",
    'destinationProject',
    'destinationProjects',
  ],
];

describeUntypedProps(huaweicloudStack, CONSTRUCTS);
describeMissingProps(huaweicloudStack, CONSTRUCTS);

test.each([
  [
    { policyName: 'readers', obsBucket: ['disks'] },
    '\'props\' must have no "obsBucket"',
    ', did you mean "obsBuckets"?',
  ],
  [{ policyName: 'readers', denied: ['GET_IMAGE'] }, '\'props\' must have no "denied"', ''],
])('ImsReadyPolicy fails for %j, too', (props, start, end) => {
  expect(messageOf(() => ImsReadyPolicy.userWithoutDelete(huaweicloudStack(), 'it', props))).toBe(
    `${start}, only 'policyName', 'description', 'obsBuckets', 'kmsKeyIds' or 'provider'${end} (at 'test')`,
  );
});

test('ImsReadyPolicy fails for nothing as props', () => {
  expect(messageOf(() => ImsReadyPolicy.reader(huaweicloudStack(), 'it', undefined as never))).toBe(
    "'props' must be an object, got undefined (at 'test')",
  );
});
