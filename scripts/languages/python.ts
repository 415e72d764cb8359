import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../frameworks';
import type { Language } from './language';
import { comparisons, copyProgram, messageIn, type Renames } from './program';
import { run } from '../run';
import { megabytes, onlyFile, packagesOf, pacmak } from './packages';

const RENAMES: Renames = [[/\bcdktf(?= import|_service_access)/g, 'cdktn']];

/** What Python itself refuses: nothing of it reaches the library. */
const REFUSED_BY_PYTHON: readonly [string, RegExp][] = [
  ['a dictionary', /argument import_buckets must be .*VmImportBucket/],
  ['a dictionary in snake_case', /argument import_buckets must be .*VmImportBucket/],
  ['a keyword in camelCase', /unexpected keyword argument 'importBuckets'/],
  ['a misspelt keyword', /unexpected keyword argument 'prefx'/],
];

const TWINE = join(ROOT, 'packages', 'languages', 'twine');

function install(environment: string, wanted: string): void {
  run(ROOT, {}, 'python3', '-m', 'venv', environment);
  const pip = [join(environment, 'bin', 'python'), '-m', 'pip'] as const;
  run(ROOT, {}, ...pip, 'install', '--quiet', '--disable-pip-version-check', wanted);
}

export const python: Language = {
  title: 'Python',
  tools: ['python3'],
  checks: (framework, project) => {
    const packages = join(packagesOf(framework), 'python');
    const program = join(project, 'program');
    const output = join(project, 'cdktf.out');
    const environment = join(project, '.venv');
    return {
      steps: [
        {
          title: 'the wheel is built',
          run: () => {
            pacmak(framework.folder, 'python', packagesOf(framework));
            return megabytes(onlyFile(packages, '.whl'));
          },
        },
        {
          title: 'twine finds nothing wrong with it',
          run: () => {
            if (!existsSync(TWINE)) {
              install(TWINE, 'twine');
            }
            const files = [onlyFile(packages, '.whl'), onlyFile(packages, '.tar.gz')];
            run(packages, {}, join(TWINE, 'bin', 'python'), '-m', 'twine', 'check', '--strict', ...files);
          },
        },
        {
          title: 'pip installs it in an empty environment',
          run: () => install(environment, onlyFile(packages, '.whl')),
        },
        {
          title: 'the program runs',
          run: () => {
            copyProgram('python', framework, program, RENAMES);
            run(program, {}, join(environment, 'bin', 'python'), 'main.py', output);
          },
        },
      ],
      findings: [
        ...comparisons(output),
        ...REFUSED_BY_PYTHON.map(([name, expected]) => ({
          title: `refused: ${name}`,
          run: () => {
            const arrived = messageIn(output, name) ?? 'no error';
            if (!expected.test(arrived)) {
              throw new Error(`expected ${expected}, got ${arrived}`);
            }
          },
        })),
      ],
    };
  },
};
