const { stop } = require('./clock');
const { Testing } = require('cdktf');
const { IamAuthorizationPolicy } = require('.gen/providers/ibm/iam-authorization-policy');
const { IbmProvider } = require('.gen/providers/ibm/provider');

const GUID = 'f7d4676f-f298-4cb3-8390-000000000000';

test('one authorization', () => {
  Testing.synthScope((scope) => {
    new IbmProvider(scope, 'ibm', { region: 'us-south' });
    new IamAuthorizationPolicy(scope, 'images', {
      sourceServiceName: 'is',
      sourceResourceType: 'image',
      targetServiceName: 'cloud-object-storage',
      targetResourceInstanceId: GUID,
      roles: ['Reader'],
    });
  });
  stop();
});
