import type { Grant } from '../../lib/grants';
import { diffToMarkdown, toMarkdown } from '../../lib/grants/private/markdown-format';
import { diffToMermaid, toMermaid } from '../../lib/grants/private/mermaid-format';
import { diffToText, toText } from '../../lib/grants/private/text-format';

const PAGE = 'https://example.com/page';

const grant = (args: Partial<Grant> = {}): Grant => ({
  cloud: 'AWS',
  effect: 'allow',
  principal: 'role builder',
  actions: ['s3:GetObject'],
  resource: 'bucket disks',
  conditions: [],
  stack: 'team',
  address: 'aws_iam_role_policy.one',
  path: 'team/one',
  rule: PAGE,
  ...args,
});

const FULL = grant({
  actions: ['s3:GetObject', 's3:PutObject'],
  resource: 'arn:aws:s3:::a, arn:aws:s3:::a/*',
  conditions: ['k StringEquals v', 'l Bool true'],
  note: 'cannot be compared: NotAction',
});
const DENIAL = grant({ effect: 'deny', rule: `${PAGE}#2` });

describe('text', () => {
  test('groups by stack and principal, and says where to read on', () => {
    expect(toText([FULL, DENIAL, grant({ principal: 'user ada' }), grant({ stack: 'prod' })])).toBe(
      `team
====

role builder
  may     s3:GetObject, s3:PutObject
    on    arn:aws:s3:::a
          arn:aws:s3:::a/*
    if    k StringEquals v
    if    l Bool true
    note  cannot be compared: NotAction
  may not s3:GetObject
    on    bucket disks
  see     https://example.com/page
  see     https://example.com/page#2

user ada
  may     s3:GetObject
    on    bucket disks
  see     https://example.com/page

prod
====

role builder
  may     s3:GetObject
    on    bucket disks
  see     https://example.com/page
`,
    );
  });

  test('has no heading where stacks have no names, and says that there is nothing', () => {
    expect(toText([grant({ stack: '' })])).toBe(
      `role builder\n  may     s3:GetObject\n    on    bucket disks\n  see     ${PAGE}\n`,
    );
    expect(toText([])).toBe('no grants\n');
  });

  test('of a difference shows what is new before what is lost', () => {
    expect(diffToText([grant(), DENIAL], [grant({ stack: '' })])).toBe(
      `2 new grants, 1 lost

+ new access
+ team
+ ====

+ role builder
+   may     s3:GetObject
+     on    bucket disks
+   may not s3:GetObject
+     on    bucket disks
+   see     https://example.com/page
+   see     https://example.com/page#2

- lost access
- role builder
-   may     s3:GetObject
-     on    bucket disks
-   see     https://example.com/page
`,
    );
    expect(diffToText([grant()], []).split('\n')[0]).toBe('1 new grant, 0 lost');
    expect(diffToText([], [])).toBe('0 new grants, 0 lost\n');
  });

  test('fits 80 columns whatever it says, and cuts no word that fits', () => {
    const long = `arn:aws:s3:::${'a'.repeat(60)}/${'b'.repeat(60)}/*`;
    const wide = grant({
      principal: `role ${'x'.repeat(100)}`,
      actions: Array.from({ length: 30 }, (_, index) => `s3:Action${index}`),
      resource: `${long}, ${'y'.repeat(200)}`,
      conditions: [Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ')],
      note: 'a note '.repeat(20).trim(),
    });
    for (const text of [toText([wide]), diffToText([wide], [wide])]) {
      const lines = text.split('\n').filter((line) => !line.includes(PAGE));
      expect(lines.filter(({ length }) => length > 80)).toEqual([]);
      expect(lines.some(({ length }) => length > 70)).toBe(true);
      expect(text).toContain('s3:Action29');
      expect(lines.join('').replace(/[\s+-]/g, '')).toContain(long.replace(/[\s+-]/g, ''));
    }
    expect(toText([wide])).toContain(`    on    arn:aws:s3:::${'a'.repeat(57)}\n`.slice(0, 20));
  });

  test('fills a line to its last column', () => {
    const lineOf = (length: number) =>
      toText([grant({ stack: '', resource: `a ${'b'.repeat(length)}` })]).split('\n')[2];
    expect(lineOf(68)).toBe(`    on    a ${'b'.repeat(68)}`);
    expect(lineOf(69)).toBe('    on    a');
  });

  test('cuts a word only where it must, and at the last mark that fits', () => {
    const linesOf = (resource: string) =>
      toText([grant({ stack: '', resource })])
        .split('\n')
        .slice(2, -2);
    const fitting = `${'a'.repeat(30)}/${'b'.repeat(39)}`;
    expect(linesOf(fitting)).toEqual([`    on    ${fitting}`]);
    expect(linesOf(`${'a'.repeat(70)}/b`)).toEqual([`    on    ${'a'.repeat(70)}`, '          /b']);
    expect(linesOf('a  b')).toEqual(['    on    a b']);
  });

  test('cuts a long word behind a mark', () => {
    const [first, second] = toText([grant({ stack: '', resource: `arn:aws:s3:::${'a'.repeat(40)}/${'b'.repeat(40)}` })])
      .split('\n')
      .slice(2);
    expect(first).toBe(`    on    arn:aws:s3:::${'a'.repeat(40)}/`);
    expect(second).toBe(`          ${'b'.repeat(40)}`);
  });
});

describe('Markdown', () => {
  test('is a table per stack, with the columns that are needed', () => {
    expect(toMarkdown([grant(), grant({ stack: 'prod', effect: 'deny', actions: ['a', 'b'] })])).toBe(
      `### \`team\`

| who | may | on | why |
| --- | --- | --- | --- |
| \`role builder\` | \`s3:GetObject\` | \`bucket disks\` | [page](https://example.com/page) |

### \`prod\`

| who | may | on | why |
| --- | --- | --- | --- |
| \`role builder\` | **not** \`a\`, \`b\` | \`bucket disks\` | [page](https://example.com/page) |
`,
    );
    expect(toMarkdown([{ ...FULL, stack: '' }])).toBe(
      `| who | may | on | if | note | why |
| --- | --- | --- | --- | --- | --- |
| \`role builder\` | \`s3:GetObject\`, \`s3:PutObject\` | \`arn:aws:s3:::a\`<br>\`arn:aws:s3:::a/*\` | \`k StringEquals v\`<br>\`l Bool true\` | cannot be compared: NotAction | [page](https://example.com/page) |
`,
    );
    expect(toMarkdown([])).toBe('No grants.\n');
  });

  test('of a difference has what is lost in a block that opens on a click', () => {
    const table = `| who | may | on | why |
| --- | --- | --- | --- |
| \`role builder\` | \`s3:GetObject\` | \`bucket disks\` | [page](https://example.com/page) |`;
    const nameless = grant({ stack: '' });
    expect(diffToMarkdown([nameless], [nameless])).toBe(
      `**1 new grant**, 1 lost\n\n${table}\n\n<details>\n<summary>Access that is lost</summary>\n\n${table}\n\n</details>\n`,
    );
    expect(diffToMarkdown([], [])).toBe('**No new access**, 0 lost\n');
    expect(diffToMarkdown([nameless, nameless], [])).toMatch(/^\*\*2 new grants\*\*, 0 lost\n/);
  });

  test('has a column where one grant needs it', () => {
    const [head, , one, two] = toMarkdown([grant({ stack: '' }), grant({ stack: '', conditions: ['c'] })]).split('\n');
    expect(head).toBe('| who | may | on | if | why |');
    expect([one, two]).toEqual([
      '| `role builder` | `s3:GetObject` | `bucket disks` |  | [page](https://example.com/page) |',
      '| `role builder` | `s3:GetObject` | `bucket disks` | `c` | [page](https://example.com/page) |',
    ]);
  });

  test('has one blank for any white space', () => {
    const row = toMarkdown([grant({ stack: '', principal: 'a \n b', note: 'c \n d' })]).split('\n')[2];
    expect(row).toBe('| `a b` | `s3:GetObject` | `bucket disks` | c d | [page](https://example.com/page) |');
  });

  test('keeps whatever a value holds in its cell', () => {
    const evil = grant({
      stack: '',
      principal: 'a | b\n| c',
      actions: ['`code`', 'x ``y'],
      note: '<b>*bold*</b> [link](x) | `y`',
    });
    const row = toMarkdown([evil]).split('\n')[2];
    expect(row).toBe(
      '| `a \\| b \\| c` | `` `code` ``, ```x ``y``` | `bucket disks` | ' +
        '\\<b\\>\\*bold\\*\\</b\\> \\[link\\](x) \\| \\`y\\` | [page](https://example.com/page) |',
    );
  });
});

describe('Mermaid', () => {
  test('is a graph from who to what', () => {
    expect(toMermaid([FULL, DENIAL, grant({ principal: 'user ada' })])).toBe(
      `flowchart LR
  who0(["role builder"])
  who1(["user ada"])
  what0["arn:aws:s3:::a<br>arn:aws:s3:::a/#42;"]
  what1["bucket disks"]
  who0 -- "s3:GetObject<br>s3:PutObject<br>if k StringEquals v<br>if l Bool true<br>(cannot be compared: NotAction)" --> what0
  who0 -. "not s3:GetObject" .-> what1
  who1 -- "s3:GetObject" --> what1
`,
    );
    expect(toMermaid([])).toBe('flowchart LR\n');
    expect(diffToMermaid([grant()])).toBe(toMermaid([grant()]));
  });

  test('joins edges, leaves out most of many actions, and escapes', () => {
    const many = Array.from({ length: 8 }, (_, index) => `a${index}`);
    expect(
      toMermaid([grant({ actions: many }), grant({ actions: ['a0', 'b"]'], principal: 'role builder' })]),
    ).toContain('-- "a0<br>a1<br>a2<br>a3<br>a4<br>and 4 more" -->');
    expect(toMermaid([grant({ principal: 'x"]; y' })])).toContain('who0(["x#34;#93;#59; y"])');
    expect(toMermaid([grant({ actions: many.slice(0, 6) })])).toContain('a4<br>a5"');
  });

  test('keeps actions apart that have other conditions, and says what else is known', () => {
    const note = 'no longer denied';
    expect(
      toMermaid([
        grant({ actions: ['a'], conditions: ['c is d'] }),
        grant({ actions: ['b'] }),
        grant({ actions: ['e'] }),
        { ...DENIAL, actions: ['f'], note },
      ]),
    ).toBe(`flowchart LR
  who0(["role builder"])
  what0["bucket disks"]
  who0 -- "a<br>if c is d" --> what0
  who0 -- "b<br>e" --> what0
  who0 -. "not f<br>(no longer denied)" .-> what0
`);
  });

  test('what somebody may be and what that may do meet in one box', () => {
    expect(
      toMermaid([grant(), grant({ principal: 'service a', actions: ['sts:AssumeRole'], resource: 'role builder' })]),
    ).toBe(`flowchart LR
  who0(["role builder"])
  who1(["service a"])
  what0["bucket disks"]
  who0 -- "s3:GetObject" --> what0
  who1 -- "sts:AssumeRole" --> who0
`);
  });

  test('of several stacks has a frame for each, and no box in two', () => {
    expect(toMermaid([grant({ stack: 'dev "a"' }), grant({ stack: 'prod' })])).toBe(`flowchart LR
  subgraph stack0["dev #34;a#34;"]
    direction LR
    stack0_who0(["role builder"])
    stack0_what0["bucket disks"]
    stack0_who0 -- "s3:GetObject" --> stack0_what0
  end
  subgraph stack1["prod"]
    direction LR
    stack1_who0(["role builder"])
    stack1_what0["bucket disks"]
    stack1_who0 -- "s3:GetObject" --> stack1_what0
  end
`);
  });
});
