/**
 * Rewrites the compiled `index.js` files so that a name loads its module when it is first used. jsii wants
 * `export * from`, which loads everything: a user of one construct would pay for all bindings of its cloud
 * (bench/README.md has the measurements).
 *
 * Usage: tsx scripts/build/lazy-indexes.ts [dist]
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const STAR = /^__exportStar\(require\("(.+)"\), exports\);$/;
const NAMESPACE = /^exports\.(\w+) = __importStar\(require\("(.+)"\)\);$/;

/** Name in the index, and the expression that loads it. */
type Export = readonly [name: string, load: string];

function exportsOf(indexFile: string): Export[] {
  return readFileSync(indexFile, 'utf8')
    .split('\n')
    .flatMap((line): Export[] => {
      const namespace = NAMESPACE.exec(line);
      if (namespace) {
        return [[namespace[1]!, `require("${namespace[2]}")`]];
      }
      const module = STAR.exec(line)?.[1];
      return module
        ? namesOf(resolve(dirname(indexFile), module)).map((name) => [name, `require("${module}").${name}`])
        : [];
    });
}

function namesOf(module: string): string[] {
  return Object.keys(createRequire(__filename)(module) as object);
}

function render(names: Export[]): string {
  return [
    '"use strict";',
    '// Written by scripts/build/lazy-indexes.ts: each name loads its module when it is first used.',
    'Object.defineProperty(exports, "__esModule", { value: true });',
    // Node finds the names of a CommonJS module by such assignments when an ES module imports it.
    ...names.map(([name]) => `exports.${name} = void 0;`),
    'function lazy(name, load) {',
    '  Object.defineProperty(exports, name, {',
    '    enumerable: true,',
    '    configurable: true,',
    '    get: () => {',
    '      const value = load();',
    '      Object.defineProperty(exports, name, { enumerable: true, value });',
    '      return value;',
    '    },',
    '  });',
    '}',
    ...names.map(([name, load]) => `lazy("${name}", () => ${load});`),
    '',
  ].join('\n');
}

const dist = resolve(process.argv[2] ?? join(__dirname, '..', '..', 'dist'));
const indexes = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file === 'index.js' || file.endsWith('/index.js'))
  .map((file) => join(dist, file));
// All are read before any is written: the names of one come from loading the others.
const rendered = indexes.map((file) => [file, exportsOf(file)] as const);
for (const [file, names] of rendered) {
  if (names.length === 0) {
    throw new Error(`no exports found in ${file}: has the compiler changed what it writes?`);
  }
  writeFileSync(file, render(names));
}
