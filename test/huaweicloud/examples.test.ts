import { STACKS } from '../../examples/stacks';
import { decide } from '../support/huaweicloud-evaluator';
import { lintPolicy } from '../support/huaweicloud-linter';
import { newStack, resourcesOf, synth, type Synthesized } from '../support/synth';

const ROLE = 'huaweicloud_identity_role';
const ASSIGNMENT = 'huaweicloud_identity_group_role_assignment';
const LOOKUP = 'HuaweicloudLookups_';
const projectNamed = (id: string) => `\${data.huaweicloud_identity_projects.${LOOKUP}Project-${id}.projects[0].id}`;
const EU_WEST = projectNamed('eu-west-101_AA70BF38');

test('use without delete', () => {
  const json = example('huaweicloud-use-without-delete');
  const denied = 'image-access_Denied-Project-varproject_id_A479CEFB';
  const precondition = {
    precondition: [
      {
        condition: '${can(regex("^[0-9a-f]{32}$", huaweicloud_identity_group.developers.id))}',
        error_message:
          "'groupId' must be the id of a user group (32 hexadecimal digits), not its name " +
          "(at 'huaweicloud-use-without-delete/image-access')",
      },
      {
        condition: '${can(regex("^[0-9a-f]{32}$", var.project_id))}',
        error_message:
          "'scope' must be ids of IAM projects (32 hexadecimal digits) " +
          "(at 'huaweicloud-use-without-delete/image-access')",
      },
    ],
  };
  expect(json.resource).toEqual({
    huaweicloud_identity_group: {
      developers: { name: 'image-developers', description: 'Use images, do not delete them' },
    },
    huaweicloud_identity_group_membership: {
      membership: {
        depends_on: [`${ASSIGNMENT}.image-access_IMSFullAccess-Project-varproject_id_9F33F5E5`],
        group: '${huaweicloud_identity_group.developers.id}',
        users: ['${huaweicloud_identity_user.ada.id}', '${huaweicloud_identity_user.grace.id}'],
      },
    },
    huaweicloud_identity_user: {
      ada: { access_type: 'programmatic', name: 'ada.developer', pwd_reset: false },
      grace: { access_type: 'programmatic', name: 'grace.developer', pwd_reset: false },
    },
    [ROLE]: {
      'image-access_Denial-Project-varproject_id_0408742D': {
        description: 'Denies to delete images',
        name: 'ims-denied-image-access-25b624b2',
        policy: '{"Version":"1.1","Statement":[{"Effect":"Deny","Action":["ims:images:delete"]}]}',
        type: 'XA',
      },
    },
    [ASSIGNMENT]: {
      [denied]: {
        enable_force_new: 'true',
        group_id: '${huaweicloud_identity_group.developers.id}',
        lifecycle: precondition,
        project_id: '${var.project_id}',
        role_id: '${huaweicloud_identity_role.image-access_Denial-Project-varproject_id_0408742D.id}',
      },
      'image-access_IMSFullAccess-Project-varproject_id_9F33F5E5': {
        depends_on: [`${ASSIGNMENT}.${denied}`],
        enable_force_new: 'true',
        group_id: '${huaweicloud_identity_group.developers.id}',
        lifecycle: precondition,
        project_id: '${var.project_id}',
        role_id: `\${data.huaweicloud_identity_role.${LOOKUP}Permission-IMSFullAccess_999ABF90.id}`,
      },
    },
  });

  const group = '${huaweicloud_identity_group.developers.id}';
  const may = (action: string, project = '${var.project_id}') => decide(json, { group, project, action });
  expect(['serverImages:create', 'images:list', 'images:get'].map((action) => may(`ims:${action}`))).toEqual([
    'allowed',
    'allowed',
    'allowed',
  ]);
  expect(may('ims:images:delete')).toBe('denied');
  expect(may('ims:images:list', 'another project')).toBe('not allowed');
});

test('image factory', () => {
  const json = example('huaweicloud-image-factory');
  const grants = grantsIn(json);
  const [builders, publishers] = ['builders', 'publishers'].map((id) => `\${huaweicloud_identity_group.${id}.id}`);
  expect(grants).toEqual([
    {
      group_id: builders,
      role_id: `\${${ROLE}.importer_ObsGlobal_F11D7929.id}`,
      domain_id: `\${data.huaweicloud_identity_group.${LOOKUP}Group-huaweicloud_identity_groupbuildersid_98F564D8.domain_id}`,
    },
    {
      group_id: builders,
      role_id: `\${${ROLE}.importer_ObsProject_6E65066E.id}`,
      project_id: projectNamed('MOS_F3E31578'),
    },
    { group_id: builders, role_id: `\${${ROLE}.importer_144412C6.id}`, project_id: EU_WEST },
    { group_id: publishers, role_id: `\${${ROLE}.sharer_C4503355.id}`, project_id: EU_WEST },
  ]);
  const bucket = '${huaweicloud_obs_bucket.bucket.bucket}';
  const obs = [
    { Effect: 'Allow', Action: ['obs:bucket:*'], Resource: [`OBS:*:*:bucket:${bucket}`] },
    { Effect: 'Allow', Action: ['obs:object:*'], Resource: [`OBS:*:*:object:${bucket}/*`] },
  ];
  expect(policiesIn(json)).toEqual({
    'image-importer': [
      {
        Effect: 'Allow',
        Action: [
          'bms:serverFlavors:get',
          'bms:servers:get',
          'bms:servers:list',
          'ecs:cloudServers:get',
          'ecs:cloudServers:list',
          'ecs:serverVolumeAttachments:list',
          'ecs:serverVolumes:use',
          'ecs:servers:get',
          'ecs:servers:list',
          'evs:volumes:*',
          'ims:dataImages:create',
          'ims:images:create',
          'ims:images:get',
          'ims:images:list',
          'ims:images:update',
          'ims:images:upload',
          'ims:quotas:get',
          'ims:serverImages:create',
        ],
      },
      { Effect: 'Allow', Action: ['kms:*:*'], Resource: ['KMS:*:*:KeyId:${huaweicloud_kms_key.key.id}'] },
    ],
    'image-importer-obs-global': obs,
    'image-importer-obs-project': obs,
    'image-sharer': [{ Effect: 'Allow', Action: ['ims:images:get', 'ims:images:list', 'ims:images:share'] }],
  });

  const may = (group: string | undefined, action: string) =>
    decide(json, { group: group!, project: 'eu-west-101', action });
  expect(may(builders, 'ims:images:share')).toBe('not allowed');
  expect(may(publishers, 'ims:images:share')).toBe('allowed');
  expect(may(publishers, 'ims:images:upload')).toBe('not allowed');
});

test('cross-region copy', () => {
  const json = example('huaweicloud-cross-region-copy');
  const group = '${huaweicloud_identity_group.operators.id}';
  expect(resourcesOf(json, 'huaweicloud_identity_agency')).toEqual({
    replication_7EA9A1FB: {
      delegated_service_name: 'op_svc_ims',
      description: 'Allows Image Management Service to copy system disk and data disk images to other regions',
      name: 'ims-replication',
      project_role: [
        {
          project: projectNamed('ap-southeast-3_9E8BE70C').replace('.id}', '.name}'),
          roles: [
            `\${data.huaweicloud_identity_role.${LOOKUP}Permission-IMSCrossCopyAgencyPolicy_802CF787.display_name}`,
          ],
        },
      ],
    },
  });
  expect(resourcesOf(json, 'huaweicloud_images_image_copy')).toEqual({
    copy: {
      agency_name: '${huaweicloud_identity_agency.replication_7EA9A1FB.name}',
      name: 'debian-12',
      source_image_id: '${var.image_id}',
      target_region: 'ap-southeast-3',
    },
  });
  expect(policiesIn(json)).toEqual({
    'image-replicator': [{ Effect: 'Allow', Action: ['ims:images:copy', 'ims:images:get', 'ims:images:list'] }],
  });

  const may = (action: string, project?: string) => decide(json, { group, project, action });
  expect(['ap-southeast-1', 'ap-southeast-3', 'eu-west-101'].map((region) => may('ims:images:copy', region))).toEqual([
    'allowed',
    'allowed',
    'not allowed',
  ]);
  expect(may('iam:agencies:listAgencies')).toBe('allowed');
  expect(may('iam:agencies:createAgency')).toBe('not allowed');
});

test('server administrators', () => {
  const json = example('huaweicloud-server-administrators');
  expect(grantsIn(json)).toEqual(
    ['IMSAdministrator_9F43853B', 'ServerAdministrator_AD790AD3', 'TenantAdministrator_A824FE34'].map((id) => ({
      group_id: '${huaweicloud_identity_group.administrators.id}',
      project_id: 'all',
      role_id: `\${data.huaweicloud_identity_role.${LOOKUP}Permission-${id}.id}`,
    })),
  );
});

test.each(Object.keys(STACKS).filter((id) => id.startsWith('huaweicloud-')))('%s: IAM accepts every policy', (id) => {
  expect(Object.values(resourcesOf(example(id), ROLE)).flatMap(lintPolicy)).toEqual([]);
});

function example(id: string): Synthesized {
  return synth(new STACKS[id]!(newStack('unused').node.root, id));
}

function grantsIn(json: Synthesized): Record<string, unknown>[] {
  return Object.entries(resourcesOf(json, ASSIGNMENT))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, assignment]) => {
      const { group_id, role_id, project_id, domain_id } = assignment;
      return JSON.parse(JSON.stringify({ group_id, role_id, project_id, domain_id })) as Record<string, unknown>;
    });
}

function policiesIn(json: Synthesized): Record<string, unknown> {
  const roles = Object.values(resourcesOf(json, ROLE));
  return Object.fromEntries(
    roles.map(({ name, policy }) => [name, (JSON.parse(String(policy)) as { Statement: unknown }).Statement]),
  );
}
