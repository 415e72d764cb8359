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
  {
    file: 'huaweicloud/facts/permission-inclusion.ts',
    code: "const PLAIN: VendorPermission = { includes: [], allows: [], denies: [], excludes: ['iam:*:*'] };",
    replacements: [
      'const PLAIN: VendorPermission = { includes: ["Stryker was here"], allows: [], denies: [], excludes: [\'iam:*:*\'] };',
      'const PLAIN: VendorPermission = { includes: [], allows: ["Stryker was here"], denies: [], excludes: [\'iam:*:*\'] };',
    ],
    why: 'No permission and no action has this name.',
  },
  {
    file: 'huaweicloud/facts/permission-inclusion.ts',
    code: 'excludes: [],',
    replacements: ['excludes: ["Stryker was here"],'],
    why: 'No action looks like this.',
  },
  {
    file: 'huaweicloud/facts/permission-inclusion.ts',
    code: "'IAM ReadOnlyAccess': { ...PLAIN, excludes: [] },",
    replacements: ['\'IAM ReadOnlyAccess\': { ...PLAIN, excludes: ["Stryker was here"] },'],
    why: 'No action looks like this.',
  },
  {
    file: 'huaweicloud/private/reading/assignments.ts',
    code: "constraints: [{ attribute: 'global', anyOf: [word('scope', 'global')] }],",
    replacements: [
      "constraints: [{ attribute: \"\", anyOf: [word('scope', 'global')] }],",
      "constraints: [{ attribute: 'global', anyOf: [word(\"\", 'global')] }],",
    ],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'huaweicloud/private/reading/assignments.ts',
    code: "constraints: [{ attribute: 'global', anyOf: [word('scope', 'global')] }],",
    replacements: ["constraints: [{ attribute: 'global', anyOf: [word('scope', \"\")] }],"],
    why: 'Nobody sees the word: it is compared by its key.',
  },
  {
    file: 'huaweicloud/private/reading/assignments.ts',
    code: "return project.literal === 'all' ? EVERYWHERE : projectOf('project', project, assignment, configuration);",
    replacements: [
      'return project.literal === \'all\' ? EVERYWHERE : projectOf("", project, assignment, configuration);',
    ],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'huaweicloud/private/reading/assignments.ts',
    code: "return denied.length === 0 ? [rule] : [rule, { ...rule, effect: 'deny', actions: denied, latent: true }];",
    replacements: ["return false ? [rule] : [rule, { ...rule, effect: 'deny', actions: denied, latent: true }];"],
    why: 'Only slower: a rule without actions denies nothing.',
  },
  {
    file: 'huaweicloud/private/reading/assignments.ts',
    code: "return opaque(name.label, (sight) => JSON.stringify(['permission', name.key(sight)]));",
    replacements: ['return opaque(name.label, (sight) => JSON.stringify(["", name.key(sight)]));'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'huaweicloud/private/reading/assignments.ts',
    code: "principal: identityOf('trustee', trustee, service ? 'service' : 'account'),",
    replacements: ["principal: identityOf(\"\", trustee, service ? 'service' : 'account'),"],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'huaweicloud/private/reading/assignments.ts',
    code: "limits: isForever ? [] : [{ attribute: 'duration', anyOf: [exactly(duration)] }],",
    replacements: ['limits: isForever ? [] : [{ attribute: "", anyOf: [exactly(duration)] }],'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'huaweicloud/private/reading/assignments.ts',
    code: "return rules(entry.texts('roles'), projectOf('project name', project, agency, configuration));",
    replacements: ['return rules(entry.texts(\'roles\'), projectOf("", project, agency, configuration));'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'huaweicloud/private/reading/assignments.ts',
    code: "constraints: [{ attribute: 'principal', anyOf: [{ parts: [policy.identity()] }] }],",
    replacements: ['constraints: [{ attribute: "", anyOf: [{ parts: [policy.identity()] }] }],'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'huaweicloud/private/reading/assignments.ts',
    code: "const MEMBER = actionOf('member', word('membership', 'member'));",
    replacements: ["const MEMBER = actionOf('member', word(\"\", 'member'));"],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'huaweicloud/private/reading/assignments.ts',
    code: "const MEMBER = actionOf('member', word('membership', 'member'));",
    replacements: ["const MEMBER = actionOf('member', word('membership', \"\"));"],
    why: 'Nobody sees the word: it is compared by its key.',
  },
  {
    file: 'huaweicloud/private/reading/assignments.ts',
    code: "joins: identityOf('group', group, 'group'),",
    replacements: ['joins: identityOf(\'group\', group, ""),'],
    why: 'Only the constraints of a group tell whose denials are inherited.',
  },
  {
    file: 'huaweicloud/private/reading/assignments.ts',
    code: "principal: identityOf('project', project, 'project'),",
    replacements: ['principal: identityOf("", project, \'project\'),'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'huaweicloud/private/reading/assignments.ts',
    code: "actions: [actionOf('use', word('image', 'use'))],",
    replacements: ["actions: [actionOf('use', word(\"\", 'use'))],"],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'huaweicloud/private/reading/assignments.ts',
    code: "actions: [actionOf('use', word('image', 'use'))],",
    replacements: ["actions: [actionOf('use', word('image', \"\"))],"],
    why: 'Nobody sees the word: it is compared by its key.',
  },
  {
    file: 'huaweicloud/private/reading/statements.ts',
    code: "const limits = [...assignment.limits, { attribute: 'level', anyOf: [exactly(policy.block.required('type'))] }];",
    replacements: [
      'const limits = [...assignment.limits, { attribute: "", anyOf: [exactly(policy.block.required(\'type\'))] }];',
    ],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'huaweicloud/private/reading/statements.ts',
    code: 'if (error instanceof Unreadable) {',
    replacements: ['if (true) {'],
    why: 'Readers throw no other error.',
  },
  {
    file: 'huaweicloud/private/reading/statements.ts',
    code: "const all = opaque('all', (sight) => JSON.stringify(['policy', policy.key(sight)]));",
    replacements: ['const all = opaque("", (sight) => JSON.stringify([\'policy\', policy.key(sight)]));'],
    why: 'Nobody sees the word: it is compared by its key.',
  },
  {
    file: 'huaweicloud/private/reading/statements.ts',
    code: "const all = opaque('all', (sight) => JSON.stringify(['policy', policy.key(sight)]));",
    replacements: ['const all = opaque(\'all\', (sight) => JSON.stringify(["", policy.key(sight)]));'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'huaweicloud/private/reading/statements.ts',
    code: "constraints: [...scope.constraints, { attribute: 'resource', anyOf: [wildcardsOf(resource)] }],",
    replacements: ['constraints: [...scope.constraints, { attribute: "", anyOf: [wildcardsOf(resource)] }],'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'huaweicloud/private/reading/statements.ts',
    code: "return Array.from(text.matchAll(/[*]|[^*]+/g), ([piece]) => (piece === '*' ? { wildcard: piece } : piece));",
    replacements: [
      "return Array.from(text.matchAll(/[*]|[^*]/g), ([piece]) => (piece === '*' ? { wildcard: piece } : piece));",
    ],
    why: 'Only slower: a pattern of single characters is the same pattern.',
  },
  {
    file: 'huaweicloud/private/reading/statements.ts',
    code: 'const attribute = `condition ${key.toLowerCase()}`;',
    replacements: ['const attribute = `condition ${key.toUpperCase()}`;'],
    why: 'Any case does, as long as all have it.',
  },
];
