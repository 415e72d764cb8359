import * as cdktf from 'cdktf';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PROVIDERS } from '../providers';
import {
  allProperties,
  type Assembly,
  bindingsOf,
  type Docs,
  isConstruct,
  type Method,
  pagesOf,
  type Parameter,
  type Property,
  readAssembly,
  type Type,
  type TypeReference,
  typesOf,
} from './assembly';
import { importsOf, type Module } from './imports';
import { anchorOf } from './markdown';

const ROOT = resolve(__dirname, '..', '..');
const INDEX = 'index';

const TITLES: Record<string, string> = {
  ...Object.fromEntries(PROVIDERS.flatMap(({ name, cloud }) => (cloud ? [[name, cloud]] : []))),
  grants: 'Grants as data',
  time: 'Waiting for a grant',
};

/** Writes the API reference into a folder: a page per submodule, from the docstrings in the assembly of the last build. */
export function writeApiDocs(folder: string): void {
  const pages = apiPages(readAssembly(join(ROOT, '.jsii')));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [page, text] of Object.entries(pages)) {
    writeFileSync(join(folder, `${page}.md`), text);
  }
}

/** Names and texts of the pages. */
export function apiPages(assembly: Assembly): Record<string, string> {
  const namespaces = pagesOf(assembly);
  const pages = Object.fromEntries(namespaces.map((name) => [name, new Page(assembly, name).text()]));
  return { [INDEX]: indexPage(assembly, namespaces), ...pages };
}

function indexPage(assembly: Assembly, namespaces: readonly string[]): string {
  const root = new Page(assembly, undefined);
  return [
    '# API',
    '',
    'Generated from the docstrings by `npm run docs`.',
    '',
    ...namespaces.flatMap((namespace) => [
      `## ${titleOf(namespace)}`,
      '',
      `[\`${assembly.name}/${namespace}\`](${namespace}.md)`,
      '',
      ...new Page(assembly, namespace).contents(`${namespace}.md`),
    ]),
    '## For all clouds',
    '',
    `\`${assembly.name}\` exports the clouds by name (\`ibm\`, \`aws\`, \`huaweicloud\`, \`time\`), and:`,
    '',
    ...root.contents(),
    ...root.sections(),
  ].join('\n');
}

function titleOf(namespace: string): string {
  return TITLES[namespace] ?? namespace;
}

/** The page of a submodule, or of what the package itself exports. */
class Page {
  private readonly groups: readonly (readonly [title: string, types: readonly Type[]])[];

  constructor(
    private readonly assembly: Assembly,
    private readonly namespace: string | undefined,
  ) {
    const types = typesOf(assembly, namespace);
    const constructs = types.filter((type) => isConstruct(assembly, type));
    // Props are shown where they are used.
    const props = new Set(constructs.map(({ fqn }) => `${fqn}Props`));
    const others = types.filter((type) => !constructs.includes(type) && !props.has(type.fqn));
    const ofKind = (kind: Type['kind']) => others.filter((type) => type.kind === kind);
    this.groups = [
      ['Constructs', constructs] as const,
      ['Classes', ofKind('class')] as const,
      ['Enums', ofKind('enum')] as const,
      ['Options and results', ofKind('interface')] as const,
    ].filter(([, members]) => members.length > 0);
  }

  public text(): string {
    const namespace = this.namespace!;
    const bindings = bindingsOf(this.assembly, namespace).map((name) => `\`${name}\``);
    const subpath = `${this.assembly.name}/${namespace}`;
    return [
      `# ${titleOf(namespace)}`,
      '',
      `\`${subpath}\``,
      '',
      ...this.contents(),
      ...this.sections(),
      ...(bindings.length > 0 ? ['## Bindings', '', `\`${subpath}/bindings\`: ${bindings.join(', ')}.`, ''] : []),
    ].join('\n');
  }

  /** The table of contents, with links into a page. */
  public contents(page = ''): string[] {
    return this.groups.flatMap(([title, types]) => [
      `**${title}**`,
      '',
      ...types.map(({ name, docs }) => `- [${name}](${page}#${anchorOf(name)})${summaryOf(docs)}`),
      '',
    ]);
  }

  public sections(): string[] {
    return this.groups.flatMap(([, types]) => types.flatMap((type) => this.section(type)));
  }

  private section(type: Type): string[] {
    const { name, kind, base, docs = {}, methods = [], properties = [], members = [] } = type;
    const parent = base === undefined ? undefined : this.assembly.types[base];
    const visible = properties.filter((property) => !property.protected);
    return [
      `## ${name}`,
      '',
      ...paragraphs(docs),
      ...(parent ? [`Extends ${this.link(parent.fqn)}.`, ''] : []),
      ...this.example(docs),
      ...this.construction(type),
      ...group(
        'Members',
        members.map(({ name: member, docs: text }) => item(`\`${member}\``, text)),
      ),
      ...group(
        'Factories',
        methods.filter((one) => one.static).map((method) => this.method(method, `${name}.`)),
      ),
      ...group(
        'Values',
        visible.filter((one) => one.static).map((one) => item(`\`${name}.${one.name}\``, one.docs)),
      ),
      ...(kind === 'interface'
        ? group(
            'Members',
            allProperties(this.assembly, type).map((one) => this.option(one)),
          )
        : group(
            'Properties',
            visible.filter((one) => !one.static).map((one) => this.property(one)),
          )),
      ...group(
        'Methods',
        methods.filter((one) => !one.static).map((method) => this.method(method)),
      ),
    ];
  }

  /** How a construct is made, with its props. */
  private construction(type: Type): string[] {
    if (!isConstruct(this.assembly, type)) {
      return [];
    }
    const props = this.assembly.types[`${type.fqn}Props`];
    const parameters = (type.initializer?.parameters ?? []).map(({ name, optional }) => name + (optional ? '?' : ''));
    return [
      '```ts',
      `new ${type.name}(${parameters.join(', ')})`,
      '```',
      '',
      ...(props
        ? group(
            'Props',
            allProperties(this.assembly, props).map((one) => this.option(one)),
          )
        : []),
    ];
  }

  /** An example with the imports that it needs: in it, `this` is a stack. */
  private example({ example }: Docs): string[] {
    if (example === undefined || this.namespace === undefined) {
      return [];
    }
    const imports = importsOf(example, modulesFor(this.assembly, this.namespace));
    return ['```ts', ...imports, ...(imports.length > 0 ? [''] : []), example.trim(), '```', ''];
  }

  private option({ name, type, optional, docs }: Property): string {
    return item(`\`${name}\` (${this.typeText(type)}${optional ? '' : ', required'})`, docs);
  }

  private property({ name, type, optional, docs }: Property): string {
    return item(`\`${name}\` (${this.typeText(type)}${optional ? ', optional' : ''})`, docs);
  }

  private method({ name, parameters = [], returns, docs }: Method, prefix = ''): string {
    const signature = parameters.map((one) => one.name + (one.optional ? '?' : '')).join(', ');
    const result = returns && !prefix ? `: ${this.typeText(returns.type)}` : '';
    const lines = parameters.map((parameter) => this.parameter(parameter));
    return [item(`\`${prefix}${name}(${signature})\`${result}`, docs), ...lines].join('\n');
  }

  private parameter({ name, type, optional, docs }: Parameter): string {
    return `  ${item(`\`${name}\` (${this.typeText(type)}${optional ? ', optional' : ''})`, docs)}`;
  }

  private typeText({ primitive, fqn, collection }: TypeReference): string {
    if (collection) {
      const element = this.typeText(collection.elementtype);
      return collection.kind === 'array' ? `list of ${element}` : `map of ${element}`;
    }
    return fqn === undefined ? primitive! : this.link(fqn);
  }

  /** A type of ours is linked; one of the bindings or of a framework is only named. */
  private link(fqn: string): string {
    const type = this.assembly.types[fqn];
    if (type === undefined || type.namespace?.includes('.')) {
      return `\`${fqn.slice(fqn.lastIndexOf('.') + 1)}\``;
    }
    const page = type.namespace === this.namespace ? '' : `${type.namespace ?? INDEX}.md`;
    const shown = type.name.endsWith('Props') && this.assembly.types[fqn.slice(0, -'Props'.length)];
    const heading = shown && isConstruct(this.assembly, shown) ? shown.name : type.name;
    return `[${type.name}](${page}#${anchorOf(heading)})`;
  }
}

function modulesFor(assembly: Assembly, namespace: string): Module[] {
  const subpath = `${assembly.name}/${namespace}`;
  return [
    ['cdktf', Object.keys(cdktf)],
    [subpath, typesOf(assembly, namespace).map(({ name }) => name)],
    [`${subpath}/bindings`, bindingsOf(assembly, namespace)],
    [`${assembly.name}/time/bindings`, bindingsOf(assembly, 'time')],
  ];
}

function group(title: string, items: readonly string[]): string[] {
  return items.length > 0 ? [`**${title}**`, '', ...items, ''] : [];
}

function summaryOf(docs: Docs | undefined): string {
  return docs?.summary ? `: ${oneLine(docs.summary).replace(/[.;:]$/, '')}` : '';
}

function paragraphs({ summary = '', remarks = '', see }: Docs): string[] {
  return [summary, ...(remarks === '' ? [] : ['', remarks]), ...(see ? ['', sourceLink(see)] : []), ''];
}

function item(head: string, docs: Docs = {}): string {
  const { summary, remarks, default: fallback, returns, see } = docs;
  const text = [
    [summary, remarks].filter(Boolean).join(' '),
    returns ? `Returns ${returns}` : '',
    fallback ? `Default: ${fallback.replace(/^- /, '')}` : '',
    see ? sourceLink(see) : '',
  ];
  const sentences = text.filter(Boolean).map((part) => (/[.;:!?]$|^\[/.test(part) ? part : `${part}.`));
  return `- ${head}${sentences.length > 0 ? `: ${oneLine(sentences.join(' '))}` : ''}`;
}

function sourceLink(see: string): string {
  return `[Source](${see.trim()})`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
