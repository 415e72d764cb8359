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
