const { stop } = require('./clock');
const { Testing } = require('cdktf');
const { ImsGroupAccess, ImsPermission, ImsScope } = require('cdktf-service-access/huaweicloud');
const { HuaweicloudProvider } = require('cdktf-service-access/huaweicloud/bindings');

test('one assignment', () => {
  Testing.synthScope((scope) => {
    new HuaweicloudProvider(scope, 'huaweicloud', { region: 'eu-west-101' });
    new ImsGroupAccess(scope, 'access', {
      groupId: '0123456789abcdef0123456789abcdef',
      permissions: [ImsPermission.READ_ONLY_ACCESS],
      scope: ImsScope.projects(['fedcba9876543210fedcba9876543210']),
    });
  });
  stop();
});
