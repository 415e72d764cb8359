import { Construct } from 'constructs';
import {
  BackupServiceAuthorizations,
  BlockKmsAuthorization,
  CosAccessPolicy,
  CosCustomRole,
  ImageServiceCosAuthorization,
  ServiceAuthorization,
} from '../../lib/ibm';
import { ibmStack } from '../util/ibm';
import { messageOf } from '../util/synth';

const COMMON = "'description', 'transactionId', 'provider' or 'propagation'";

/** Each construct, all of its props, a misspelt one, and the one that was meant. */
const CONSTRUCTS: [string, new (scope: Construct, id: string, props: never) => Construct, string, string, string][] = [
  ['ServiceAuthorization', ServiceAuthorization, `'source', 'target', 'roles', ${COMMON}`, 'role', 'roles'],
  [
    'ImageServiceCosAuthorization',
    ImageServiceCosAuthorization,
    `'access', 'target', 'sourceAccountId', 'grantInstanceReader', ${COMMON}`,
    'sourceAccountID',
    'sourceAccountId',
  ],
  [
    'BlockKmsAuthorization',
    BlockKmsAuthorization,
    `'target', 'sourceAccountId', 'delegate', ${COMMON}`,
    'delegated',
    'delegate',
  ],
  [
    'BackupServiceAuthorizations',
    BackupServiceAuthorizations,
    `'accountId', 'backups', 'enterpriseAccountId', 'eventNotificationsInstanceGuid', ${COMMON}`,
    'enterpriseAccount',
    'enterpriseAccountId',
  ],
  ['CosAccessPolicy', CosAccessPolicy, `'subject', 'roles', 'target', 'objects', ${COMMON}`, 'object', 'objects'],
  [
    'CosCustomRole',
    CosCustomRole,
    "'roleName', 'displayName', 'actions', 'description' or 'provider'",
    'action',
    'actions',
  ],
];

describe.each(CONSTRUCTS)('%s', (_, construct, known, misspelt, meant) => {
  const messageFor = (props: unknown) => messageOf(() => new construct(ibmStack(), 'it', props as never));

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
