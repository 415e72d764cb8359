import { allows, matchesPattern } from './ibm-cos-evaluator';

/** The rules of the vendor's pages, so that the evaluator itself is held to them. */
describe('matchesPattern', () => {
  test.each([
    ['folder1/*', 'folder1/', true],
    ['folder1/*', 'folder1/subfolder1/file.txt', true],
    ['folder1/*', 'folder1', false],
    ['User1/', 'User1/userDoc1.txt', false],
    ['temporary/test*spatial.?.log', 'temporary/test_spatial.1.log', true],
    ['temporary/test*spatial.?.log', 'temporary/test_spatial..log', false],
    ['a{{*}}b', 'a*b', true],
    ['a{{*}}b', 'axb', false],
    ['a{{?}}', 'a?', true],
    ['a{{?}}', 'ab', false],
    ['a.b', 'axb', false],
  ])('%s on %s', (pattern, text, matches) => {
    expect(matchesPattern(pattern, text)).toBe(matches);
  });
});

/** https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-object-access-tutorial */
describe('allows', () => {
  const path = { key: '{{resource.attributes.path}}', operator: 'stringMatch', value: ['User1/*'] };
  const prefix = { key: '{{resource.attributes.prefix}}', operator: 'stringMatch', value: ['User1/*'] };
  const delimiter = { key: '{{resource.attributes.delimiter}}', operator: 'stringEquals', value: ['/'] };
  const scenario1 = { roles: ['Object Reader'], rule_conditions: [path] };
  const scenario2 = {
    roles: ['Content Reader'],
    rule_conditions: [{ operator: 'and', conditions: [prefix, delimiter] }, path],
    rule_operator: 'or',
  };

  test.each([
    ['reads in the folder', scenario1, { action: 'object.get', path: 'User1/userDoc1.txt' }, true],
    ['reads nothing else', scenario1, { action: 'object.get', path: 'Orgchart.pdf' }, false],
    ['does not list', scenario1, { action: 'bucket.get', prefix: 'User1/', delimiter: '/' }, false],
    ['does not write', scenario1, { action: 'object.put', path: 'User1/userDoc1.txt' }, false],
    ['lists the folder', scenario2, { action: 'bucket.get', prefix: 'User1/', delimiter: '/' }, true],
    [
      'does not list without the delimiter',
      scenario2,
      { action: 'bucket.get', prefix: 'User1/', delimiter: '' },
      false,
    ],
    ['does not list the root', scenario2, { action: 'bucket.get', prefix: '', delimiter: '/' }, false],
    ['denies what carries no attribute', scenario2, { action: 'bucket.head' }, false],
    ['without a rule allows all', { roles: ['Content Reader'] }, { action: 'bucket.head' }, true],
  ])('%s', (_, policy, request, expected) => {
    expect(allows(policy, request)).toBe(expected);
  });

  test('fails where the provider would send no operator', () => {
    const policy = { roles: ['Object Reader'], rule_conditions: [path, prefix] };
    expect(() => allows(policy, { action: 'object.get', path: 'x' })).toThrow('no operator for 2 conditions');
  });
});
