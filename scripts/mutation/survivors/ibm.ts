import type { Survivor } from '../survivor';

const REFUSED = 'What has no right value here is refused before anything reads it.';
const LITERAL = 'Only what is late-bound becomes a precondition; of anything else nothing is synthesized.';
const FASTER = 'Only faster.';

export const SURVIVORS: readonly Survivor[] = [
  {
    file: 'ibm/private/authorization.ts',
    code: 'return isLateBound(roles) || roles.some(isLateBound) ? roleNarrowings(roles, target.serviceName) : [];',
    replacements: [
      'return true ? roleNarrowings(roles, target.serviceName) : [];',
      'return isLateBound(roles) || roles.some(isLateBound) ? roleNarrowings(roles, target.serviceName) : ["Stryker was here"];',
    ],
    why: LITERAL,
  },
  {
    file: 'ibm/authorization-target.ts',
    code: 'const given = Array.isArray(attributes) && !isLateBound(attributes) ? attributes : [];',
    replacements: [
      'const given = Array.isArray(attributes) && !isLateBound(attributes) ? attributes : ["Stryker was here"];',
    ],
    why: REFUSED,
  },
  {
    file: 'ibm/authorization-target.ts',
    code: "const serviceName = valueOf(specs, 'serviceName') ?? '';",
    replacements: ['const serviceName = valueOf(specs, \'serviceName\') ?? "Stryker was here!";'],
    why: REFUSED,
  },
  {
    file: 'ibm/private/cos-access-policy.ts',
    code: 'return isLateBound(value) ? value : value.toLowerCase();',
    replacements: ['return isLateBound(value) ? value : value.toUpperCase();'],
    why: 'Ids are compared without regard to case, in either.',
  },
  {
    file: 'ibm/private/cos-access-policy.ts',
    code: 'return [subject._id, ...target._spec.narrowings, ...(objects ? narrowingsOfObjects(objects) : [])];',
    replacements: [
      'return [subject._id, ...target._spec.narrowings, ...(objects ? narrowingsOfObjects(objects) : ["Stryker was here"])];',
    ],
    why: LITERAL,
  },
  {
    file: 'ibm/private/cos-void-policies.ts',
    code: 'if (register.found?.size !== register.members.length) {',
    replacements: ['if (true) {'],
    why: FASTER,
  },
  {
    file: 'ibm/private/cos-void-policies.ts',
    code: '.filter((members) => members.length > 1)',
    replacements: ['.filter((members) => true)', '.filter((members) => members.length >= 1)'],
    why: FASTER,
  },
  {
    file: 'ibm/private/cos-void-policies.ts',
    code:
      'const wider = [...groupedBy(register.members, (member) => whoOf(member, identities)).values()] ' +
      '.filter((members) => members.length > 1)',
    replacements: ['const wider = [...groupedBy(register.members, member => whoOf(member, identities)).values()]'],
    why: FASTER,
  },
  {
    file: 'ibm/private/cos-void-policies.ts',
    code: 'names: objects ? namesOf(objects).map((name) => resolved(construct, name)) : [],',
    replacements: [
      'names: objects ? namesOf(objects).map((name) => resolved(construct, name)) : ["Stryker was here"],',
    ],
    why: 'Names decide only where both policies are about objects.',
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
];
