import { ImsCustomPolicy, ImsOperation, type ImsCustomPolicyProps } from '../../lib/huaweicloud';
import { lintPolicy } from '../support/huaweicloud-linter';
import { KEY, ROLE, huaweicloudStack } from '../support/huaweicloud';
import { resourcesOf, synth } from '../support/synth';

describe('the limits of IAM', () => {
  test.each([
    [10, 1, 2],
    [11, 1, 4],
    [31, 1, 8],
    [41, 2, 10],
    [100, 4, 20],
  ])('%d buckets fit into %d documents for each level', (count, documents, statements) => {
    const stack = huaweicloudStack();
    const obsBuckets = Array.from({ length: count }, (_, index) => `${'b'.repeat(58)}-${1000 + index}`);
    create({ allowed: [ImsOperation.EXPORT_IMAGE], obsBuckets }, stack);

    const roles = Object.values(resourcesOf(synth(stack), ROLE));
    const global = roles.filter(({ type }) => type === 'AX').map(({ policy }) => JSON.parse(String(policy)));
    expect(global).toHaveLength(documents);
    expect(global.flatMap(({ Statement }) => Statement)).toHaveLength(statements);
    expect(global.flatMap(({ Statement }) => Statement).flatMap(({ Resource }) => Resource)).toEqual(
      expect.arrayContaining(
        obsBuckets.flatMap((name) => [`OBS:*:*:bucket:${name}`, `OBS:*:*:object:${name}/*`]) as unknown[],
      ),
    );
    expect(roles.flatMap(lintPolicy)).toEqual([]);
    expect(new Set(roles.map(({ name }) => name)).size).toBe(roles.length);
  });

  test('many keys continue in another document', () => {
    const stack = huaweicloudStack();
    const kmsKeyIds = Array.from({ length: 80 }, (_, index) => KEY.replace(/^0d/, (10 + index).toString()));
    create({ allowed: [ImsOperation.CREATE_SERVER_IMAGE], kmsKeyIds }, stack);

    const roles = resourcesOf(synth(stack), ROLE);
    expect(Object.entries(roles).map(([id, { name, type }]) => [id, name, type])).toEqual([
      ['policy_E16B4B70', 'images', 'XA'],
      ['policy_Resource2_5758EC0D', 'images-2', 'XA'],
    ]);
    expect(Object.values(roles).flatMap(lintPolicy)).toEqual([]);
  });
});

test('many buckets continue in another pair', () => {
  const stack = huaweicloudStack();
  const obsBuckets = Array.from({ length: 41 }, (_, index) => `bucket-${index}`);
  create({ allowed: [ImsOperation.EXPORT_IMAGE], obsBuckets }, stack);

  const roles = resourcesOf(synth(stack), ROLE);
  expect(Object.entries(roles).map(([id, { name, type }]) => [id, name, type])).toEqual([
    ['policy_E16B4B70', 'images', 'XA'],
    ['policy_ObsGlobal2_492225E9', 'images-obs-global-2', 'AX'],
    ['policy_ObsGlobal_761217E3', 'images-obs-global', 'AX'],
    ['policy_ObsProject2_952C5F22', 'images-obs-project-2', 'XA'],
    ['policy_ObsProject_9AAC797B', 'images-obs-project', 'XA'],
  ]);
});

function create(props: Partial<ImsCustomPolicyProps>, stack = huaweicloudStack()) {
  return new ImsCustomPolicy(stack, 'policy', { policyName: 'images', description: 'For tests', ...props });
}
