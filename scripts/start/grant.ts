/** One line of what a stack grants, read from its synthesized Terraform. */
export interface Grant {
  readonly who: string;
  readonly may: string;
  readonly on: string;
  /** The vendor's page that asks for this grant. */
  readonly rule: string;
}

export type Attributes = Record<string, any>;

/** A synthesized stack: `resource.<type>.<logical id>.<attributes>`, and `data` likewise. */
export interface StackJson {
  readonly resource?: Record<string, Record<string, Attributes>>;
  readonly data?: Record<string, Record<string, Attributes>>;
}

export function resourcesOf(stack: StackJson, type: string): Attributes[] {
  return Object.values(stack.resource?.[type] ?? {});
}

/** Values as people read them: a reference is named by what it refers to, without the functions around it. */
export function readable(value: unknown): string {
  return String(value ?? '').replace(/\$\{([^}]*)\}/g, (_, expression: string) => {
    const reference = /\b(var\.[\w-]+|(?:data\.)?[a-z]+_[a-z0-9_]+\.[\w-]+)/.exec(expression);
    return reference ? reference[1]! : expression;
  });
}
