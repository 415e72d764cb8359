import {
  TerraformDataSource,
  TerraformResource,
  Token,
  Tokenization,
  type IPostProcessor,
  type IResolveContext,
} from 'cdktf';
import { prepareGuard } from './lifecycle';

/**
 * A resource of which CDKTF resolves only what may hold a token. It resolves each element as a whole twice, and the stack
 * with all of them again, which is most of the time of a synthesis (bench/README.md). What it writes is the same.
 *
 * @internal
 */
export class LeanResource extends TerraformResource {
  public get terraformMetaArguments() {
    return given(super.terraformMetaArguments);
  }

  public toTerraform() {
    return lean(super.toTerraform());
  }

  public toMetadata() {
    return given(super.toMetadata());
  }
}

/**
 * A data source of the same kind.
 *
 * @internal
 */
export class LeanDataSource extends TerraformDataSource {
  public get terraformMetaArguments() {
    return given(super.terraformMetaArguments);
  }

  public toTerraform() {
    return lean(super.toTerraform());
  }
}

prepareGuard(LeanResource);
prepareGuard(LeanDataSource);

type Fields = Readonly<Record<string, unknown>>;

function given<All extends Fields>(fields: All): All {
  const all: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    if (fields[name] !== undefined) {
      all[name] = fields[name];
    }
  }
  return all as All;
}

/** The same to look at, and to CDKTF something that it asks to resolve itself. */
function lean<Terraform extends Fields>(terraform: Terraform): Terraform {
  return Object.assign(new LeanFields(), terraform);
}

class LeanFields {
  public resolve(context: IResolveContext): unknown {
    const fields = this as unknown as Fields;
    const late = lateFieldsOf(fields);
    if (!context.preparing) {
      context.registerPostProcessor(new Completion(fields, late));
    }
    return late;
  }
}

class Completion implements IPostProcessor {
  constructor(
    private readonly fields: Fields,
    private readonly late: Fields | undefined,
  ) {}

  public postProcess(resolved: Fields | undefined): unknown {
    // CDKTF leaves out what is not set within them when it resolves the whole stack.
    return this.late === undefined ? given(this.fields) : completeFields(this.fields, this.late, resolved);
  }
}

/** The part of a value that CDKTF has to resolve, in its place; `undefined` if nothing is. */
function lateIn(value: unknown): unknown {
  if (isLate(value)) {
    return value;
  }
  if (Array.isArray(value)) {
    // Some tokens are a whole list.
    return value.some((entry) => lateIn(entry) !== undefined) ? value : undefined;
  }
  return isObject(value) ? lateFieldsOf(value) : undefined;
}

function lateFieldsOf(fields: Fields): Fields | undefined {
  let found: Record<string, unknown> | undefined;
  for (const name of Object.keys(fields)) {
    if (isLateText(name)) {
      return fields;
    }
    const late = lateIn(fields[name]);
    if (late !== undefined) {
      found ??= {};
      found[name] = late;
    }
  }
  return found;
}

/** The value with what was resolved of it, and without what is not set. */
function complete(value: unknown, late: unknown, resolved: unknown): unknown {
  if (late !== undefined && late === value) {
    return resolved;
  }
  if (Array.isArray(value)) {
    return value.map((entry) => complete(entry, undefined, undefined)).filter((entry) => entry !== undefined);
  }
  return isObject(value) ? completeFields(value, late as Fields | undefined, resolved as Fields | undefined) : value;
}

function completeFields(fields: Fields, late: Fields | undefined, resolved: Fields | undefined): Fields {
  const completed: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    const value = complete(fields[name], late?.[name], resolved?.[name]);
    if (value !== undefined) {
      completed[name] = value;
    }
  }
  return completed;
}

/** Whether a value is, or may be, something that CDKTF has to look at: to resolve it, or to refuse it. */
function isLate(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
      return isLateText(value);
    case 'number':
      // Numbers that stand for tokens are about -1e289 and -1e298.
      return value < -1e200 || value === Token.NUMBER_MAP_TOKEN_VALUE;
    case 'undefined':
    case 'boolean':
      return false;
    case 'object':
      return value !== null && !Array.isArray(value) && !isPlain(value);
    default:
      return true;
  }
}

/** With a token, with a number that stands for one, or a value of a map that is one. */
function isLateText(text: string): boolean {
  return (
    text.includes('TfToken[') ||
    text.includes('e+') ||
    text === Token.STRING_MAP_TOKEN_VALUE ||
    text === Token.ANY_MAP_TOKEN_VALUE
  );
}

/** Of no class. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !Tokenization.isResolvable(value);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
