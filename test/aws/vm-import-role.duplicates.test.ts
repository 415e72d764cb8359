import { TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { VmImportRole, bindings, type VmImportRoleProps } from '../../lib/aws';
import { synth } from '../support/synth';
import { ACCOUNT, awsStack } from '../support/aws';

describe('VmImportRole fails in one app for', () => {
  test.each([
    ['the same name in one account', 'vmimport', { sourceAccountId: ACCOUNT }, { sourceAccountId: ACCOUNT }],
    ['a name that differs in case', 'VMIMPORT', { sourceAccountId: ACCOUNT }, { sourceAccountId: ACCOUNT }],
  ])('%s', (_, roleName, one, other) => {
    const { stack } = twoRoles('vmimport', roleName, one, other);

    expect(() => synth(stack)).toThrow(
      `[two/role/Resource] 'one/role/Resource' is already the role "${roleName}", and an account can have only one role of ` +
        "that name: add the grants to that one, or give one of them another 'roleName'; if they are in different accounts, give each its " +
        "'sourceAccountId'",
    );
  });

  test('the same name that is known only later, told as Terraform writes it', () => {
    const stack = awsStack();
    const late = new TerraformVariable(stack, 'name', { type: 'string' });
    new VmImportRole(stack, 'one', { roleName: late.stringValue });
    new VmImportRole(stack, 'two', { roleName: late.stringValue });

    expect(() => synth(stack)).toThrow(
      '[test/two/Resource] \'test/one/Resource\' is already the role "${var.name}", and an account can have only one',
    );
  });

  test('the same name for two Regions of one account', () => {
    const stack = awsStack();
    const region = new bindings.AwsProvider(stack, 'us', { alias: 'us', region: 'us-east-1' });
    new VmImportRole(stack, 'one');
    new VmImportRole(stack, 'two', { provider: region });

    expect(() => synth(stack)).toThrow('[test/two/Resource] \'test/one/Resource\' is already the role "vmimport"');
  });

  test('not for providers with other credentials', () => {
    const stack = awsStack();
    const assumeRole = [{ roleArn: 'arn:aws:iam::444455556666:role/deploy' }];
    new VmImportRole(stack, 'one');
    new VmImportRole(stack, 'two', { provider: new bindings.AwsProvider(stack, 'b', { alias: 'b', assumeRole }) });
    new VmImportRole(stack, 'three', {
      provider: new bindings.AwsProvider(stack, 'c', { alias: 'c', profile: 'c' }),
    });

    expect(() => synth(stack)).not.toThrow();
  });

  test('not for the same name in another account', () => {
    const { stack } = twoRoles(
      'vmimport',
      'vmimport',
      { sourceAccountId: ACCOUNT },
      { sourceAccountId: '444455556666' },
    );

    expect(() => synth(stack)).not.toThrow();
  });
});

function twoRoles(nameOfOne: string, nameOfOther: string, one: VmImportRoleProps, other: VmImportRoleProps) {
  const app = Testing.app();
  const [first, second] = ['one', 'two'].map((id) => {
    const stack = new TerraformStack(app, id);
    new bindings.AwsProvider(stack, 'aws', { region: id === 'one' ? 'eu-central-1' : 'us-east-1' });
    return stack;
  });
  new VmImportRole(first!, 'role', { ...one, roleName: nameOfOne });
  new VmImportRole(second!, 'role', { ...other, roleName: nameOfOther });
  return { stack: second! };
}
