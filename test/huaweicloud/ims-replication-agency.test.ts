import { TerraformVariable } from 'cdktf';
import { bindings, ImsReplicationAgency, type ImsReplicationAgencyProps } from '../../lib/huaweicloud';
import { huaweicloudStack } from '../support/huaweicloud';
import { messageOf, onlyResource, synth } from '../support/synth';

const AGENCY = 'huaweicloud_identity_agency';
const DISKS =
  '${data.huaweicloud_identity_role.HuaweicloudLookups_Permission-IMSCrossCopyAgencyPolicy_802CF787.display_name}';
const WHOLE =
  '${data.huaweicloud_identity_role.HuaweicloudLookups_Permission-IMSCrossCopyAgencyCBRPolicy_250EE173.display_name}';

describe('ImsReplicationAgency', () => {
  test('minimal definition', () => {
    const stack = huaweicloudStack();
    const agency = create({ destinationProjects: ['eu-west-101'] }, stack);
    new bindings.ImagesImageCopy(stack, 'copy', {
      sourceImageId: '9d4e2f60-3b1c-4c8a-8f5d-2a7b6c1e0f93',
      name: 'copy',
      targetRegion: 'eu-west-101',
      agencyName: agency.agencyName,
      dependsOn: [agency],
    });

    const json = synth(stack);
    expect(onlyResource(json, AGENCY)).toEqual({
      delegated_service_name: 'op_svc_ims',
      description: 'Allows Image Management Service to copy system disk and data disk images to other regions',
      name: 'replication',
      project_role: [
        {
          project:
            '${data.huaweicloud_identity_projects.HuaweicloudLookups_Project-eu-west-101_AA70BF38.projects[0].name}',
          roles: [DISKS],
        },
      ],
    });
    expect(onlyResource(json, 'huaweicloud_images_image_copy')).toEqual(
      expect.objectContaining({
        agency_name: `\${${AGENCY}.agency_77407C7D.name}`,
        depends_on: [`${AGENCY}.agency_77407C7D`],
      }),
    );
    expect(json.data?.huaweicloud_identity_role).toEqual({
      'HuaweicloudLookups_Permission-IMSCrossCopyAgencyPolicy_802CF787': { display_name: 'IMS CrossCopyAgencyPolicy' },
    });
    expect(agency.node.defaultChild).toBe(agency.resource);
    expect(agency.dependables).toEqual([agency.resource]);
  });

  test('full-ECS images too, to several projects, once each', () => {
    const stack = huaweicloudStack();
    const destinationProjects = ['eu-west-101', 'eu-west-204_images', 'eu-west-101'];
    create({ destinationProjects, wholeImages: true }, stack);

    const json = synth(stack);
    const { project_role: projectRole, description } = onlyResource(json, AGENCY);
    expect(description).toBe(
      'Allows Image Management Service to copy system disk, data disk and full-ECS images to other regions',
    );
    expect(projectRole).toEqual(
      ['Project-eu-west-101_AA70BF38', 'Project-eu-west-204_images_4E9EADE8'].map((id) => ({
        project: `\${data.huaweicloud_identity_projects.HuaweicloudLookups_${id}.projects[0].name}`,
        roles: [DISKS, WHOLE],
      })),
    );
    expect(
      Object.values(json.data!.huaweicloud_identity_role!).map(({ display_name: displayName }) => displayName),
    ).toEqual(['IMS CrossCopyAgencyCBRPolicy', 'IMS CrossCopyAgencyPolicy']);
  });

  test('takes a description', () => {
    const stack = huaweicloudStack();
    create({ destinationProjects: ['eu-west-101'], description: 'For "us" [and] you' }, stack);

    expect(onlyResource(synth(stack), AGENCY).description).toBe('For "us" [and] you');
  });

  test('late-bound names pass, and stop the plan when they are wrong', () => {
    const stack = huaweicloudStack();
    const variable = (id: string) => new TerraformVariable(stack, id, { type: 'string' }).stringValue;
    create({ agencyName: variable('agency_name'), destinationProjects: [variable('destination')] }, stack);

    expect(onlyResource(synth(stack), AGENCY).lifecycle).toEqual({
      precondition: [
        {
          condition: '${can(regex("^[0-9A-Za-z_-]{1,64}$", var.agency_name))}',
          error_message:
            '\'agencyName\' must be a name of 1 to 64 of A-Z, a-z, 0-9, "-" and "_"' + " (at 'test/agency')",
        },
        {
          condition: '${can(regex("^[a-z]+(-[a-z0-9]+)+(_[0-9A-Za-z_-]+)?$", var.destination))}',
          error_message:
            '\'destinationProjects\' must be names of IAM projects (such as "eu-west-101" or "eu-west-101_images")' +
            " (at 'test/agency')",
        },
      ],
    });
  });

  test('fails when two agencies have one name', () => {
    const stack = huaweicloudStack();
    const props = { agencyName: 'replication', destinationProjects: ['eu-west-101'] };
    new ImsReplicationAgency(stack, 'one', props);
    new ImsReplicationAgency(stack, 'other', props);

    expect(messageOf(() => synth(stack))).toContain(
      "'test/one/Resource' is already an agency of the same name, and an account can have only one of that name: choose another 'agencyName'; " +
        "if they are made in different accounts, name the account in the provider of each ('domainName')",
    );
  });

  test('takes one name in two accounts, and two names in one', () => {
    const stack = huaweicloudStack();
    const provider = new bindings.HuaweicloudProvider(stack, 'other', { alias: 'other', domainName: 'other' });
    const props = { agencyName: 'replication', destinationProjects: ['eu-west-101'] };
    new ImsReplicationAgency(stack, 'one', props);
    new ImsReplicationAgency(stack, 'there', { ...props, provider });
    new ImsReplicationAgency(stack, 'other-name', { ...props, agencyName: 'replication-too' });

    expect(() => synth(stack)).not.toThrow();
  });
});

const PROJECTS_EXPECTED = 'names of IAM projects (such as "eu-west-101" or "eu-west-101_images")';

test.each<[string, Record<string, unknown>, string]>([
  [
    'no destination',
    { destinationProjects: [] },
    `'destinationProjects' must be a list of names of IAM projects, known at synthesis and not empty, got []`,
  ],
  [
    'undefined destinations',
    { destinationProjects: undefined },
    `'destinationProjects' must be a list of names of IAM projects, known at synthesis and not empty, got undefined`,
  ],
  [
    'all destinations',
    { destinationProjects: ['all'] },
    `'destinationProjects' must be ${PROJECTS_EXPECTED}, got "all": name every project`,
  ],
  [
    'the name of an alias for a provider',
    { provider: 'huaweicloud.other' },
    '\'provider\' must be a provider of "huaweicloud", got "huaweicloud.other"',
  ],
  ...[...'@#$%^&*<>'].map((sign): [string, Record<string, unknown>, string] => [
    `a description with ${sign}`,
    { description: `For ${sign}` },
    `'description' must be free of @, #, $, %, ^, &, *, < and >, got "For ${sign}"`,
  ]),
  [
    'a long description',
    { description: 'd'.repeat(256) },
    `'description' must be 1 to 255 printable characters on one line, the first other than a space, got "${'d'.repeat(256)}"`,
  ],
  ['an empty destination', { destinationProjects: [''] }, `'destinationProjects' must be ${PROJECTS_EXPECTED}, got ""`],
  [
    'wrong names',
    { agencyName: '', description: '' },
    '\'agencyName\' must be a name of 1 to 64 of A-Z, a-z, 0-9, "-" and "_", got ""\n' +
      '\'description\' must be 1 to 255 printable characters on one line, the first other than a space, got ""',
  ],
])('fails with %s', (_, props, message) => {
  expect(messageOf(() => create({ destinationProjects: ['eu-west-101'], ...props }))).toBe(
    `${message} (at 'test/agency')`,
  );
});

function create(props: Record<string, unknown>, stack = huaweicloudStack()): ImsReplicationAgency {
  const all = { agencyName: 'replication', ...props };
  return new ImsReplicationAgency(stack, 'agency', all as unknown as ImsReplicationAgencyProps);
}
