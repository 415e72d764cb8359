import { TerraformVariable } from 'cdktf';
import { InstanceExportBucketAccess, VmImportOperatorPolicy, VmImportRole, bindings } from '../../lib/aws';
import { bindings as ibmBindings } from '../../lib/ibm';
import { messageOf, newStack, onlyResource, synth } from '../util/synth';

const ROLE = 'arn:aws:iam::111122223333:role/vmimport';

describe('what callers without types can pass', () => {
  test.each(['licenseManager', 'scopedToResources', 'confusedDeputyProtection'])(
    'fails if %s of a role is text: "false" would count as true',
    (prop) => {
      expect(messageOf(() => new VmImportRole(awsStack(), 'role', { [prop]: 'false' }))).toBe(
        `'${prop}' must be true or false, known at synthesis, got "false" (at 'test/role')`,
      );
    },
  );

  test('fails if a switch is known only later', () => {
    const stack = awsStack();
    const licences = new TerraformVariable(stack, 'licences', { type: 'bool' });
    expect(
      messageOf(() => new VmImportRole(stack, 'role', { licenseManager: licences.booleanValue as never })),
    ).toMatch(/^'licenseManager' must be true or false, known at synthesis, got /);
  });

  test('fails if passRoleToServiceOnly is text', () => {
    const props = { roleArns: [ROLE], passRoleToServiceOnly: 'no' as never };
    expect(messageOf(() => new VmImportOperatorPolicy(awsStack(), 'operators', props))).toBe(
      "'passRoleToServiceOnly' must be true or false, known at synthesis, got \"no\" (at 'test/operators')",
    );
  });

  test('fails for a provider of another cloud', () => {
    const stack = awsStack();
    const provider = new ibmBindings.IbmProvider(stack, 'ibm', {});
    const message = `'provider' must be a provider of "aws", got one of "ibm" (at 'test/it')`;
    expect(messageOf(() => new VmImportRole(stack, 'it', { provider }))).toBe(message);
    const again = awsStack();
    expect(messageOf(() => new VmImportOperatorPolicy(again, 'it', { roleArns: [ROLE], provider }))).toBe(message);
    const access = { bucketName: 'exports', region: 'eu-central-1', provider };
    expect(messageOf(() => new InstanceExportBucketAccess(awsStack(), 'it', access))).toBe(message);
  });
});

describe('tags', () => {
  test('are no templates, and keep their references', () => {
    const stack = awsStack();
    const team = new TerraformVariable(stack, 'team', { type: 'string' });
    const tags = { '${key}': '${value}', team: team.stringValue, share: '%{if}' };
    new VmImportRole(stack, 'role', { tags });
    new VmImportOperatorPolicy(stack, 'operators', { roleArns: [ROLE], tags });

    const escaped = { '$${key}': '$${value}', team: '${var.team}', share: '%%{if}' };
    expect(onlyResource(synth(stack), 'aws_iam_role').tags).toEqual(escaped);
    expect(onlyResource(synth(stack), 'aws_iam_policy').tags).toEqual(escaped);
  });
});

function awsStack() {
  const stack = newStack();
  new bindings.AwsProvider(stack, 'aws', { region: 'eu-central-1' });
  return stack;
}
