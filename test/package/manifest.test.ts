import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CDKTF, CDKTN, type Framework, FRAMEWORKS, languageTargets, packageName, ROOT } from '../../scripts/frameworks';

describe.each(FRAMEWORKS)('package.json for $title', (framework: Framework) => {
  const manifest = JSON.parse(readFileSync(join(framework.folder, 'package.json'), 'utf8'));
  const { exports, typesVersions } = manifest;

  test('exports every folder of lib and its bindings, and nothing else', () => {
    const folders = readdirSync(join(ROOT, 'lib'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'core')
      .flatMap(({ name }) => (name === 'grants' ? ['./grants'] : [`./${name}`, `./${name}/bindings`]));
    expect(Object.keys(exports).sort()).toEqual(['.', './package.json', ...folders].sort());
    expect(Object.keys(typesVersions['*']).sort()).toEqual(folders.map((folder) => folder.slice(2)).sort());
  });

  test('has no dependencies beside its peers', () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.peerDependencies).toEqual(framework.peerDependencies);
  });

  test('names the packages of the other languages', () => {
    expect(manifest.name).toBe(packageName(framework));
    expect(manifest.jsii.targets).toEqual(languageTargets(framework));
  });
});

describe('the package for CDK Terrain', () => {
  const modulesOf = ({ folder }: Framework): string[] =>
    readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /[.](js|d[.]ts)$/.test(file),
    );

  test('holds the modules of the package for CDKTF', () => {
    expect(modulesOf(CDKTN).sort()).toEqual(modulesOf(CDKTF).sort());
  });

  test('names CDKTF nowhere', () => {
    // In both frameworks, symbols, metadata, the settings and the folder of the output are called so.
    const kept = /Symbol[.]for[(]["']cdktf[/]|@cdktf[/](info|warn|error)|cdktf[.](json|out)|[/]cdktf-service-access/g;
    // The bindings call the module `cdktf` after they imported it.
    const names = /["'`@]cdktf\b|cdktf[-_]|\bCDKTF\b/;
    const found = modulesOf(CDKTN).flatMap((file) =>
      readFileSync(join(CDKTN.folder, 'dist', file), 'utf8')
        .split('\n')
        .filter((line) => names.test(line.replace(kept, '')))
        .map((line) => `${file}: ${line}`),
    );
    expect(found).toEqual([]);
  });
});
