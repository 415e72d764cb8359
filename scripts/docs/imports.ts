import * as cdktf from 'cdktf';
import { type Assembly, bindingsOf, typesOf } from './assembly';

/** Import lines for what an example of a cloud uses and does not import itself. */
export function importsOf(code: string, assembly: Assembly, namespace: string): string[] {
  const used = namesIn(code);
  const subpath = `${assembly.name}/${namespace}`;
  const modules: [module: string, exported: readonly string[]][] = [
    ['cdktf', Object.keys(cdktf)],
    [subpath, typesOf(assembly, namespace).map(({ name }) => name)],
    [`${subpath}/bindings`, bindingsOf(assembly, namespace)],
    [`${assembly.name}/time/bindings`, bindingsOf(assembly, 'time')],
  ];
  return modules.flatMap(([module, exported]) => {
    const names = exported.filter((name) => used.has(name)).sort();
    return names.length > 0 ? [`import { ${names.join(', ')} } from '${module}';`] : [];
  });
}

/** Names that begin with a capital and are no member of something, and that no import of the code brings. */
function namesIn(code: string): Set<string> {
  const imported = [...code.matchAll(/^import \{([^}]*)\}/gm)].flatMap(([, names]) => names!.match(/\w+/g) ?? []);
  const plain = code.replace(/'[^'\n]*'|\/\/.*/g, '');
  const used = [...plain.matchAll(/(?<![.\w])[A-Z]\w*/g)].map(([name]) => name);
  return new Set(used.filter((name) => !imported.includes(name)));
}
