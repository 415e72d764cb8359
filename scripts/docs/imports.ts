/** What can be imported from a module. */
export type Module = readonly [name: string, exported: readonly string[]];

/** Import lines for the names that an example uses and does not import itself. */
export function importsOf(code: string, modules: readonly Module[]): string[] {
  const used = namesIn(code);
  return modules.flatMap(([module, exported]) => {
    const names = exported.filter((name) => used.has(name)).sort();
    return names.length > 0 ? [`import { ${names.join(', ')} } from '${module}';`] : [];
  });
}

/** Names that begin with a capital and are not members of something, and that no import of the code brings. */
function namesIn(code: string): Set<string> {
  const imported = [...code.matchAll(/^import \{([^}]*)\}/gm)].flatMap(([, names]) => names!.match(/\w+/g) ?? []);
  const plain = code.replace(/'[^'\n]*'|\/\/.*/g, '');
  const used = [...plain.matchAll(/(?<![.\w])[A-Z]\w*/g)].map(([name]) => name);
  return new Set(used.filter((name) => !imported.includes(name)));
}
