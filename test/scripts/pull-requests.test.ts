import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = resolve(__dirname, '..', '..');
const PAGE = readFileSync(join(ROOT, 'docs', 'pull-requests.md'), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'pull-request-'));
const [head, tools] = [join(folder, 'head'), join(folder, 'tools')];
const cli = join(folder, 'cli.js');

function write(file: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
}

function git(...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: head,
    encoding: 'utf8',
  }).trim();
}

/** The shell of a step of the workflow, as it is on the page. */
function shellOf(step: string): string {
  const [, after = ''] = PAGE.split(`- name: ${step}\n`);
  const [, block] = /^ {8}run: \|\n((?: {10}.*\n)+)/m.exec(after)!;
  return block!.replace(/^ {10}/gm, '');
}

/** Runs it as the runner does: bash that ends at the first failure. */
function step(name: string, env: Record<string, string> = {}) {
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', shellOf(name)], {
    cwd: head,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${tools}:${process.env.PATH}`, ...env },
  });
}

const stack = (roles: string[]) =>
  JSON.stringify({
    resource: {
      ibm_iam_authorization_policy: { one: { source_service_name: 'is', target_service_name: 'kms', roles } },
    },
  });

/** Two commits of a repository whose stack is a file, and the tools that the workflow calls. */
beforeAll(() => {
  buildSync({
    entryPoints: [join(ROOT, 'lib', 'grants', 'private', 'cli.ts')],
    outfile: cli,
    bundle: true,
    platform: 'node',
    logLevel: 'silent',
  });
  write(
    join(tools, 'npm'),
    `#!/bin/sh\nmkdir -p node_modules/.bin && ln -sf ${cli} node_modules/.bin/cdktf-service-access\n`,
    0o755,
  );
  chmodSync(cli, 0o755);
  write(
    join(tools, 'npx'),
    '#!/bin/sh\n[ "$*" = "cdktf synth" ] || exit 9\nmkdir -p cdktf.out && cp stack.json cdktf.out/cdk.tf.json\n',
    0o755,
  );
  mkdirSync(head);
  git('init', '-q', '-b', 'main');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function commit(roles: string[]): string {
  write(join(head, 'stack.json'), stack(roles));
  git('add', 'stack.json');
  git('commit', '-q', '--allow-empty', '-m', 'change');
  return git('rev-parse', 'HEAD');
}

/** What the workflow says of a change. */
function workflow(before: string[], after: string[]) {
  const BASE = commit(before);
  commit(after);
  const outputs = { GITHUB_STEP_SUMMARY: join(folder, 'summary'), GITHUB_OUTPUT: join(folder, 'output') };
  Object.values(outputs).forEach((file) => write(file, ''));
  try {
    const synthesis = step('Synthesize the base and the change', { BASE });
    expect([synthesis.status, synthesis.stdout]).toEqual([0, expect.any(String)]);
    const { status, stderr } = step('Compare', outputs);
    return {
      status,
      stderr,
      comment: readFileSync(join(head, 'access.md'), 'utf8'),
      summary: readFileSync(outputs.GITHUB_STEP_SUMMARY, 'utf8'),
      output: readFileSync(outputs.GITHUB_OUTPUT, 'utf8'),
    };
  } finally {
    git('worktree', 'remove', '--force', '../base');
  }
}

test('new access is commented, and the output says so', () => {
  const { status, comment, summary, output } = workflow(['Reader'], ['Writer']);
  expect(status).toBe(0);
  expect(output).toBe('status=3\n');
  expect(comment).toMatch(/^\*\*1 new grant\*\*, 0 lost\n/);
  expect(comment).toContain('| `service is` | `Writer` | `kms: all instances` |');
  expect(summary).toBe(comment);
});

test('less access is no reason to fail', () => {
  const { status, comment, output } = workflow(['Writer'], ['Reader']);
  expect([status, output]).toEqual([0, 'status=0\n']);
  expect(comment).toMatch(/^\*\*No new access\*\*, 1 lost\n/);
});

test('a synthesis that cannot be read fails the step', () => {
  const BASE = commit(['Reader']);
  try {
    step('Synthesize the base and the change', { BASE });
    rmSync(join(head, 'cdktf.out'), { recursive: true });
    const { status, stderr } = step('Compare', { GITHUB_STEP_SUMMARY: '/dev/null', GITHUB_OUTPUT: '/dev/null' });
    expect([status, stderr]).toEqual([
      1,
      'cdktf.out: expected cdktf.out, the folder of one stack in it, or a plan as JSON\n',
    ]);
  } finally {
    git('worktree', 'remove', '--force', '../base');
  }
});
