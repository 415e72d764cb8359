import { Construct } from 'constructs';
import { ImsCustomPolicy, ImsGroupAccess, ImsReadyPolicy, ImsReplicationAgency } from '../../lib/huaweicloud';
import { huaweicloudStack } from '../util/huaweicloud-stack';
import { messageOf } from '../util/synth';

/** Each construct, all of its props, a misspelt one, and the one that was meant. */
const CONSTRUCTS: [string, new (scope: Construct, id: string, props: never) => Construct, string, string, string][] = [
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

describe.each(CONSTRUCTS)('%s', (_, construct, known, misspelt, meant) => {
  const messageFor = (props: unknown) => messageOf(() => new construct(huaweicloudStack(), 'it', props as never));

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'it'],
  ])('fails for %s as props', (__, props) => {
    expect(messageFor(props)).toBe(`'props' must be an object, got ${JSON.stringify(props)} (at 'test/it')`);
  });

  test(`fails for '${misspelt}', without which it would grant something else`, () => {
    expect(messageFor({ [misspelt]: [] })).toBe(
      `'props' must have no "${misspelt}", only ${known}, did you mean "${meant}"? (at 'test/it')`,
    );
  });

  test('fails for an argument of resources of CDKTF', () => {
    expect(messageFor({ dependsOn: [] })).toBe(`'props' must have no "dependsOn", only ${known} (at 'test/it')`);
  });
});

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
