import { matches, type Format } from '../../lib/core/format';
import { FOLDER, LATE_FOLDER, LATE_OBJECT_KEY, OBJECT_KEY } from '../../lib/ibm/facts/cos-objects';
import {
  ACCOUNT_ID,
  BUCKET_CRN,
  BUCKET_NAME,
  COS_INSTANCE_CRN,
  KMS_INSTANCE_CRN,
  SERVICE_NAME,
} from '../../lib/ibm/facts/formats';
import { ACCOUNT, GUID } from '../support/ibm';

const COS = `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${GUID}`;

describe('hints', () => {
  test.each<[string, Format, string, string | undefined]>([
    ['an account with its prefix', ACCOUNT_ID, `a/${ACCOUNT}`, `write "${ACCOUNT}"`],
    ['an account in capitals', ACCOUNT_ID, ACCOUNT.toUpperCase(), `write "${ACCOUNT}"`],
    ['a wrong prefix', ACCOUNT_ID, `${ACCOUNT.slice(2)}a/01`, undefined],
    ['a CRN where a service is due', SERVICE_NAME, `${COS}::`, 'the name in this CRN is "cloud-object-storage"'],
    ['the name of a service', SERVICE_NAME, 'Key Protect', undefined],
    ['a key ring where a bucket is due', BUCKET_CRN, `${COS}:key-ring:r`, 'this is the CRN of a key-ring'],
    ['an instance where a bucket is due', BUCKET_CRN, `${COS}::`, 'this is the CRN of an instance'],
    ['the id of a bucket', BUCKET_CRN, `${COS}:bucket:disks:meta:rl`, 'this is an id, use the attribute "crn"'],
    ['a bucket where an instance is due', COS_INSTANCE_CRN, `${COS}:bucket:disks`, 'this is the CRN of a bucket'],
    ['an instance with too much behind it', COS_INSTANCE_CRN, `${COS}::a:b`, 'this is an id, use the attribute "crn"'],
    ['an instance without GUID', KMS_INSTANCE_CRN, `crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT}:x::`, undefined],
    [
      'Object Storage where keys are due',
      KMS_INSTANCE_CRN,
      `${COS}::`,
      'this CRN belongs to service "cloud-object-storage", not to kms or hs-crypto',
    ],
    ['slashes around a folder', FOLDER, '//reports//2024//', 'write "reports/2024"'],
    ['a folder that is right except for braces', FOLDER, 'reports/{x}', undefined],
    ['slashes and braces', FOLDER, '/reports/{x}', undefined],
    ['nothing but a slash', FOLDER, '/', undefined],
    ['nothing', FOLDER, '', undefined],
    ['a slash before a key', OBJECT_KEY, '/reports/a.csv', 'write "reports/a.csv"'],
  ])('for %s', (_, format, value, hint) => {
    expect(format.hint!(value)).toBe(hint);
  });
});

describe('names that buckets cannot be given any more', () => {
  const doubt = 'buckets cannot be given this name any more, check that it exists';

  test.each([
    ['a..b', doubt],
    ['a--b', doubt],
    ['10.20.30.40', doubt],
    ['1.2.3.4', doubt],
    ['cosv1-disks', doubt],
    ['account-disks', doubt],
    ['disks', undefined],
    ['a.b.c.d', undefined],
    ['a.-b', undefined],
    ['x10.20.30.40', undefined],
    ['10.20.30.40x', undefined],
    ['10.20', undefined],
    ['10-20-30-40', undefined],
    ['my-account-disks', undefined],
  ])('%s', (name, expected) => {
    expect(BUCKET_NAME.doubt(name)).toBe(expected);
    expect(BUCKET_CRN.doubt(`${COS}:bucket:${name}`)).toBe(expected);
  });
});

describe('what is known only later must hold no wildcard and no empty end', () => {
  test('is said in words', () => {
    const none = '(no "/" at the start or end, no empty or blank part, no "*", "?", "{", "}" or control characters)';
    expect(LATE_FOLDER.expected).toBe(`a folder such as "reports/2024" ${none}`);
    expect(LATE_OBJECT_KEY.expected).toBe(
      'the key of an object such as "reports/2024/a.csv" (no "/" at the start or end, no blank part, no "*", "?", "{", "}" or control characters)',
    );
  });

  test.each([
    ['a', true, true],
    ['reports/2024', true, true],
    ['reports//2024', false, true],
    ['', false, false],
    ['/', false, false],
    ['/reports', false, false],
    ['reports/', false, false],
    ['*', false, false],
    ['reports/?', false, false],
    ['reports/{', false, false],
    ['}', false, false],
  ])('%j: folder %p, key %p', (value, folder, key) => {
    expect(matches(LATE_FOLDER, value)).toBe(folder);
    expect(matches(LATE_OBJECT_KEY, value)).toBe(key);
  });
});
