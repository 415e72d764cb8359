import {
  ImsCustomPolicy,
  ImsGroupAccess,
  ImsOperation,
  ImsPermission,
  ImsReadyPolicy,
  ImsReplicationAgency,
  ImsScope,
  bindings,
} from '../../lib/huaweicloud';
import type { FuzzCase } from './case';
import { Call } from './recipe';

const GROUP = '0123456789abcdef0123456789abcdef';
const PROJECT = 'fedcba9876543210fedcba9876543210';
const KEY = '0d0466b0-e727-4d9c-b35d-f84bb474a37f';

const provider = (stack: ConstructorParameters<typeof bindings.HuaweicloudProvider>[0]) =>
  new bindings.HuaweicloudProvider(stack, 'huaweicloud', { region: 'eu-west-101' });

export const CASES: readonly FuzzCase[] = [
  {
    name: 'ImsGroupAccess of projects',
    provider,
    recipe: {
      groupId: GROUP,
      permissions: [ImsPermission.FULL_ACCESS],
      denied: [ImsOperation.DELETE_IMAGE, ImsOperation.SHARE_IMAGE],
      scope: new Call(ImsScope.projects, [PROJECT]),
    },
    make: (scope, props) => new ImsGroupAccess(scope, 'it', props),
  },
  {
    name: 'ImsGroupAccess of named projects',
    provider,
    recipe: {
      groupId: GROUP,
      permissions: [ImsPermission.READ_ONLY_ACCESS],
      scope: new Call(ImsScope.projectNames, ['eu-west-101', 'eu-west-101_images']),
    },
    make: (scope, props) => new ImsGroupAccess(scope, 'it', props),
  },
  {
    name: 'ImsGroupAccess of an enterprise project',
    provider,
    recipe: {
      groupId: GROUP,
      permissions: [ImsPermission.FULL_ACCESS],
      denied: [ImsOperation.DELETE_IMAGE],
      denialPolicyName: 'no-deletion',
      scope: new Call(ImsScope.enterpriseProject, KEY),
      acceptTenantAdministrator: false,
    },
    make: (scope, props) => new ImsGroupAccess(scope, 'it', props),
  },
  {
    name: 'ImsCustomPolicy',
    provider,
    recipe: {
      policyName: 'importers',
      description: 'Imports images',
      allowed: [ImsOperation.UPLOAD_IMAGE, ImsOperation.CREATE_DATA_IMAGE],
      denied: [ImsOperation.SHARE_IMAGE],
      obsBuckets: ['images', 'more-images'],
      kmsKeyIds: [KEY],
    },
    make: (scope, props) => new ImsCustomPolicy(scope, 'it', props),
  },
  {
    name: 'ImsReadyPolicy.importer',
    provider,
    recipe: { policyName: 'importers', description: 'Imports images', obsBuckets: ['images'], kmsKeyIds: [KEY] },
    make: (scope, props) => ImsReadyPolicy.importer(scope, 'it', props),
  },
  {
    name: 'ImsReplicationAgency',
    provider,
    recipe: { agencyName: 'images', destinationProjects: ['eu-west-200'], wholeImages: false },
    choices: ['wholeImages'],
    make: (scope, props) => new ImsReplicationAgency(scope, 'it', props),
  },
];
