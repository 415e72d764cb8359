import { describeTerraform, inStack } from '../support/terraform';
import { type BlockSchema, type ProviderSchema, readProviderSchemas } from './schema-provider/schema';

const SCHEMAS = readProviderSchemas();

describeTerraform('Terraform gets the schema of', () => {
  let served: Record<string, ProviderSchema>;

  beforeAll(async () => {
    const addresses = Object.keys(SCHEMAS).map((source) => [source.slice(source.lastIndexOf('/') + 1), { source }]);
    const stack = { terraform: { required_providers: Object.fromEntries(addresses) } };
    served = await inStack(stack, async (run) => {
      await run('init');
      return JSON.parse((await run('providers', 'schema', '-json')).stdout).provider_schemas;
    });
  });

  test.each(Object.keys(SCHEMAS))('%s', (address) => {
    expect(shape(served[address]!)).toEqual(shape(SCHEMAS[address]!));
  });
});

/** Every attribute and block with its type and flags; Terraform's order and its words do not matter. */
function shape(schema: ProviderSchema): object {
  const blocks = (kind: 'resource_schemas' | 'data_source_schemas'): [string, object][] =>
    Object.entries(schema[kind] ?? {}).map(([type, { version, block }]) => [
      type,
      { version, block: blockShape(block) },
    ]);
  return {
    provider: blockShape(schema.provider.block),
    resources: Object.fromEntries(blocks('resource_schemas')),
    dataSources: Object.fromEntries(blocks('data_source_schemas')),
  };
}

function blockShape(block: BlockSchema): object {
  const attributes = Object.entries(block.attributes ?? {}).map(([name, attribute]) => {
    const {
      type,
      required = false,
      optional = false,
      computed = false,
      sensitive = false,
      deprecated = false,
    } = attribute;
    return [name, { type, required, optional, computed, sensitive, deprecated }];
  });
  const blocks = Object.entries(block.block_types ?? {}).map(([name, nested]) => {
    const { nesting_mode, min_items = 0, max_items = 0 } = nested;
    return [name, { nesting_mode, min_items, max_items, block: blockShape(nested.block) }];
  });
  return { attributes: Object.fromEntries(attributes), blocks: Object.fromEntries(blocks) };
}
