import { TerraformStack, type TerraformResourceLifecycle } from 'cdktf';
import type { Construct } from 'constructs';

/** The description is never sent again, and a source without an account is one of the account of the target. */
export function lifecycleOf(scope: Construct, id: string): TerraformResourceLifecycle {
  const accounts = '[for a in self.resource_attributes : a.value if a.name == "accountId"]';
  return {
    ignoreChanges: ['description'],
    postcondition: [
      {
        condition:
          `\${try(self.source_service_account == "" || length(${accounts}) == 0 || ` +
          `contains(${accounts}, self.source_service_account), true)}`,
        errorMessage:
          'the source of the authorization must be in the account of its target, but somebody named another account outside ' +
          'of Terraform: delete the authorization, or name the account as its source ' +
          `(at '${TerraformStack.of(scope).node.id}/${id}')`,
      },
    ],
  };
}
