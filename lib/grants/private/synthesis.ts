import { Likeness } from './likeness';
import { Attribute, Configuration, Identity, type Account, type Resource } from './resource';
import {
  addressOf,
  outputBehind,
  providerOf,
  repetitionOf,
  StackCode,
  stepsOf,
  type Element,
  type OutputPlace,
  type Raw,
  type StackJson,
} from './stack-code';
import { readTemplate } from './template';
import { Text, type Sight, type Unknown } from './text';
import { Block, keyOfArguments, type Value } from './value';
import { accountArguments, nameArgument, sameArgument, type Vocabulary } from './vocabulary';

/** What synthesized stacks, by name, will make of Terraform resources. */
export function configurationOf(stacks: Readonly<Record<string, StackJson>>, vocabulary: Vocabulary): Configuration {
  return new Configuration(new Synthesis(stacks, vocabulary).resources());
}

class Synthesis {
  private readonly stacks = new Map<string, Stack>();
  private readonly codes = new Map<string, StackCode>();
  private compared: { readonly other: Synthesis; readonly likeness: Likeness } | undefined;

  constructor(stacks: Readonly<Record<string, StackJson>>, vocabulary: Vocabulary) {
    for (const [name, json] of Object.entries(stacks)) {
      const code = new StackCode(name, json, vocabulary);
      this.codes.set(name, code);
      this.stacks.set(name, new Stack(code, this));
    }
  }

  public resources(): Resource[] {
    return [...this.stacks.values()].flatMap((stack) => stack.resources());
  }

  public stack(name: string): Stack | undefined {
    return this.stacks.get(name);
  }

  /** Which elements are the same on another side. */
  public likeness(other: Synthesis): Likeness {
    if (this.compared?.other !== other) {
      this.compared = { other, likeness: new Likeness(this.codes, other.codes) };
    }
    return this.compared.likeness;
  }
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

/** A string that is one reference and nothing else. */
const REFERENCE = /^\$\{[\w.-]+\}$/;

class Stack {
  private readonly made = new Map<string, SynthesizedResource>();
  private readonly accounts = new Map<string, Account>();
  /** Many resources refer to the same few. */
  private readonly references = new Map<string, Text>();
  private readonly readString = (source: string) => this.textOf(source);

  constructor(
    public readonly code: StackCode,
    public readonly synthesis: Synthesis,
  ) {}

  public resources(): Resource[] {
    return this.code.elements().map((element) => this.resourceOf(element));
  }

  private element(kind: Element['kind'], type: string, id: string): SynthesizedResource | undefined {
    const element = this.code.element(kind, type, id);
    return element && this.resourceOf(element);
  }

  private resourceOf(element: Element): SynthesizedResource {
    const address = addressOf(element);
    const resource = this.made.get(address) ?? new SynthesizedResource(this, element, address);
    this.made.set(address, resource);
    return resource;
  }

  public block(raw: Raw): Block {
    return new Block(raw, this.readString);
  }

  private textOf(source: string): Text {
    const known = this.references.get(source);
    if (known) {
      return known;
    }
    const text = readTemplate(source, (traversal) => this.refer(traversal));
    if (REFERENCE.test(source)) {
      this.references.set(source, text);
    }
    return text;
  }

  /** The account of a provider, such as `aws` or `aws.keys`. */
  public accountOf(provider: string): Account {
    const account = this.accounts.get(provider) ?? this.readAccount(provider);
    this.accounts.set(provider, account);
    return account;
  }

  private readAccount(provider: string): Account {
    const [local, alias] = provider.split('.');
    const block = this.block(this.code.provider(provider) ?? {});
    const { certain, telling } = accountArguments(this.code.vocabulary, local!);
    const known = certain.map((name) => soleLiteral(block.value(name))).find((literal) => literal !== undefined);
    return {
      label: alias === undefined ? undefined : `${local}.${alias}`,
      key: once((sight) =>
        known !== undefined
          ? `${local} account ${known}`
          : `${this.code.name}/${local}.${alias} ${keyOfArguments(block, telling, sight)}`,
      ),
    };
  }

  /** Nothing for what is the same wherever its code is: a word, a variable of a loop. */
  private refer(traversal: string): Text | undefined {
    const [root, id, ...rest] = stepsOf(traversal);
    if (id === undefined) {
      return undefined;
    }
    switch (root) {
      case 'var':
        return this.reference(traversal, this.code.variable(id)?.default, traversal);
      case 'local':
        return this.local(id, rest);
      case 'module':
        return this.reference(traversal, this.code.module(id), traversal);
      case 'data':
        return this.data(id, rest);
      default:
        return this.element('', root!, id)?.refer(rest);
    }
  }

  private local(id: string, rest: readonly string[]): Text | undefined {
    const value = this.code.local(id);
    const traversal = ['local', id, ...rest].join('.');
    if (typeof value === 'string' && rest.length === 0) {
      return readTemplate(value, (inner) => (inner === traversal ? undefined : this.refer(inner)));
    }
    return this.reference(traversal, value, rest.join('.'));
  }

  /** Equal where its definition is. Text that is defined in no other place than this stack is equal in this stack. */
  private reference(label: string, definition: unknown, what: string): Text {
    const block = this.block({ definition });
    const key = (sight?: Sight) => JSON.stringify([this.code.name, what, keyOfArguments(block, block.names, sight)]);
    return new Text([new Reference(label, label, key)]);
  }

  /** What is looked up: equal where the questions are. */
  public data(type: string, [id, ...rest]: readonly string[]): Text | undefined {
    const element = this.element('data.', type, id!);
    if (!element) {
      return undefined;
    }
    const handed = this.handed(outputBehind(type, id!, rest), rest.slice(2));
    if (handed) {
      return handed;
    }
    const attribute = rest.join('.');
    const argument = element.block.value(attribute);
    if (argument instanceof Text) {
      return argument;
    }
    const { block, account } = element;
    const names = block.names.filter((name) => !['depends_on', 'lifecycle', 'provider'].includes(name)).sort();
    const asked = [nameArgument(this.code.vocabulary, type), ...names]
      .map((name) => block.value(name))
      .find((value) => value instanceof Text);
    // What is looked up without a question is known by what is asked of the answer: an account id, a partition.
    const answer = attribute === 'id' ? type.replace(/^[a-z]+_/, '') : attribute;
    const [label, name] = asked ? [`${type} ${asked.label}`, asked.label] : [answer, answer];
    const key = (sight?: Sight) =>
      JSON.stringify([type, account.key(sight), keyOfArguments(block, names, sight), rest]);
    return new Text([new Reference(label, name, key)]);
  }

  /** What another stack hands over, where it is one of these. */
  private handed(output: OutputPlace | undefined, rest: readonly string[]): Text | undefined {
    const stack = output && this.synthesis.stack(output.stack);
    const value = output && stack?.code.output(output.name)?.value;
    return stack && typeof value === 'string' && rest.length === 0
      ? readTemplate(value, (traversal) => stack.refer(traversal))
      : undefined;
  }
}

class SynthesizedResource implements Resource {
  public readonly type: string;
  public readonly origin: string;
  public readonly path: string;
  public readonly block: Block;
  public readonly repetition: Text | undefined;

  constructor(
    private readonly within: Stack,
    private readonly element: Element,
    public readonly address: string,
  ) {
    const { kind, type, raw } = element;
    const { '//': comment } = raw as { '//'?: { metadata?: { path?: string } } };
    this.type = `${kind}${type}`;
    this.origin = within.code.originOf(address);
    this.path = comment?.metadata?.path ?? '';
    this.block = within.block(raw);
    const repetition = repetitionOf(raw);
    const key = (sight?: Sight) => keyOfArguments(within.block({ repetition }), ['repetition'], sight);
    this.repetition = repetition === undefined ? undefined : new Text([new Reference('each', 'each', key)]);
  }

  public get stack(): string {
    return this.within.code.name;
  }

  public get account(): Account {
    return this.within.accountOf(providerOf(this.element));
  }

  public equals(other: Resource): boolean {
    return (
      other instanceof SynthesizedResource &&
      this.stack === other.stack &&
      this.type === other.type &&
      this.address === other.address &&
      this.within.synthesis.likeness(other.within.synthesis).ofElement(this.stack, this.element)
    );
  }

  public attribute(name: string): Text {
    const { kind, type, id } = this.element;
    return (kind === 'data.' && this.within.data(type, [id, name])) || this.refer([name]);
  }

  public isConfigured(name: string): boolean {
    return this.block.has(name);
  }

  public identity(): Unknown {
    return new Identity(this.stack, this.type, this.origin, () => this.uniqueName);
  }

  /** The value of an argument where it is written out; otherwise what only Terraform knows. */
  public refer(steps: readonly string[]): Text {
    const argument = sameArgument(this.within.code.vocabulary, this.type, steps[0]!);
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
    const { code } = this.within;
    const isUnique = code.isUnique(this.element);
    const name = isUnique ? this.block.value(nameArgument(code.vocabulary, this.element.type)) : undefined;
    return name instanceof Text ? name : undefined;
  }
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
