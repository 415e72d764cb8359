import type { TerraformStack } from 'cdktf';
import {
  ImsCustomPolicy,
  ImsGroupAccess,
  ImsOperation,
  ImsPermission,
  ImsReadyPolicy,
  ImsReplicationAgency,
  ImsScope,
  type ImsCustomPolicyProps,
  type ImsGroupAccessProps,
  type ImsReplicationAgencyProps,
} from '../../lib/huaweicloud';
import { because, kind, type Build, type Inputs, type Kind, type Narrowing } from './inputs';

const GROUP = '0123456789abcdef0123456789abcdef';
const PROJECT = 'fedcba9876543210fedcba9876543210';
const KEY = '0d0466b0-e727-4d9c-b35d-f84bb474a37f';

const KINDS = {
  group: kind('the id of a user group (32 hexadecimal digits), not its name', GROUP, 'developers', KEY),
  projectId: kind('ids of IAM projects (32 hexadecimal digits)', GROUP, 'all', 'eu-west-101'),
  projectName: kind(
    'names of IAM projects (such as "eu-west-101" or "eu-west-101_images")',
    'eu-west-101',
    'MOS',
    PROJECT,
  ),
  enterpriseProject: kind(
    'the id of an enterprise project (a UUID, or "0" for the default one)',
    KEY,
    'all_granted_eps',
    PROJECT,
  ),
  bucket: kind('names of buckets (3 to 63 of a-z, 0-9, "." and "-")', 'disks', '*', 'd"],"Effect":"Allow'),
  key: kind('ids of keys (UUIDs), not aliases', KEY, 'alias', PROJECT),
  agency: kind('a name of 1 to 64 of A-Z, a-z, 0-9, "-" and "_"', 'replication', 'a b', 'n'.repeat(65)),
  description: kind('1 to 256 characters on one line', 'For tests', 'two\nlines', 'x'.repeat(257)),
  agencyDescription: kind('1 to 255 characters on one line', 'For tests', 'two\nlines', 'x'.repeat(256)),
};

/** The suffixes that IAM policies with buckets get take some of the characters. */
const policyName = (characters: number) =>
  kind(
    `a name of 1 to ${characters} of A-Z, a-z, 0-9, space, "-", "_", "." and ","`,
    'images',
    'a/b',
    'n'.repeat(characters + 1),
  );

type Props = Partial<ImsCustomPolicyProps>;
type Policy = readonly [Kind, (value: string) => Props];

const WITH_BUCKETS: Record<string, Policy> = {
  policyName: [policyName(52), (value) => ({ policyName: value, obsBuckets: ['disks'] })],
  description: [KINDS.description, (description) => ({ description, obsBuckets: ['disks'] })],
  obsBuckets: [KINDS.bucket, (bucket) => ({ obsBuckets: ['images', bucket] })],
  kmsKeyIds: [KINDS.key, (key) => ({ obsBuckets: ['disks'], kmsKeyIds: [key] })],
};
const WITHOUT_BUCKETS: Record<string, Policy> = {
  policyName: [policyName(64), (value) => ({ policyName: value })],
  description: [KINDS.description, (description) => ({ description })],
};

const custom = (stack: TerraformStack, id: string, props: Props) =>
  new ImsCustomPolicy(stack, id, {
    policyName: id,
    description: 'For tests',
    allowed: [ImsOperation.EXPORT_IMAGE],
    ...props,
  });

type Ready = keyof typeof ImsReadyPolicy &
  ('reader' | 'sharer' | 'replicator' | 'importer' | 'imageBuilder' | 'userWithoutDelete');
const ready = (name: Ready) => (stack: TerraformStack, id: string, props: Props) =>
  ImsReadyPolicy[name](stack, id, { policyName: id, ...props });

const isList = (prop: string) => ['obsBuckets', 'kmsKeyIds'].includes(prop);

function policies(path: string, inputs: Record<string, Policy>, create: ReturnType<typeof ready>) {
  const entries = Object.entries(inputs).map(([prop, [format, props]]): [string, Narrowing] => [
    `${path}.${prop}${isList(prop) ? '[]' : ''}`,
    { prop, kind: format, build: (stack, id, value) => create(stack, id, props(value)) },
  ]);
  return Object.fromEntries(entries);
}

const agency =
  (props: (value: string) => Partial<ImsReplicationAgencyProps>): Build =>
  (stack, id, value) =>
    new ImsReplicationAgency(stack, id, { agencyName: id, destinationProjects: ['eu-west-101'], ...props(value) });

const group =
  (props: (value: string) => Partial<ImsGroupAccessProps>): Build =>
  (stack, id, value) =>
    new ImsGroupAccess(stack, id, {
      groupId: GROUP,
      permissions: [ImsPermission.FULL_ACCESS],
      scope: ImsScope.projects([PROJECT]),
      ...props(value),
    });

const scope = (make: (value: string) => ImsScope) => group((value) => ({ scope: make(value) }));

/** Policies that use neither buckets nor keys refuse them. */
const USELESS = ['reader', 'sharer', 'replicator'] as const;
const useless = (prop: 'obsBuckets' | 'kmsKeyIds') =>
  Object.fromEntries(
    USELESS.map((name): [string, Build] => [
      `ImsReadyPolicy.${name}.${prop}[]`,
      (stack, id, value) => ready(name)(stack, id, { [prop]: [value] }),
    ]),
  );

export const HUAWEICLOUD: Inputs = {
  narrowing: {
    'ImsGroupAccess.groupId': { prop: 'groupId', kind: KINDS.group, build: group((groupId) => ({ groupId })) },
    'ImsGroupAccess.scope: ImsScope.projects.projectIds[]': {
      prop: 'scope',
      kind: KINDS.projectId,
      build: scope((value) => ImsScope.projects([PROJECT, value])),
    },
    'ImsGroupAccess.scope: ImsScope.projectNames.projectNames[]': {
      prop: 'scope',
      kind: KINDS.projectName,
      build: scope((value) => ImsScope.projectNames([value])),
    },
    'ImsGroupAccess.scope: ImsScope.enterpriseProject.enterpriseProjectId': {
      prop: 'scope',
      kind: KINDS.enterpriseProject,
      build: scope((value) => ImsScope.enterpriseProject(value)),
    },
    ...policies('ImsCustomPolicy', WITH_BUCKETS, custom),
    ...policies('ImsReadyPolicy.importer', WITH_BUCKETS, ready('importer')),
    ...policies('ImsReadyPolicy.imageBuilder', WITH_BUCKETS, ready('imageBuilder')),
    ...policies('ImsReadyPolicy.userWithoutDelete', WITH_BUCKETS, ready('userWithoutDelete')),
    ...policies('ImsReadyPolicy.reader', WITHOUT_BUCKETS, ready('reader')),
    ...policies('ImsReadyPolicy.sharer', WITHOUT_BUCKETS, ready('sharer')),
    ...policies('ImsReadyPolicy.replicator', WITHOUT_BUCKETS, ready('replicator')),
    'ImsReplicationAgency.agencyName': {
      prop: 'agencyName',
      kind: KINDS.agency,
      build: agency((agencyName) => ({ agencyName })),
    },
    'ImsReplicationAgency.destinationProjects[]': {
      prop: 'destinationProjects',
      kind: KINDS.projectName,
      build: agency((value) => ({ destinationProjects: [value] })),
    },
    'ImsReplicationAgency.description': {
      prop: 'description',
      kind: KINDS.agencyDescription,
      build: agency((description) => ({ description })),
    },
  },
  atSynthesis: {
    'ImsGroupAccess.permissions[]': group((value) => ({ permissions: [value as never] })),
    'ImsGroupAccess.policies[]': group((value) => ({ policies: [value as never] })),
    'ImsGroupAccess.denied[]': group((value) => ({ denied: [value as ImsOperation] })),
    'ImsGroupAccess.acceptTenantAdministrator': group((value) => ({
      permissions: [ImsPermission.IMS_ADMINISTRATOR],
      acceptTenantAdministrator: value as never,
    })),
    'ImsCustomPolicy.allowed[]': (stack, id, value) => custom(stack, id, { allowed: [value as ImsOperation] }),
    'ImsCustomPolicy.denied[]': (stack, id, value) => custom(stack, id, { denied: [value as ImsOperation] }),
    'ImsReplicationAgency.wholeImages': agency((value) => ({ wholeImages: value as never })),
    ...useless('obsBuckets'),
    ...useless('kmsKeyIds'),
  },
  others: {
    ...because(
      'the account, which the provider names',
      'ImsCustomPolicy.provider',
      'ImsGroupAccess.provider',
      'ImsReplicationAgency.provider',
      'ImsReadyPolicy.imageBuilder.provider',
      'ImsReadyPolicy.importer.provider',
      'ImsReadyPolicy.reader.provider',
      'ImsReadyPolicy.replicator.provider',
      'ImsReadyPolicy.sharer.provider',
      'ImsReadyPolicy.userWithoutDelete.provider',
    ),
  },
};
