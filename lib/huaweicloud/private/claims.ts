/**
 * Settings of the provider that can differ within one account. An alias often stands for another region; a provider of
 * another account has other credentials or names the account.
 * @see https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs#argument-reference
 */
const ACCOUNTLESS = [
  'alias',
  'cacert_file',
  'default_tags',
  'delegated_project',
  'enable_force_new',
  'endpoints',
  'enterprise_project_id',
  'ignore_tags',
  'insecure',
  'max_retries',
  'project_id',
  'project_name',
  'region',
  'regional',
  'signing_algorithm',
  'skip_check_upgrade',
  'skip_check_website_type',
  'tenant_id',
  'tenant_name',
];

/** An account is named by the provider, or told by its configuration. */
export const HUAWEICLOUD = { providerName: 'huaweicloud', accountSetting: 'domain_name', accountless: ACCOUNTLESS };

/** What to do about a name that is there twice. */
export function chooseAnother(prop: string): string {
  return (
    `choose another '${prop}'; if they are made in different accounts, name the account in the provider of each ` +
    `('domainName')`
  );
}
