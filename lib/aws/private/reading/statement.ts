import { documentIn } from '../../../grants/private/document';
import type { Configuration, Resource } from '../../../grants/private/resource';
import { Text } from '../../../grants/private/text';
import { Block, Unreadable } from '../../../grants/private/value';

/** One statement of a policy, in whichever form it was written. */
export interface Statement {
  readonly effect: 'allow' | 'deny';
  readonly actions: Element;
  /** Absent where the policy says by itself on what it is. */
  readonly resources: Element | undefined;
  /** Absent where the policy says by itself who it is for. */
  readonly principals: Principals | undefined;
  readonly conditions: readonly Condition[];
}

/** `Action` or `NotAction`, and so on. */
export interface Element {
  readonly negated: boolean;
  readonly values: readonly Text[];
}

export interface Principals {
  readonly negated: boolean;
  readonly values: readonly { readonly kind: string; readonly id: Text }[];
}

export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly Text[];
}

const EFFECTS: ReadonlyMap<string | undefined, Statement['effect']> = new Map([
  ['Allow', 'allow'],
  ['Deny', 'deny'],
]);

const DOCUMENT_DATA = 'data.aws_iam_policy_document';

/** The statements of a policy: of its JSON, or of the data source that makes it. */
export function statementsOf(text: Text, from: Resource, configuration: Configuration): Statement[] {
  const data = configuration.find(DOCUMENT_DATA, 'json', text, from);
  if (data && text.literal === undefined) {
    return documentStatements(data.block);
  }
  const document = documentIn(text, 'its policy');
  const read = valuesOf(document.text('Version'));
  return document.blocks('Statement').map((statement) => jsonStatement(statement, read));
}

/**
 * Policies of the earlier version, which is the default, have no variables: `${…}` is text.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
 */
function valuesOf(version: Text | undefined): (value: Text) => Text {
  if (version && version.literal === undefined) {
    throw new Unreadable(`version ${version.label} is not known`);
  }
  return version?.literal === '2012-10-17' ? (value) => value : (value) => replaced(value, '${', '${$}{');
}

function replaced({ parts, isSensitive }: Text, what: string, by: string): Text {
  return new Text(
    parts.map((part) => (typeof part === 'string' ? part.replaceAll(what, by) : part)),
    isSensitive,
  );
}

function jsonStatement(block: Block, read: (value: Text) => Text): Statement {
  return {
    effect: effectOf(block.required('Effect')),
    actions: required(element(block, 'Action', 'NotAction')),
    resources: written(element(block, 'Resource', 'NotResource'), read),
    principals: jsonPrincipals(block),
    conditions: block
      .blocks('Condition')
      .flatMap((operators) =>
        operators.names.flatMap((operator) =>
          operators
            .blocks(operator)
            .flatMap((keys) => keys.names.map((key) => ({ operator, key, values: keys.texts(key).map(read) }))),
        ),
      ),
  };
}

function effectOf(text: Text): Statement['effect'] {
  const effect = EFFECTS.get(text.literal);
  if (!effect) {
    throw new Unreadable(`effect ${text.label} is not known`);
  }
  return effect;
}

function element(block: Block, name: string, negation: string): Element | undefined {
  const [values, others] = [block.texts(name), block.texts(negation)];
  return values.length > 0
    ? { negated: false, values }
    : others.length > 0
      ? { negated: true, values: others }
      : undefined;
}

function required(actions: Element | undefined): Element {
  if (!actions) {
    throw new Unreadable('a statement has no actions');
  }
  return actions;
}

function jsonPrincipals(block: Block): Principals | undefined {
  const negated = block.has('NotPrincipal');
  const name = negated ? 'NotPrincipal' : 'Principal';
  const value = block.value(name);
  if (value === undefined) {
    return undefined;
  }
  const values =
    value instanceof Text
      ? [{ kind: 'AWS', id: value }]
      : block
          .blocks(name)
          .flatMap((kinds) => kinds.names.flatMap((kind) => kinds.texts(kind).map((id) => ({ kind, id }))));
  return { negated, values };
}

/** @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document */
function documentStatements(document: Block): Statement[] {
  const others = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json', 'dynamic'];
  if (others.some((name) => document.has(name))) {
    throw new Unreadable('its policy is made of several documents');
  }
  const read = valuesOf(document.text('version') ?? Text.of('2012-10-17'));
  // The data source writes variables of policies as `&{…}`.
  const readWritten = (value: Text) => read(replaced(value, '&{', '${'));
  return document.blocks('statement').map((block) => ({
    effect: effectOf(block.text('effect') ?? Text.of('Allow')),
    actions: required(element(block, 'actions', 'not_actions')),
    resources: written(element(block, 'resources', 'not_resources'), readWritten),
    principals: dataPrincipals(block),
    conditions: block.blocks('condition').map((condition) => ({
      operator: condition.required('test').label,
      key: condition.required('variable').label,
      values: condition.texts('values').map(readWritten),
    })),
  }));
}

function dataPrincipals(block: Block): Principals | undefined {
  const [blocks, others] = [block.blocks('principals'), block.blocks('not_principals')];
  const negated = others.length > 0;
  const values = (negated ? others : blocks).flatMap((one) => {
    const kind = one.required('type').label;
    // The data source writes this type, too, as the principal that is anyone.
    return one.texts('identifiers').map((id) => ({ kind: kind === '*' ? 'AWS' : kind, id }));
  });
  return values.length === 0 ? undefined : { negated, values };
}

function written(resources: Element | undefined, read: (value: Text) => Text): Element | undefined {
  return resources && { ...resources, values: resources.values.map(read) };
}
