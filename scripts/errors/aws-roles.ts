import { TerraformVariable } from 'cdktf';
import { bindings as ibm } from '../../lib/ibm';
import { VmImportRole, VmImportRolePolicy } from '../../lib/aws';
import { catalogueOf } from './entry';

const KEY_ID = '1234abcd-12ab-34cd-56ef-1234567890ab';
const KEY = `arn:aws:kms:eu-central-1:111122223333:key/${KEY_ID}`;
const importBuckets = [{ bucketName: 'disks' }];

/** The service role and its policies. */
export const AWS_ROLE_ERRORS = catalogueOf(__filename, [
  {
    of: 'VmImportRole',
    entries: [
      {
        cause: (stack) => new VmImportRole(stack, 'it', null as never),
        mend: 'give an object, or leave the props out: this construct needs none',
      },
      {
        cause: (stack) => {
          const misspelt = { importBuckets, permissionBoundaryArn: 'arn:aws:iam::111122223333:policy/images' };
          new VmImportRole(stack, 'it', misspelt);
        },
        mend: 'correct the name of the prop: without it the role would have no boundary',
      },
      {
        cause: (stack) => new VmImportRole(stack, 'it', { roleName: '/images/vmimport' }),
        mend: 'give the name without path',
      },
      {
        cause: (stack) => new VmImportRole(stack, 'it', { roleName: 'vmimport-'.repeat(10) }),
        mend: 'choose a shorter name',
      },
      {
        cause: (stack) => new VmImportRole(stack, 'it', { sourceAccountId: '1111-2222-3333', partition: 'china' }),
        mend: 'write them as the message says, or leave them out: they are looked up then',
      },
      {
        cause: (stack) => new VmImportRole(stack, 'it', { sourceAccountId: 'arn:aws:iam::111122223333:root' }),
        mend: 'give the 12 digits',
      },
      {
        cause: (stack) => new VmImportRole(stack, 'it', { description: 5 as never, tags: { team: 5 as never } }),
        mend: 'write texts',
      },
      {
        cause: (stack) => new VmImportRole(stack, 'it', { permissionsBoundaryArn: 'boundary' }),
        mend: 'give the ARN (`aws_iam_policy.arn`)',
      },
      {
        cause: (stack) => {
          const provider = new ibm.IbmProvider(stack, 'ibm', {});
          new VmImportRole(stack, 'it', { licenseManager: 'no' as never, provider });
        },
        mend: 'write `true` or `false`; pass a provider of AWS',
      },
      {
        cause: (stack) => {
          new VmImportRole(stack, 'one', { importBuckets });
          new VmImportRole(stack, 'other', { exportBuckets: importBuckets });
        },
        mend: 'add the buckets to one role, or name the roles differently and tell imports which',
      },
      {
        cause: (stack) =>
          new VmImportRole(stack, 'it', {
            importBuckets: Array.from({ length: 200 }, (_, index) => ({
              bucketName: `a-bucket-for-disk-images-${index}`,
            })),
          }),
        mend: 'fewer buckets in the role',
      },
      {
        cause: (stack) => new VmImportRole(stack, 'it', { importBuckets, confusedDeputyProtection: false }),
        code: 'confused-deputy',
        mend: 'leave `confusedDeputyProtection` out',
      },
      {
        cause: (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: [VmImportRole.ANY_KEY] }),
        code: 'all-keys',
        mend: 'name the keys',
      },
    ],
  },
  {
    of: 'VmImportRolePolicy',
    entries: [
      {
        cause: (stack) => new VmImportRolePolicy(stack, 'it', { roleName: 'vmimport' }),
        mend: 'give what the policy is to allow, in the props or with `addImportBucket` and its like',
      },
      {
        cause: (stack) => new VmImportRolePolicy(stack, 'it', { roleName: '*', policyName: 'a b', importBuckets }),
        mend: 'name the role; choose a name without spaces or leave it out',
      },
      {
        cause: (stack) =>
          new VmImportRolePolicy(stack, 'it', { roleName: 'vmimport', policyName: 'vmimport', importBuckets }),
        mend: 'choose another name, or leave it out',
      },
      {
        cause: (stack) => {
          const props = { roleName: 'vmimport', policyName: 'disks' };
          new VmImportRolePolicy(stack, 'one', { ...props, importBuckets });
          new VmImportRolePolicy(stack, 'other', { ...props, exportBuckets: importBuckets });
        },
        mend: 'leave `policyName` out',
      },
    ],
  },
  {
    of: 'VmImportAccess',
    entries: [
      {
        cause: (stack) => new VmImportRole(stack, 'it', { importBuckets: [], exportBuckets: 'images' as never }),
        mend: 'give a list with entries, or leave it out',
      },
      {
        cause: (stack) => {
          const keys = new TerraformVariable(stack, 'keys', { type: 'list(string)' }).listValue;
          new VmImportRole(stack, 'it', { volumeKmsKeyArns: keys });
        },
        mend: 'write the list out: how many keys there are must be known',
      },
      {
        cause: (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: [KEY, KEY] }),
        mend: 'name each key once',
      },
      {
        cause: (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: 'all' as never }),
        mend: 'give a list of ARNs, or `[VmImportRole.ANY_KEY]`',
      },
      {
        cause: (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: [KEY, VmImportRole.ANY_KEY] }),
        mend: 'leave one of the two out',
      },
      {
        cause: (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: ['*', 'alias/aws/ebs', KEY_ID] }),
        mend: 'give the ARN of each key',
      },
      {
        cause: (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: [KEY], partition: 'aws-cn' }),
        mend: 'name keys of the partition that the role is in',
      },
    ],
  },
  {
    of: 'VmImportBucket',
    entries: [
      {
        cause: (stack) => new VmImportRole(stack, 'it', { importBuckets: ['disks' as never] }),
        mend: "write `{ bucketName: 'disks' }`",
      },
      {
        cause: (stack) =>
          new VmImportRole(stack, 'it', {
            importBuckets: [{}, { bucketName: 'disks', bucketArn: 'arn:aws:s3:::disks' }],
          }),
        mend: 'give the name or the ARN',
      },
      {
        cause: (stack) => new VmImportRole(stack, 'it', { importBuckets: [{ bucketName: 'arn:aws:s3:::disks' }] }),
        mend: 'give the name, or the ARN as `bucketArn`',
      },
      {
        cause: (stack) =>
          new VmImportRole(stack, 'it', {
            importBuckets: [{ bucketArn: 'disks' }, { bucketArn: 'arn:aws:s3:::disks/linux/*' }],
          }),
        mend: 'write what the message says',
      },
      {
        cause: (stack) =>
          new VmImportRole(stack, 'it', { importBuckets: [{ bucketName: 'disks', prefix: '/linux/*' }] }),
        mend: 'write the folder as the message says',
      },
      {
        cause: (stack) =>
          new VmImportRole(stack, 'it', {
            importBuckets: [{ bucketName: 'disks' }, { bucketName: 'disks', prefix: 'linux/' }],
          }),
        mend: 'remove the narrower entry, or give each a folder of its own',
      },
      {
        cause: (stack) => new VmImportRole(stack, 'it', { exportBuckets: [{ bucketName: 'images', kmsKeyArn: KEY }] }),
        mend: 'export to a bucket with SSE-S3, and leave the key out',
      },
      {
        cause: (stack) => {
          const arn = new TerraformVariable(stack, 'arn', { type: 'string' }).stringValue;
          new VmImportRole(stack, 'it', { importBuckets: [{ bucketArn: arn }] });
        },
        mend: 'give the variable the ARN of a bucket in the partition of the role',
      },
    ],
  },
]);
