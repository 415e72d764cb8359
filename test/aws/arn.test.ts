import { parseArn } from '../../lib/aws/facts/arn';

test.each([
  ['arn:aws:iam::111122223333:role/a', { partition: 'aws', accountId: '111122223333', resource: 'role/a' }],
  ['arn:aws:logs:eu-west-1:1:log-group:x', { partition: 'aws', accountId: '1', resource: 'log-group:x' }],
  ['arn:', { partition: '', accountId: '', resource: '' }],
  ['arn:aws', { partition: 'aws', accountId: '', resource: '' }],
  ['role/a', undefined],
  ['an arn:aws', undefined],
  [undefined, undefined],
])('the parts of %j', (value, parts) => {
  expect(parseArn(value)).toEqual(parts);
});
