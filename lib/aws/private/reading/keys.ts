import type { Configuration, Resource } from '../../../grants/private/resource';
import { actionOf, ALWAYS, exactly, inCase, opaque, type Rule } from '../../../grants/private/rule';
import { Text } from '../../../grants/private/text';
import { keyOf } from '../../../grants/private/value';
import { KEY_GRANT_PAGE, KEY_POLICY_PAGE } from '../../facts/pages';
import { patternOf } from './patterns';
import { identityOf, principalOf, rulesOf } from './rules';

/** The policy of a key; without one, the account's own policies decide. */
export function keyRules(key: Resource, configuration: Configuration): Rule[] {
  const id = key.attribute('key_id');
  if (key.block.has('policy')) {
    return keyPolicyRules(key.block.required('policy'), id, key, configuration);
  }
  const isElsewhere = configuration.findAll('aws_kms_key_policy', 'key_id', id, key).length > 0;
  return isElsewhere ? [] : [defaultRule(id, policiesOfSomeKey(configuration))];
}

/** The keys that have policies of their own, where only Terraform knows which they are. */
function policiesOfSomeKey(configuration: Configuration): Text[] {
  return configuration
    .ofType('aws_kms_key_policy')
    .map((policy) => [policy, policy.block.required('key_id')] as const)
    .filter(([policy, id]) => configuration.findAll('aws_kms_key', 'key_id', id, policy).length === 0)
    .map(([, id]) => id)
    .filter(({ literal }) => literal === undefined);
}

/** @see https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html */
function defaultRule(id: Text, others: readonly Text[]): Rule {
  const unlessOther = opaque('others', (sight) => JSON.stringify(others.map((other) => other.key(sight)).sort()));
  return {
    effect: 'allow',
    principal: { ...identityOf('account', Text.of('own')), label: "the account's own policies" },
    actions: [actionOf('kms:*', patternOf(Text.of('kms:*')))],
    resources: [{ label: `key ${id.name}`, constraints: [onKey(id).constraint] }],
    cases: others.length === 0 ? ALWAYS : inCase({ attribute: 'other key policy', anyOf: [unlessOther] }),
    conditions: others.length === 0 ? [] : ['it has no other policy'],
    page: KEY_POLICY_PAGE,
  };
}

export function separateKeyPolicyRules(policy: Resource, configuration: Configuration): Rule[] {
  return keyPolicyRules(policy.block.required('policy'), policy.block.required('key_id'), policy, configuration);
}

function keyPolicyRules(document: Text, id: Text, from: Resource, configuration: Configuration): Rule[] {
  return rulesOf(document, from, configuration, { on: onKey(id), page: KEY_POLICY_PAGE });
}

function onKey(id: Text) {
  return { label: `key ${id.name}`, constraint: { attribute: 'key', anyOf: [exactly(id)] } };
}

/** A grant of a key: its operations are actions of KMS. */
export function keyGrantRules({ block }: Resource): Rule[] {
  const { label, constraint } = onKey(block.required('key_id'));
  const limits = block.blocks('constraints');
  const limit = opaque('constraints', (sight) => keyOf(limits, sight));
  const rule = (principal: Text, actions: readonly Text[]): Rule => ({
    effect: 'allow',
    principal: principalOf('AWS', principal),
    actions: actions.map((operation) => {
      const action = Text.join([Text.of('kms:'), operation]);
      return actionOf(action.label, patternOf(action.lowerCase()));
    }),
    resources: [{ label, constraints: [constraint] }],
    cases: limits.length === 0 ? ALWAYS : inCase({ attribute: 'key grant', anyOf: [limit] }),
    conditions: limits.length === 0 ? [] : ['within the encryption context of the grant'],
    page: KEY_GRANT_PAGE,
  });
  const retiring = block.text('retiring_principal');
  return [
    rule(block.required('grantee_principal'), block.texts('operations')),
    ...(retiring && !retiring.isEmpty ? [rule(retiring, [Text.of('RetireGrant')])] : []),
  ];
}
