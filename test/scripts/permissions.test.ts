import { ibmPermissions } from '../../scripts/permissions/ibm';

const IMAGE = 'https://cloud.ibm.com/docs/vpc?topic=vpc-object-storage-prereq';
const BLOCK = 'https://cloud.ibm.com/docs/vpc?topic=vpc-block-s2s-auth';
const BACKUP = 'https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth';
const READER_ISSUE = 'https://github.com/terraform-ibm-modules/terraform-ibm-landing-zone-vpc/issues/1175';

test('every role that the constructs of IBM Cloud grant is on the page, with the rule that asks for it', () => {
  expect(ibmPermissions().map(({ construct, may, source }) => [construct, may, source])).toEqual([
    ['ImageServiceCosAuthorization', 'Reader, to import custom images from it', IMAGE],
    ['ImageServiceCosAuthorization', 'Writer, to export custom images to it', IMAGE],
    ['ImageServiceCosAuthorization', 'Reader, Writer, to import custom images from and export them to it', IMAGE],
    ['ImageServiceCosAuthorization', 'Reader, to list it', READER_ISSUE],
    ['BlockKmsAuthorization', 'Reader, to wrap and unwrap the keys of volumes', BLOCK],
    ['BlockKmsAuthorization', 'Authorization Delegator, to hand the access on', BLOCK],
    ['BlockKmsAuthorization', 'Reader, to wrap and unwrap the keys of volumes', BLOCK],
    ['BlockKmsAuthorization', 'Authorization Delegator, to hand the access on', BLOCK],
    ['BackupServiceAuthorizations', 'Operator, for backups of VOLUMES, INSTANCES, CONSISTENCY_GROUPS', BACKUP],
    ['BackupServiceAuthorizations', 'Editor, for backups of VOLUMES, INSTANCES, CONSISTENCY_GROUPS', BACKUP],
    ['BackupServiceAuthorizations', 'Editor, for backups of VOLUMES, INSTANCES, CONSISTENCY_GROUPS', BACKUP],
    ['BackupServiceAuthorizations', 'Operator, for backups of VOLUMES, INSTANCES, CONSISTENCY_GROUPS', BACKUP],
    ['BackupServiceAuthorizations', 'Editor, Share Snapshot Operator, for backups of FILE_SHARES', BACKUP],
    ['BackupServiceAuthorizations', 'Editor, for the backups of an enterprise', BACKUP],
    ['BackupServiceAuthorizations', 'Event Source Manager, to send events', BACKUP],
    [
      'ServiceAuthorization',
      'the given roles, of those that the target service has',
      'https://cloud.ibm.com/docs/account?topic=account-serviceauth',
    ],
  ]);
});
