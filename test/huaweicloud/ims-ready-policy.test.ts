import { ImsReadyPolicy, type ImsCustomPolicy, type ImsReadyPolicyProps } from '../../lib/huaweicloud';
import { KEY, huaweicloudStack } from '../support/huaweicloud';
import { lintPolicy } from '../support/huaweicloud-linter';
import { messageOf, resourcesOf, synth } from '../support/synth';

const ECS = [
  'ecs:cloudServers:get',
  'ecs:cloudServers:list',
  'ecs:serverVolumeAttachments:list',
  'ecs:serverVolumes:use',
  'ecs:servers:get',
  'ecs:servers:list',
  'evs:volumes:*',
];
const BMS = ['bms:serverFlavors:get', 'bms:servers:get', 'bms:servers:list'];

type Factory = keyof typeof ImsReadyPolicy & ('reader' | 'importer' | 'sharer' | 'replicator' | 'imageBuilder');
const allow = (...actions: string[]) => ({ Effect: 'Allow', Action: actions });

test.each<[string, object, string]>([
  [
    'reader',
    [allow('ims:images:get', 'ims:images:list', 'ims:quotas:get')],
    'Allows to list images, see the details of images, see the image quota',
  ],
  [
    'userWithoutDelete',
    [
      { Effect: 'Deny', Action: ['ims:images:delete'] },
      allow(
        ...BMS,
        ...ECS,
        'ims:dataImages:create',
        'ims:images:get',
        'ims:images:list',
        'ims:images:update',
        'ims:quotas:get',
        'ims:serverImages:create',
      ),
    ],
    'Allows to list images, see the details of images, change information about images, create system disk images, ' +
      'create data disk images, see the image quota. Denies to delete images',
  ],
  [
    'imageBuilder',
    [
      allow(
        ...BMS,
        ...ECS,
        'ims:images:get',
        'ims:images:list',
        'ims:images:update',
        'ims:quotas:get',
        'ims:serverImages:create',
      ),
    ],
    'Allows to list images, see the details of images, change information about images, create system disk images, ' +
      'see the image quota',
  ],
  [
    'sharer',
    [allow('ims:images:get', 'ims:images:list', 'ims:images:share')],
    'Allows to list images, see the details of images, share images with other accounts',
  ],
  [
    'replicator',
    [allow('ims:images:copy', 'ims:images:get', 'ims:images:list')],
    'Allows to list images, see the details of images, copy images to another region',
  ],
])('%s', (factory, statements, description) => {
  const stack = huaweicloudStack();
  create(factory, { policyName: 'ready' }, stack);

  expect(resourcesOf(synth(stack), 'huaweicloud_identity_role')).toEqual({
    ready_DE3010DB: {
      description,
      name: 'ready',
      policy: JSON.stringify({ Version: '1.1', Statement: statements }),
      type: 'XA',
    },
  });
});

test('importer', () => {
  const stack = huaweicloudStack();
  create('importer', { policyName: 'ready', description: 'Imports', obsBuckets: ['disks'], kmsKeyIds: [KEY] }, stack);

  const roles = Object.values(resourcesOf(synth(stack), 'huaweicloud_identity_role'));
  const actions = [
    ...[...BMS, ...ECS, 'ims:dataImages:create', 'ims:images:create', 'ims:images:get', 'ims:images:list'],
    ...['ims:images:update', 'ims:images:upload', 'ims:quotas:get', 'ims:serverImages:create'],
  ];
  const obs = [
    { ...allow('obs:bucket:*'), Resource: ['OBS:*:*:bucket:disks'] },
    { ...allow('obs:object:*'), Resource: ['OBS:*:*:object:disks/*'] },
  ];
  expect(
    roles.map(({ name, type, description, policy }) => [name, type, description, JSON.parse(String(policy))]),
  ).toEqual(
    [
      ['ready', 'XA', [allow(...actions), { ...allow('kms:*:*'), Resource: [`KMS:*:*:KeyId:${KEY}`] }]],
      ['ready-obs-global', 'AX', obs],
      ['ready-obs-project', 'XA', obs],
    ].map(([name, type, Statement]) => [name, type, 'Imports', { Version: '1.1', Statement }]),
  );
  expect(roles.flatMap(lintPolicy)).toEqual([]);
});

test('fails when the importer has no bucket', () => {
  expect(messageOf(() => create('importer', { policyName: 'ready' }))).toBe(
    "'obsBuckets' must name the buckets that UPLOAD_IMAGE may use, got none (at 'test/ready')",
  );
});

test.each(['reader', 'sharer', 'replicator'])('fails when the %s gets what it does not use', (factory) => {
  const props = { policyName: 'ready', obsBuckets: ['disks'], kmsKeyIds: [KEY] };
  expect(messageOf(() => create(factory, props))).toMatch(
    /^'obsBuckets' must be left out: .*\n'kmsKeyIds' must be left out: .* \(at 'test\/ready'\)$/,
  );
});

function create(factory: string, props: ImsReadyPolicyProps, stack = huaweicloudStack()): ImsCustomPolicy {
  return ImsReadyPolicy[factory as Factory](stack, 'ready', props);
}

test.each([
  [
    { policyName: 'readers', obsBucket: ['disks'] },
    '\'props\' must have no "obsBucket"',
    ', did you mean "obsBuckets"?',
  ],
  [{ policyName: 'readers', denied: ['GET_IMAGE'] }, '\'props\' must have no "denied"', ''],
])('fails for %j', (props, start, end) => {
  expect(messageOf(() => ImsReadyPolicy.userWithoutDelete(huaweicloudStack(), 'it', props))).toBe(
    `${start}, only 'policyName', 'description', 'obsBuckets', 'kmsKeyIds' or 'provider'${end} (at 'test')`,
  );
});

test('fails without props', () => {
  expect(messageOf(() => ImsReadyPolicy.reader(huaweicloudStack(), 'it', undefined as never))).toBe(
    "'props' must be an object, got undefined (at 'test')",
  );
});
