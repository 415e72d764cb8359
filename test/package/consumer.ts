import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..');

/** An empty project outside the repository, with the packed tarball and its two peers and nothing else. */
export class Consumer {
  public readonly folder = mkdtempSync(join(tmpdir(), 'consumer-'));

  public install(): void {
    cpSync(join(__dirname, 'consumer'), this.folder, { recursive: true });
    writeFileSync(join(this.folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
    const packed = npm(ROOT, 'pack', '--silent', '--ignore-scripts', '--pack-destination', this.folder).trim();
    const tarball = join(this.folder, packed.split('\n').pop()!);
    npm(this.folder, 'install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', tarball, 'cdktf@0.21.0');
  }

  public packages(): string[] {
    return readdirSync(join(this.folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  }

  public writeJson(file: string, content: object): void {
    writeFileSync(join(this.folder, file), JSON.stringify(content));
  }

  /** Runs a tool of this repository in the consumer's folder; throws what it printed if it fails. */
  public runTool(script: string, ...args: string[]): string {
    return run(process.execPath, [require.resolve(script), ...args], this.folder);
  }

  public runNode(...args: string[]): string {
    return run(process.execPath, args, this.folder);
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function npm(cwd: string, ...args: string[]): string {
  return run('npm', args, cwd);
}

function run(command: string, args: string[], cwd: string): string {
  const options: ExecFileSyncOptions = {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, CHECKPOINT_DISABLE: '1', CI: '1', NODE_OPTIONS: '' },
  };
  try {
    return String(execFileSync(command, args, options));
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  }
}
