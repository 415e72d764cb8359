import { createHash } from 'node:crypto';
import { Configuration, type Account, type Resource } from './resource';
import { argumentsOf, constantOf, hasMarks } from './planned-value';
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
    private readonly reader: PlanReader,
    private readonly place: readonly string[],
  ) {}

  public key(): string {
    return JSON.stringify([this.reader.digest, ...this.place]);
  }
}

class PlanReader {
  private known: string | undefined;
  private readonly accounts = new Map<string, Account>();
  private readonly unknown: ReadonlyMap<string, unknown>;
  private readonly configurations = new Map<string, ResourceConfigurationJson>();
  private readonly byAddress: ReadonlyMap<string, ResourceJson>;

  constructor(
    private readonly plan: PlanJson,
    private readonly vocabulary: Vocabulary,
  ) {
    this.unknown = new Map(plan.resource_changes?.map(({ address, change }) => [address, change?.after_unknown]));
    this.byAddress = new Map(
      resourcesIn(plan.planned_values.root_module).map((json) => [withoutKeys(json.address), json]),
    );
    this.configure(plan.configuration?.root_module, '');
  }

  /** Identifies the plan. */
  public get digest(): string {
    this.known ??= createHash('sha256').update(JSON.stringify(this.plan)).digest('hex');
    return this.known;
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
    const configuration = this.configurations.get(withoutKeys(json.address));
    return new PlannedResource(this, json, configuration, unknown);
  }

  /** Named by what it refers to. */
  public later(address: string, expression: unknown, place: readonly string[]): Text {
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
      new AfterApply(labels.join(', ') || otherwise, shorts.join(', ') || otherwise, this, [address, ...place]),
    ]);
  }

  public accountOf(type: string, address: string, configured: string | undefined): Account {
    const local = type.split('_')[0]!;
    const all = Object.entries(this.plan.configuration?.provider_config ?? {});
    const ofThis = all.filter(([, { name }]) => name === local);
    const [key, provider] = all.find(([name]) => name === configured) ?? (ofThis.length === 1 ? ofThis[0]! : []);
    if (key === undefined || provider === undefined) {
      return { label: undefined, key: () => `${local} ${configured ?? address}` };
    }
    const account = this.accounts.get(`${local} ${key}`) ?? this.accountIn(local, key, provider);
    this.accounts.set(`${local} ${key}`, account);
    return account;
  }

  private accountIn(local: string, key: string, { alias, expressions = {} }: ProviderJson): Account {
    const { certain, telling } = accountArguments(this.vocabulary, local);
    const [id] = certain.flatMap((name) => singleConstant(expressions[name]) ?? []);
    const told = telling.map((name) => expressions[name]);
    const known = id === undefined ? `${key} ${JSON.stringify(told)}` : `${local} account ${id}`;
    return { label: alias === undefined ? undefined : `${local}.${alias}`, key: () => known };
  }
}

class PlannedResource implements Resource {
  public readonly stack = '';
  public readonly path = '';
  public readonly repetition = undefined;
  public readonly account: Account;
  public readonly block: Block;
  private readonly expressions: Raw;
  private readonly hasUnknown: boolean;

  constructor(
    private readonly reader: PlanReader,
    private readonly json: ResourceJson,
    configuration: ResourceConfigurationJson | undefined,
    unknown: unknown,
  ) {
    const { address, type, values = {}, sensitive_values: sensitive = {} } = json;
    this.account = reader.accountOf(type, address, configuration?.provider_config_key);
    const expressions = configuration?.expressions ?? {};
    this.expressions = expressions;
    // What the provider fills in where nothing is configured says nothing.
    const marks = Object.entries(Object(unknown) as Raw).filter(([name]) => Object.hasOwn(expressions, name));
    this.hasUnknown = hasMarks(marks);
    const args = argumentsOf(
      { values, sensitive, unknown: Object.fromEntries(marks), expressions },
      (expression, place) => reader.later(address, expression, place),
    );
    this.block = new Block(args, (literal) => Text.of(literal));
  }

  public get type(): string {
    const { mode, type } = this.json;
    return mode === 'data' ? `data.${type}` : type;
  }

  public get address(): string {
    return this.json.address;
  }

  public get origin(): string {
    return this.address;
  }

  /** The same values on both sides of one plan: the code is the same, and what is not known yet is new. */
  public equals(other: Resource): boolean {
    const said = ({ json: { values, sensitive_values: sensitive } }: PlannedResource) =>
      JSON.stringify([values, sensitive]);
    return (
      other instanceof PlannedResource &&
      this.reader === other.reader &&
      this.address === other.address &&
      this.type === other.type &&
      !this.hasUnknown &&
      !other.hasUnknown &&
      said(this) === said(other)
    );
  }

  public attribute(name: string): Text {
    const value = this.block.value(name);
    return value instanceof Text
      ? value
      : this.reader.later(this.address, { references: [withoutKeys(this.address)] }, [name]);
  }

  public isConfigured(name: string): boolean {
    return Object.hasOwn(this.expressions, name);
  }

  public identity(): Unknown {
    const { address } = this;
    return { label: address, name: address, key: () => address };
  }
}

/** `module.a["x"].aws_iam_role.b[0]` as the configuration has it. */
function withoutKeys(address: string): string {
  return address.replace(/\[(\d+|"(?:[^"\\]|\\.)*")\]/g, '');
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
