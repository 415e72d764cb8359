import { groupsBy } from './layout';
import { Text, type Sight, type Unknown } from './text';
import { Block, keyOfArguments } from './value';

/** Arguments that say how Terraform handles a resource, or describe it for people. */
const META_ARGUMENTS = [
  'connection',
  'depends_on',
  'description',
  'lifecycle',
  'provider',
  'provisioner',
  'tags',
  'tags_all',
  'timeouts',
];

/** The account that a provider works in. */
export interface Account {
  /** For people, where the provider has an alias. */
  readonly label: string | undefined;
  /** Equal keys mean the same account. */
  key(sight?: Sight): string;
}

/** A resource of a configuration, or of a plan. */
export interface Resource {
  readonly stack: string;
  readonly type: string;
  /** In its stack, such as `aws_iam_role.vmimport`. */
  readonly address: string;
  /** Its address before it was moved, where the stack says that it was. */
  readonly origin: string;
  /** Of the construct that made it; empty where that is not known. */
  readonly path: string;
  readonly account: Account;
  readonly block: Block;
  /** What decides how many of it there are, where something does. */
  readonly repetition: Text | undefined;
  /** The value of an argument, or a reference to what Terraform will know. */
  attribute(name: string): Text;
  /** Whether the argument is in the code; a state also has what the provider has read. */
  isConfigured(name: string): boolean;
  /** By address, or by name where the other side has no such address. */
  identity(): Unknown;
  /** Whether it is the same resource on another side, and says the same there, as does all that it refers to. */
  equals(other: Resource): boolean;
}

/** All arguments that may matter to a grant. */
export function contentKey({ type, block }: Resource, sight?: Sight): string {
  const names = block.names.filter((name) => !META_ARGUMENTS.includes(name));
  return type + keyOfArguments(block, names, sight);
}

/** A resource that is told from others by its address or its name. */
export class Identity implements Unknown {
  constructor(
    protected readonly stack: string,
    protected readonly type: string,
    /** Its address, or the one that it had before it was moved. */
    protected readonly origin: string,
    /** A name that no other resource of the type has in this stack. */
    protected readonly unique: () => Text | undefined,
  ) {}

  public get label(): string {
    const unique = this.unique();
    return unique ? `${this.type} ${unique.label}` : this.origin;
  }

  public get name(): string {
    return this.unique()?.label ?? this.origin;
  }

  /** By address. Where the other side has no such address, the name decides: the resource was renamed in the code. */
  public key(sight?: Sight): string {
    const address = `${this.stack}/${this.origin}`;
    const unique = sight?.has(address) === false ? this.unique() : undefined;
    return unique === undefined ? address : `${this.stack}/${this.type} ${unique.key(sight)}`;
  }
}

/** An attribute that only Terraform knows. With another name, the resource is another one. */
export class Attribute extends Identity {
  constructor(
    stack: string,
    type: string,
    origin: string,
    unique: () => Text | undefined,
    /** The steps of the traversal behind the resource, such as `arn`. */
    private readonly steps: string,
  ) {
    super(stack, type, origin, unique);
  }

  public override key(sight?: Sight): string {
    return JSON.stringify([super.key(sight), this.unique()?.key(sight), this.steps]);
  }
}

/** A question about other resources, and the answer. */
export interface Lookup {
  readonly type: string;
  /** Those with this value; all of the type where nothing is said. */
  readonly attribute?: string;
  readonly value?: Text;
  /** The account in which a literal value means something. */
  readonly account?: Account;
  readonly found: readonly Resource[];
}

const NONE: readonly Resource[] = [];

/** All resources of one side, and the addresses that it has. */
export class Configuration {
  public readonly addresses: ReadonlySet<string>;
  private readonly byType: ReadonlyMap<string, readonly Resource[]>;
  private readonly indexes = new Map<string, ReadonlyMap<string, readonly Resource[]>>();
  private lookups: Lookup[] | undefined;

  constructor(public readonly resources: readonly Resource[]) {
    this.addresses = new Set(resources.map(({ stack, origin }) => `${stack}/${origin}`));
    this.byType = groupsBy(resources, ({ type }) => type);
  }

  public ofType(type: string): readonly Resource[] {
    return this.answered({ type, found: this.byType.get(type) ?? NONE });
  }

  /** The one resource of a type with this value, in the account of another resource. */
  public find(type: string, attribute: string, value: Text, besides: Resource): Resource | undefined {
    const found = this.findAll(type, attribute, value, besides);
    return found.length === 1 ? found[0] : undefined;
  }

  /** All resources of a type with this value. A literal means the same thing in the same account only. */
  public findAll(type: string, attribute: string, value: Text, { account }: Resource): readonly Resource[] {
    return this.answered({ type, attribute, value, account, found: this.select(type, attribute, value, account) });
  }

  /** Does something, and returns also all that was looked up meanwhile. */
  public observed<T>(act: () => T): [result: T, lookups: readonly Lookup[]] {
    const lookups: Lookup[] = [];
    this.lookups = lookups;
    const result = act();
    this.lookups = undefined;
    return [result, lookups];
  }

  /** Whether what was looked up on another side is the same here. */
  public agrees(lookups: readonly Lookup[]): boolean {
    return lookups.every(({ type, attribute, value, account, found: others }) => {
      const found = this.select(type, attribute, value, account);
      return found.length === others.length && found.every((one, index) => one.equals(others[index]!));
    });
  }

  private answered(lookup: Lookup): readonly Resource[] {
    this.lookups?.push(lookup);
    return lookup.found;
  }

  private select(type: string, attribute?: string, value?: Text, account?: Account): readonly Resource[] {
    const all = this.byType.get(type) ?? NONE;
    if (attribute === undefined || value === undefined || all.length === 0) {
      return all;
    }
    const found = this.index(type, attribute, all).get(value.key()) ?? NONE;
    return value.literal === undefined ? found : found.filter((other) => other.account.key() === account?.key());
  }

  private index(type: string, attribute: string, all: readonly Resource[]): ReadonlyMap<string, readonly Resource[]> {
    const name = `${type}.${attribute}`;
    const index = this.indexes.get(name) ?? groupsBy(all, (resource) => resource.attribute(attribute).key());
    this.indexes.set(name, index);
    return index;
  }
}
