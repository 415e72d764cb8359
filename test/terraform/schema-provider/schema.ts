import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Terraform's JSON form of a type: `"string"`, `["list", "string"]`, `["object", {"name": "string"}]`, … */
export type Type = string | [string, Type | Record<string, Type>];

export interface AttributeSchema {
  type: Type;
  description?: string;
  required?: boolean;
  optional?: boolean;
  computed?: boolean;
  sensitive?: boolean;
  deprecated?: boolean;
}

export interface NestedBlockSchema {
  nesting_mode: 'single' | 'list' | 'set' | 'map' | 'group';
  block: BlockSchema;
  min_items?: number;
  max_items?: number;
}

export interface BlockSchema {
  attributes?: Record<string, AttributeSchema>;
  block_types?: Record<string, NestedBlockSchema>;
  description?: string;
  deprecated?: boolean;
}

export interface Schema {
  version: number;
  block: BlockSchema;
}

export interface ProviderSchema {
  provider: Schema;
  resource_schemas?: Record<string, Schema>;
  data_source_schemas?: Record<string, Schema>;
}

const FOLDER = join(__dirname, '..', '..', '..', 'schemas');

/** The schemas of `schemas/*.json` by the address of the provider. */
export function readProviderSchemas(): Record<string, ProviderSchema> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  return Object.assign(
    {},
    ...files.map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')).provider_schemas),
  );
}

/** The response to `GetSchema`. */
export function toProtocol(schema: ProviderSchema): object {
  return {
    provider: protocolSchema(schema.provider),
    resource_schemas: mapValues(schema.resource_schemas ?? {}, protocolSchema),
    data_source_schemas: mapValues(schema.data_source_schemas ?? {}, protocolSchema),
  };
}

function protocolSchema(schema: Schema): object {
  return { version: schema.version, block: protocolBlock(schema.block) };
}

function protocolBlock(block: BlockSchema): object {
  return {
    description: block.description,
    deprecated: block.deprecated,
    attributes: Object.entries(block.attributes ?? {}).map(([name, attribute]) => ({
      ...attribute,
      name,
      type: Buffer.from(JSON.stringify(attribute.type)),
    })),
    block_types: Object.entries(block.block_types ?? {}).map(([name, nested]) => ({
      ...nested,
      type_name: name,
      block: protocolBlock(nested.block),
      nesting: nested.nesting_mode.toUpperCase(),
    })),
  };
}

function mapValues<V, R>(values: Record<string, V>, map: (value: V) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}
