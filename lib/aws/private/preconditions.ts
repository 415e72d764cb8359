import { Fn, Op, Token, Tokenization, type Precondition, type TerraformResourceLifecycle } from 'cdktf';
import type { Construct } from 'constructs';
import { type Narrowing, preconditionsOf } from '../../core/format';
import { expression, isLateBound, literalText } from '../../core/late-bound';
import { placeOf } from '../../core/text';
import { ARN_SEGMENT, parseArn } from '../facts/arn';

/** The values by which a resource narrows its grant. */
export interface Guarded {
  readonly names?: readonly Narrowing[];
  /** Names that belong to something else, whatever the case, should they turn out to be it. */
  readonly reserved?: readonly Reserved[];
  /** Those of the names of which an empty part would widen the grant. */
  readonly folders?: readonly Narrowing[];
  readonly arns?: readonly Narrowing[];
  /** Of the account. ARNs of another one match nothing. */
  readonly partition?: string;
}

export interface Reserved {
  readonly prop: string;
  readonly value: string;
  /** In lower case. */
  readonly name: string;
}

/**
 * Conditions that stop the plan when a value that is known only later does not narrow the grant. Each is made once per prop,
 * because that is slow, and because users can have added theirs to the same objects (see `guard`).
 */
export class Conditions {
  private made?: Map<string, Precondition[]>;

  constructor(private readonly construct: Construct) {}

  public of({
    names = [],
    reserved = [],
    folders = [],
    arns = [],
    partition,
  }: Guarded): TerraformResourceLifecycle | undefined {
    // Folders are among the names.
    if (![...names, ...reserved, ...arns].some(isLate) && !isLateBound(partition)) {
      return undefined;
    }
    const precondition = [
      ...late([...names, ...arns]).flatMap((one) =>
        this.once('format', one, () => preconditionsOf([one], this.construct)),
      ),
      ...late(reserved).flatMap((one) => this.once('reserved', one, () => [this.notReserved(one)])),
      ...late(folders).flatMap((one) => this.once('parts', one, () => this.noEmptyPart(one))),
      ...(isLateBound(partition)
        ? arns.flatMap((one) => this.once('partition', one, () => [this.samePartition(one, partition!)]))
        : []),
    ];
    return precondition.length > 0 ? { precondition } : undefined;
  }

  private once(kind: string, { prop }: { readonly prop: string }, make: () => Precondition[]): Precondition[] {
    const key = `${kind} ${prop}`;
    this.made ??= new Map();
    const conditions = this.made.get(key) ?? make();
    this.made.set(key, conditions);
    return conditions;
  }

  private notReserved({ prop, value, name }: Reserved): Precondition {
    return {
      condition: Op.neq(Fn.lower(expression(value)), name),
      errorMessage: `'${prop}' must be another one than "${name}", in any case ${this.place}`,
    };
  }

  /** `reports/${team}` is the folder of all teams if the team is empty. The format checks a folder that is one reference. */
  private noEmptyPart({ prop, value }: Narrowing): Precondition[] {
    if (typeof value !== 'string' || literalText(value) === '') {
      return [];
    }
    const references = Tokenization.reverseString(value).tokens.map((token) => Token.asString(token));
    return [
      {
        // CDKTF writes `undefined` for an empty string in a comparison.
        condition: Fn.alltrue(references.map((reference) => Fn.can(Fn.regex('.', reference)))),
        errorMessage: `'${prop}' must have no part that is empty ${this.place}`,
      },
    ];
  }

  private samePartition({ prop, value }: Narrowing, partition: string): Precondition {
    return {
      condition: Op.eq(arnPartition(value), partition),
      errorMessage: `'${prop}' must be an ARN of the partition that the account is in ${this.place}`,
    };
  }

  private get place(): string {
    return placeOf(this.construct);
  }
}

/** Literals have passed the checks. */
function late<T extends { readonly value: string }>(values: readonly T[]): T[] {
  return values.filter(isLate);
}

function isLate({ value }: { readonly value: string }): boolean {
  return isLateBound(value);
}

/** A literal has passed the format of an ARN. */
function arnPartition(arn: string): string {
  return isLateBound(arn)
    ? Fn.element(Fn.split(':', expression(arn)), ARN_SEGMENT.partition)
    : parseArn(arn)!.partition;
}
