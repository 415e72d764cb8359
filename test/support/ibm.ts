import type { TerraformStack } from 'cdktf';
import { CLOUD } from '../../catalogue/ibm';
import { stackOf } from '../../catalogue/cloud';

export const ACCOUNT = '0123456789abcdef0123456789abcdef';
export const OTHER_ACCOUNT = 'fedcba9876543210fedcba9876543210';
export const GUID = 'f7d4676f-f298-4cb3-8390-2fe258a5d6df';
export const AUTHORIZATION = 'ibm_iam_authorization_policy';

/** A stack with a provider, for synthesis with all validations on. */
export function ibmStack(id?: string): TerraformStack {
  return stackOf(CLOUD, id);
}

/** The lifecycle of an authorization whose source is named in another account. */
export const FOREIGN = { ignore_changes: ['description'] };

/** The lifecycle of an authorization whose source is in the account of its target, in the construct at a path. */
export function own(path: string): { readonly ignore_changes: string[]; readonly postcondition: object[] } {
  return {
    ignore_changes: ['description'],
    postcondition: [
      {
        condition:
          '${try(self.source_service_account == "" || ' +
          'length([for a in self.resource_attributes : a.value if a.name == "accountId"]) == 0 || ' +
          'contains([for a in self.resource_attributes : a.value if a.name == "accountId"], ' +
          'self.source_service_account), true)}',
        error_message:
          'the source of the authorization must be in the account of its target, but somebody named another account ' +
          `outside of Terraform: delete the authorization, or name the account as its source (at '${path}')`,
      },
    ],
  };
}
