import { fillComputed } from './fill';
import { type BlockSchema } from './schema';
import { type Attributes, isAttributes, UNKNOWN, type Value } from './value';

/**
 * Blocks that are Optional *and* Computed in the source of the provider: left out, they are "known after apply" as a
 * whole. `terraform providers schema -json` has no word for it.
 */
const COMPUTED_BLOCKS: Record<string, string[]> = {
  // An attribute that disappears shows no difference: docs/decisions/0003-ids-by-shape.md.
  ibm_iam_authorization_policy: ['subject_attributes', 'resource_attributes'],
  // hashicorp/terraform-provider-aws, internal/service/s3/bucket_acl.go.
  aws_s3_bucket_acl: ['access_control_policy'],
};

const ACCESS_POLICY_SUBJECTS = ['access_group_id', 'iam_id', 'iam_service_id', 'profile_id', 'ibm_id'];

/**
 * ForceNew in the source of the provider: a change of these makes the resource anew. `terraform providers schema -json`
 * does not have it. Only the resources that the constructs make are here.
 */
const FORCE_NEW: Record<string, string[]> = {
  // ibm/service/iampolicy/resource_ibm_iam_authorization_policy.go (v2.5.0).
  ibm_iam_authorization_policy: [
    'source_service_name',
    'source_service_account',
    'source_resource_instance_id',
    'source_resource_group_id',
    'source_resource_type',
    'target_service_name',
    'target_resource_instance_id',
    'target_resource_group_id',
    'target_resource_type',
  ],
  ibm_iam_access_group_policy: ACCESS_POLICY_SUBJECTS,
  ibm_iam_service_policy: ACCESS_POLICY_SUBJECTS,
  ibm_iam_trusted_profile_policy: ACCESS_POLICY_SUBJECTS,
  ibm_iam_user_policy: ACCESS_POLICY_SUBJECTS,
  ibm_iam_custom_role: ['name', 'service'],
  // hashicorp/terraform-provider-aws, internal/service/{iam,s3} (v5.100.0).
  aws_iam_role: ['name', 'name_prefix', 'path'],
  aws_iam_role_policy: ['name', 'name_prefix', 'role'],
  aws_iam_role_policies_exclusive: ['role_name'],
  aws_iam_role_policy_attachments_exclusive: ['role_name'],
  aws_iam_policy: ['name', 'name_prefix', 'path', 'description'],
  aws_s3_bucket_acl: ['bucket', 'expected_bucket_owner'],
  aws_s3_bucket_ownership_controls: ['bucket'],
  // huaweicloud/services/iam/resource_huaweicloud_identity_agency.go (1.97.1).
  huaweicloud_identity_agency: ['name'],
  // The same folder, resource_huaweicloud_identity_group_role_assignment.go, with `enable_force_new`.
  huaweicloud_identity_group_role_assignment: [
    'group_id',
    'role_id',
    'project_id',
    'domain_id',
    'enterprise_project_id',
  ],
};

/** Sets whose members change in place, but whose size does not. */
const FORCE_NEW_BY_SIZE: Record<string, string[]> = {
  ibm_iam_authorization_policy: ['subject_attributes', 'resource_attributes'],
};

/** The arguments whose change makes a resource anew; Terraform compares them itself. */
export function forcedNew(typeName: string, prior: Value, planned: Value): string[] {
  const sized = (FORCE_NEW_BY_SIZE[typeName] ?? []).filter((name) => sizeOf(prior, name) !== sizeOf(planned, name));
  return [...(FORCE_NEW[typeName] ?? []), ...sized];
}

function sizeOf(value: Value, name: string): number {
  const set = isAttributes(value) ? value[name] : undefined;
  return Array.isArray(set) ? set.length : 0;
}

/** The planned state of a resource. */
export function planResource(typeName: string, block: BlockSchema, prior: Value, proposed: Value): Value {
  // What goes away has nothing to compute.
  if (!isAttributes(proposed)) {
    return proposed;
  }
  if (isAttributes(prior)) {
    return withPriorBlocks(typeName, prior, proposed);
  }
  const planned = fillComputed(block, proposed, (_path, _type, value) => value ?? UNKNOWN);
  for (const name of COMPUTED_BLOCKS[typeName] ?? []) {
    const value = planned[name];
    if (Array.isArray(value) && value.length === 0) {
      planned[name] = UNKNOWN;
    }
  }
  return planned;
}

/** An existing resource keeps what was computed before: Terraform proposes that itself, except for blocks. */
function withPriorBlocks(typeName: string, prior: Attributes, proposed: Attributes): Attributes {
  const kept = (COMPUTED_BLOCKS[typeName] ?? []).filter((name) => {
    const value = proposed[name];
    return Array.isArray(value) && value.length === 0;
  });
  return { ...proposed, ...Object.fromEntries(kept.map((name) => [name, prior[name] ?? []])) };
}
