import { DefaultTokenResolver, StringConcat, Tokenization } from 'cdktf';
import type { IConstruct } from 'constructs';
import { isLateBound } from './late-bound';
import { show } from './text';

/** Plain value with every reference written as Terraform writes it. */
export function resolveIn(scope: IConstruct, value: unknown): unknown {
  return Tokenization.resolve(value, {
    scope,
    resolver: new DefaultTokenResolver(new StringConcat()),
    preparing: false,
  });
}

/** A name as it is shown in a message about the whole tree: a reference as Terraform writes it. */
export function showIn(scope: IConstruct, name: string): string {
  return show(isLateBound(name) ? resolveIn(scope, name) : name);
}

/** Identities of all entries of a list, to find those that are there twice. */
export function identitiesOf(entries: readonly unknown[], scope: IConstruct): unknown[] {
  return entries.map((entry) => identityOf(entry, scope));
}

/** What two values that mean the same have in common: each use of a reference is another token. */
export function identityOf(value: unknown, scope: IConstruct): unknown {
  return isLateBound(value) ? resolveIn(scope, value) : value;
}

/** One reference and nothing beside it. */
const REFERENCE = /^\$\{[^$]*\}$/;

/**
 * A value as part of a construct id: a literal as it is, a reference as Terraform writes it (`var.project`). References
 * among text keep their braces: `${var.region}_a` is not `${var.region_a}`.
 */
export function keyOf(scope: IConstruct, value: string): string {
  if (!isLateBound(value)) {
    return value;
  }
  const text = String(resolveIn(scope, value));
  return REFERENCE.test(text) ? text.replace(/[${}]/g, '') : text;
}
