/**
 * Generates the L1 classes of `lib/<cloud>/bindings` from `schemas/<provider>.json`.
 *
 * The output is committed: there is no prebuilt package for IBM Cloud and Huawei Cloud, and a peer dependency on
 * `@cdktf/provider-aws` would cost every user half a gigabyte (docs/decisions/0002-vendored-bindings.md).
 *
 * Usage: npm run bindings [-- <target folder, default lib>]
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CodeMaker } from 'codemaker';
import { PROVIDERS, type Provider } from '../providers';

// `@cdktf/commons` runs `terraform version` when it is loaded and prints what terraform says about its configuration.
process.env.TF_CLI_CONFIG_FILE = '/dev/null';
process.env.CHECKPOINT_DISABLE = '1';

const ROOT = resolve(__dirname, '..', '..');

interface ProviderSchemas {
  provider_versions?: Record<string, string>;
  provider_schemas: Record<string, Record<'resource_schemas' | 'data_source_schemas', Record<string, unknown>>>;
}

async function main(target: string): Promise<void> {
  for (const provider of PROVIDERS) {
    const folder = join(target, provider.name, 'bindings');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const modules = await generate(provider);
    for (const [name, source] of modules) {
      writeFileSync(join(folder, `${name}.ts`), source);
    }
    writeFileSync(join(folder, 'index.ts'), indexOf(provider, [...modules.keys()]));
  }
}

/** Module name (kebab case) to source, in alphabetical order. */
async function generate(provider: Provider): Promise<Map<string, string>> {
  // The main module of the package requires jsii-pacmak without declaring it; this one is all that is needed.
  const { TerraformProviderGenerator } = await import('@cdktf/provider-generator/lib/get/generator/provider-generator');
  const { ConstructsMakerProviderTarget, Language, TerraformProviderConstraint } = await import('@cdktf/commons');
  const { sanitizeProviderSchema } = await import('@cdktf/provider-schema/src/provider-schema');

  const schema = prune(provider);
  sanitizeProviderSchema(schema);
  const code = new CodeMaker();
  const generator = new TerraformProviderGenerator(code, schema);
  const constraint = new TerraformProviderConstraint({
    name: provider.name,
    source: provider.source,
    version: provider.versionConstraint,
  });
  generator.generate(new ConstructsMakerProviderTarget(constraint, Language.TYPESCRIPT));

  const output = mkdtempSync(join(tmpdir(), 'bindings-'));
  try {
    await code.save(output);
    return read(join(output, 'providers', provider.name), provider);
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

function prune({ schemaFile, only }: Provider): ProviderSchemas {
  const schema = JSON.parse(readFileSync(join(ROOT, 'schemas', schemaFile), 'utf8')) as ProviderSchemas;
  // Without a version the generated provider carries the constraint instead of an exact pin.
  schema.provider_versions = {};
  for (const provider of Object.values(schema.provider_schemas)) {
    for (const kind of ['resource_schemas', 'data_source_schemas'] as const) {
      const wanted = only?.[kind];
      if (wanted) {
        provider[kind] = Object.fromEntries(wanted.map((name) => [name, provider[kind][name]]));
      }
    }
  }
  return schema;
}

function read(folder: string, provider: Provider): Map<string, string> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return new Map(
    names.map((name) => [
      name,
      header(provider) + readFileSync(join(folder, name, 'index.ts'), 'utf8').trimEnd() + '\n',
    ]),
  );
}

function header({ schemaFile }: Provider): string {
  return `// Generated from schemas/${schemaFile} by scripts/generate-bindings.ts (npm run bindings): do not edit.\n`;
}

function indexOf(provider: Provider, modules: string[]): string {
  return header(provider) + modules.map((name) => `export * from './${name}';\n`).join('');
}

void main(resolve(process.argv[2] ?? join(ROOT, 'lib')));
