import { readable, resourcesOf, type Attributes, type Grant, type StackJson } from './grant';

const GUIDE = 'https://docs.aws.amazon.com/vm-import/latest/userguide';
const ROLE_PAGE = `${GUIDE}/required-permissions.html#vmimport-role`;
const OPERATOR_PAGE = `${GUIDE}/required-permissions.html#iam-permissions-image`;
const EXPORT_PAGE = `${GUIDE}/vmexport-prerequisites.html`;

export function awsGrants(stack: StackJson): Grant[] {
  return [
    ...resourcesOf(stack, 'aws_iam_role').flatMap(trust),
    ...resourcesOf(stack, 'aws_iam_role_policy').flatMap((policy) =>
      statements(policy.policy, `role ${readable(policy.role)}`, ROLE_PAGE),
    ),
    ...resourcesOf(stack, 'aws_iam_policy').flatMap((policy) =>
      statements(
        policy.policy,
        `whoever has policy ${readable(policy.name ?? `${policy.name_prefix}…`)}`,
        OPERATOR_PAGE,
      ),
    ),
    ...resourcesOf(stack, 'aws_s3_bucket_acl').flatMap(acl),
  ];
}

function trust(role: Attributes): Grant[] {
  return documentOf(role.assume_role_policy).map((statement) => ({
    who: [statement.Principal?.Service ?? []].flat().join(', '),
    may: [statement.Action].flat().join(', '),
    on: `role ${readable(role.name)}`,
    rule: ROLE_PAGE,
  }));
}

function statements(document: string, who: string, rule: string): Grant[] {
  return documentOf(document).map((statement) => ({
    who,
    may: [statement.Action].flat().join(', '),
    on: [statement.Resource].flat().map(readable).join(', '),
    rule,
  }));
}

function acl(resource: Attributes): Grant[] {
  const [policy = {}]: Attributes[] = [resource.access_control_policy ?? []].flat();
  return [policy.grant ?? []].flat().map((grant: Attributes) => ({
    who: `canonical user ${readable(grant.grantee?.id ?? grant.grantee?.[0]?.id)}`,
    may: grant.permission,
    on: `bucket ${readable(resource.bucket)}`,
    rule: EXPORT_PAGE,
  }));
}

function documentOf(json: string): Attributes[] {
  return [(JSON.parse(json) as { Statement: Attributes | Attributes[] }).Statement].flat();
}
