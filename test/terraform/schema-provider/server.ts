import { type handleUnaryCall, loadPackageDefinition, Server, ServerCredentials } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DATA_SOURCE_RULES, RESOURCE_RULES, type Rules } from '../rules';
import { check } from './check';
import { forcedNew, planResource } from './plan';
import { applyResource, readDataSource } from './read';
import { type BlockSchema, type ProviderSchema, readProviderSchemas, toProtocol } from './schema';
import { type Attributes, type DynamicValue, fromDynamic, toDynamic } from './value';

/** What is in the cloud before Terraform knows of it: the attributes of a resource, by its type and import id. */
export type Existing = (typeName: string, id: string) => Attributes | undefined;

export interface Serving {
  /** The value for `TF_REATTACH_PROVIDERS`. */
  readonly reattach: string;
  readonly close: () => void;
}

/** Of a source that names no host; the addresses in the schemas have Terraform's. */
const OPENTOFU_HOST = 'registry.opentofu.org';

/** Serves every provider of `schemas/*.json` on unix sockets in a new folder. */
export async function serveAll(existing: Existing = () => undefined): Promise<Serving> {
  const folder = mkdtempSync(join(tmpdir(), 'schema-provider-'));
  const reattach: Record<string, object> = {};
  const servers: Server[] = [];
  for (const [address, schema] of Object.entries(readProviderSchemas())) {
    const socket = join(folder, address.slice(address.lastIndexOf('/') + 1));
    servers.push(await serve(schema, socket, existing));
    const announcement = {
      Protocol: 'grpc',
      ProtocolVersion: 5,
      Pid: process.pid,
      Test: true,
      Addr: { Network: 'unix', String: socket },
    };
    reattach[address] = announcement;
    reattach[address.replace(/^[^/]+/, OPENTOFU_HOST)] = announcement;
  }
  const close = (): void => {
    servers.forEach((server) => server.forceShutdown());
    rmSync(folder, { recursive: true, force: true });
  };
  return { reattach: JSON.stringify(reattach), close };
}

async function serve(schema: ProviderSchema, socket: string, existing: Existing): Promise<Server> {
  const definition = loadSync(join(__dirname, 'provider.proto'), { keepCase: true, longs: Number });
  const provider = loadPackageDefinition(definition) as unknown as {
    tfplugin5: { Provider: { service: Parameters<Server['addService']>[0] } };
  };
  const server = new Server();
  server.addService(provider.tfplugin5.Provider.service, handlers(schema, existing));
  await new Promise<void>((resolve, reject) => {
    server.bindAsync(`unix:${socket}`, ServerCredentials.createInsecure(), (problem) =>
      problem ? reject(problem) : resolve(),
    );
  });
  return server;
}

interface Request {
  type_name: string;
  id: string;
  config: DynamicValue;
  current_state: DynamicValue;
  prior_state: DynamicValue;
  planned_state: DynamicValue;
  proposed_new_state: DynamicValue;
  raw_state: { json: Uint8Array };
}

function handlers(schema: ProviderSchema, existing: Existing): Record<string, handleUnaryCall<Request, object>> {
  const resource = (name: string): BlockSchema => schema.resource_schemas![name]!.block;
  const dataSource = (name: string): BlockSchema => schema.data_source_schemas![name]!.block;
  const response = toProtocol(schema);
  const validate = (rules: Record<string, Rules>) => (request: Request) => ({
    diagnostics: check(rules[request.type_name] ?? {}, fromDynamic(request.config) as Attributes),
  });

  return unary({
    GetSchema: () => response,
    PrepareProviderConfig: ({ config }) => ({ prepared_config: config }),
    Configure: () => ({}),
    ValidateResourceTypeConfig: validate(RESOURCE_RULES),
    ValidateDataSourceConfig: validate(DATA_SOURCE_RULES),
    UpgradeResourceState: ({ raw_state }) => ({
      upgraded_state: toDynamic(JSON.parse(Buffer.from(raw_state.json).toString())),
    }),
    ReadResource: ({ current_state }) => ({ new_state: current_state }),
    PlanResourceChange: ({ type_name, prior_state, proposed_new_state }) => {
      const prior = fromDynamic(prior_state);
      const planned = planResource(type_name, resource(type_name), prior, fromDynamic(proposed_new_state));
      const { attributes = {}, block_types = {} } = resource(type_name);
      const known = forcedNew(type_name, prior, planned).filter((name) => name in attributes || name in block_types);
      return {
        planned_state: toDynamic(planned),
        requires_replace: known.map((name) => ({ steps: [{ attribute_name: name }] })),
        // The providers of the clouds are built on the old SDK, the only one that may plan a whole block as unknown.
        legacy_type_system: true,
      };
    },
    ApplyResourceChange: ({ type_name, planned_state }) => ({
      new_state: toDynamic(applyResource(type_name, resource(type_name), fromDynamic(planned_state))),
      legacy_type_system: true,
    }),
    ImportResourceState: ({ type_name, id }) => ({
      imported_resources: [{ type_name, state: toDynamic(imported(resource(type_name), existing(type_name, id), id)) }],
    }),
    ReadDataSource: ({ type_name, config }) => ({
      state: toDynamic(readDataSource(type_name, dataSource(type_name), fromDynamic(config) as Attributes)),
    }),
    Stop: () => ({}),
  });
}

/** Resources of the newer SDK need no attribute `id`. */
function imported(block: BlockSchema, known: Attributes | undefined, id: string): Attributes {
  return { ...empty(block), ...known, ...('id' in (block.attributes ?? {}) ? { id } : {}) };
}

/** An exception becomes a diagnostic, so that Terraform reports it like any other failure of a provider. */
function unary(
  answers: Record<string, (request: Request) => object>,
): Record<string, handleUnaryCall<Request, object>> {
  return Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      (call, respond) => {
        try {
          respond(null, answer(call.request));
        } catch (problem) {
          respond(null, { diagnostics: [failure((problem as Error).message)] });
        }
      },
    ]),
  );
}

function failure(summary: string): object {
  return { severity: 'ERROR', summary };
}

function empty(block: BlockSchema): Attributes {
  const attributes = Object.keys(block.attributes ?? {}).map((name) => [name, null]);
  const blocks = Object.entries(block.block_types ?? {}).map(([name, nested]) => [
    name,
    nested.nesting_mode === 'list' || nested.nesting_mode === 'set' ? [] : null,
  ]);
  return Object.fromEntries([...attributes, ...blocks]);
}
