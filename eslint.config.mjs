import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import noCircles from './scripts/no-circles.mjs';

const ROOT = import.meta.dirname;
const BINDINGS = 'lib/*/bindings/*.ts';
const PROVIDER_PACKAGES = { group: ['@cdktf/provider-*', '@cdktf/provider-*/**'], message: 'bindings are vendored' };
/** The folders of `scripts/providers.ts` that have facts; a test compares them with its list. */
const CLOUDS = readdirSync(join(ROOT, 'lib')).filter((folder) => existsSync(join(ROOT, 'lib', folder, 'facts')));

/** What may import what: the table in CONTRIBUTING.md. */
const ZONES = [
  { target: './lib/core', from: './lib', except: ['./core'] },
  { target: './lib/time', from: './lib', except: ['./core', './time'] },
  { target: './lib/time/bindings', from: './lib', except: ['./core', './time/bindings'] },
  { target: './lib', from: ['./bench', './catalogue', './examples', './scripts', './test'] },
  { target: './test/package/*.ts', from: './lib' },
  { target: './lib/grants', from: './lib', except: ['./grants', ...CLOUDS.map((cloud) => `./${cloud}/grants.ts`)] },
  ...CLOUDS.flatMap((cloud) => [
    { target: `./lib/${cloud}`, from: './lib', except: ['./core', './grants', './time', `./${cloud}`] },
    { target: `./lib/${cloud}/facts`, from: './lib', except: [`./${cloud}/facts`] },
    { target: `./lib/${cloud}/bindings`, from: './lib', except: ['./core', `./${cloud}/bindings`] },
  ]),
];

const IMPORTS = {
  plugins: { 'import-x': importX, circles: { rules: { 'no-circles': noCircles } } },
  settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
  rules: {
    'circles/no-circles': 'error',
    'import-x/no-restricted-paths': ['error', { basePath: ROOT, zones: ZONES }],
    'import-x/no-unresolved': 'error',
  },
};

export default tseslint.config(
  {
    ignores: ['dist', 'bench/.build', 'packages', 'coverage', 'cdktf.out', 'node_modules', '.stryker-tmp', 'reports'],
  },
  {
    // Generated: what they import counts, how they are written does not.
    files: [BINDINGS],
    languageOptions: { parser: tseslint.parser },
    ...IMPORTS,
  },
  {
    ignores: [BINDINGS],
    extends: [tseslint.configs.recommendedTypeChecked],
    ...IMPORTS,
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs', 'scripts/*.mjs'] },
        tsconfigRootDir: ROOT,
      },
    },
    rules: {
      ...IMPORTS.rules,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      // CDKTF's own types are loose: its functions and resolved values are `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    files: ['lib/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [PROVIDER_PACKAGES] }] },
  },
  {
    files: ['lib/*/facts/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: ['cdktf', 'constructs'], patterns: [PROVIDER_PACKAGES, { group: ['**/core/*', '**/bindings/*'] }] },
      ],
    },
  },
  {
    files: [BINDINGS],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!(cdktf|constructs)$|[.])', message: 'only cdktf' }] },
      ],
    },
  },
  {
    files: ['examples/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: '@cdktf/provider-aws', message: 'import one resource: @cdktf/provider-aws/lib/<resource>' }],
          patterns: [{ regex: '^[.].*/lib(/|$)', message: 'use the public name' }],
        },
      ],
    },
  },
  {
    files: ['test/package/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[.].*/lib(/|$)', message: 'use the packed tarball' }] },
      ],
    },
  },
  {
    // Plans and synthesized stacks are plain JSON.
    files: ['catalogue/**', 'test/**', 'scripts/**'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    // Recipes name factories, which use no `this`.
    files: ['test/fuzz/**'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
