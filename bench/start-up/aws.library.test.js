const { stop } = require('./clock');
const { Testing } = require('cdktf');
const { VmImportRole } = require('cdktf-service-access/aws');
const { AwsProvider } = require('@cdktf/provider-aws/lib/provider');

test('one role', () => {
  Testing.synthScope((scope) => {
    new AwsProvider(scope, 'aws', { region: 'eu-central-1' });
    new VmImportRole(scope, 'role', { sourceAccountId: '123456789012', partition: 'aws' });
  });
  stop();
});
