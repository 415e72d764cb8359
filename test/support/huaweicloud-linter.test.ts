import { lintPolicy } from './huaweicloud-linter';

const STATEMENT = { Effect: 'Allow', Action: ['ims:images:list'] };
const OBS = { Effect: 'Allow', Action: ['obs:bucket:*'], Resource: ['OBS:*:*:bucket:disks'] };

test('finds nothing in a right policy', () => {
  expect(lintPolicy(role([STATEMENT]))).toEqual([]);
  expect(lintPolicy(role([OBS], { type: 'AX' }))).toEqual([]);
});

test.each<[string[], object]>([
  [['IAM.1001 name is empty'], role([STATEMENT], { name: '' })],
  [['IAM.1002 name is too long'], role([STATEMENT], { name: 'n'.repeat(65) })],
  [['IAM.1003 name has invalid characters'], role([STATEMENT], { name: 'a/b' })],
  [['IAM.1009 type is neither AX nor XA'], role([STATEMENT], { type: 'AA' })],
  [
    ['IAM.1021 policy is too long'],
    role(Array.from({ length: 8 }, () => ({ ...STATEMENT, Action: Array(50).fill('ims:images:list') }))),
  ],
  [['IAM.1024 version is not 1.1'], role([STATEMENT], {}, { Version: '1.0' })],
  [
    ['IAM.1025 a custom policy has no Depends'],
    role([STATEMENT], {}, { Depends: [{ catalog: 'BASE', display_name: 'Tenant Guest' }] }),
  ],
  [['IAM.1028 there are not 1 to 8 statements'], role([])],
  [['IAM.1028 there are not 1 to 8 statements'], role(Array.from({ length: 9 }, () => STATEMENT))],
  [['IAM.1030 Action is empty'], role([{ ...STATEMENT, Action: [] }])],
  [['IAM.1031 Action and NotAction exclude each other'], role([{ ...STATEMENT, NotAction: ['ims:images:delete'] }])],
  [['IAM.1033 there are more than 100 actions'], role([{ ...STATEMENT, Action: Array(101).fill('ims:images:list') }])],
  [
    ['IAM.1034 action is too long', `IAM.1036 action is not registered: ims:images:${'a'.repeat(120)}`],
    role([{ ...STATEMENT, Action: [`ims:images:${'a'.repeat(120)}`] }]),
  ],
  [
    ['IAM.1035 action has invalid characters: IMS:images:list', 'IAM.1036 action is not registered: IMS:images:list'],
    role([{ ...STATEMENT, Action: ['IMS:images:list'] }]),
  ],
  [['IAM.1036 action is not registered: ims:images:destroy'], role([{ ...STATEMENT, Action: ['ims:images:destroy'] }])],
  [['IAM.1037 there are not 1 to 10 resources'], role([{ ...OBS, Resource: [] }], { type: 'AX' })],
  [
    ['IAM.1037 there are not 1 to 10 resources'],
    role([{ ...OBS, Resource: Array(11).fill('OBS:*:*:bucket:disks') }], { type: 'AX' }),
  ],
  [
    ['IAM.1040 resource is too long'],
    role([{ ...OBS, Resource: [`OBS:*:*:bucket:${'b'.repeat(1500)}`] }], { type: 'AX' }),
  ],
  [
    ['IAM.1042 resource is malformed: OBS:*:*:bucket:'],
    role([{ ...OBS, Resource: ['OBS:*:*:bucket:'] }], { type: 'AX' }),
  ],
  [
    ['IAM.1045 resource is of another service: IMS:*:*:image:*'],
    role([{ ...STATEMENT, Resource: ['IMS:*:*:image:*'] }]),
  ],
  [
    ['IAM.1046 resource is of an unknown type: OBS:*:*:folder:disks'],
    role([{ ...OBS, Resource: ['OBS:*:*:folder:disks'] }], { type: 'AX' }),
  ],
  [['IAM.1059 unknown key: Sid'], role([{ ...STATEMENT, Sid: 'one' }])],
  [['scope: levels are mixed', 'scope: Object Storage shares a policy'], role([STATEMENT, OBS])],
  [['scope: project-level actions in an AX policy have no effect'], role([STATEMENT], { type: 'AX' })],
  [['provider: description is empty'], role([STATEMENT], { description: '' })],
  [['provider: effect is neither Allow nor Deny'], role([{ ...STATEMENT, Effect: 'allow' }])],
  [['provider: Action is not a list', 'IAM.1030 Action is empty'], role([{ ...STATEMENT, Action: 'ims:images:list' }])],
  [['provider: actions are not sorted'], role([{ ...STATEMENT, Action: ['ims:images:list', 'ims:images:get'] }])],
])('finds %j', (problems, attributes) => {
  expect(lintPolicy(attributes)).toEqual(problems);
});

function role(statements: object[], attributes: object = {}, document: object = {}): Record<string, unknown> {
  const policy = JSON.stringify({ Version: '1.1', Statement: statements, ...document });
  return { name: 'images', type: 'XA', description: 'For tests', policy, ...attributes };
}
