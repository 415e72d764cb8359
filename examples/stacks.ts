import type { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { EncryptedImportStack } from './aws/encrypted-import';
import { ExistingRoleStack } from './aws/existing-role';
import { VmExportStack } from './aws/vm-export';
import { VmImportStack } from './aws/vm-import';
import { VmOperatorsStack } from './aws/vm-operators';
import { CrossRegionCopyStack } from './huaweicloud/cross-region-copy';
import { ImageFactoryStack } from './huaweicloud/image-factory';
import { ServerAdministratorsStack } from './huaweicloud/server-administrators';
import { UseWithoutDeleteStack } from './huaweicloud/use-without-delete';
import { BackupsStack } from './ibm/backups';
import { CosAccessStack } from './ibm/cos-access';
import { CosSingleBucketStack } from './ibm/cos-single-bucket';
import { CrossAccountKeyStack } from './ibm/cross-account-key';
import { EncryptedVolumeStack } from './ibm/encrypted-volume';
import { ImageExportStack } from './ibm/image-export';
import { ImageImportStack } from './ibm/image-import';

/** Every example, by the name of its stack: the cloud and the name of the file. */
export const STACKS: Record<string, new (scope: Construct, id: string) => TerraformStack> = {
  'aws-encrypted-import': EncryptedImportStack,
  'aws-existing-role': ExistingRoleStack,
  'aws-vm-export': VmExportStack,
  'aws-vm-import': VmImportStack,
  'aws-vm-operators': VmOperatorsStack,
  'huaweicloud-cross-region-copy': CrossRegionCopyStack,
  'huaweicloud-image-factory': ImageFactoryStack,
  'huaweicloud-server-administrators': ServerAdministratorsStack,
  'huaweicloud-use-without-delete': UseWithoutDeleteStack,
  'ibm-backups': BackupsStack,
  'ibm-cos-access': CosAccessStack,
  'ibm-cos-single-bucket': CosSingleBucketStack,
  'ibm-cross-account-key': CrossAccountKeyStack,
  'ibm-encrypted-volume': EncryptedVolumeStack,
  'ibm-image-export': ImageExportStack,
  'ibm-image-import': ImageImportStack,
};
