import { createHash } from 'node:crypto';
import { Configuration, type Account, type Resource } from './resource';
import { Text, type Unknown } from './text';
import { Block } from './value';
import { accountArguments, nameArgument, type Vocabulary } from './vocabulary';

type Raw = Readonly<Record<string, unknown>>;

/** What `terraform show -json` prints of a plan; the parts that are read. */
export interface PlanJson {
  readonly planned_values: ValuesJson;
  readonly prior_state?: { readonly values?: ValuesJson };
  readonly resource_changes?: readonly ChangeJson[];
  readonly configuration?: {
    readonly provider_config?: Readonly<Record<string, ProviderJson>>;
    readonly root_module?: ModuleConfigurationJson;
  };
}

interface ValuesJson {
  readonly root_module?: ModuleJson;
}

interface ModuleJson {
  readonly resources?: readonly ResourceJson[];
  readonly child_modules?: readonly ModuleJson[];
}

interface ResourceJson {
  readonly address: string;
  readonly mode: string;
  readonly type: string;
  readonly values?: Raw;
  readonly sensitive_values?: Raw;
}

interface ChangeJson {
  readonly address: string;
  readonly change?: { readonly after_unknown?: unknown };
}

interface ProviderJson {
  readonly name: string;
  readonly alias?: string;
  readonly expressions?: Raw;
}

interface ModuleConfigurationJson {
  readonly resources?: readonly ResourceConfigurationJson[];
  readonly module_calls?: Readonly<Record<string, { readonly module?: ModuleConfigurationJson }>>;
}

interface ResourceConfigurationJson {
  readonly address: string;
  readonly provider_config_key?: string;
  readonly expressions?: Raw;
}

/** What there is now, as the provider has just read it, and what there will be. */
export function plannedConfigurations(plan: PlanJson, vocabulary: Vocabulary) {
  const reader = new PlanReader(plan, vocabulary);
  const now = resourcesIn(plan.prior_state?.values?.root_module);
  const then = resourcesIn(plan.planned_values.root_module);
  return {
    before: new Configuration(now.map((json) => reader.resource(json))),
    // Data sources that could be read are no part of what is planned.
    after: new Configuration(
      [...then, ...now.filter(({ mode }) => mode === 'data')].map((json) =>
        reader.resource(json, reader.unknownIn(json)),
      ),
    ),
  };
}

function resourcesIn(module: ModuleJson | undefined): ResourceJson[] {
  return module ? [...(module.resources ?? []), ...(module.child_modules ?? []).flatMap(resourcesIn)] : [];
}

/** What will be known when the plan has been applied: equal to nothing but itself in the same plan. */
class AfterApply implements Unknown {
  public readonly reason = 'known after apply';

  constructor(
    public readonly label: string,
    public readonly name: string,
    private readonly place: readonly string[],
  ) {}

  public key(): string {
    return JSON.stringify(this.place);
  }
}

class PlanReader {
  private readonly digest: string;
  private readonly unknown: ReadonlyMap<string, unknown>;
  private readonly configurations = new Map<string, ResourceConfigurationJson>();
  private readonly byAddress: ReadonlyMap<string, ResourceJson>;

  constructor(
    private readonly plan: PlanJson,
    private readonly vocabulary: Vocabulary,
  ) {
    this.digest = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
    this.unknown = new Map(plan.resource_changes?.map(({ address, change }) => [address, change?.after_unknown]));
    this.byAddress = new Map(
      resourcesIn(plan.planned_values.root_module).map((json) => [withoutKeys(json.address), json]),
    );
    this.configure(plan.configuration?.root_module, '');
  }

  private configure(module: ModuleConfigurationJson | undefined, prefix: string): void {
    for (const resource of module?.resources ?? []) {
      this.configurations.set(`${prefix}${resource.address}`, resource);
    }
    for (const [name, call] of Object.entries(module?.module_calls ?? {})) {
      this.configure(call.module, `${prefix}module.${name}.`);
    }
  }

  public unknownIn({ address }: ResourceJson): unknown {
    return this.unknown.get(address);
  }

  public resource(json: ResourceJson, unknown: unknown = {}): Resource {
    const { address, mode, type, values = {}, sensitive_values: sensitive = {} } = json;
    const configuration = this.configurations.get(withoutKeys(address));
    const expressions = configuration?.expressions ?? {};
    const later = (expression: unknown, place: readonly string[]) => this.later(address, expression, place);
    const marks = Object.entries(Object(unknown) as Raw).filter(
      // What the provider fills in where nothing is configured says nothing.
      ([argument]) => Object.hasOwn(expressions, argument),
    );
    const marked = Object.fromEntries([
      ...Object.entries(values).map(([name, value]) => [
        name,
        merged({ value, sensitive: sensitive[name], unknown: false, expression: undefined, place: [name] }, later),
      ]),
      ...marks.map(([name, mark]) => [
        name,
        merged(
          {
            value: values[name],
            sensitive: sensitive[name],
            unknown: mark,
            expression: expressions[name],
            place: [name],
          },
          later,
        ),
      ]),
    ]) as Raw;
    const block = new Block(marked, (literal) => Text.of(literal));
    return {
      stack: '',
      type: mode === 'data' ? `data.${type}` : type,
      address,
      origin: address,
      path: '',
      account: this.accountOf(type, address, configuration?.provider_config_key),
      block,
      repetition: undefined,
      attribute: (name) => {
        const value = block.value(name);
        return value instanceof Text ? value : later({ references: [withoutKeys(address)] }, [name]);
      },
      isConfigured: (name) => Object.hasOwn(expressions, name),
      identity: () => ({ label: address, name: address, key: () => address }),
    };
  }

  /** Named by what it refers to. */
  private later(address: string, expression: unknown, place: readonly string[]): Text {
    const module = /^(module\.[^.]+\.)*/.exec(withoutKeys(address))![0];
    const references = referencesIn(expression).map((reference) => `${module}${withoutKeys(reference)}`);
    const referred = [...new Set(references.flatMap((reference) => this.byAddress.get(reference) ?? []))];
    const names = referred.map((json) => json.values?.[nameArgument(this.vocabulary, json.type)]);
    const labels = referred.map(({ type, address: whole }, at) =>
      typeof names[at] === 'string' ? `${type} ${names[at]}` : whole,
    );
    const shorts = referred.map(({ address: whole }, at) => (typeof names[at] === 'string' ? names[at] : whole));
    const otherwise = references[0] ?? [address, ...place].join('.');
    return new Text([
      new AfterApply(labels.join(', ') || otherwise, shorts.join(', ') || otherwise, [this.digest, address, ...place]),
    ]);
  }

  private accountOf(type: string, address: string, configured: string | undefined): Account {
    const local = type.split('_')[0]!;
    const all = Object.entries(this.plan.configuration?.provider_config ?? {});
    const ofThis = all.filter(([, { name }]) => name === local);
    const [key, provider] = all.find(([name]) => name === configured) ?? (ofThis.length === 1 ? ofThis[0]! : []);
    if (provider === undefined) {
      return { label: undefined, key: () => `${local} ${configured ?? address}` };
    }
    const { certain, telling } = accountArguments(this.vocabulary, local);
    const { alias, expressions = {} } = provider;
    const [id] = certain.flatMap((name) => singleConstant(expressions[name]) ?? []);
    const told = telling.map((name) => expressions[name]);
    return {
      label: alias === undefined ? undefined : `${local}.${alias}`,
      key: () => (id === undefined ? `${key} ${JSON.stringify(told)}` : `${local} account ${id}`),
    };
  }
}

/** `module.a["x"].aws_iam_role.b[0]` as the configuration has it. */
function withoutKeys(address: string): string {
  return address.replace(/\[(\d+|"(?:[^"\\]|\\.)*")\]/g, '');
}

/** What is written out. Of JSON, Terraform calls templates constant too, but says what they refer to. */
function constantOf(expression: unknown): unknown {
  const { constant_value: constant, references } = Object(expression) as {
    constant_value?: unknown;
    references?: unknown;
  };
  return references === undefined ? constant : undefined;
}

/** A single text that is written out. */
function singleConstant(expression: unknown): string | undefined {
  const [only, ...others] = [constantOf(expression) ?? []].flat() as unknown[];
  return typeof only === 'string' && others.length === 0 ? only : undefined;
}

function referencesIn(expression: unknown): string[] {
  if (typeof expression !== 'object' || expression === null) {
    return [];
  }
  const { references, ...nested } = expression as { references?: unknown };
  const own = Array.isArray(references) ? references.map(String) : [];
  return [...own, ...Object.values(nested).flatMap(referencesIn)];
}

/** A value of a plan with all that the plan says about it. */
interface Planned {
  readonly value: unknown;
  /** `true` where it is known after apply, or the same for its parts. */
  readonly unknown: unknown;
  /** `true` where it must not be shown, or the same for its parts. */
  readonly sensitive: unknown;
  /** What it is in the code. */
  readonly expression: unknown;
  /** Names and indexes that lead to it. */
  readonly place: readonly string[];
}

type Later = (expression: unknown, place: readonly string[]) => Text;

/** A value with what is not known yet, and with what must not be shown. */
function merged(planned: Planned, later: Later): unknown {
  const { value, unknown, sensitive, expression, place } = planned;
  if (unknown === true) {
    return later(expression, place);
  }
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) =>
      merged({ ...partOf(planned, index), value: entry, expression: expressionOf(entry, expression) }, later),
    );
  }
  if (typeof value === 'object' && value !== null) {
    const names = new Set([...Object.keys(value), ...Object.keys(Object(unknown) as object)]);
    return Object.fromEntries([...names].map((name) => [name, merged(partOf(planned, name), later)]));
  }
  return sensitive === true && value !== null
    ? Text.sensitive(typeof value === 'string' ? value : JSON.stringify(value))
    : value;
}

function partOf({ value, unknown, sensitive, expression, place }: Planned, name: string | number): Planned {
  const [part, mark, secret, code] = [value, unknown, sensitive, expression].map(
    (whole) => (Object(whole) as Record<string | number, unknown>)[name],
  );
  return {
    value: part,
    unknown: mark,
    sensitive: sensitive === true || secret,
    expression: code,
    place: [...place, String(name)],
  };
}

/** The block of the code that an entry is from: a set has another order than the code, so its constants decide. */
function expressionOf(entry: unknown, expression: unknown): unknown {
  const blocks = Array.isArray(expression) ? (expression as unknown[]) : [];
  const matching = blocks.filter((block) =>
    Object.entries(Object(block) as Raw).every(([name, code]) => {
      const constant = constantOf(code);
      return constant === undefined || constant === (Object(entry) as Raw)[name];
    }),
  );
  return matching.length === 1 ? matching[0] : expression;
}
