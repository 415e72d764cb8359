import type { Survivor } from '../survivor';

const REFUSED = 'What has no right value here is refused before anything reads it.';
const FASTER = 'Only faster.';

export const SURVIVORS: readonly Survivor[] = [
  {
    file: 'ibm/private/cos-access-policy.ts',
    code: "return [kind, typeof value !== 'string' || isLateBound(value) ? value : value.toLowerCase()];",
    replacements: ["return [kind, typeof value !== 'string' || isLateBound(value) ? value : value.toUpperCase()];"],
    why: 'Ids are compared without regard to case, in either.',
  },
  {
    file: 'ibm/private/cos-void-policies.ts',
    code: 'if (this.found?.size !== members.length) {',
    replacements: ['if (true) {'],
    why: FASTER,
  },
  {
    file: 'ibm/private/cos-void-policies.ts',
    code: '.filter((group) => group.length > 1)',
    replacements: ['.filter((group) => true)', '.filter((group) => group.length >= 1)'],
    why: FASTER,
  },
  {
    file: 'ibm/private/cos-void-policies.ts',
    code:
      'const wider = [...groupedBy(members, (member) => whoOf(member, providers)).values()] ' +
      '.filter((group) => group.length > 1)',
    replacements: ['const wider = [...groupedBy(members, member => whoOf(member, providers)).values()]'],
    why: FASTER,
  },
  {
    file: 'ibm/private/crn-parts.ts',
    code:
      "(typeof crn === 'string' ? parseCrn(crn) : undefined) ?? { " +
      "serviceName: '', accountId: '', instanceGuid: '', resourceType: '', resource: '', }",
    replacements: ["(typeof crn === 'string' ? parseCrn(crn) : undefined) ?? {}"],
    why: REFUSED,
  },
  ...['serviceName', 'accountId', 'instanceGuid', 'resourceType', 'resource'].map((part) => ({
    file: 'ibm/private/crn-parts.ts',
    code: `${part}: '',`,
    replacements: [`${part}: "Stryker was here!",`],
    why: REFUSED,
  })),
  {
    file: 'ibm/facts/backup-service-authorizations.ts',
    code: 'const wanted = new Set([...kinds.flatMap((kind) => BACKUP_KINDS[kind]), ...(enterprise ? ENTERPRISE_TARGETS : [])]);',
    replacements: [
      'const wanted = new Set([...kinds.flatMap((kind) => BACKUP_KINDS[kind]), ...(enterprise ? ENTERPRISE_TARGETS : ["Stryker was here"])]);',
    ],
    why: 'Only targets of the table are taken from the set.',
  },
  {
    file: 'ibm/facts/cos-access-policy.ts',
    code: 'const READS = /^(get|head|list)(_|$)/;',
    replacements: ['const READS = /(get|head|list)(_|$)/;'],
    why: 'No action that knows no objects has one of these words elsewhere in its name.',
  },
  {
    file: 'ibm/facts/cos-role.ts',
    code: "return { displayName, kind: 'service', actions: actions.map((action) => `${COS_SERVICE_NAME}.${action}`) };",
    replacements: [
      'return { displayName, kind: "", actions: actions.map((action) => `${COS_SERVICE_NAME}.${action}`) };',
    ],
    why: 'A role is asked whether it is a platform role or a custom one; those of the service are the others.',
  },
  {
    file: 'ibm/facts/role-inclusion.ts',
    code: 'const included = Object.hasOwn(INCLUDED, role) ? INCLUDED[role]! : [];',
    replacements: ['const included = Object.hasOwn(INCLUDED, role) ? INCLUDED[role]! : ["Stryker was here"];'],
    why: 'No role has this name.',
  },
  {
    file: 'ibm/facts/role-inclusion.ts',
    code: 'return row?.actions ?? [];',
    replacements: ['return row?.actions ?? ["Stryker was here"];'],
    why: 'No action has this name.',
  },
  {
    file: 'ibm/grants.ts',
    code: 'certain: [],',
    replacements: ['certain: ["Stryker was here"],'],
    why: 'The provider has no argument of this name.',
  },
  {
    file: 'ibm/private/reading/attributes.ts',
    code: 'return { attribute: `no ${attribute}`, anyOf: [ANYTHING] };',
    replacements: ['return { attribute: `no ${attribute}`, anyOf: [] };'],
    why: 'What is asked of two such constraints is the same, whatever the value is.',
  },
  {
    file: 'ibm/private/reading/attributes.ts',
    code: 'return Array.from(text.matchAll(/\\{\\{([*?])\\}\\}|[*?]|[^*?{]+|\\{/g), ([piece, literal]) =>',
    replacements: ['return Array.from(text.matchAll(/\\{\\{([*?])\\}\\}|[*?]|[^*?{]|\\{/g), ([piece, literal]) =>'],
    why: 'Only slower: a pattern of single characters is the same pattern.',
  },
  {
    file: 'ibm/private/reading/authorization.ts',
    code: "...attributes.map((attribute) => constraintOf('source', attribute)),",
    replacements: ['...attributes.map((attribute) => constraintOf("", attribute)),'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'ibm/private/reading/authorization.ts',
    code: "...(isOwn ? [{ attribute: 'source accountId', anyOf: [word('account', 'own')] }] : []),",
    replacements: [
      "...(isOwn ? [{ attribute: \"\", anyOf: [word('account', 'own')] }] : []),",
      "...(isOwn ? [{ attribute: 'source accountId', anyOf: [word(\"\", 'own')] }] : []),",
    ],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'ibm/private/reading/authorization.ts',
    code: "...(isOwn ? [{ attribute: 'source accountId', anyOf: [word('account', 'own')] }] : []),",
    replacements: ["...(isOwn ? [{ attribute: 'source accountId', anyOf: [word('account', \"\")] }] : []),"],
    why: 'Nobody sees the word: it is compared by its key.',
  },
  {
    file: 'ibm/private/reading/members.ts',
    code: "const MEMBER = actionOf('member', word('membership', 'member'));",
    replacements: ["const MEMBER = actionOf('member', word(\"\", 'member'));"],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'ibm/private/reading/members.ts',
    code: "const MEMBER = actionOf('member', word('membership', 'member'));",
    replacements: ["const MEMBER = actionOf('member', word('membership', \"\"));"],
    why: 'Nobody sees the word: it is compared by its key.',
  },
  {
    file: 'ibm/private/reading/members.ts',
    code: "constraints: [{ attribute: 'target access group', anyOf: [exactly(group)] }],",
    replacements: ['constraints: [{ attribute: "", anyOf: [exactly(group)] }],'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'ibm/private/reading/members.ts',
    code: "constraints: [{ attribute: 'principal role', anyOf: [{ parts: [role.identity()] }] }],",
    replacements: ['constraints: [{ attribute: "", anyOf: [{ parts: [role.identity()] }] }],'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'ibm/private/reading/places.ts',
    code: "const constraint = constraintOf('target', attribute);",
    replacements: ['const constraint = constraintOf("", attribute);'],
    why: 'Any word does that nothing else is called by.',
  },
];
