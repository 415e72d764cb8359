import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CodeMaker } from 'codemaker';
import type { Provider } from '../providers';

// `@cdktf/commons` runs `terraform version` when it is loaded and prints what terraform says about its configuration.
process.env.TF_CLI_CONFIG_FILE = '/dev/null';
process.env.CHECKPOINT_DISABLE = '1';

const SCHEMAS = resolve(__dirname, '..', '..', 'schemas');

interface ProviderSchemas {
  provider_versions?: Record<string, string>;
  provider_schemas: Record<string, Record<'resource_schemas' | 'data_source_schemas', Record<string, unknown>>>;
}

/** The sources that `cdktf get` writes, by module name (kebab case), in alphabetical order. */
export async function generate(provider: Provider): Promise<ReadonlyMap<string, string>> {
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
    return read(join(output, 'providers', provider.name));
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

function prune({ schemaFile, only }: Provider): ProviderSchemas {
  const schema = JSON.parse(readFileSync(join(SCHEMAS, schemaFile), 'utf8')) as ProviderSchemas;
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

function read(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name, 'index.ts'), 'utf8').trimEnd() + '\n']));
}
