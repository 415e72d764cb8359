const { stop } = require('./clock');
const { Testing } = require('cdktf');
const { DataHuaweicloudIdentityRole } = require('.gen/providers/huaweicloud/data-huaweicloud-identity-role');
const { IdentityGroupRoleAssignment } = require('.gen/providers/huaweicloud/identity-group-role-assignment');
const { HuaweicloudProvider } = require('.gen/providers/huaweicloud/provider');

test('one assignment', () => {
  Testing.synthScope((scope) => {
    new HuaweicloudProvider(scope, 'huaweicloud', { region: 'eu-west-101' });
    const role = new DataHuaweicloudIdentityRole(scope, 'role', { displayName: 'IMS ReadOnlyAccess' });
    new IdentityGroupRoleAssignment(scope, 'access', {
      groupId: '0123456789abcdef0123456789abcdef',
      roleId: role.id,
      projectId: 'fedcba9876543210fedcba9876543210',
    });
  });
  stop();
});
