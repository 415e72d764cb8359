import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUTHORIZATION_SOURCES } from '../../lib/ibm/facts/authorization-source';
import { BACKUP_TARGETS, EVENT_NOTIFICATIONS } from '../../lib/ibm/facts/backup-service-authorizations';
import { BLOCK_STORAGE_KMS_ROLES, DELEGATOR_ROLE } from '../../lib/ibm/facts/block-kms-authorization';
import { IMAGE_SERVICE_ACCESS, INSTANCE_READER_ROLES } from '../../lib/ibm/facts/image-service-cos-authorization';
import { KMS_SERVICE_NAMES } from '../../lib/ibm/facts/kms-target';
import { DISPLAY_NAMES, isKnownService, knownServices, rolesOf } from '../../lib/ibm/facts/service-authorization';

const PLATFORM = ['Viewer', 'Operator', 'Editor', 'Administrator'];
const COMMON = ['Key Manager', 'Service Configuration Reader'];

describe('rolesOf', () => {
  test.each<[string, string[] | undefined]>([
    [
      'cloud-object-storage',
      [
        ...['Backup Manager', 'Backup Reader', 'Content Reader', 'Manager', 'Notifications Manager', 'Object Reader'],
        ...['Object Writer', 'Reader', 'Writer'],
        ...COMMON,
        ...PLATFORM,
      ],
    ],
    [
      'kms',
      [
        ...['KeyPurge', 'KmipAdapterManager', 'Manager', 'Reader', 'ReaderPlus', 'Writer'],
        ...COMMON,
        ...PLATFORM,
        'Authorization Delegator',
      ],
    ],
    ['is.image', ['Manager', 'Writer', ...COMMON, ...PLATFORM]],
    ['is.backup-policy', [...COMMON, ...PLATFORM]],
    ['server-protect', [...COMMON, ...PLATFORM].slice(2)],
    ['schematics', ['Manager', 'Reader', 'Writer', ...COMMON, ...PLATFORM]],
    ['event-notification', undefined],
    ['toString', undefined],
    ['', undefined],
  ])('%j', (service, roles) => {
    expect(rolesOf(service)).toEqual(roles);
    expect(isKnownService(service)).toBe(roles !== undefined);
  });

  /** Each service of https://cloud.ibm.com/docs/account?topic=account-iam-service-roles-actions, and its service roles. */
  test("every service has the roles of the vendor's page, which are in service-role-table.txt", () => {
    const lines = readFileSync(join(__dirname, 'service-role-table.txt'), 'utf8').trim().split('\n');
    const notOfServices = [...PLATFORM, 'Authorization Delegator'];
    const ours = knownServices().map((service) => {
      const roles = rolesOf(service)!.filter((role) => !notOfServices.includes(role));
      return `${service}: ${[...roles].sort().join(', ')}`.trim();
    });
    expect(ours.sort()).toEqual(lines.sort());
  });

  test('knows every service once', () => {
    expect(new Set(knownServices()).size).toBe(191);
    expect(knownServices()).toHaveLength(191);
    for (const service of knownServices()) {
      expect(service).toMatch(/^[a-z0-9][a-z0-9.A-Z-]*$/);
      expect(rolesOf(service)).not.toContain('');
    }
  });

  test('has every role that the constructs give', () => {
    for (const { roles } of [...Object.values(IMAGE_SERVICE_ACCESS), { roles: INSTANCE_READER_ROLES }]) {
      expect(rolesOf('cloud-object-storage')).toEqual(expect.arrayContaining([...roles]));
    }
    for (const service of KMS_SERVICE_NAMES) {
      expect(rolesOf(service)).toEqual(expect.arrayContaining([...BLOCK_STORAGE_KMS_ROLES, DELEGATOR_ROLE]));
    }
    for (const { roles } of Object.values(BACKUP_TARGETS)) {
      expect(rolesOf('is')).toEqual(expect.arrayContaining([...roles]));
    }
    expect(rolesOf(EVENT_NOTIFICATIONS.serviceName)).toEqual(expect.arrayContaining([...EVENT_NOTIFICATIONS.roles]));
  });
});

test('names in CRNs are the display names without blanks', () => {
  for (const [inCrn, display] of Object.entries(DISPLAY_NAMES)) {
    expect(inCrn).toBe(display.replace(/ /g, ''));
  }
});

test('the sources are those of the vendor', () => {
  const tuples = Object.values(AUTHORIZATION_SOURCES).map(({ serviceName, resourceType }) => [
    serviceName,
    resourceType,
  ]);
  expect(tuples).toEqual([
    ['is', 'image'],
    ['server-protect', undefined],
    ['is', 'backup-policy'],
    ['is', 'share'],
    ['is', 'flow-log-collector'],
  ]);
});
