import { nameArgument, type Vocabulary } from './vocabulary';

export type Raw = Readonly<Record<string, unknown>>;
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

/** A resource or a data source as it is written. */
export interface Element {
  readonly kind: '' | 'data.';
  readonly type: string;
  readonly id: string;
  readonly raw: Raw;
}

/** An output of a stack. */
export interface OutputPlace {
  readonly stack: string;
  readonly name: string;
}

const REMOTE_STATE = 'terraform_remote_state';

/** What a stack says, as it is written, by the names that its parts have. */
export class StackCode {
  private readonly namesakes = new Map<string, Map<unknown, number>>();

  constructor(
    public readonly name: string,
    private readonly json: StackJson,
    public readonly vocabulary: Vocabulary,
  ) {}

  /** Resources and data sources. */
  public elements(): Element[] {
    return (['', 'data.'] as const).flatMap((kind) =>
      Object.entries(this.json[kind === '' ? 'resource' : 'data'] ?? {}).flatMap(([type, byId]) =>
        Object.entries(byId).map(([id, raw]) => ({ kind, type, id, raw })),
      ),
    );
  }

  public element(kind: Element['kind'], type: string, id: string): Element | undefined {
    const raw = this.json[kind === '' ? 'resource' : 'data']?.[type]?.[id];
    return raw === undefined ? undefined : { kind, type, id, raw };
  }

  public variable(id: string): Raw | undefined {
    return this.json.variable?.[id];
  }

  public local(id: string): unknown {
    return blocksOf(this.json.locals).find((block) => Object.hasOwn(block, id))?.[id];
  }

  public module(id: string): Raw | undefined {
    return this.json.module?.[id];
  }

  public output(name: string): Raw | undefined {
    return this.json.output?.[name];
  }

  /** The block of a provider, such as `aws` or `aws.keys`. */
  public provider(name: string): Raw | undefined {
    const [local, alias] = name.split('.');
    return blocksOf(this.json.provider?.[local!]).find((block) => (block.alias ?? undefined) === alias);
  }

  /** Where a resource was before it was moved. */
  public originOf(address: string): string {
    const move = blocksOf(this.json.moved).find(({ to }) => to === address);
    return move ? String(move.from) : address;
  }

  /** Whether no other resource of the type has its name here, as it is written. */
  public isUnique({ type, raw }: Element): boolean {
    const argument = nameArgument(this.vocabulary, type);
    let counts = this.namesakes.get(type);
    if (!counts) {
      counts = new Map();
      for (const other of Object.values(this.json.resource?.[type] ?? {})) {
        counts.set(other[argument], (counts.get(other[argument]) ?? 0) + 1);
      }
      this.namesakes.set(type, counts);
    }
    return repetitionOf(raw) === undefined && counts.get(raw[argument]) === 1;
  }
}

export function addressOf({ kind, type, id }: Element): string {
  return `${kind}${type}.${id}`;
}

/** The provider that an element belongs to. */
export function providerOf({ type, raw }: Element): string {
  return (raw as { provider?: string }).provider ?? type.split('_')[0]!;
}

/** What decides how many of it there are. */
export function repetitionOf({ for_each, count }: Raw): unknown {
  return for_each ?? count;
}

/** CDKTF hands values from stack to stack as outputs, through state files whose paths say nothing. */
export function outputBehind(type: string, id: string, [outputs, name]: readonly string[]): OutputPlace | undefined {
  return type === REMOTE_STATE && outputs === 'outputs' && name !== undefined
    ? { stack: id.replace(/^cross-stack-reference-input-/, ''), name }
    : undefined;
}

/** The steps of a traversal: `aws_kms_key.disks[0].arn` has four. */
export function stepsOf(traversal: string): string[] {
  return traversal.split(/\.|(?=\[)/);
}

function blocksOf(blocks: Raw | readonly Raw[] | undefined): readonly Raw[] {
  return blocks === undefined ? [] : [blocks].flat();
}
