/** One entry of a policy's subject or resource. */
export interface WireAttribute {
  readonly key: string;
  readonly operator: string;
  readonly value: string | boolean;
}

/** What `POST /v2/policies` receives. */
export interface WirePolicy {
  readonly type: 'authorization';
  readonly control: { readonly grant: { readonly roles: readonly { readonly role_id: string }[] } };
  readonly subject: { readonly attributes: readonly WireAttribute[] };
  readonly resource: { readonly attributes: readonly WireAttribute[] };
}

/** CRNs of roles, which the provider looks up by display name. */
const ROLE_IDS: Record<string, string> = {
  Reader: 'crn:v1:bluemix:public:iam::::serviceRole:Reader',
  Writer: 'crn:v1:bluemix:public:iam::::serviceRole:Writer',
  Operator: 'crn:v1:bluemix:public:iam::::role:Operator',
  Editor: 'crn:v1:bluemix:public:iam::::role:Editor',
  'Authorization Delegator': 'crn:v1:bluemix:public:iam::::role:AuthorizationDelegator',
};

/**
 * The request that the provider makes of the arguments of an `ibm_iam_authorization_policy`, as its source has it: flat
 * arguments get the account id of the other side added, attributes are sent as they are.
 * @see https://github.com/IBM-Cloud/terraform-provider-ibm/blob/master/ibm/service/iampolicy/resource_ibm_iam_authorization_policy.go
 */
export function wirePolicyOf(policy: Record<string, any>, ownAccount: string): WirePolicy {
  return {
    type: 'authorization',
    control: { grant: { roles: policy.roles.map((role: string) => ({ role_id: ROLE_IDS[role] })) } },
    subject: {
      attributes: given([
        ['serviceName', policy.source_service_name],
        ['accountId', policy.source_service_account ?? ownAccount],
        ['serviceInstance', policy.source_resource_instance_id],
        ['resourceType', policy.source_resource_type],
        ['resourceGroupId', policy.source_resource_group_id],
      ]),
    },
    resource: {
      attributes:
        policy.resource_attributes?.map(
          ({ name, operator = 'stringEquals', value }: { name: string; operator?: string; value: string }) => ({
            key: name,
            operator,
            value: operator === 'stringExists' ? value === 'true' : value,
          }),
        ) ??
        given([
          ['serviceName', policy.target_service_name],
          ['accountId', ownAccount],
          ['serviceInstance', policy.target_resource_instance_id],
          ['resourceType', policy.target_resource_type],
          ['resourceGroupId', policy.target_resource_group_id],
        ]),
    },
  };
}

/** An empty argument is not sent: that is how an empty variable grants everything. */
function given(pairs: [key: string, value: string | undefined][]): WireAttribute[] {
  return pairs
    .filter((pair): pair is [string, string] => Boolean(pair[1]))
    .map(([key, value]) => ({ key, operator: 'stringEquals', value }));
}
