import { side } from '../grants/sides';

export type Args = Record<string, unknown>;

export const json = (...Statement: object[]) => JSON.stringify({ Version: '2012-10-17', Statement });
export const allow = (Action: unknown, Resource: unknown = '*', rest: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...rest,
});
export const deny = (Action: unknown, Resource: unknown = '*', rest: object = {}) => ({
  ...allow(Action, Resource, rest),
  Effect: 'Deny',
});

/** One inline policy of the role "builder". Variables of policies are escaped in Terraform. */
export const inline = (...statements: object[]) =>
  side({
    aws_iam_role_policy: { own: { role: 'builder', policy: json(...statements).replaceAll('${', () => '$${') } },
  });
