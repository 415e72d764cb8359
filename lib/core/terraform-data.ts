import { TerraformResource } from 'cdktf';
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
  ) {
    super(scope, id, { terraformResourceType: 'terraform_data' });
  }

  protected synthesizeAttributes(): { [name: string]: unknown } {
    return { input: this.input };
  }
}
