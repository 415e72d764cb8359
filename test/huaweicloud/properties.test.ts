import fc from 'fast-check';
import {
  ImsCustomPolicy,
  ImsGroupAccess,
  ImsOperation,
  ImsPermission,
  ImsReplicationAgency,
  ImsScope,
  type ImsCustomPolicyProps,
} from '../../lib/huaweicloud';
import { decide } from '../support/huaweicloud-evaluator';
import { lintPolicy } from '../support/huaweicloud-linter';
import { ASSIGNMENT, GROUP, KEY, PROJECT, ROLE, huaweicloudStack } from '../support/huaweicloud';
import { resourcesOf, synth, type Synthesized } from '../support/synth';

/** Retyped: the IMS actions that each operation brings when it is allowed, and takes away when it is denied. */
const IMS_ACTIONS: Record<ImsOperation, [own: string[], ...further: string[]]> = {
  LIST_IMAGES: [['ims:images:list']],
  GET_IMAGE: [['ims:images:get']],
  UPDATE_IMAGE: [['ims:images:update']],
  CREATE_SERVER_IMAGE: [['ims:serverImages:create']],
  CREATE_DATA_IMAGE: [['ims:dataImages:create']],
  CREATE_WHOLE_IMAGE: [['ims:wholeImages:create']],
  UPLOAD_IMAGE: [['ims:images:upload'], 'ims:images:create', 'ims:images:get', 'ims:images:update'],
  EXPORT_IMAGE: [['ims:images:export']],
  COPY_IN_REGION: [['ims:images:copy']],
  COPY_ACROSS_REGIONS: [['ims:images:copy']],
  SHARE_IMAGE: [['ims:images:share'], 'ims:images:get'],
  TAG_IMAGE: [['ims:images:update'], 'ims:images:get', 'ims:images:list'],
  DELETE_IMAGE: [['ims:images:delete']],
  GET_QUOTA: [['ims:quotas:get']],
};
const ALL_ACTIONS = [...new Set(Object.values(IMS_ACTIONS).flatMap(([own, ...further]) => [...own, ...further]))];

const operations = (maxLength: number) =>
  fc.option(fc.array(fc.constantFrom(...Object.values(ImsOperation)), { minLength: 1, maxLength }), { nil: undefined });
const bucketName = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/);
const keyId = fc.uuid();
const anything = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '*',
    'all',
    'ALL',
    'MOS',
    '0',
    '${var.x}',
    '%{if}',
    'a\nb',
    '"',
    '\\',
    '__proto__',
    'ümlaut',
  ),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(undefined, null, 0, true, [], {}),
);

test('a policy allows what it says, and nothing else', () => {
  const props = fc.record({
    allowed: operations(14),
    denied: operations(2),
    obsBuckets: fc.option(fc.array(bucketName, { minLength: 1, maxLength: 45 }), { nil: undefined }),
    kmsKeyIds: fc.option(fc.array(keyId, { minLength: 1, maxLength: 25 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(props, ({ allowed = [], denied = [], obsBuckets, kmsKeyIds }) => {
      const json = synthesized({ allowed, denied, obsBuckets, kmsKeyIds });
      if (json === undefined) {
        return;
      }
      const can = allowed.flatMap((name) => IMS_ACTIONS[name].flat());
      const cannot = denied.flatMap((name) => IMS_ACTIONS[name][0]);
      for (const action of ALL_ACTIONS) {
        expect([action, decide(json, { group: GROUP, project: PROJECT, action })]).toEqual([
          action,
          cannot.includes(action) ? 'denied' : can.includes(action) ? 'allowed' : 'not allowed',
        ]);
      }
      const roles = Object.values(resourcesOf(json, ROLE));
      expect(roles.flatMap(lintPolicy)).toEqual([]);
      const narrowed = ['KMS', 'OBS'].map((service) => resources(json).filter((one) => one.startsWith(service)));
      expect(new Set(narrowed[0])).toEqual(new Set((kmsKeyIds ?? []).map((id) => `KMS:*:*:KeyId:${id}`)));
      expect(new Set(narrowed[1])).toEqual(
        new Set((obsBuckets ?? []).flatMap((name) => [`OBS:*:*:bucket:${name}`, `OBS:*:*:object:${name}/*`])),
      );
    }),
    { numRuns: 200 },
  );
});

test('no value widens a policy: it is refused, or one bucket or key', () => {
  fc.assert(
    fc.property(anything, anything, (bucket, key) => {
      const json = synthesized({
        allowed: [ImsOperation.EXPORT_IMAGE],
        obsBuckets: ['disks', bucket] as string[],
        kmsKeyIds: [KEY, key] as string[],
      });
      for (const resource of json ? resources(json) : []) {
        expect(resource).toMatch(
          /^(OBS:\*:\*:(bucket:[a-z0-9.-]+|object:[a-z0-9.-]+\/\*)|KMS:\*:\*:KeyId:[0-9a-f-]{36})$/,
        );
      }
    }),
    { numRuns: 300 },
  );
});

test('no value widens a scope: it is refused, or one project', () => {
  const scopes = fc.tuple(fc.constantFrom('projects', 'projectNames', 'enterpriseProject'), anything);
  fc.assert(
    fc.property(scopes, anything, ([kind, value], group) => {
      const stack = huaweicloudStack();
      const scope = {
        projects: () => ImsScope.projects([value as string]),
        projectNames: () => ImsScope.projectNames([value as string]),
        enterpriseProject: () => ImsScope.enterpriseProject(value as string),
      }[kind]();
      const groupId = (value === '0' ? GROUP : group) as string;
      if (!made(() => new ImsGroupAccess(stack, 'it', { groupId, permissions: [ImsPermission.FULL_ACCESS], scope }))) {
        return;
      }
      for (const assignment of Object.values(resourcesOf(synth(stack), ASSIGNMENT))) {
        expect(assignment.domain_id).toBeUndefined();
        expect(assignment.project_id).not.toBe('all');
        expect(assignment.group_id).toMatch(/^[0-9a-f]{32}$/);
      }
    }),
    { numRuns: 300 },
  );
});

test('no value widens an agency', () => {
  fc.assert(
    fc.property(anything, (value) => {
      const stack = huaweicloudStack();
      const props = { agencyName: 'replication', destinationProjects: ['eu-west-101', value as string] };
      if (made(() => new ImsReplicationAgency(stack, 'it', props))) {
        const [agency] = Object.values(resourcesOf(synth(stack), 'huaweicloud_identity_agency'));
        expect(Object.keys(agency!)).toEqual(['delegated_service_name', 'description', 'name', 'project_role']);
        expect(value).toMatch(/^[a-z]+(-[a-z0-9]+)+(_[0-9A-Za-z_-]+)?$/);
      }
    }),
    { numRuns: 200 },
  );
});

test('orders decide nothing', () => {
  const shuffled = <T>(all: T[]) => fc.shuffledSubarray(all, { minLength: all.length });
  const names = [ImsOperation.LIST_IMAGES, ImsOperation.SHARE_IMAGE, ImsOperation.TAG_IMAGE, ImsOperation.GET_QUOTA];
  const of = (allowed: ImsOperation[], projects: string[]) => synthesized({ allowed }, projects);
  fc.assert(
    fc.property(shuffled(names), shuffled([PROJECT, GROUP]), (allowed, projects) => {
      expect(of(allowed, projects)).toEqual(of(names, [PROJECT, GROUP]));
    }),
    { numRuns: 20 },
  );
});

/** A stack that grants the policy, or nothing where it is refused. */
function synthesized(
  { allowed, denied, ...props }: Partial<ImsCustomPolicyProps>,
  projects = [PROJECT],
): Synthesized | undefined {
  const stack = huaweicloudStack();
  const given = {
    ...props,
    ...(allowed?.length ? { allowed } : {}),
    ...(denied?.length ? { denied } : {}),
  };
  let policy: ImsCustomPolicy;
  const isMade = made(() => {
    policy = new ImsCustomPolicy(stack, 'policy', { policyName: 'images', description: 'For tests', ...given });
    new ImsGroupAccess(stack, 'access', { groupId: GROUP, policies: [policy], scope: ImsScope.projects(projects) });
  });
  return isMade ? synth(stack) : undefined;
}

/** False where the props were refused with an explanation; anything else that is thrown is a failure. */
function made(create: () => unknown): boolean {
  try {
    create();
    return true;
  } catch (error) {
    expect((error as Error).name).toBe('ValidationError');
    return false;
  }
}

function resources(json: Synthesized): string[] {
  return Object.values(resourcesOf(json, ROLE)).flatMap(({ policy }) =>
    (JSON.parse(String(policy)) as { Statement: { Resource?: string[] }[] }).Statement.flatMap(
      ({ Resource }) => Resource ?? [],
    ),
  );
}
