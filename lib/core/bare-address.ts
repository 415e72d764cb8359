import type { ITerraformDependable, TerraformResource } from 'cdktf';

/**
 * The address of a resource for `replaceTriggeredBy`: Terraform wants it bare there, or with an attribute, and refuses the
 * template that CDKTF writes for a resource. Read at synthesis, because until then users can give the resource another
 * id, and no `Lazy`, because CDKTF keeps a stack trace for each.
 */
export class BareAddress implements ITerraformDependable {
  constructor(
    private readonly resource: TerraformResource,
    private readonly attribute?: string,
  ) {}

  public get fqn(): string {
    const address = `${this.resource.terraformResourceType}.${this.resource.friendlyUniqueId}`;
    return this.attribute === undefined ? address : `${address}.${this.attribute}`;
  }
}
