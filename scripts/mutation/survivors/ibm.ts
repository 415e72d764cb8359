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
];
