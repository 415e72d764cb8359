/**
 * The main job: synthesizes every example stack and says what each one grants. It goes through the CLI of CDKTF, which has no
 * binary for Node 24 and later: there the program runs by itself.
 */
import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { run } from '../lib/grants/private/command-line';
import { ROOT } from './frameworks';

const command =
  Number(process.versions.node.split('.')[0]) < 24
    ? [require.resolve('cdktf-cli/bundle/bin/cdktf.js'), 'synth']
    : [require.resolve('tsx/cli'), join(ROOT, 'main.ts')];
const { status } = spawnSync(process.execPath, command, {
  cwd: ROOT,
  stdio: 'inherit',
  env: {
    ...process.env,
    // Nothing of a synthesis leaves this machine.
    CHECKPOINT_DISABLE: '1',
    DISABLE_VERSION_CHECK: '1',
    CI: '1',
    // The CLI asks terraform for its version and prints what terraform says about its own configuration.
    TF_CLI_CONFIG_FILE: devNull,
  },
});
if (status === 0) {
  console.log(`\n${run(['show', join(ROOT, 'cdktf.out')]).output}`);
} else {
  process.exitCode = status ?? 1;
}
