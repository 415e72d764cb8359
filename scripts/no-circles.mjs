/** Lint rule: no file imports itself through others. Imports of types count too, which import-x/no-cycle leaves out. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** @type {Map<string, { changed: number, imports: string[] }>} */
const known = new Map();

/** The files that a file imports by a relative path. */
function importsOf(file) {
  const changed = statSync(file).mtimeMs;
  if (known.get(file)?.changed !== changed) {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
    const imports = importedFiles.flatMap(({ fileName }) => resolve(file, fileName) ?? []);
    known.set(file, { changed, imports });
  }
  return known.get(file).imports;
}

function resolve(from, path) {
  const base = join(dirname(from), path);
  return path.startsWith('.') ? [`${base}.ts`, join(base, 'index.ts')].find((file) => existsSync(file)) : undefined;
}

/** The shortest way from one file to another. */
function routeOf(from, to) {
  const cameFrom = new Map([[from, undefined]]);
  for (const file of cameFrom.keys()) {
    if (file === to) {
      const route = [];
      for (let step = file; step !== undefined; step = cameFrom.get(step)) {
        route.unshift(step);
      }
      return route;
    }
    for (const next of importsOf(file)) {
      if (!cameFrom.has(next)) {
        cameFrom.set(next, file);
      }
    }
  }
  return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: { type: 'problem', schema: [], messages: { circle: 'imports itself: {{route}}' } },
  create(context) {
    const file = context.physicalFilename;
    const check = ({ source }) => {
      const imported = source && resolve(file, String(source.value));
      const route = imported && routeOf(imported, file);
      if (route) {
        const names = [file, ...route].map((step) => relative(context.cwd, step));
        context.report({ node: source, messageId: 'circle', data: { route: names.join(' → ') } });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      TSImportType: check,
    };
  },
};
