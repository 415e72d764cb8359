import { TerraformResource, Token, type IResolvable, type ITerraformDependable, type ITerraformIterator } from 'cdktf';
import type { Construct } from 'constructs';

/**
 * Holds values of which a change replaces the resources that are triggered by it. Needs Terraform 1.4.
 *
 * CDKTF's own class for it starts `terraform version` once a resource at every synthesis: 45 ms each, and a synthesis
 * that fails where there is no terraform.
 * @see https://developer.hashicorp.com/terraform/language/resources/terraform-data
 */
export class TerraformData extends TerraformResource {
  public constructor(
    scope: Construct,
    id: string,
    private readonly input: { readonly [name: string]: string },
    forEach?: ITerraformIterator,
  ) {
    super(scope, id, { terraformResourceType: 'terraform_data', forEach });
  }

  protected synthesizeAttributes(): { [name: string]: unknown } {
    return { input: this.input };
  }
}

/**
 * The address of a resource for `replaceTriggeredBy`: Terraform wants it bare there, or with an attribute, and refuses the
 * template that CDKTF writes for a resource. Read at synthesis, because until then users can give the resource another
 * id, and no `Lazy`, because CDKTF keeps a stack trace for each. Of a resource per entry it is the entry of the same key.
 */
export class BareAddress implements ITerraformDependable {
  constructor(
    private readonly resource: TerraformResource,
    private readonly attribute?: string,
  ) {}

  public get fqn(): string {
    const address = addressOf(this.resource);
    return this.attribute === undefined ? address : `${address}.${this.attribute}`;
  }
}

/**
 * An entry of `dependsOn` for a resource of the same stack. That of CDKTF keeps three stack traces: of an authorization they
 * would be more than half.
 */
export function dependableOn(resource: TerraformResource): string {
  return Token.asString(new WholeAddress(resource));
}

/** Read at synthesis, as the bare address is. */
class WholeAddress implements IResolvable {
  public readonly creationStack = NO_STACK;

  constructor(private readonly resource: TerraformResource) {}

  public resolve(): string {
    return `${this.resource.terraformResourceType}.${this.resource.friendlyUniqueId}`;
  }

  public toString(): string {
    return Token.asString(this);
  }
}

const NO_STACK: string[] = [];

/** The address of a resource, or of its entry with the key at hand. */
function addressOf({ terraformResourceType, friendlyUniqueId, forEach }: TerraformResource): string {
  return `${terraformResourceType}.${friendlyUniqueId}${forEach === undefined ? '' : '[each.key]'}`;
}
