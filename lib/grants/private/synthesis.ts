import { Attribute, Configuration, Identity, type Account, type Resource } from './resource';
import { readTemplate } from './template';
import { Text, type Sight, type Unknown } from './text';
import { Block, keyOfArguments, type Value } from './value';
import { accountArguments, nameArgument, sameArgument, type Vocabulary } from './vocabulary';

type Raw = Readonly<Record<string, unknown>>;
type ByTypeAndId = Readonly<Record<string, Readonly<Record<string, Raw>>>>;

/** The parts of a synthesized `cdk.tf.json` that are read. */
export interface StackJson {
  readonly resource?: ByTypeAndId;
  readonly data?: ByTypeAndId;
  readonly provider?: Readonly<Record<string, Raw | readonly Raw[]>>;
  readonly variable?: Readonly<Record<string, Raw>>;
  readonly locals?: Raw | readonly Raw[];
  readonly module?: Readonly<Record<string, Raw>>;
  readonly output?: Readonly<Record<string, Raw>>;
  readonly moved?: Raw | readonly Raw[];
}

/** What synthesized stacks, by name, will make of Terraform resources. */
export function configurationOf(stacks: Readonly<Record<string, StackJson>>, vocabulary: Vocabulary): Configuration {
  const all = new Map<string, Stack>();
  for (const [name, json] of Object.entries(stacks)) {
    all.set(name, new Stack(name, json, all, vocabulary));
  }
  return new Configuration([...all.values()].flatMap((stack) => stack.resources()));
}

/** The literal, or the only one of a list; nothing for what a provider would refuse. */
function soleLiteral(value: Value | undefined): string | undefined {
  const [sole, ...others] = Array.isArray(value) ? (value as readonly Value[]) : [value];
  return sole instanceof Text && others.length === 0 ? sole.literal : undefined;
}

/** What a value that is not a resource of this stack refers to. */
class Reference implements Unknown {
  constructor(
    public readonly label: string,
    public readonly name: string,
    public readonly key: (sight?: Sight) => string,
  ) {}
}

class Stack {
  private readonly made = new Map<string, SynthesizedResource>();
  private readonly accounts = new Map<string, Account>();
  private readonly namesakes = new Map<string, Map<unknown, number>>();

  constructor(
    public readonly name: string,
    private readonly json: StackJson,
    private readonly stacks: ReadonlyMap<string, Stack>,
    public readonly vocabulary: Vocabulary,
  ) {}

  /** Resources and data sources. */
  public resources(): Resource[] {
    return (['', 'data.'] as const).flatMap((kind) =>
      Object.entries(this.json[kind === '' ? 'resource' : 'data'] ?? {}).flatMap(([type, byId]) =>
        Object.keys(byId).map((id) => this.element(kind, type, id)!),
      ),
    );
  }

  public resource(type: string, id: string): SynthesizedResource | undefined {
    return this.element('', type, id);
  }

  private element(kind: '' | 'data.', type: string, id: string): SynthesizedResource | undefined {
    const raw = this.json[kind === '' ? 'resource' : 'data']?.[type]?.[id];
    if (raw === undefined) {
      return undefined;
    }
    const address = `${kind}${type}.${id}`;
    let element = this.made.get(address);
    if (!element) {
      element = new SynthesizedResource(this, kind, type, id, raw);
      this.made.set(address, element);
    }
    return element;
  }

  /** Where a resource was before it was moved. */
  public originOf(address: string): string {
    const move = blocksOf(this.json.moved).find(({ to }) => to === address);
    return move ? String(move.from) : address;
  }

  /** Whether no other resource of the type has this name here, as it is written. */
  public isUnique(type: string, name: unknown): boolean {
    let counts = this.namesakes.get(type);
    if (!counts) {
      counts = new Map();
      for (const raw of Object.values(this.json.resource?.[type] ?? {})) {
        const other = raw[nameArgument(this.vocabulary, type)];
        counts.set(other, (counts.get(other) ?? 0) + 1);
      }
      this.namesakes.set(type, counts);
    }
    return counts.get(name) === 1;
  }

  public block(raw: Raw): Block {
    return new Block(raw, (source) => readTemplate(source, (traversal) => this.refer(traversal)));
  }

  /** The account of a provider, such as `aws` or `aws.keys`. */
  public accountOf(provider: string): Account {
    const account = this.accounts.get(provider) ?? this.readAccount(provider);
    this.accounts.set(provider, account);
    return account;
  }

  private readAccount(provider: string): Account {
    const [local, alias] = provider.split('.');
    const blocks = blocksOf(this.json.provider?.[local!]);
    const raw = blocks.find((block) => (block.alias ?? undefined) === alias) ?? {};
    const block = this.block(raw);
    const { certain, telling } = accountArguments(this.vocabulary, local!);
    const known = certain.map((name) => soleLiteral(block.value(name))).find((literal) => literal !== undefined);
    return {
      label: alias === undefined ? undefined : `${local}.${alias}`,
      key: once((sight) =>
        known !== undefined
          ? `${local} account ${known}`
          : `${this.name}/${local}.${alias} ${keyOfArguments(block, telling, sight)}`,
      ),
    };
  }

  /** Nothing for what is the same wherever its code is: a word, a variable of a loop. */
  private refer(traversal: string): Text | undefined {
    const [root, id, ...rest] = traversal.split(/\.|(?=\[)/);
    if (id === undefined) {
      return undefined;
    }
    switch (root) {
      case 'var':
        return this.reference(traversal, this.json.variable?.[id]?.default, traversal);
      case 'local':
        return this.local(id, rest);
      case 'module':
        return this.reference(traversal, this.json.module?.[id], traversal);
      case 'data':
        return this.data(id, rest);
      default:
        return this.resource(root!, id)?.refer(rest);
    }
  }

  private local(id: string, rest: readonly string[]): Text | undefined {
    const value = blocksOf(this.json.locals).find((block) => Object.hasOwn(block, id))?.[id];
    const traversal = ['local', id, ...rest].join('.');
    if (typeof value === 'string' && rest.length === 0) {
      return readTemplate(value, (inner) => (inner === traversal ? undefined : this.refer(inner)));
    }
    return this.reference(traversal, value, rest.join('.'));
  }

  /** Equal where its definition is. Text that is defined in no other place than this stack is equal in this stack. */
  private reference(label: string, definition: unknown, what: string): Text {
    const block = this.block({ definition });
    const key = (sight?: Sight) => JSON.stringify([this.name, what, keyOfArguments(block, block.names, sight)]);
    return new Text([new Reference(label, label, key)]);
  }

  /** What is looked up: equal where the questions are. */
  public data(type: string, [id, ...rest]: readonly string[]): Text | undefined {
    const element = this.element('data.', type, id!);
    if (!element) {
      return undefined;
    }
    const other = type === 'terraform_remote_state' ? this.outputOf(id!, rest) : undefined;
    if (other) {
      return other;
    }
    const attribute = rest.join('.');
    const argument = element.block.value(attribute);
    if (argument instanceof Text) {
      return argument;
    }
    const { block, account } = element;
    const names = block.names.filter((name) => !['depends_on', 'lifecycle', 'provider'].includes(name)).sort();
    const asked = [nameArgument(this.vocabulary, type), ...names]
      .map((name) => block.value(name))
      .find((value) => value instanceof Text);
    // What is looked up without a question is known by what is asked of the answer: an account id, a partition.
    const answer = attribute === 'id' ? type.replace(/^[a-z]+_/, '') : attribute;
    const [label, name] = asked ? [`${type} ${asked.label}`, asked.label] : [answer, answer];
    const key = (sight?: Sight) =>
      JSON.stringify([type, account.key(sight), keyOfArguments(block, names, sight), rest]);
    return new Text([new Reference(label, name, key)]);
  }

  /** CDKTF hands values from stack to stack as outputs, through state files whose paths say nothing. */
  private outputOf(id: string, [outputs, name, ...rest]: readonly string[]): Text | undefined {
    const stack = this.stacks.get(id.replace(/^cross-stack-reference-input-/, ''));
    const value = stack?.json.output?.[name!]?.value;
    return stack && outputs === 'outputs' && typeof value === 'string' && rest.length === 0
      ? readTemplate(value, (traversal) => stack.refer(traversal))
      : undefined;
  }
}

class SynthesizedResource implements Resource {
  public readonly type: string;
  public readonly address: string;
  public readonly origin: string;
  public readonly path: string;
  public readonly block: Block;
  public readonly repetition: Text | undefined;
  private readonly provider: string;

  constructor(
    private readonly within: Stack,
    private readonly kind: '' | 'data.',
    private readonly bareType: string,
    private readonly id: string,
    public readonly raw: Raw,
  ) {
    const { '//': comment, provider } = raw as { '//'?: { metadata?: { path?: string } }; provider?: string };
    this.type = `${kind}${bareType}`;
    this.address = `${this.type}.${id}`;
    this.origin = within.originOf(this.address);
    this.path = comment?.metadata?.path ?? '';
    this.provider = provider ?? bareType.split('_')[0]!;
    this.block = within.block(raw);
    const repetition = raw.for_each ?? raw.count;
    const key = (sight?: Sight) => keyOfArguments(within.block({ repetition }), ['repetition'], sight);
    this.repetition = repetition === undefined ? undefined : new Text([new Reference('each', 'each', key)]);
  }

  public get stack(): string {
    return this.within.name;
  }

  public get account(): Account {
    return this.within.accountOf(this.provider);
  }

  public attribute(name: string): Text {
    return (this.kind === 'data.' && this.within.data(this.bareType, [this.id, name])) || this.refer([name]);
  }

  public isConfigured(name: string): boolean {
    return this.block.has(name);
  }

  public identity(): Unknown {
    return new Identity(this.stack, this.type, this.origin, () => this.uniqueName);
  }

  /** The value of an argument where it is written out; otherwise what only Terraform knows. */
  public refer(steps: readonly string[]): Text {
    const argument = sameArgument(this.within.vocabulary, this.type, steps[0]!);
    const value = steps.length === 1 && this.repetition === undefined ? this.block.value(argument) : undefined;
    return value instanceof Text
      ? value
      : new Text([
          new Attribute(
            this.stack,
            this.type,
            this.origin,
            () => this.uniqueName,
            [argument, ...steps.slice(1)].join('.'),
          ),
        ]);
  }

  private get uniqueName(): Text | undefined {
    const argument = nameArgument(this.within.vocabulary, this.bareType);
    const isUnique = this.repetition === undefined && this.within.isUnique(this.bareType, this.raw[argument]);
    const name = isUnique ? this.block.value(argument) : undefined;
    return name instanceof Text ? name : undefined;
  }
}

function blocksOf(blocks: Raw | readonly Raw[] | undefined): readonly Raw[] {
  return blocks === undefined ? [] : [blocks].flat();
}

/** The same answer for the same question: every resource asks for the key of its account. */
function once(key: (sight?: Sight) => string): (sight?: Sight) => string {
  const answers = new Map<Sight | undefined, string>();
  return (sight) => {
    const answer = answers.get(sight) ?? key(sight);
    answers.set(sight, answer);
    return answer;
  };
}
