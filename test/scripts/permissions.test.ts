import { CATALOGUE } from '../../catalogue';

const IMAGE = 'https://cloud.ibm.com/docs/vpc?topic=vpc-object-storage-prereq';
const BLOCK = 'https://cloud.ibm.com/docs/vpc?topic=vpc-block-s2s-auth';
const BACKUP = 'https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth';
const READER_ISSUE = 'https://github.com/terraform-ibm-modules/terraform-ibm-landing-zone-vpc/issues/1175';

const ibm = CATALOGUE.find(({ name }) => name === 'ibm')!;

test('every role that the constructs of IBM Cloud grant is on the page, with the rule that asks for it', () => {
  const rows = ibm.entries
    .filter(({ of }) => of.includes('Authorization'))
    .flatMap(({ of, permissions = [] }) => permissions.map(({ may, source }) => [of, may, source]));
  expect(rows).toEqual([
    ['BackupServiceAuthorizations', 'Operator, for backups of VOLUMES, INSTANCES, CONSISTENCY_GROUPS', BACKUP],
    ['BackupServiceAuthorizations', 'Editor, for backups of VOLUMES, INSTANCES, CONSISTENCY_GROUPS', BACKUP],
    ['BackupServiceAuthorizations', 'Editor, for backups of VOLUMES, INSTANCES, CONSISTENCY_GROUPS', BACKUP],
    ['BackupServiceAuthorizations', 'Operator, for backups of VOLUMES, INSTANCES, CONSISTENCY_GROUPS', BACKUP],
    ['BackupServiceAuthorizations', 'Editor, Share Snapshot Operator, for backups of FILE_SHARES', BACKUP],
    ['BackupServiceAuthorizations', 'Editor, for the backups of an enterprise', BACKUP],
    ['BackupServiceAuthorizations', 'Event Source Manager, to send events', BACKUP],
    ['BlockKmsAuthorization', 'Reader, to wrap and unwrap the keys of volumes', BLOCK],
    ['BlockKmsAuthorization', 'Authorization Delegator, to hand the access on', BLOCK],
    ['BlockKmsAuthorization', 'Reader, to wrap and unwrap the keys of volumes', BLOCK],
    ['BlockKmsAuthorization', 'Authorization Delegator, to hand the access on', BLOCK],
    ['ImageServiceCosAuthorization', 'Reader, to import custom images from it', IMAGE],
    ['ImageServiceCosAuthorization', 'Writer, to export custom images to it', IMAGE],
    ['ImageServiceCosAuthorization', 'Reader, Writer, to import custom images from and export them to it', IMAGE],
    ['ImageServiceCosAuthorization', 'Reader, to list it', READER_ISSUE],
    [
      'ServiceAuthorization',
      'the given roles, of those that the target service has',
      'https://cloud.ibm.com/docs/account?topic=account-serviceauth',
    ],
  ]);
});
