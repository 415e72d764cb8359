import { TerraformVariable, type TerraformStack } from 'cdktf';
import { InstanceExportBucketAccess, VmImportOperatorPolicy, VmImportRole, VmImportRolePolicy } from '../../lib/aws';
import { bindings as ibm } from '../../lib/ibm';
import { messageOf, newStack } from '../support/synth';
import { awsStack } from '../support/aws';

/** What TypeScript refuses and JavaScript does not. */
const CONSTRUCTS: Record<string, (stack: TerraformStack, props: object) => unknown> = {
  VmImportRole: (stack, props) => new VmImportRole(stack, 'it', props),
  VmImportRolePolicy: (stack, props) =>
    new VmImportRolePolicy(stack, 'it', { roleName: 'vmimport', importBuckets: [{ bucketName: 'disks' }], ...props }),
  VmImportOperatorPolicy: (stack, props) =>
    new VmImportOperatorPolicy(stack, 'it', { roleArns: ['arn:aws:iam::111122223333:role/vmimport'], ...props }),
  InstanceExportBucketAccess: (stack, props) =>
    new InstanceExportBucketAccess(stack, 'it', { bucketName: 'exports', region: 'eu-central-1', ...props }),
};

test.each(Object.entries(CONSTRUCTS))('%s fails for a provider of another cloud', (_, build) => {
  const provider = new ibm.IbmProvider(newStack(), 'ibm', {});

  expect(messageOf(() => build(awsStack(), { provider }))).toBe(
    '\'provider\' must be a provider of "aws", got one of "ibm" (at \'test/it\')',
  );
});

describe.each([
  ['VmImportRole', 'licenseManager'],
  ['VmImportRole', 'scopedToResources'],
  ['VmImportRole', 'confusedDeputyProtection'],
  ['VmImportRolePolicy', 'licenseManager'],
  ['VmImportRolePolicy', 'scopedToResources'],
  ['VmImportOperatorPolicy', 'passRoleToServiceOnly'],
])('%s', (construct, prop) => {
  test.each([['false'], [0], [null]])(`fails for '${prop}': %j`, (value) => {
    expect(messageOf(() => CONSTRUCTS[construct]!(awsStack(), { [prop]: value }))).toBe(
      `'${prop}' must be true or false, known at synthesis, got ${JSON.stringify(value)} (at 'test/it')`,
    );
  });

  test(`fails for '${prop}' known only later`, () => {
    const stack = awsStack();
    const value = new TerraformVariable(stack, 'late', { type: 'bool' }).booleanValue;
    expect(() => CONSTRUCTS[construct]!(stack, { [prop]: value })).toThrow(`'${prop}' must be true or false`);
  });
});

test.each(['VmImportRole', 'VmImportRolePolicy', 'VmImportOperatorPolicy'])(
  '%s fails for a misspelt folder, without which the whole bucket would be granted',
  (construct) => {
    const importBuckets = [{ bucketName: 'disks', prefx: 'linux/' }];
    expect(messageOf(() => CONSTRUCTS[construct]!(awsStack(), { importBuckets }))).toBe(
      "'importBuckets[0]' must have no \"prefx\", only 'bucketName', 'bucketArn', 'prefix' or 'kmsKeyArn', " +
        'did you mean "prefix"? (at \'test/it\')',
    );
  },
);
