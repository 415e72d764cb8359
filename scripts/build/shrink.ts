/**
 * Makes a compiled package smaller, for all who download it (bench/README.md): generated classes without white space and
 * comments, which their declarations keep, and the jsii assembly without indentation.
 *
 * Usage: tsx scripts/build/shrink.ts <folder of the package>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

function rewrite(file: string, shrink: (text: string) => string): void {
  writeFileSync(file, shrink(readFileSync(file, 'utf8')));
}

const [folder] = process.argv.slice(2) as [string];
const bindings = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => /[/\\]bindings[/\\][^/\\]+[.]js$/.test(file) && !file.endsWith('index.js'),
);
if (bindings.length === 0) {
  throw new Error(`no generated classes found in ${folder}`);
}
for (const file of bindings) {
  rewrite(join(folder, 'dist', file), (code) => {
    return transformSync(code, { minifyWhitespace: true, legalComments: 'none', target: 'es2022' }).code;
  });
}
rewrite(join(folder, '.jsii'), (assembly) => JSON.stringify(JSON.parse(assembly)));
