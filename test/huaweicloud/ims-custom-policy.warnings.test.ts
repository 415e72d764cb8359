import { ImsCustomPolicy, ImsOperation } from '../../lib/huaweicloud';
import { huaweicloudStack } from '../support/huaweicloud';
import { warningsOf } from '../support/synth';

test('warns that creation through ECS needs deletion', () => {
  expect(warningsOfDenial([ImsOperation.DELETE_IMAGE])).toEqual([
    'service-access:deny-delete users who may not delete images cannot create images through Elastic Cloud Server ' +
      'either, which needs ims:images:delete: create them through Image Management Service',
  ]);
});

test.each([
  [['TAG_IMAGE'], ['denying TAG_IMAGE denies UPDATE_IMAGE too: both are ims:images:update']],
  [['UPDATE_IMAGE'], ['denying UPDATE_IMAGE denies TAG_IMAGE too: both are ims:images:update']],
  [['COPY_ACROSS_REGIONS'], ['denying COPY_ACROSS_REGIONS denies COPY_IN_REGION too: both are ims:images:copy']],
  [['COPY_ACROSS_REGIONS', 'COPY_IN_REGION', 'UPLOAD_IMAGE', 'LIST_IMAGES'], []],
])('warns of what the denial of %j denies too', (denied, messages) => {
  expect(warningsOfDenial(denied as ImsOperation[])).toEqual(
    messages.map((message) => `service-access:deny-more ${message}`),
  );
});

test('warns of backups and disks that come with full-ECS images', () => {
  expect(warningsOfPolicy({ allowed: [ImsOperation.CREATE_WHOLE_IMAGE] })).toEqual([
    'service-access:wildcard-actions the operations need these actions of other services, for which the vendor names nothing narrower: ' +
      'evs:volumes:* (deleting any disk of the project), cbr:*:* (deleting any backup of the project), ' +
      'csbs:backup:* (deleting any server backup of the project)',
  ]);
});

function warningsOfDenial(denied: ImsOperation[]): string[] {
  return warningsOfPolicy({ denied });
}

function warningsOfPolicy(operations: { allowed?: ImsOperation[]; denied?: ImsOperation[] }): string[] {
  const stack = huaweicloudStack();
  new ImsCustomPolicy(stack, 'policy', { policyName: 'images', description: 'For tests', ...operations });
  return warningsOf(stack);
}
