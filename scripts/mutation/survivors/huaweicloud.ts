import type { Survivor } from '../survivor';

const FASTER =
  'Only faster: resolving leaves a literal as it is, and the formats refuse literals that read like a reference.';
const QUESTION =
  'Only tells apart what is asked of one data source; it still differs from all else that is asked of it.';

export const SURVIVORS: readonly Survivor[] = [
  {
    file: 'huaweicloud/private/reference-key.ts',
    code: 'if (!isLateBound(value)) {',
    replacements: ['if (false) {'],
    why: FASTER,
  },
  {
    file: 'huaweicloud/private/reference-key.ts',
    code: 'if (!isLateBound(value)) { return value; }',
    replacements: ['if (!isLateBound(value)) {}'],
    why: FASTER,
  },
  {
    file: 'huaweicloud/private/assignments.ts',
    code: 'return one.id < other.id ? -1 : 1;',
    replacements: ['return one.id <= other.id ? -1 : 1;'],
    why: 'Grants and targets are there once each, so no two assignments of a construct have one id.',
  },
  {
    file: 'huaweicloud/private/grants.ts',
    code: "roleId: answerOf(lookUpPermission(scope, displayName, provider), 'id', ({ id }) => id),",
    replacements: ['roleId: answerOf(lookUpPermission(scope, displayName, provider), "", ({ id }) => id),'],
    why: QUESTION,
  },
  {
    file: 'huaweicloud/private/grants.ts',
    code: "const domainId = answerOf(group, 'domainId', (data) => data.domainId);",
    replacements: ['const domainId = answerOf(group, "", (data) => data.domainId);'],
    why: QUESTION,
  },
  {
    file: 'huaweicloud/private/grants.ts',
    code: "argument: { projectId: answerOf(lookUpProject(scope, name, provider), 'id', (data) => data.projects.get(0).id) },",
    replacements: [
      'argument: { projectId: answerOf(lookUpProject(scope, name, provider), "", (data) => data.projects.get(0).id) },',
    ],
    why: QUESTION,
  },
  {
    file: 'huaweicloud/ims-replication-agency.ts',
    code: "answerOf(lookUpPermission(scope, name, provider), 'displayName', ({ displayName }) => displayName),",
    replacements: ['answerOf(lookUpPermission(scope, name, provider), "", ({ displayName }) => displayName),'],
    why: QUESTION,
  },
  {
    file: 'huaweicloud/ims-replication-agency.ts',
    code: "project: answerOf(lookUpProject(scope, name, provider), 'name', (data) => data.projects.get(0).name),",
    replacements: ['project: answerOf(lookUpProject(scope, name, provider), "", (data) => data.projects.get(0).name),'],
    why: QUESTION,
  },
];
