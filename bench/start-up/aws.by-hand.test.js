const { stop } = require('./clock');
const { Testing } = require('cdktf');
const { IamRole } = require('@cdktf/provider-aws/lib/iam-role');
const { IamRolePolicy } = require('@cdktf/provider-aws/lib/iam-role-policy');
const { AwsProvider } = require('@cdktf/provider-aws/lib/provider');

test('one role', () => {
  Testing.synthScope((scope) => {
    new AwsProvider(scope, 'aws', { region: 'eu-central-1' });
    const role = new IamRole(scope, 'role', {
      name: 'vmimport',
      assumeRolePolicy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'vmie.amazonaws.com' },
            Action: 'sts:AssumeRole',
            Condition: {
              StringEquals: { 'sts:ExternalId': 'vmimport', 'aws:SourceAccount': '123456789012' },
              ArnLike: { 'aws:SourceArn': 'arn:aws:vmie:*:123456789012:*' },
            },
          },
        ],
      }),
    });
    new IamRolePolicy(scope, 'policy', {
      role: role.name,
      policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: ['ec2:ModifySnapshotAttribute', 'ec2:CopySnapshot', 'ec2:RegisterImage', 'ec2:Describe*'],
            Resource: '*',
          },
        ],
      }),
    });
  });
  stop();
});
