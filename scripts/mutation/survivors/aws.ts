import type { Survivor } from '../survivor';

const KIND = 'The first word tells the kinds of claims apart, which it does too if one of the four is empty.';

const FASTER = 'Only faster: what was made for a value need not be made again.';

export const SURVIVORS: readonly Survivor[] = [
  {
    file: 'aws/private/claims.ts',
    code: "subject: ['iam-role', place.sourceAccountId, caseless(roleName)],",
    replacements: ['subject: ["", place.sourceAccountId, caseless(roleName)],'],
    why: KIND,
  },
  {
    file: 'aws/private/claims.ts',
    code: "subject: ['iam-role-policy', place.sourceAccountId, caseless(roleName), caseless(policyName)],",
    replacements: ['subject: ["", place.sourceAccountId, caseless(roleName), caseless(policyName)],'],
    why: KIND,
  },
  {
    file: 'aws/private/claims.ts',
    code: "subject: ['iam-policy', caseless(policyName)],",
    replacements: ['subject: ["", caseless(policyName)],'],
    why: KIND,
  },
  {
    file: 'aws/private/claims.ts',
    code: "subject: ['s3-bucket-acl', bucketName],",
    replacements: ['subject: ["", bucketName],'],
    why: KIND,
  },
  {
    file: 'aws/private/claims.ts',
    code: 'return isLateBound(name) ? name : name.toLowerCase();',
    replacements: ['return isLateBound(name) ? name : name.toUpperCase();'],
    why: 'Names are only compared with each other.',
  },
  {
    file: 'aws/vm-import-role-policy.ts',
    code: "accountId: needsAccount ? accountIdOf(this, props) : '',",
    replacements: ['accountId: needsAccount ? accountIdOf(this, props) : "Stryker was here!",'],
    why: 'Where it is not needed it is in no document.',
  },
  {
    file: 'aws/private/role-access.ts',
    code: 'this.made ??= { preconditions: new Map(), partitions: new Map() };',
    replacements: ['this.made &&= { preconditions: new Map(), partitions: new Map() };', 'this.made ??= {};'],
    why: FASTER,
  },
  {
    file: 'aws/private/reading/buckets.ts',
    code: 'const included = ACL_INCLUDES.get(permission.literal) ?? [];',
    replacements: ['const included = ACL_INCLUDES.get(permission.literal) ?? ["Stryker was here"];'],
    why: 'No permission has this name.',
  },
  {
    file: 'aws/private/reading/buckets.ts',
    code: "return opaque(permission.label, (sight) => JSON.stringify(['acl', permission.key(sight)]));",
    replacements: ['return opaque(permission.label, (sight) => JSON.stringify(["", permission.key(sight)]));'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'aws/private/reading/buckets.ts',
    code: "return { label: `group ${name}`, constraints: [principalConstraint('acl group', Text.of(name))] };",
    replacements: ['return { label: `group ${name}`, constraints: [principalConstraint("", Text.of(name))] };'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'aws/private/reading/buckets.ts',
    code: "actions: what.map((name) => actionOf(name, word('restriction', name))),",
    replacements: ['actions: what.map((name) => actionOf(name, word("", name))),'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'aws/private/reading/buckets.ts',
    code: "cases: late ? inCase({ attribute: 'setting', anyOf: [exactly(late[0])] }) : ALWAYS,",
    replacements: ['cases: late ? inCase({ attribute: "", anyOf: [exactly(late[0])] }) : ALWAYS,'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'aws/private/reading/identities.ts',
    code: "on: { label: `role ${name.name}`, constraint: { attribute: 'role', anyOf: [exactly(name)] } },",
    replacements: ['on: { label: `role ${name.name}`, constraint: { attribute: "", anyOf: [exactly(name)] } },'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'aws/private/reading/identities.ts',
    code: "const all = opaque(arn.label, (sight) => JSON.stringify(['policy', arn.key(sight)]));",
    replacements: ['const all = opaque(arn.label, (sight) => JSON.stringify(["", arn.key(sight)]));'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'aws/private/reading/identities.ts',
    code: "constraint: { attribute: 'boundary', anyOf: [opaque('boundary', key)] },",
    replacements: ['constraint: { attribute: "", anyOf: [opaque(\'boundary\', key)] },'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'aws/private/reading/identities.ts',
    code: "constraint: { attribute: 'boundary', anyOf: [opaque('boundary', key)] },",
    replacements: ['constraint: { attribute: \'boundary\', anyOf: [opaque("", key)] },'],
    why: 'Nobody sees the word: it is compared by its key.',
  },
  {
    file: 'aws/private/reading/identities.ts',
    code: "constraints: [{ attribute: 'principal', anyOf: [{ parts: [policy.identity()] }] }],",
    replacements: ['constraints: [{ attribute: "", anyOf: [{ parts: [policy.identity()] }] }],'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'aws/private/reading/identities.ts',
    code: "const MEMBER = actionOf('member', word('membership', 'member'));",
    replacements: ["const MEMBER = actionOf('member', word(\"\", 'member'));"],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'aws/private/reading/identities.ts',
    code: "const MEMBER = actionOf('member', word('membership', 'member'));",
    replacements: ["const MEMBER = actionOf('member', word('membership', \"\"));"],
    why: 'Nobody sees the word: it is compared by its key.',
  },
  {
    file: 'aws/private/reading/identities.ts',
    code: "resources: [{ label: `group ${of.name}`, constraints: [{ attribute: 'group', anyOf: [exactly(of)] }] }],",
    replacements: [
      'resources: [{ label: `group ${of.name}`, constraints: [{ attribute: "", anyOf: [exactly(of)] }] }],',
    ],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'aws/private/reading/keys.ts',
    code: "const unlessOther = opaque('others', (sight) => JSON.stringify(others.map((other) => other.key(sight)).sort()));",
    replacements: [
      'const unlessOther = opaque("", (sight) => JSON.stringify(others.map((other) => other.key(sight)).sort()));',
    ],
    why: 'Nobody sees the word: it is compared by its key.',
  },
  {
    file: 'aws/private/reading/keys.ts',
    code: "cases: others.length === 0 ? ALWAYS : inCase({ attribute: 'other key policy', anyOf: [unlessOther] }),",
    replacements: ['cases: others.length === 0 ? ALWAYS : inCase({ attribute: "", anyOf: [unlessOther] }),'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'aws/private/reading/keys.ts',
    code: "principal: { ...identityOf('account', Text.of('own')), label: \"the account's own policies\" },",
    replacements: [
      'principal: { ...identityOf("", Text.of(\'own\')), label: "the account\'s own policies" },',
      'principal: { ...identityOf(\'account\', Text.of("")), label: "the account\'s own policies" },',
    ],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'aws/private/reading/keys.ts',
    code: "return { label: `key ${id.name}`, constraint: { attribute: 'key', anyOf: [exactly(id)] } };",
    replacements: ['return { label: `key ${id.name}`, constraint: { attribute: "", anyOf: [exactly(id)] } };'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'aws/private/reading/keys.ts',
    code: "const limit = opaque('constraints', (sight) => keyOf(limits, sight));",
    replacements: ['const limit = opaque("", (sight) => keyOf(limits, sight));'],
    why: 'Nobody sees the word: it is compared by its key.',
  },
  {
    file: 'aws/private/reading/keys.ts',
    code: "cases: limits.length === 0 ? ALWAYS : inCase({ attribute: 'key grant', anyOf: [limit] }),",
    replacements: ['cases: limits.length === 0 ? ALWAYS : inCase({ attribute: "", anyOf: [limit] }),'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'aws/private/reading/patterns.ts',
    code: 'return Array.from(text.matchAll(/\\$\\{([^}]*)\\}|[*?]|[^*?$]+|\\$/g), ([piece, variable]) => {',
    replacements: ['return Array.from(text.matchAll(/\\$\\{([^}]*)\\}|[*?]|[^*?$]|\\$/g), ([piece, variable]) => {'],
    why: 'Only slower: a pattern of single characters is the same pattern.',
  },
  {
    file: 'aws/private/reading/patterns.ts',
    code: 'const name = variable.replace(/[^,]*/, (key) => key.toLowerCase());',
    replacements: ['const name = variable.replace(/[^,]*/, (key) => key.toUpperCase());'],
    why: 'Any case does, as long as all have it.',
  },
  {
    file: 'aws/private/reading/patterns.ts',
    code: "const { set = '', base, ifExists } = OPERATOR.exec(operator)?.groups ?? {};",
    replacements: ['const { set = "Stryker was here!", base, ifExists } = OPERATOR.exec(operator)?.groups ?? {};'],
    why: 'Any word does that is no set of values.',
  },
  {
    file: 'aws/private/reading/patterns.ts',
    code: 'const name = key.toLowerCase();',
    replacements: ['const name = key.toUpperCase();'],
    why: 'Any case does, as long as all have it.',
  },
  {
    file: 'aws/private/reading/rules.ts',
    code: 'if (error instanceof Unreadable) {',
    replacements: ['if (true) {'],
    why: 'Readers throw no other error.',
  },
  {
    file: 'aws/private/reading/rules.ts',
    code: "const all = opaque('all', (sight) => JSON.stringify(['policy', policy.key(sight)]));",
    replacements: ['const all = opaque("", (sight) => JSON.stringify([\'policy\', policy.key(sight)]));'],
    why: 'Nobody sees the word: it is compared by its key.',
  },
  {
    file: 'aws/private/reading/rules.ts',
    code: "const all = opaque('all', (sight) => JSON.stringify(['policy', policy.key(sight)]));",
    replacements: ['const all = opaque(\'all\', (sight) => JSON.stringify(["", policy.key(sight)]));'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'aws/private/reading/rules.ts',
    code: "constraints: [{ attribute: 'principal', anyOf: [whole(named)] }],",
    replacements: ['constraints: [{ attribute: "", anyOf: [whole(named)] }],'],
    why: 'Any word does that nothing else is called by.',
  },
];
