import type { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import {
  ImsCustomPolicy,
  ImsGroupAccess,
  ImsOperation,
  ImsPermission,
  ImsReadyPolicy,
  ImsReplicationAgency,
  ImsScope,
  bindings,
  type ImsGroupAccessProps,
} from '../../lib/huaweicloud';
import { huaweicloudStack } from '../support/huaweicloud';
import { digits, uuid, type Shape, type Shapes } from './shape';

type HuaweicloudValues = ReturnType<typeof valuesOf>;

function valuesOf(seed: number) {
  return {
    group: digits(seed, 32),
    project: `${digits(seed, 31)}f`,
    projectName: `eu-west-${seed}`,
    enterpriseProject: uuid(seed),
    bucket: `disks-${seed}`,
    key: uuid(seed),
    policyName: `policy-${seed}`,
    agencyName: `agency-${seed}`,
  };
}

const permissions = [ImsPermission.FULL_ACCESS];

function group(
  props: (values: HuaweicloudValues, stack: TerraformStack, id: string) => Partial<ImsGroupAccessProps>,
): Shape<HuaweicloudValues> {
  return (stack, id, values) =>
    new ImsGroupAccess(stack, id, {
      groupId: values.group,
      scope: ImsScope.projects([values.project]),
      ...props(values, stack, id),
    });
}

function policy(scope: Construct, id: string, { policyName, bucket }: HuaweicloudValues, buckets = false) {
  return new ImsCustomPolicy(scope, id, {
    policyName,
    description: 'For tests',
    allowed: [buckets ? ImsOperation.EXPORT_IMAGE : ImsOperation.LIST_IMAGES],
    obsBuckets: buckets ? [bucket] : undefined,
  });
}

const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index));

const SHAPES: Record<string, Shape<HuaweicloudValues>> = {
  'ImsGroupAccess: project': group(() => ({ permissions })),
  'ImsGroupAccess: project by name': group(({ projectName }) => ({
    permissions,
    scope: ImsScope.projectNames([projectName]),
  })),
  'ImsGroupAccess: all resources': group(() => ({ permissions, scope: ImsScope.allResources() })),
  'ImsGroupAccess: enterprise project': group(({ enterpriseProject }) => ({
    permissions,
    scope: ImsScope.enterpriseProject(enterpriseProject),
  })),
  'ImsGroupAccess: roles with dependencies': group(() => ({
    permissions: [ImsPermission.SERVER_ADMINISTRATOR],
    acceptTenantAdministrator: true,
  })),
  'ImsGroupAccess: permission, and a denial': group(() => ({ permissions, denied: [ImsOperation.DELETE_IMAGE] })),
  'ImsGroupAccess: policy beside it': group((values, stack, id) => ({
    policies: [policy(stack, `${id}-policy`, values)],
  })),
  'ImsGroupAccess: policy in another construct': group((values, stack, id) => ({
    policies: [policy(new Construct(stack, `${id}-team`), 'policy', values)],
  })),
  'ImsGroupAccess: policy with buckets': group((values, stack, id) => ({
    policies: [policy(stack, `${id}-policy`, values, true)],
  })),
  'ImsGroupAccess: provider with an alias': group(({ projectName }, stack, id) => ({
    permissions,
    scope: ImsScope.projectNames([projectName]),
    provider: new bindings.HuaweicloudProvider(stack, `${id}-provider`, { alias: id, region: 'eu-west-0' }),
  })),
  'ImsCustomPolicy: operations': (stack, id, values) => policy(stack, id, values),
  'ImsCustomPolicy: buckets': (stack, id, values) => policy(stack, id, values, true),
  'ImsCustomPolicy: more buckets and keys than one document takes': (stack, id, { policyName }) =>
    new ImsCustomPolicy(stack, id, {
      policyName,
      description: 'For tests',
      allowed: [ImsOperation.EXPORT_IMAGE],
      obsBuckets: many(41, (index) => `disks-${index}`),
      kmsKeyIds: many(71, uuid),
    }),
  'ImsCustomPolicy: ready-made': (stack, id, { policyName, bucket, key }) =>
    ImsReadyPolicy.importer(stack, id, { policyName, obsBuckets: [bucket], kmsKeyIds: [key] }),
  'ImsReplicationAgency: disk images': (stack, id, { agencyName, projectName }) =>
    new ImsReplicationAgency(stack, id, { agencyName, destinationProjects: [projectName] }),
  'ImsReplicationAgency: whole images, two regions': (stack, id, { agencyName, projectName }) =>
    new ImsReplicationAgency(stack, id, {
      agencyName,
      destinationProjects: [projectName, 'eu-west-101'],
      wholeImages: true,
    }),
};

export const HUAWEICLOUD_SHAPES: Shapes<HuaweicloudValues> = {
  newStack: huaweicloudStack,
  valuesOf,
  shapes: SHAPES,
  namesValues: true,
};
