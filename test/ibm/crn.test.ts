import { parseCrn } from '../../lib/ibm/facts/crn';

test('the parts of the CRN of a bucket, and what comes behind it', () => {
  expect(parseCrn('crn:v1:bluemix:public:cloud-object-storage:global:a/1a2b:GUID:bucket:disks:meta:rl:us')).toEqual({
    serviceName: 'cloud-object-storage',
    accountId: '1a2b',
    instanceGuid: 'GUID',
    resourceType: 'bucket',
    resource: 'disks:meta:rl:us',
  });
});

test('the scope is an account only if it says so at its start', () => {
  expect(parseCrn('crn:v1:bluemix:public:iam::ba/1:::')?.accountId).toBe('ba/1');
});

test.each([
  ['nothing', ''],
  ['a name', 'disks'],
  ['too few parts', 'crn:v1:bluemix:public:kms:us-south:a/1:GUID:key'],
  ['another first word', 'arn:v1:bluemix:public:kms:us-south:a/1:GUID:key:K'],
  ['another version', 'crn:v2:bluemix:public:kms:us-south:a/1:GUID:key:K'],
])('%s is no CRN', (_, text) => {
  expect(parseCrn(text)).toBeUndefined();
});
