import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../frameworks';
import type { Language } from './language';
import { comparisons, copyProgram, type Renames } from './program';
import { run } from '../run';
import { frameworkModule, megabytes, namesOf, onlyFile, packagesOf, pacmak, versionOfLibrary } from './packages';

const RENAMES: Renames = [
  [/com[.]hashicorp[.]cdktf(?=[.])/g, 'io.cdktn.cdktn'],
  [/(?<=cdktfserviceaccess[.])cdktf(?=[.])/g, 'cdktn'],
  [/(?<=<artifactId>)cdktf(?=-service-access)/g, 'cdktn'],
];

/** Apart from the user's: it holds packages that were never published. */
const REPOSITORY = join(ROOT, 'packages', 'languages', 'maven');

interface JavaNames {
  readonly maven: { readonly groupId: string; readonly artifactId: string };
}

function maven(folder: string, ...args: string[]): void {
  run(folder, {}, 'mvn', '--batch-mode', '--quiet', `-Dmaven.repo.local=${REPOSITORY}`, ...args);
}

/** Compiles what pacmak generated and installs it; the jar of the API reference takes longer than all else. */
function install(folder: string, ...args: string[]): void {
  maven(folder, '-Dmaven.javadoc.skip=true', ...args, 'install');
}

export const java: Language = {
  title: 'Java',
  tools: ['java', 'javac', 'mvn'],
  checks: (framework, project) => {
    const { groupId, artifactId } = namesOf<JavaNames>(framework, 'java').upstream.maven;
    const packages = join(packagesOf(framework), 'java');
    const output = join(project, 'cdktf.out');
    const program = join(project, 'program');
    return {
      steps: [
        {
          title: 'the package of the framework is there',
          run: () => {
            const artifact = `${groupId}:${artifactId}:${framework.version}`;
            if (existsSync(join(REPOSITORY, ...groupId.split('.'), artifactId, 'maven-metadata-local.xml'))) {
              return 'built from the npm package, by an earlier run';
            }
            try {
              maven(ROOT, 'dependency:get', `-Dartifact=${artifact}`, '-Dtransitive=false');
              return 'published';
            } catch {
              const generated = join(project, 'generated');
              pacmak(frameworkModule(framework), 'java', generated, '--code-only');
              install(join(generated, 'java'), '-Dmaven.source.skip=true');
              return `built from the npm package: the Maven repository has no ${artifact}`;
            }
          },
        },
        {
          title: 'the jar is built',
          run: () => {
            pacmak(framework.folder, 'java', packagesOf(framework), '--code-only');
            install(packages);
            const version = versionOfLibrary();
            return megabytes(onlyFile(join(packages, 'target'), `${version}.jar`));
          },
        },
        {
          title: 'Maven compiles a program with it in an empty project',
          run: () => {
            copyProgram('java', framework, program, RENAMES);
            maven(program, `-DlibraryVersion=${versionOfLibrary()}`, 'compile');
          },
        },
        {
          title: 'the program runs',
          run: () => maven(program, `-DlibraryVersion=${versionOfLibrary()}`, 'exec:java', `-Dexec.args=${output}`),
        },
      ],
      findings: comparisons(output),
    };
  },
};
