/**
 * Measures the command line on two syntheses with 20,000 grants, each run in a process of its own.
 *
 * Usage: npm run build && tsx bench/grants.ts
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CLI = resolve(__dirname, '..', 'dist', 'cli.js');
const STACKS = 40;
const EACH = 500;
const ROUNDS = 7;

type Resources = Record<string, Record<string, object>>;

/** A third of the grants for each cloud, all different. Every hundredth is another one after the change. */
function resources(stack: number, changed: boolean): Resources {
  const result: Resources = {
    ibm_iam_authorization_policy: {},
    aws_iam_role_policy: {},
    huaweicloud_identity_role: {
      use: { name: 'use', type: 'XA', policy: document('1.1', { Effect: 'Allow', Action: ['ims:images:get'] }) },
    },
    huaweicloud_identity_group_role_assignment: {},
  };
  for (let index = 0; index < EACH; index += 1) {
    const id = `grant${index}`;
    const suffix = changed && index % 100 === 0 ? 'changed' : '';
    switch (index % 3) {
      case 0:
        result.ibm_iam_authorization_policy![id] = {
          source_service_name: 'is',
          source_resource_type: 'image',
          resource_attributes: Object.entries({
            accountId: 'a',
            serviceName: 'cloud-object-storage',
            serviceInstance: `instance-${stack}`,
            resourceType: 'bucket',
            resource: `bucket-${stack}-${index}${suffix}`,
          }).map(([name, value]) => ({ name, value, operator: 'stringEquals' })),
          roles: ['Reader', 'Writer'],
        };
        break;
      case 1:
        result.aws_iam_role_policy![id] = {
          role: `role-${stack}-${index}`,
          policy: document('2012-10-17', {
            Effect: 'Allow',
            Action: ['s3:GetObject', 's3:ListBucket', 's3:PutObject'],
            Resource: ['', '/*'].map((end) => `arn:\${var.partition}:s3:::bucket-${stack}-${index}${suffix}${end}`),
          }),
        };
        break;
      default:
        result.huaweicloud_identity_group_role_assignment![id] = {
          group_id: `group-${stack}-${index}${suffix}`,
          role_id: '${huaweicloud_identity_role.use.id}',
          project_id: `project-${stack}`,
        };
    }
  }
  return result;
}

function document(Version: string, ...Statement: object[]): string {
  return JSON.stringify({ Version, Statement });
}

function synthesis(folder: string, changed: boolean): string {
  const stacks = Array.from({ length: STACKS }, (_, stack) => {
    const path = join('stacks', `s${stack}`, 'cdk.tf.json');
    mkdirSync(join(folder, 'stacks', `s${stack}`), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify({ resource: resources(stack, changed) }));
    return [`s${stack}`, { synthesizedStackPath: path }] as const;
  });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ stacks: Object.fromEntries(stacks) }));
  return folder;
}

/** Seconds and megabytes of a whole process, Node's start included. */
function measured(...args: string[]): { seconds: number; megabytes: number } {
  const report = "process.on('exit', () => process._rawDebug(`RSS ${process.resourceUsage().maxRSS}`))";
  const hook = join(tmpdir(), `rss-${process.pid}.cjs`);
  writeFileSync(hook, report);
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--require', hook, CLI, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  rmSync(hook);
  if (status !== 0) {
    throw new Error(stderr);
  }
  return { seconds, megabytes: Number(/RSS (\d+)/.exec(stderr)![1]) / 1000 };
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

const folder = mkdtempSync(join(tmpdir(), 'grants-bench-'));
try {
  const [before, after] = [synthesis(join(folder, 'before'), false), synthesis(join(folder, 'after'), true)];
  for (const args of [
    ['show', after],
    ['show', after, '--format', 'json'],
    ['diff', before, before],
    ['diff', before, after, '--format', 'markdown'],
  ]) {
    const runs = Array.from({ length: ROUNDS }, () => measured(...args));
    const [seconds, megabytes] = [runs.map((run) => run.seconds), runs.map((run) => run.megabytes)].map(median);
    const command = args.map((arg) => arg.replace(`${folder}/`, '')).join(' ');
    console.log(`| \`${command}\` | ${seconds!.toFixed(2)} | ${megabytes!.toFixed(0)} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
