import { ImsGroupAccess, ImsPermission, ImsScope } from '../../lib/huaweicloud';
import { ENTERPRISE_PROJECT, GROUP, PROJECT, huaweicloudStack } from '../support/huaweicloud';
import { messageOf } from '../support/synth';

const PROJECTS_EXPECTED = 'ids of IAM projects (32 hexadecimal digits)';
const NAMES_EXPECTED = 'names of IAM projects (such as "eu-west-101" or "eu-west-101_images")';
const ENTERPRISE_EXPECTED = 'the id of an enterprise project (a UUID, or "0" for the default one)';

test.each<[string, { scope: unknown }, string]>([
  ['no scope', { scope: undefined }, "'scope' must be made by a factory of ImsScope, got undefined"],
  [
    'a scope of another kind',
    { scope: { _kind: 'all' } },
    '\'scope\' must be made by a factory of ImsScope, got {"_kind":"all"}',
  ],
  [
    'no project',
    { scope: ImsScope.projects([]) },
    `'scope' must be a list of ids of IAM projects, known at synthesis and not empty, got []`,
  ],
  [
    'null for projects',
    { scope: ImsScope.projects(null as unknown as string[]) },
    `'scope' must be a list of ids of IAM projects, known at synthesis and not empty, got null`,
  ],
  ['an empty project', { scope: ImsScope.projects(['']) }, `'scope' must be ${PROJECTS_EXPECTED}, got ""`],
  [
    'all as a project',
    { scope: ImsScope.projects(['all']) },
    `'scope' must be ${PROJECTS_EXPECTED}, got "all": use ImsScope.allResources()`,
  ],
  [
    'a project name for an id',
    { scope: ImsScope.projects(['eu-west-101']) },
    `'scope' must be ${PROJECTS_EXPECTED}, got "eu-west-101": use ImsScope.projectNames()`,
  ],
  [
    'no project name',
    { scope: ImsScope.projectNames([]) },
    `'scope' must be a list of names of IAM projects, known at synthesis and not empty, got []`,
  ],
  [
    'all as a project name',
    { scope: ImsScope.projectNames(['ALL']) },
    `'scope' must be ${NAMES_EXPECTED}, got "ALL": name every project`,
  ],
  [
    'a project id for a name',
    { scope: ImsScope.projectNames([PROJECT]) },
    `'scope' must be ${NAMES_EXPECTED}, got "${PROJECT}": this is an id`,
  ],
  [
    "Object Storage's project",
    { scope: ImsScope.projectNames(['MOS']) },
    `'scope' must be ${NAMES_EXPECTED}, got "MOS"`,
  ],
  [
    'all enterprise projects',
    { scope: ImsScope.enterpriseProject('all_granted_eps') },
    `'scope' must be ${ENTERPRISE_EXPECTED}, got "all_granted_eps": use ImsScope.allResources()`,
  ],
  [
    'an empty enterprise project',
    { scope: ImsScope.enterpriseProject('') },
    `'scope' must be ${ENTERPRISE_EXPECTED}, got ""`,
  ],
  [
    'a sparse list of projects',
    { scope: ImsScope.projects([PROJECT, , GROUP] as string[]) },
    "'scope.projectIds' must have a value at every place, got none at 1",
  ],
  [
    'a project as an object',
    { scope: ImsScope.projects([{} as string]) },
    `'scope' must be ${PROJECTS_EXPECTED}, got {}`,
  ],
  ...(
    [
      ['all', 'ImsScope.allResources()'],
      [PROJECT, `ImsScope.projects(["${PROJECT}"])`],
      ['eu-west-101', 'ImsScope.projectNames(["eu-west-101"])'],
      [ENTERPRISE_PROJECT, `ImsScope.enterpriseProject("${ENTERPRISE_PROJECT}")`],
    ] as const
  ).map(([scope, factory]): [string, { scope: unknown }, string] => [
    `${scope} as a scope`,
    { scope },
    `'scope' must be made by a factory of ImsScope, got "${scope}": write ${factory}`,
  ]),
])('fails for %s', (_, { scope }, message) => {
  const permissions = [ImsPermission.FULL_ACCESS];
  const props = { groupId: GROUP, permissions, scope: scope as ImsScope };
  expect(messageOf(() => new ImsGroupAccess(huaweicloudStack(), 'access', props))).toBe(
    `${message} (at 'test/access')`,
  );
});
