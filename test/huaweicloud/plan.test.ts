import { TerraformVariable, type TerraformStack } from 'cdktf';
import {
  ImsCustomPolicy,
  ImsGroupAccess,
  ImsOperation,
  ImsPermission,
  ImsReplicationAgency,
  ImsScope,
} from '../../lib/huaweicloud';
import { GROUP, KEY, PROJECT, huaweicloudStack } from '../support/huaweicloud';
import { synth } from '../support/synth';
import { describeTerraform, plan } from '../support/terraform';

const permissions = [ImsPermission.FULL_ACCESS];

interface Case {
  readonly prop: string;
  readonly build: (stack: TerraformStack, value: string) => unknown;
  readonly right: string;
  readonly wrong: readonly string[];
}

/** Every prop that narrows a grant, with values that would widen or break it. */
const CASES: Case[] = [
  {
    prop: 'groupId',
    build: (stack, groupId) =>
      new ImsGroupAccess(stack, 'it', { groupId, permissions, scope: ImsScope.projects([PROJECT]) }),
    right: GROUP,
    wrong: ['', 'developers', `${GROUP} `, KEY],
  },
  {
    prop: 'scope',
    build: (stack, id) =>
      new ImsGroupAccess(stack, 'it', {
        groupId: GROUP,
        permissions,
        denied: [ImsOperation.DELETE_IMAGE],
        scope: ImsScope.projects([PROJECT, id]),
      }),
    right: GROUP,
    wrong: ['', 'all', '*', 'eu-west-101', `${GROUP}\n`, KEY],
  },
  {
    prop: 'scope',
    build: (stack, id) =>
      new ImsGroupAccess(stack, 'it', { groupId: GROUP, permissions, scope: ImsScope.enterpriseProject(id) }),
    right: KEY,
    wrong: ['', 'all', 'all_granted_eps', '*', GROUP],
  },
  {
    prop: 'scope',
    build: (stack, name) =>
      new ImsGroupAccess(stack, 'it', { groupId: GROUP, permissions, scope: ImsScope.projectNames([name]) }),
    right: 'eu-west-101',
    wrong: ['', 'all', 'MOS', '*', GROUP],
  },
  {
    prop: 'obsBuckets',
    build: (stack, bucket) => exporter(stack, { obsBuckets: [bucket] }),
    right: 'disks',
    wrong: ['', '*', 'disks*', 'disks/*', 'd"],"Effect":"Allow', 'Disks'],
  },
  {
    prop: 'kmsKeyIds',
    build: (stack, key) => exporter(stack, { obsBuckets: ['disks'], kmsKeyIds: [key] }),
    right: KEY,
    wrong: ['', '*', 'alias', GROUP],
  },
  {
    prop: 'policyName',
    build: (stack, policyName) => exporter(stack, { policyName, obsBuckets: ['disks'] }),
    right: 'images',
    wrong: ['', 'n'.repeat(53), 'a/b'],
  },
  {
    prop: 'destinationProjects',
    build: (stack, name) =>
      new ImsReplicationAgency(stack, 'it', { agencyName: 'replication', destinationProjects: [name] }),
    right: 'eu-west-101',
    wrong: ['', 'all', 'MOS', GROUP],
  },
  {
    prop: 'agencyName',
    build: (stack, agencyName) =>
      new ImsReplicationAgency(stack, 'it', { agencyName, destinationProjects: ['eu-west-101'] }),
    right: 'replication',
    wrong: ['', 'a b', 'n'.repeat(65)],
  },
  {
    prop: 'description',
    build: (stack, description) =>
      new ImsReplicationAgency(stack, 'it', {
        agencyName: 'replication',
        destinationProjects: ['eu-west-101'],
        description,
      }),
    right: 'For "us" [and] you',
    wrong: ['', 'a\nb', 'd'.repeat(256), 'more @ less', '$5'],
  },
];

describeTerraform('values that are known only at plan', () => {
  const withPlace = CASES.map((one, index) => ({ ...one, place: index }));

  test.each(withPlace)('$prop ($place): the right one plans', async ({ build, right }) => {
    const { ok, errors } = await planWith(build, right);
    expect(errors).toEqual([]);
    expect(ok).toBe(true);
  });

  test.each(withPlace.flatMap((one) => one.wrong.map((value) => ({ ...one, value }))))(
    '$prop ($place): $value stops the plan',
    async ({ prop, build, value }) => {
      const { ok, errors } = await planWith(build, value);
      expect(ok).toBe(false);
      expect(errors.length).toBeGreaterThan(0);
      for (const error of errors) {
        expect(error).toContain(`'${prop}' must be `);
        expect(error).toContain("(at 'test/it')");
      }
    },
  );

  test('a project that is not found stops the plan with a useful message', async () => {
    const { ok, errors } = await planWith(CASES[3]!.build, 'no-such-project');
    expect(ok).toBe(false);
    expect(errors).toEqual([
      'Resource postcondition failed: there must be one IAM project of this name that the applying user may list: check ' +
        'the spelling, and the permission IAM ReadOnlyAccess',
    ]);
  });

  test('a value that is sensitive stops the plan with the whole message, and a right one plans without a warning', async () => {
    for (const { build, right, wrong, prop } of [CASES[0]!, CASES[3]!, CASES[5]!]) {
      const stack = huaweicloudStack();
      build(stack, new TerraformVariable(stack, 'value', { type: 'string', sensitive: true }).stringValue);
      const json = synth(stack);
      expect(await plan(json, { variables: { value: right } })).toMatchObject({ errors: [], warnings: [] });
      const { errors } = await plan(json, { variables: { value: wrong[0] } });
      expect(errors.length).toBeGreaterThan(0);
      expect(errors.filter((error) => !error.includes(`'${prop}' must be `))).toEqual([]);
    }
  });

  test('denials, policies that do both and policies that allow wait for each other in no circle', async () => {
    const stack = huaweicloudStack();
    const custom = (policyName: string, allowed?: ImsOperation[], denied?: ImsOperation[]) =>
      new ImsCustomPolicy(stack, policyName, {
        policyName,
        description: 'For tests',
        allowed,
        ...(denied ? { denied } : {}),
      });
    const policies = [
      custom('denial', undefined, [ImsOperation.UPDATE_IMAGE]),
      custom('mixed', [ImsOperation.SHARE_IMAGE], [ImsOperation.COPY_IN_REGION]),
      custom('other-mixed', [ImsOperation.GET_IMAGE], [ImsOperation.COPY_IN_REGION]),
      custom('reader', [ImsOperation.LIST_IMAGES]),
    ];
    for (const [id, groupId] of Object.entries({ one: GROUP, other: PROJECT })) {
      const all = id === 'one' ? policies : [...policies].reverse();
      const scope = ImsScope.projectNames(['eu-west-101', 'eu-west-204']);
      new ImsGroupAccess(stack, id, { groupId, policies: all, denied: [ImsOperation.DELETE_IMAGE], scope });
    }
    expect(await plan(synth(stack))).toMatchObject({ ok: true, errors: [], warnings: [] });
  });

  test('an agency waits for its destinations to be found', async () => {
    const { ok, errors } = await planWith(CASES[7]!.build, 'no-such-project');
    expect(ok).toBe(false);
    expect(errors.join()).toContain('there must be one IAM project of this name');
  });
});

function planWith(build: Case['build'], value: string) {
  const stack = huaweicloudStack();
  build(stack, new TerraformVariable(stack, 'value', { type: 'string' }).stringValue);
  return plan(synth(stack), { variables: { value } });
}

function exporter(stack: TerraformStack, props: { policyName?: string; obsBuckets: string[]; kmsKeyIds?: string[] }) {
  return new ImsCustomPolicy(stack, 'it', {
    policyName: 'images',
    description: 'For tests',
    allowed: [ImsOperation.EXPORT_IMAGE],
    ...props,
  });
}
