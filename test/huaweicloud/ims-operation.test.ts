import { ImsOperation } from '../../lib/huaweicloud';
import { OPERATIONS, phraseOf } from '../../lib/huaweicloud/facts/ims-operation';

/** Retyped from the vendor's table: own actions, further IMS actions, further services, enterprise projects. */
const TABLE: [string, string[], string[], string[], boolean][] = [
  ['LIST_IMAGES', ['ims:images:list'], [], [], true],
  ['GET_IMAGE', ['ims:images:get'], [], [], true],
  ['UPDATE_IMAGE', ['ims:images:update'], [], [], true],
  ['CREATE_SERVER_IMAGE', ['ims:serverImages:create'], [], ['bms', 'ecs', 'evs'], true],
  ['CREATE_DATA_IMAGE', ['ims:dataImages:create'], [], ['ecs', 'evs'], true],
  ['CREATE_WHOLE_IMAGE', ['ims:wholeImages:create'], [], ['cbr', 'csbs', 'ecs', 'evs'], true],
  ['UPLOAD_IMAGE', ['ims:images:upload'], ['ims:images:create', 'ims:images:get', 'ims:images:update'], [], true],
  ['EXPORT_IMAGE', ['ims:images:export'], [], [], true],
  ['COPY_IN_REGION', ['ims:images:copy'], [], [], true],
  ['COPY_ACROSS_REGIONS', ['ims:images:copy'], [], [], false],
  ['SHARE_IMAGE', ['ims:images:share'], ['ims:images:get'], [], false],
  ['TAG_IMAGE', ['ims:images:update'], ['ims:images:get', 'ims:images:list'], [], false],
  ['DELETE_IMAGE', ['ims:images:delete'], [], [], true],
  ['GET_QUOTA', ['ims:quotas:get'], [], [], true],
];

test.each(TABLE)('%s', (name, actions, further, services, enterpriseProject) => {
  const operation = OPERATIONS[name]!;
  const [ims, others] = [true, false].map((is) => operation.dependent.filter((one) => one.startsWith('ims:') === is));
  expect(operation.actions).toEqual(actions);
  expect(ims).toEqual(further);
  expect([...new Set(others!.map((one) => one.split(':')[0]))].sort()).toEqual(services);
  expect(operation.enterpriseProject).toBe(enterpriseProject);
});

test('Object Storage and keys', () => {
  const by = (has: (name: string) => boolean) => Object.keys(OPERATIONS).filter(has);
  const creates = ['CREATE_SERVER_IMAGE', 'CREATE_DATA_IMAGE', 'CREATE_WHOLE_IMAGE'];
  expect(by((name) => OPERATIONS[name]!.obs === 'always')).toEqual(['UPLOAD_IMAGE', 'EXPORT_IMAGE']);
  expect(by((name) => OPERATIONS[name]!.obs === 'sometimes')).toEqual([...creates, 'COPY_IN_REGION']);
  expect(by((name) => OPERATIONS[name]!.kms)).toEqual([...creates, 'UPLOAD_IMAGE', 'EXPORT_IMAGE', 'COPY_IN_REGION']);
});

test('in words, in the order of the table', () => {
  expect(phraseOf(Object.keys(OPERATIONS).reverse())).toBe(
    'list images, see the details of images, change information about images, create system disk images, ' +
      'create data disk images, create full-ECS images, upload image files, export images to a bucket, ' +
      'copy images within a region, copy images to another region, share images with other accounts, tag images, ' +
      'delete images, see the image quota',
  );
});

test('the enumeration is the table', () => {
  expect(Object.keys(ImsOperation)).toEqual(TABLE.map(([name]) => name));
  expect(Object.values(ImsOperation)).toEqual(TABLE.map(([name]) => name));
  expect(Object.keys(OPERATIONS)).toEqual(TABLE.map(([name]) => name));
});
