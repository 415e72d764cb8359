import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CDKTN, type Framework, packageName, renamedSource } from '../../scripts/frameworks';

/** An empty project outside the repository, with the packed tarball and its two peers and nothing else. */
export class Consumer {
  public readonly folder = mkdtempSync(join(tmpdir(), 'consumer-'));

  public constructor(private readonly framework: Framework) {}

  /** The packed library, as it is installed. */
  public get installed(): string {
    return join(this.folder, 'node_modules', packageName(this.framework));
  }

  public install(): void {
    const { folder, name, version } = this.framework;
    for (const file of readdirSync(join(__dirname, 'consumer'))) {
      writeFileSync(join(this.folder, file), this.named(readFileSync(join(__dirname, 'consumer', file), 'utf8')));
    }
    writeFileSync(join(this.folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
    const packed = npm(folder, 'pack', '--silent', '--ignore-scripts', '--pack-destination', this.folder).trim();
    const tarball = join(this.folder, packed.split('\n').pop()!);
    npm(
      this.folder,
      'install',
      '--silent',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      tarball,
      `${name}@${version}`,
    );
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

  /** A program with the names of the framework. */
  public named(source: string): string {
    return this.framework === CDKTN ? renamedSource(source) : source;
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
