import { AUTHORIZATION_SOURCES } from '../../lib/ibm/facts/authorization-source';
import {
  BACKUP_KINDS,
  BACKUP_TARGETS,
  BACKUP_TARGET_SERVICE,
  ENTERPRISE_TARGETS,
  EVENT_NOTIFICATIONS,
  type BackupTargetName,
} from '../../lib/ibm/facts/backup-service-authorizations';
import { BLOCK_STORAGE_KMS_ROLES, DELEGATOR_ROLE } from '../../lib/ibm/facts/block-kms-authorization';
import { IMAGE_SERVICE_ACCESS, INSTANCE_READER_ROLES } from '../../lib/ibm/facts/image-service-cos-authorization';
import { KEY_MANAGEMENT_SERVICES } from '../../lib/ibm/facts/kms-target';
import type { PermissionRow } from './row';

const DOCS = 'https://cloud.ibm.com/docs';
const IMAGE_PAGE = `${DOCS}/vpc?topic=vpc-object-storage-prereq`;
const INSTANCE_READER_PAGE = 'https://github.com/terraform-ibm-modules/terraform-ibm-landing-zone-vpc/issues/1175';
const BLOCK_PAGE = `${DOCS}/vpc?topic=vpc-block-s2s-auth`;
const BACKUP_PAGE = `${DOCS}/vpc?topic=vpc-backup-s2s-auth`;
const AUTHORIZATIONS_PAGE = `${DOCS}/account?topic=account-serviceauth`;

/** What the authorizations of IBM Cloud grant. */
export function ibmPermissions(): PermissionRow[] {
  return [...imageService(), ...blockStorage(), ...backupService(), anyService()];
}

function imageService(): PermissionRow[] {
  const who = nameOf(AUTHORIZATION_SOURCES.VPC_IMAGE);
  const construct = 'ImageServiceCosAuthorization';
  return [
    ...Object.entries(IMAGE_SERVICE_ACCESS).map(([access, { roles, does }]) => ({
      construct,
      who,
      may: `${roles.join(', ')}, to ${does} it`,
      on: `the target in \`cloud-object-storage\`, with access ${access}`,
      source: IMAGE_PAGE,
    })),
    {
      construct,
      who,
      may: `${INSTANCE_READER_ROLES.join(', ')}, to list it`,
      on: "the instance of a bucket in `cloud-object-storage`, with 'grantInstanceReader'",
      source: INSTANCE_READER_PAGE,
    },
  ];
}

function blockStorage(): PermissionRow[] {
  const who = nameOf(AUTHORIZATION_SOURCES.CLOUD_BLOCK_STORAGE);
  return Object.entries(KEY_MANAGEMENT_SERVICES).flatMap(([service, { displayName }]) => [
    {
      construct: 'BlockKmsAuthorization',
      who,
      may: `${BLOCK_STORAGE_KMS_ROLES.join(', ')}, to wrap and unwrap the keys of volumes`,
      on: `the target in \`${service}\` (${displayName})`,
      source: BLOCK_PAGE,
    },
    {
      construct: 'BlockKmsAuthorization',
      who,
      may: `${DELEGATOR_ROLE}, to hand the access on`,
      on: `the target in \`${service}\` (${displayName}), with 'delegate' or across accounts`,
      source: BLOCK_PAGE,
    },
  ]);
}

function backupService(): PermissionRow[] {
  const who = nameOf(AUTHORIZATION_SOURCES.VPC_BACKUP);
  const construct = 'BackupServiceAuthorizations';
  return [
    ...(Object.keys(BACKUP_TARGETS) as BackupTargetName[]).map((name) => ({
      construct,
      who,
      may: `${BACKUP_TARGETS[name].roles.join(', ')}, for ${reasonsFor(name)}`,
      on: `all ${BACKUP_TARGETS[name].phrase} (\`${BACKUP_TARGET_SERVICE}\` with \`${BACKUP_TARGETS[name].attribute}\`)`,
      source: BACKUP_PAGE,
    })),
    {
      construct,
      who,
      may: `${EVENT_NOTIFICATIONS.roles.join(', ')}, to send events`,
      on: `one instance of \`${EVENT_NOTIFICATIONS.serviceName}\`, with 'eventNotificationsInstanceGuid'`,
      source: BACKUP_PAGE,
    },
  ];
}

function reasonsFor(name: BackupTargetName): string {
  const kinds = Object.entries<readonly BackupTargetName[]>(BACKUP_KINDS).filter(([, names]) => names.includes(name));
  return [
    ...(kinds.length > 0 ? [`backups of ${kinds.map(([kind]) => kind).join(', ')}`] : []),
    ...(ENTERPRISE_TARGETS.includes(name) ? ['the backups of an enterprise'] : []),
  ].join(' and ');
}

function anyService(): PermissionRow {
  return {
    construct: 'ServiceAuthorization',
    who: 'the given source',
    may: 'the given roles, of those that the target service has',
    on: 'the given target',
    source: AUTHORIZATIONS_PAGE,
  };
}

function nameOf({
  serviceName,
  resourceType,
  displayName,
}: (typeof AUTHORIZATION_SOURCES)[keyof typeof AUTHORIZATION_SOURCES]) {
  return `${displayName} (\`${[serviceName, resourceType].filter(Boolean).join('/')}\`)`;
}
