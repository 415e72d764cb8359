import { addressOf, outputBehind, providerOf, stepsOf, type Element, type Raw, type StackCode } from './stack-code';
import { readTemplate } from './template';

/** The stacks of one side, by name. */
type Stacks = ReadonlyMap<string, StackCode>;

/**
 * Which elements of stacks are the same on two sides: they say the same, and so does all that they refer to, each in its
 * own stack, with the provider that it has. Then the same is read of both.
 */
export class Likeness {
  /** By stack, kind and name. */
  private readonly known = new Map<string, Map<string, Map<string, boolean>>>();

  constructor(
    private readonly one: Stacks,
    private readonly other: Stacks,
  ) {}

  public ofElement(stack: string, { kind, type, id }: Omit<Element, 'raw'>): boolean {
    const isAlike = this.of(stack, `${kind}${type}`, id, (code) => {
      const element = code.element(kind, type, id);
      return element && [element.raw, code.originOf(addressOf(element)), code.isUnique(element)];
    });
    const element = this.one.get(stack)?.element(kind, type, id);
    return isAlike && (element === undefined || this.ofProvider(stack, providerOf(element)));
  }

  private ofProvider(stack: string, provider: string): boolean {
    return this.of(stack, '(provider)', provider, (code) => code.provider(provider));
  }

  /** Of all that a traversal may lead to. */
  private ofTraversal(stack: string, traversal: string): boolean {
    const [root, id = '', ...rest] = stepsOf(traversal);
    switch (root) {
      case 'var':
        return this.of(stack, '(var)', id, (code) => code.variable(id));
      case 'local':
        return this.of(stack, '(local)', id, (code) => code.local(id));
      case 'module':
        return this.of(stack, '(module)', id, (code) => code.module(id));
      case 'data': {
        const [name = '', ...steps] = rest;
        return this.ofElement(stack, { kind: 'data.', type: id, id: name }) && this.ofOutput(id, name, steps);
      }
      default:
        return this.ofElement(stack, { kind: '', type: root!, id });
    }
  }

  /** Of what another stack hands over, where that is what a data source is for. */
  private ofOutput(type: string, id: string, steps: readonly string[]): boolean {
    const output = outputBehind(type, id, steps);
    return !output || this.of(output.stack, '(output)', output.name, (code) => code.output(output.name));
  }

  private of(stack: string, kind: string, name: string, said: (code: StackCode) => unknown): boolean {
    const answers = nestedIn(nestedIn(this.known, stack), kind);
    const known = answers.get(name);
    if (known !== undefined) {
      return known;
    }
    // What depends on itself is not taken for the same.
    answers.set(name, false);
    const [one, other] = [this.one, this.other].map((stacks) => {
      const code = stacks.get(stack);
      return code && said(code);
    });
    const isAlike = this.areAlike(stack, one, other);
    answers.set(name, isAlike);
    return isAlike;
  }

  /** Of two JSON values. The order of names counts: people see it. */
  private areAlike(stack: string, one: unknown, other: unknown): boolean {
    if (typeof one === 'string') {
      return one === other && this.areReferencesAlike(stack, one);
    }
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
      return one === other;
    }
    const [names, others] = [Object.keys(one), Object.keys(other)];
    return (
      names.length === others.length &&
      Array.isArray(one) === Array.isArray(other) &&
      names.every(
        (name, index) => name === others[index] && this.areAlike(stack, (one as Raw)[name], (other as Raw)[name]),
      )
    );
  }

  /** Of all that a string refers to, whether that is read or not. */
  private areReferencesAlike(stack: string, text: string): boolean {
    let areAlike = true;
    if (text.includes('{')) {
      readTemplate(text, (traversal) => {
        areAlike &&= this.ofTraversal(stack, traversal);
        return undefined;
      });
    }
    return areAlike;
  }
}

function nestedIn<T>(all: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const known = all.get(key) ?? new Map<string, T>();
  all.set(key, known);
  return known;
}
