/**
 * Measures the command line with 20,000 grants, each run in a process of its own, and writes the table to bench/README.md.
 * Fails when a run takes more than a goal allows.
 *
 * Usage: npm run build && npx tsx bench/grants.ts
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { tableOf } from './report';

const CLI = resolve(__dirname, '..', 'dist', 'cli.js');
const STACKS = 40;
const EACH = 500;
const ROUNDS = 3;
const MOST_SECONDS = 2;
const MOST_MEGABYTES = 300;
const README = join(__dirname, 'README.md');
const TABLE = /(?<=<!-- command line -->\n)[^]*(?=<!-- \/command line -->)/;

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

/** The same change as a plan. */
function plan(file: string): string {
  const all = (changed: boolean) =>
    Array.from({ length: STACKS }, (_, stack) => {
      const role = { address: `huaweicloud_identity_role.use${stack}`, id: `use${stack}` };
      return Object.entries(resources(stack, changed)).flatMap(([type, byId]) =>
        Object.entries(byId).map(([id, args]) => ({
          address: type === 'huaweicloud_identity_role' ? role.address : `${type}.s${stack}_${id}`,
          mode: 'managed',
          type,
          values: JSON.parse(
            JSON.stringify({ ...args, ...(type === 'huaweicloud_identity_role' ? { id: role.id } : {}) })
              .replaceAll('${huaweicloud_identity_role.use.id}', role.id)
              .replaceAll('${var.partition}', 'aws'),
          ) as Record<string, unknown>,
        })),
      );
    }).flat();
  const planned = all(true);
  const expressionsOf = (values: object) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { constant_value: value as unknown }]));
  writeFileSync(
    file,
    JSON.stringify({
      prior_state: { values: { root_module: { resources: all(false) } } },
      planned_values: { root_module: { resources: planned } },
      resource_changes: planned.map(({ address, values }) => ({
        address,
        change: { after: values, after_unknown: {} },
      })),
      configuration: {
        provider_config: Object.fromEntries(['aws', 'huaweicloud', 'ibm'].map((name) => [name, { name }])),
        root_module: {
          resources: planned.map(({ address, type, values }) => ({
            address,
            provider_config_key: type.split('_')[0],
            expressions: expressionsOf(values),
          })),
        },
      },
    }),
  );
  return file;
}

interface Measured {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

/** Of a whole process, Node's start included. */
function measured(...args: string[]): Measured {
  const report =
    "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); " +
    'process._rawDebug(`USED ${JSON.stringify([maxRSS, userCPUTime + systemCPUTime])}`) })';
  const hook = join(tmpdir(), `used-${process.pid}.cjs`);
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
  const [kilobytes, microseconds] = JSON.parse(/USED (.*)/.exec(stderr)![1]!) as [number, number];
  return { seconds, cpu: microseconds / 1e6, megabytes: kilobytes / 1000 };
}

/** Other processes only make a run slower, so the fastest says most. */
function best(runs: readonly Measured[], of: (run: Measured) => number): number {
  return Math.min(...runs.map(of));
}

const folder = mkdtempSync(join(tmpdir(), 'grants-bench-'));
try {
  const [before, after] = [synthesis(join(folder, 'before'), false), synthesis(join(folder, 'after'), true)];
  const planned = plan(join(folder, 'plan.json'));
  const rows = [
    ['show', after],
    ['show', after, '--format', 'json'],
    ['diff', before, before],
    ['diff', before, after, '--format', 'markdown'],
    ['diff', planned],
  ].map((args) => {
    const runs = Array.from({ length: ROUNDS }, () => measured(...args));
    const [seconds, cpu, megabytes] = [
      best(runs, (run) => run.seconds),
      best(runs, (run) => run.cpu),
      best(runs, (run) => run.megabytes),
    ];
    const isMet = seconds <= MOST_SECONDS && megabytes <= MOST_MEGABYTES;
    process.exitCode = isMet ? process.exitCode : 1;
    const command = `\`${args.map((arg) => arg.replace(`${folder}/`, '')).join(' ')}\``;
    return [command, seconds.toFixed(2), cpu.toFixed(2), megabytes.toFixed(0)];
  });
  const day = new Date().toISOString().slice(0, 10);
  const table = tableOf(['command', 'seconds', 'CPU seconds', 'MB resident'], rows);
  console.log(table);
  const readme = readFileSync(README, 'utf8');
  writeFileSync(
    README,
    readme.replace(TABLE, () => `\nMeasured on ${day}: Node ${process.version}.\n\n${table}\n`),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
