/**
 * Generates the L1 classes of `lib/<cloud>/bindings` from `schemas/<provider>.json`, and makes them faster.
 *
 * The output is committed: there is no prebuilt package for IBM Cloud and Huawei Cloud, and a peer dependency on
 * `@cdktf/provider-aws` would cost every user half a gigabyte (docs/decisions/0002-vendored-bindings.md).
 *
 * Usage: npm run bindings [-- <target folder, default lib> [--plain]]
 * `--plain` leaves the classes as `cdktf get` writes them, to compare with (bench, test/scripts/bindings).
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generate } from './generate';
import { lazyReferences } from './lazy-references';
import { leanElements } from './lean-elements';
import { PROVIDERS, type Provider } from '../providers';

const LIB = resolve(__dirname, '..', '..', 'lib');

async function main(target = LIB, option?: string): Promise<void> {
  for (const provider of PROVIDERS) {
    const folder = join(target, provider.name, 'bindings');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const modules = await generate(provider);
    for (const [name, source] of modules) {
      const file = join(folder, `${name}.ts`);
      writeFileSync(
        file,
        header(provider) + (option === '--plain' ? source : leanElements(lazyReferences(source, file), file)),
      );
    }
    const exports = [...modules.keys()].map((name) => `export * from './${name}';\n`);
    writeFileSync(join(folder, 'index.ts'), header(provider) + exports.join(''));
  }
}

function header({ schemaFile }: Provider): string {
  return `// Generated from schemas/${schemaFile} by scripts/bindings (npm run bindings): do not edit.\n`;
}

void main(...process.argv.slice(2));
