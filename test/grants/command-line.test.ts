import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../lib/grants/private/command-line';

const folder = mkdtempSync(join(tmpdir(), 'grants-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stack = (...roles: string[]) => ({
  resource: {
    ibm_iam_authorization_policy: { one: { source_service_name: 'is', target_service_name: 'kms', roles } },
  },
});

function write(path: string, content: unknown): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** A synthesis of one stack, as `cdktf synth` writes it. */
function synthesis(name: string, ...roles: string[]): string {
  write(`${name}/stacks/team/cdk.tf.json`, stack(...roles));
  write(`${name}/manifest.json`, { stacks: { team: { synthesizedStackPath: 'stacks/team/cdk.tf.json' } } });
  return join(folder, name);
}

const [reader, writer, nothing] = [synthesis('reader', 'Reader'), synthesis('writer', 'Writer'), synthesis('nothing')];
const LINES = 'service is\n  may     Reader\n    on    kms: all instances\n';

describe('show', () => {
  test.each([
    ['cdktf.out', reader],
    ['the folder of one stack', join(reader, 'stacks', 'team')],
  ])('says what %s grants', (_, path) => {
    const { output, problem, status } = run(['show', path]);
    expect(output).toContain(`team\n====\n\n${LINES}`);
    expect([problem, status]).toEqual(['', 0]);
  });

  test.each([
    ['text', LINES],
    ['markdown', '| `service is` | `Reader` | `kms: all instances` |'],
    ['mermaid', 'who0 -- "Reader" --> what0'],
    ['json', '"principal": "service is"'],
  ])('in the format %s', (format, expected) => {
    expect(run(['show', reader, '--format', format]).output).toContain(expected);
  });

  test('reads cdktf.out where no path is given', () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect(run(['show'])).toEqual({
        output: '',
        problem: 'cdktf.out: expected cdktf.out, the folder of one stack in it, or a plan as JSON\n',
        status: 1,
      });
      synthesis('cdktf.out', 'Reader');
      expect(run(['show']).output).toContain(LINES);
    } finally {
      process.chdir(before);
    }
  });

  test('names a stack by its folder, also where that is the current one', () => {
    const before = process.cwd();
    process.chdir(join(reader, 'stacks', 'team'));
    try {
      expect(run(['show', '.']).output).toContain('team\n====\n');
    } finally {
      process.chdir(before);
    }
  });
});

describe('diff', () => {
  test('says what is new and what is lost', () => {
    expect(run(['diff', reader, writer]).output).toMatch(/^1 new grant, 0 lost\n\n\+ new access\n/);
    expect(run(['diff', writer, reader]).output).toMatch(/^0 new grants, 1 lost\n\n- lost access\n/);
    expect(run(['diff', reader, reader]).output).toBe('0 new grants, 0 lost\n');
  });

  test('in JSON has both', () => {
    const { new: gained, lost } = JSON.parse(run(['diff', reader, writer, '--format', 'json']).output);
    expect([gained.length, lost.length]).toEqual([1, 0]);
    expect(gained[0].actions).toEqual(['Writer']);
  });

  test('of a plan says what it will change', () => {
    const resource = (...roles: string[]) => ({
      resources: [
        {
          address: 'ibm_iam_authorization_policy.one',
          mode: 'managed',
          type: 'ibm_iam_authorization_policy',
          values: { source_service_name: 'is', target_service_name: 'kms', roles },
        },
      ],
    });
    const plan = write('plan.json', {
      prior_state: { values: { root_module: resource('Reader') } },
      planned_values: { root_module: resource('Writer') },
    });
    expect(run(['diff', plan, '--fail-on', 'new-access'])).toEqual({
      output: `1 new grant, 0 lost

+ new access
+ service is
+   may     Writer
+     on    kms: all instances
+   see     https://cloud.ibm.com/docs/account?topic=account-serviceauth
`,
      problem: '',
      status: 3,
    });
    expect(run(['show', plan]).output).toContain('  may     Writer\n');
  });

  test('fails on new access where it should', () => {
    expect(run(['diff', reader, writer, '--fail-on', 'new-access']).status).toBe(3);
    expect(run(['diff', writer, reader, '--fail-on=new-access']).status).toBe(0);
    expect(run(['diff', reader, writer]).status).toBe(0);
    expect(run(['diff', nothing, reader, '--fail-on', 'new-access', '--format', 'markdown']).output).toMatch(
      /^\*\*1 new grant\*\*, 0 lost\n/,
    );
  });
});

test.each([['--help'], ['-h'], ['show', '--help']])('%s helps', (...args) => {
  const { output, status } = run(args);
  expect(status).toBe(0);
  expect(output).toMatch(/^Who may do what/);
  expect(output.split('\n').filter(({ length }) => length > 80)).toEqual([]);
});

const HELP = 'see cdktf-service-access --help';

test.each<[string[], string]>([
  [[], `expected show or diff: ${HELP}`],
  [['list'], `expected show or diff, got "list": ${HELP}`],
  [['show', 'a', 'b'], `show takes one path: ${HELP}`],
  [['show', '--fail-on', 'new-access'], `--fail-on is an option of diff: ${HELP}`],
  [['diff'], `diff takes two paths, or one plan: ${HELP}`],
  [['diff', 'a', 'b', 'c'], `diff takes two paths, or one plan: ${HELP}`],
  [['diff', reader], `${reader}: expected a second path, or a plan as JSON`],
  [['diff', reader, writer, '--fail-on', 'lost'], `--fail-on takes new-access, got "lost": ${HELP}`],
  [['show', '--format', 'yaml'], `--format takes text, markdown, mermaid or json, got "yaml": ${HELP}`],
  [['show', '--format', 'toString'], `--format takes text, markdown, mermaid or json, got "toString": ${HELP}`],
  [['show', '--colour'], `Unknown option '--colour': ${HELP}`],
  [['show', '--format'], `Option '--format <value>' argument missing: ${HELP}`],
])('%j is one line and status 1', (args, line) => {
  expect(run(args)).toEqual({ output: '', problem: `${line}\n`, status: 1 });
});

describe('input that is not what it should be is one line', () => {
  const refused = (path: string) => {
    const { output, problem, status } = run(['show', path]);
    expect([output, status]).toEqual(['', 1]);
    return problem;
  };

  test.each<[string, () => string, string]>([
    ['nothing', () => join(folder, 'none'), 'expected cdktf.out, the folder of one stack in it, or a plan as JSON'],
    [
      'an empty folder',
      () => mkdtempSync(join(folder, 'empty-')),
      'expected manifest.json or cdk.tf.json in it, as cdktf synth writes them',
    ],
    ['no JSON', () => write('a.json', 'no JSON'), 'expected a JSON object'],
    ['a list', () => write('b.json', []), 'expected a JSON object'],
    ['null', () => write('c.json', 'null'), 'expected a JSON object'],
    ['text', () => write('text.json', '"text"'), 'expected a JSON object'],
    [
      'a stack',
      () => write('d.json', stack()),
      'expected a plan as JSON, which "terraform show -json <plan file>" prints',
    ],
    [
      'a state',
      () => write('e.json', { values: {} }),
      'expected a plan as JSON, which "terraform show -json <plan file>" prints',
    ],
  ])('%s', (_, make, problem) => {
    const path = make();
    expect(refused(path)).toBe(`${path}: ${problem}\n`);
  });

  test('a stack that a manifest names and that is not there', () => {
    write('broken/manifest.json', { stacks: { a: { synthesizedStackPath: 'gone.json' } } });
    expect(refused(join(folder, 'broken'))).toBe(
      `${join(folder, 'broken', 'gone.json')}: expected a file that can be read\n`,
    );
  });

  test('JSON of another shape inside', () => {
    const plan = write('f.json', { planned_values: { root_module: { resources: [{}] } } });
    expect(refused(plan)).toBe(`${plan}: expected a plan as terraform show -json prints it, got something else\n`);
    write('odd/cdk.tf.json', { resource: { ibm_iam_user_policy: { a: null } } });
    expect(refused(join(folder, 'odd'))).toBe(
      `${join(folder, 'odd')}: expected stacks as cdktf synth writes them, got something else\n`,
    );
  });

  test('a manifest of something else', () => {
    const manifest = write('other/manifest.json', { name: 'a web app' });
    expect(refused(join(folder, 'other'))).toBe(`${manifest}: expected "stacks" in it, as cdktf synth writes them\n`);
  });

  test('an app without stacks grants nothing', () => {
    write('bare/manifest.json', { version: '0.21.0', stacks: {} });
    expect(run(['show', join(folder, 'bare')])).toEqual({ output: 'no grants\n', problem: '', status: 0 });
  });
});
