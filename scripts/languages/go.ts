import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Framework, ROOT } from '../frameworks';
import type { Language } from './language';
import { comparisons, copyProgram, type Renames } from './program';
import { run } from '../run';
import { frameworkModule, namesOf, packagesOf, pacmak, versionOfLibrary } from './packages';

const RENAMES: Renames = [
  [/github[.]com[/]hashicorp[/]terraform-cdk-go[/]cdktf/g, 'github.com/open-constructs/cdk-terrain-go/cdktn'],
  [/\bcdktf(?=[.][A-Z]|serviceaccess)/g, 'cdktn'],
];

/** Apart from the user's: it holds modules that were never published. */
const MODULE_CACHE = join(ROOT, 'packages', 'languages', 'go-modules');

interface GoNames {
  /** The repository. */
  readonly moduleName: string;
  readonly packageName: string;
}

/**
 * Go fetches modules from Git repositories: what is released is a commit and a tag. Here, both are made in a repository of
 * this machine, and Git is told to take it instead of the one that the module names.
 */
class Repository {
  public readonly module: string;

  public constructor(
    private readonly folder: string,
    private readonly names: GoNames,
    private readonly version: string,
  ) {
    this.module = `${names.moduleName}/${names.packageName}`;
  }

  public get remote(): string {
    return this.names.moduleName;
  }

  public release(generated: string): void {
    this.forget();
    mkdirSync(this.folder, { recursive: true });
    cpSync(join(generated, this.names.packageName), join(this.folder, this.names.packageName), { recursive: true });
    this.git('init', '--quiet');
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', `${this.names.packageName} ${this.version}`);
    this.git('tag', `${this.names.packageName}/v${this.version}`);
  }

  /** Go takes what it has once fetched for unchangeable. */
  private forget(): void {
    for (const cached of [this.remote, join('cache', 'download', this.remote), join('cache', 'vcs')]) {
      rmSync(join(MODULE_CACHE, cached), { recursive: true, force: true });
    }
  }

  private git(...args: string[]): void {
    run(this.folder, {}, 'git', '-c', 'user.name=release', '-c', 'user.email=release@example.com', ...args);
  }

  public get redirection(): readonly [string, string] {
    return [`url.file://${this.folder}.insteadOf`, `https://${this.remote}`];
  }
}

/** Settings under which Go takes these modules from the repositories of this machine, and all others from its proxy. */
function settings(repositories: readonly Repository[]): NodeJS.ProcessEnv {
  const redirections = repositories.map(({ redirection }) => redirection);
  return {
    GOPRIVATE: repositories.map(({ remote }) => remote).join(','),
    GOMODCACHE: MODULE_CACHE,
    GOFLAGS: '-modcacherw',
    GIT_CONFIG_COUNT: String(redirections.length),
    ...Object.fromEntries(
      redirections.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  };
}

function isPublished(module: string, version: string): boolean {
  try {
    run(ROOT, {}, 'go', 'list', '-m', `${module}@v${version}`);
    return true;
  } catch {
    return false;
  }
}

export const go: Language = {
  title: 'Go',
  tools: ['go', 'git'],
  checks: (framework: Framework, project: string) => {
    const { own, upstream } = namesOf<GoNames>(framework, 'go');
    const library = new Repository(join(project, 'library'), own, versionOfLibrary());
    const base = new Repository(join(project, 'framework'), upstream, framework.version);
    const program = join(project, 'program');
    const output = join(project, 'cdktf.out');
    const repositories = [library];
    const goTool = (...args: string[]): string => run(program, settings(repositories), 'go', ...args);
    return {
      steps: [
        {
          title: 'the module of the framework is there',
          run: () => {
            if (isPublished(base.module, framework.version)) {
              return 'published';
            }
            const generated = join(project, 'generated');
            pacmak(frameworkModule(framework), 'go', generated, '--code-only');
            base.release(join(generated, 'go'));
            repositories.push(base);
            return `generated from the npm package: the module proxy has no ${base.module}@v${framework.version}`;
          },
        },
        {
          title: 'the module is generated, committed and tagged',
          run: () => {
            rmSync(join(packagesOf(framework), 'go'), { recursive: true, force: true });
            pacmak(framework.folder, 'go', packagesOf(framework), '--code-only');
            library.release(join(packagesOf(framework), 'go'));
          },
        },
        {
          title: 'go get installs it in an empty project',
          run: () => {
            copyProgram('go', framework, program, RENAMES);
            goTool('mod', 'init', 'example/app');
            goTool('get', `${library.module}@v${versionOfLibrary()}`);
            goTool('mod', 'tidy');
          },
        },
        { title: 'go vet finds nothing wrong with it', run: () => void goTool('vet', `${library.module}/...`, '.') },
        {
          title: 'the program runs',
          run: () => {
            goTool('build', '-o', 'app', '.');
            run(program, {}, join(program, 'app'), output);
          },
        },
      ],
      findings: comparisons(output),
    };
  },
};
