import { customPolicyDocuments } from '../../lib/huaweicloud/facts/ims-custom-policy';
import { DEPENDENT_ACTIONS } from '../../lib/huaweicloud/facts/dependent-actions';
import { OPERATIONS, type Operation } from '../../lib/huaweicloud/facts/ims-operation';
import { READY_POLICIES, type ReadyPolicy } from '../../lib/huaweicloud/facts/ims-ready-policy';
import { IMS_SERVICE_ACCOUNT, REPLICATION_POLICIES } from '../../lib/huaweicloud/facts/ims-replication-agency';
import { SYSTEM_PERMISSIONS, closureOf } from '../../lib/huaweicloud/facts/ims-permission';
import type { PermissionRow } from './row';

const PERMISSIONS_PAGE = 'https://support.huaweicloud.com/eu/productdesc-ims/ims_01_0009.html';
const ACTIONS_PAGE = 'https://support.huaweicloud.com/intl/en-us/api-ims/ims_03_appendix_05.html';
const REPLICATION_PAGE = 'https://support.huaweicloud.com/eu/ims_faq/faq_202503_1.html';

const FACTORIES: Record<keyof typeof READY_POLICIES, string> = {
  READER: 'reader',
  USER_WITHOUT_DELETE: 'userWithoutDelete',
  IMAGE_BUILDER: 'imageBuilder',
  IMPORTER: 'importer',
  SHARER: 'sharer',
  REPLICATOR: 'replicator',
};

export function huaweicloudRows(): PermissionRow[] {
  return [...systemRows(), ...operationRows(), ...readyRows(), ...agencyRows()];
}

function systemRows(): PermissionRow[] {
  return Object.entries(SYSTEM_PERMISSIONS).map(([name, { displayName }]) => ({
    construct: 'ImsGroupAccess',
    who: `a user group, ${name}`,
    may: closureOf([displayName]).join(', '),
    on: 'the scope',
    source: PERMISSIONS_PAGE,
  }));
}

function operationRows(): PermissionRow[] {
  return Object.entries(OPERATIONS).map(([name, operation]) => ({
    construct: 'ImsCustomPolicy',
    who: `who has the policy, ${name}`,
    may: [...operation.actions, ...operation.dependent, ...resourceActions(operation)].join(', '),
    on: operation.enterpriseProject ? 'the scope' : 'the scope, which may not be an enterprise project',
    source: ACTIONS_PAGE,
  }));
}

function resourceActions({ obs, kms }: Operation): string[] {
  const { OBS_BUCKET, OBS_OBJECT, KMS } = DEPENDENT_ACTIONS;
  const condition = obs === 'always' ? 'on `obsBuckets`, required' : 'on `obsBuckets`, if given';
  return [
    ...(obs === 'never' ? [] : [...OBS_BUCKET, ...OBS_OBJECT].map((action) => `${action} (${condition})`)),
    ...(kms ? KMS.map((action) => `${action} (on \`kmsKeyIds\`, if given)`) : []),
  ];
}

function readyRows(): PermissionRow[] {
  const entries = Object.entries(READY_POLICIES) as [keyof typeof READY_POLICIES, ReadyPolicy][];
  return entries.map(([name, { allowed, denied = [] }]) => {
    const { project } = customPolicyDocuments({ allowed, denied, buckets: [], keys: [] });
    const statements = project.flatMap(({ Statement }) => Statement);
    return {
      construct: `ImsReadyPolicy.${FACTORIES[name]}`,
      who: 'who has the policy',
      may: statements.map(({ Effect, Action }) => `${Effect === 'Deny' ? 'not ' : ''}${Action.join(', ')}`).join('; '),
      on: 'the scope',
      source: ACTIONS_PAGE,
    };
  });
}

function agencyRows(): PermissionRow[] {
  const { DISK_IMAGES, WHOLE_IMAGES } = REPLICATION_POLICIES;
  const who = `Image Management Service (${IMS_SERVICE_ACCOUNT})`;
  const common = { construct: 'ImsReplicationAgency', who, on: 'the destination projects', source: REPLICATION_PAGE };
  return [
    { ...common, may: DISK_IMAGES },
    { ...common, may: `${WHOLE_IMAGES}, with \`wholeImages\`` },
  ];
}
