import type { Survivor } from '../survivor';

export const SURVIVORS: readonly Survivor[] = [
  {
    file: 'grants/private/command-line.ts',
    code: 'if (error instanceof InputError) {',
    replacements: ['if (true) {'],
    why: 'Input that is not what it should be ends in no other error: `load.ts` sees to that.',
  },
  {
    file: 'grants/private/comparison.ts',
    code: 'const sole = ([only, ...others]: readonly Alternative[]) => (only && others.length === 0 ? only.constraints : []);',
    replacements: ['const sole = ([only, ...others]: readonly Alternative[]) => (false ? only.constraints : []);'],
    why: 'Only slower: rules that are looked at needlessly include nothing of what is asked.',
  },
  {
    file: 'grants/private/comparison.ts',
    code: 'return this.literals(demanded.filter(({ orAbsent, orUnsaid }) => !orAbsent && !orUnsaid));',
    replacements: ['return this.literals(demanded.filter(({ orAbsent, orUnsaid }) => !orAbsent && orUnsaid));'],
    why: 'Only slower: rules that are looked at needlessly include nothing of what is asked.',
  },
  {
    file: 'grants/private/comparison.ts',
    code: 'only && others.length === 0 && isLiteral(only)',
    replacements: ['false'],
    why: 'Only slower: rules that are looked at needlessly include nothing of what is asked.',
  },
  {
    file: 'grants/private/comparison.ts',
    code: "if (typeof part === 'object' && 'reason' in part && part.reason !== undefined) {",
    replacements: ["if (typeof part === 'object' && 'reason' in part || part.reason !== undefined) {"],
    why: 'Text has no property of this name.',
  },
  {
    file: 'grants/private/comparison.ts',
    code: 'return [...values].sort();',
    replacements: ['return [...values];'],
    why: 'Only slower: rules in another order are compared part by part, with the same result.',
  },
  {
    file: 'grants/private/comparison.ts',
    code: 'const changed = side.withEffect(effect).filter((entry) => !known.has(side.fingerprint(entry)));',
    replacements: ['const changed = side.withEffect(effect);'],
    why: 'Only slower: equal rules include each other.',
  },
  {
    file: 'grants/private/comparison.ts',
    code: 'const including = others .withEffect(effect) .map((entry) => ({ entry, demands: others.demands(entry) })) .filter(({ demands }) => demands.every((demand) => offered.has(demand)));',
    replacements: [
      'const including = others.withEffect(effect).map(entry => ({ entry, demands: others.demands(entry) }));',
    ],
    why: 'Only slower: rules that are looked at needlessly include nothing of what is asked.',
  },
  {
    file: 'grants/private/comparison.ts',
    code: '.filter(({ demands }) => demands.every((demand) => offered.has(demand)));',
    replacements: ['.filter(({ demands }) => demands.some(demand => offered.has(demand)));'],
    why: 'Only slower: rules that are looked at needlessly include nothing of what is asked.',
  },
  {
    file: 'grants/private/comparison.ts',
    code: 'counts.set(demand, (counts.get(demand) ?? 0) + 1);',
    replacements: ['counts.set(demand, (counts.get(demand) ?? 0) - 1);'],
    why: 'Only slower: any of the demands finds a rule, the rarest among the fewest.',
  },
  {
    file: 'grants/private/comparison.ts',
    code: '[...demands].sort((left, right) => counts.get(left)! - counts.get(right)!)[0];',
    replacements: ['[].sort((left, right) => counts.get(left)! - counts.get(right)!)[0];'],
    why: 'Only slower: rules that are looked at needlessly include nothing of what is asked.',
  },
  {
    file: 'grants/private/entry.ts',
    code: 'return at < 0 ? 0 : one[at]! < other[at]! ? -1 : 1;',
    replacements: [
      'return false ? 0 : one[at]! < other[at]! ? -1 : 1;',
      'return at <= 0 ? 0 : one[at]! < other[at]! ? -1 : 1;',
      'return at < 0 ? 0 : one[at]! <= other[at]! ? -1 : 1;',
    ],
    why: 'Equal grants read the same, so their order does not show.',
  },
  {
    file: 'grants/private/input.ts',
    code: "text = readFileSync(file, 'utf8');",
    replacements: ['text = readFileSync(file, "");'],
    why: 'JSON is parsed from bytes as from text.',
  },
  {
    file: 'grants/private/pattern.ts',
    code: "const ONE = '??';",
    replacements: ['const ONE = "";'],
    why: 'Any symbol does that is not a character.',
  },
  {
    file: 'grants/private/pattern.ts',
    code: "if (pattern.parts.every((part) => typeof part === 'string' || 'wildcard' in part)) {",
    replacements: ['if (false) {', 'if (pattern.parts.every((part) => false)) {'],
    why: 'Only slower: what is known of a pattern is computed again.',
  },
  {
    file: 'grants/private/plan.ts',
    code: "this.digest = createHash('sha256').update(JSON.stringify(plan)).digest('hex');",
    replacements: ['this.digest = createHash(\'sha256\').update(JSON.stringify(plan)).digest("");'],
    why: 'The bytes differ where the hexadecimal digits do.',
  },
  {
    file: 'grants/private/plan.ts',
    code: 'for (const resource of module?.resources ?? []) {',
    replacements: ['for (const resource of module?.resources ?? ["Stryker was here"]) {'],
    why: 'A resource without an address is asked for by nobody.',
  },
  {
    file: 'grants/private/plan.ts',
    code: 'const module = /^(module\\.[^.]+\\.)*/.exec(withoutKeys(address))![0];',
    replacements: ['const module = /(module\\.[^.]+\\.)*/.exec(withoutKeys(address))![0];'],
    why: 'A star matches nothing at the beginning where there is no module.',
  },
  {
    file: 'grants/private/plan.ts',
    code: 'const [key, provider] = all.find(([name]) => name === configured) ?? (ofThis.length === 1 ? ofThis[0]! : []);',
    replacements: [
      'const [key, provider] = all.find(([name]) => name === configured) ?? (ofThis.length === 1 ? ofThis[0]! : ["Stryker was here"]);',
    ],
    why: 'Without a provider, the key is not used.',
  },
  {
    file: 'grants/private/reading.ts',
    code: 'configuration.resources.forEach(({ block }) => block.forget());',
    replacements: ['configuration.resources.forEach(() => undefined);'],
    why: 'Only takes more memory.',
  },
  {
    file: 'grants/private/reading.ts',
    code: "const same = { attribute: 'joined', anyOf: joins.constraints.flatMap(({ anyOf }) => anyOf) };",
    replacements: ['const same = { attribute: "", anyOf: joins.constraints.flatMap(({ anyOf }) => anyOf) };'],
    why: 'Any word does that nothing else is called by.',
  },
  {
    file: 'grants/private/reading.ts',
    code: 'if (error instanceof Unreadable) {',
    replacements: ['if (true) {'],
    why: 'Readers throw no other error.',
  },
  {
    file: 'grants/private/reading.ts',
    code: "actions: [{ label: 'unknown', needs: [whole], gives: [whole] }],",
    replacements: ["actions: [{ label: 'unknown', needs: [whole], gives: [] }],"],
    why: 'It is part of nothing but an equal rule, and equal rules are not compared part by part.',
  },
  {
    file: 'grants/private/rule.ts',
    code: "return parts.flatMap((part) => (typeof part === 'string' ? read(part) : part)).slice();",
    replacements: ["return parts.flatMap(part => typeof part === 'string' ? read(part) : part);"],
    why: 'Only takes more memory.',
  },
  {
    file: 'grants/private/rule.ts',
    code: "export const ANYTHING: Pattern = { parts: [{ wildcard: '*' }] };",
    replacements: ['export const ANYTHING: Pattern = { parts: [{ wildcard: "" }] };'],
    why: 'A wildcard that is no `?` is a `*`.',
  },
  {
    file: 'grants/private/rule.ts',
    code: 'return { label, needs: [pattern], gives: [pattern], ...(incomparable === undefined ? {} : { incomparable }) };',
    replacements: ['return { label, needs: [pattern], gives: [pattern], ...(false ? {} : { incomparable }) };'],
    why: 'No reason and a reason that is undefined are the same.',
  },
  {
    file: 'grants/private/rule.ts',
    code: "return [{ label: '', constraints }];",
    replacements: ['return [{ label: "Stryker was here!", constraints }];'],
    why: 'The label of a case is shown nowhere.',
  },
];
