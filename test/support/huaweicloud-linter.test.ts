import { lintPolicy } from './huaweicloud-linter';

const STATEMENT = { Effect: 'Allow', Action: ['ims:images:list'] };
const OBS = { Effect: 'Allow', Action: ['obs:bucket:*'], Resource: ['OBS:*:*:bucket:disks'] };

test('finds nothing in a right policy', () => {
  expect(lintPolicy(role([STATEMENT]))).toEqual([]);
  expect(lintPolicy(role([OBS], { type: 'AX' }))).toEqual([]);
});

test.each<[string, object]>([
  ['IAM.1001', role([STATEMENT], { name: '' })],
  ['IAM.1002', role([STATEMENT], { name: 'n'.repeat(65) })],
  ['IAM.1003', role([STATEMENT], { name: 'a/b' })],
  ['IAM.1009', role([STATEMENT], { type: 'AA' })],
  ['IAM.1021', role(Array.from({ length: 8 }, () => ({ ...STATEMENT, Action: Array(50).fill('ims:images:list') })))],
  ['IAM.1024', role([STATEMENT], {}, { Version: '1.0' })],
  ['IAM.1025', role([STATEMENT], {}, { Depends: [{ catalog: 'BASE', display_name: 'Tenant Guest' }] })],
  ['IAM.1028', role([])],
  ['IAM.1028', role(Array.from({ length: 9 }, () => STATEMENT))],
  ['IAM.1030', role([{ ...STATEMENT, Action: [] }])],
  ['IAM.1031', role([{ ...STATEMENT, NotAction: ['ims:images:delete'] }])],
  ['IAM.1033', role([{ ...STATEMENT, Action: Array(101).fill('ims:images:list') }])],
  ['IAM.1034', role([{ ...STATEMENT, Action: [`ims:images:${'a'.repeat(120)}`] }])],
  ['IAM.1035', role([{ ...STATEMENT, Action: ['IMS:images:list'] }])],
  ['IAM.1036', role([{ ...STATEMENT, Action: ['ims:images:destroy'] }])],
  ['IAM.1037', role([{ ...OBS, Resource: [] }], { type: 'AX' })],
  ['IAM.1037', role([{ ...OBS, Resource: Array(11).fill('OBS:*:*:bucket:disks') }], { type: 'AX' })],
  ['IAM.1040', role([{ ...OBS, Resource: [`OBS:*:*:bucket:${'b'.repeat(1500)}`] }], { type: 'AX' })],
  ['IAM.1042', role([{ ...OBS, Resource: ['OBS:*:*:bucket:'] }], { type: 'AX' })],
  ['IAM.1045', role([{ ...STATEMENT, Resource: ['IMS:*:*:image:*'] }])],
  ['IAM.1046', role([{ ...OBS, Resource: ['OBS:*:*:folder:disks'] }], { type: 'AX' })],
  ['IAM.1059', role([{ ...STATEMENT, Sid: 'one' }])],
  ['scope: levels are mixed', role([STATEMENT, OBS])],
  ['scope: project-level', role([STATEMENT], { type: 'AX' })],
  ['provider: description', role([STATEMENT], { description: '' })],
  ['provider: effect', role([{ ...STATEMENT, Effect: 'allow' }])],
  ['provider: Action is no list', role([{ ...STATEMENT, Action: 'ims:images:list' }])],
  ['provider: actions are not sorted', role([{ ...STATEMENT, Action: ['ims:images:list', 'ims:images:get'] }])],
])('finds %s', (code, attributes) => {
  expect(lintPolicy(attributes).map((problem) => problem.startsWith(code))).toContain(true);
});

function role(statements: object[], attributes: object = {}, document: object = {}): Record<string, unknown> {
  const policy = JSON.stringify({ Version: '1.1', Statement: statements, ...document });
  return { name: 'images', type: 'XA', description: 'For tests', policy, ...attributes };
}
