/**
 * Makes a compiled package smaller, for all who download it (bench/README.md): generated classes without white space and
 * comments, which their declarations keep, what reads grants likewise, and the jsii assembly without indentation.
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
const dist = join(folder, 'dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
for (const [what, path] of Object.entries({
  'generated classes': /\/bindings\/(?!index[.]js$)[^/]+[.]js$/,
  'files that read grants': /(^grants\/private|\/private\/reading)\/[^/]+[.]js$/,
})) {
  const found = files.filter((file) => path.test(file));
  if (found.length === 0) {
    throw new Error(`no ${what} found in ${folder}`);
  }
  for (const file of found) {
    rewrite(join(dist, file), (code) => {
      return transformSync(code, { minifyWhitespace: true, legalComments: 'none', target: 'es2022' }).code;
    });
  }
}
rewrite(join(folder, '.jsii'), (assembly) => JSON.stringify(JSON.parse(assembly)));
