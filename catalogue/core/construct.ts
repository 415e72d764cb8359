import { TerraformStack, TerraformVariable } from 'cdktf';
import { VmImportBucket, VmImportRole, bindings } from '../../lib/aws';
import { entryOf } from '../entry';

export const ENTRY = entryOf(__filename, {
  of: 'Every construct',
  refusals: [
    {
      cause: (stack) => new VmImportRole(stack.node.root, 'it'),
      fix: 'make it in a stack, or in a construct in one',
    },
    {
      cause: (stack) => {
        const team = new TerraformVariable(stack, 'team', { type: 'string' }).stringValue;
        new VmImportRole(stack, `role-of-${team}`);
      },
      fix: 'write the id out: Terraform addresses are made of it',
    },
    {
      cause: (stack) => {
        const [name] = new TerraformVariable(stack, 'names', { type: 'list(string)' }).listValue;
        new VmImportRole(stack, 'it', { roleName: name });
      },
      fix: 'take the entry with `Fn.element(names, 0)`',
    },
    {
      cause: (stack) => {
        const [name] = new TerraformVariable(stack, 'names', { type: 'list(string)' }).listValue;
        new VmImportRole(stack, 'it', { importBuckets: [VmImportBucket.named(name!)] });
      },
      fix: 'take the entry with `Fn.element(names, 0)`',
    },
    {
      cause: (stack) => {
        const bucketName = new TerraformVariable(stack, 'bucket_name', { type: 'string' });
        new VmImportRole(stack, 'it', { importBuckets: [VmImportBucket.named(bucketName as never)] });
      },
      fix: 'pass the value of the variable: `bucketName.stringValue`',
    },
    {
      cause: (stack) => {
        const partition = new bindings.DataAwsPartition(stack, 'partition');
        new VmImportRole(stack, 'it', {
          importBuckets: [VmImportBucket.named('disks', { prefix: partition as never })],
        });
      },
      fix: 'pass one of its attributes: a data source is not a string',
    },
    {
      cause: (stack) => {
        const name = new TerraformVariable(stack, 'name', { type: 'string' }).stringValue;
        const role = new VmImportRole(stack, 'it', { roleName: name });
        role.resource.addOverride('lifecycle.precondition', []);
      },
      fix: 'assign to `role.resource.lifecycle`: conditions stay then',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it').movedFrom('it'),
      fix: 'name the path that the construct had before',
    },
    {
      cause: (stack) => {
        const other = new TerraformStack(stack.node.root, 'other');
        new bindings.AwsProvider(other, 'aws', { region: 'eu-central-1' });
        new VmImportRole(other, 'it');
        new VmImportRole(stack, 'it');
      },
      code: 'duplicate-in-another-stack',
      fix: 'name the account of each (`sourceAccountId`), or acknowledge the warning if the accounts differ',
    },
  ],
});
