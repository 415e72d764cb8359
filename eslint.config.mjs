import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const CLOUDS = ['aws', 'huaweicloud', 'ibm'];
const PROVIDER_PACKAGES = { group: ['@cdktf/provider-*', '@cdktf/provider-*/**'], message: 'bindings are vendored' };

/** What may import what: the table in CONTRIBUTING.md. */
const ZONES = [
  { target: './lib/core', from: './lib', except: ['./core'] },
  { target: './lib/time', from: './lib', except: ['./core', './time'] },
  { target: './lib', from: ['./catalogue', './examples', './test', './scripts', './bench'] },
  ...CLOUDS.flatMap((cloud) => [
    { target: `./lib/${cloud}`, from: './lib', except: ['./core', './time', `./${cloud}`] },
    { target: `./lib/${cloud}/facts`, from: './lib', except: [`./${cloud}/facts`] },
    { target: `./lib/${cloud}/bindings`, from: './lib', except: ['./core', `./${cloud}/bindings`] },
  ]),
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'bench/.build',
      'packages',
      'coverage',
      'cdktf.out',
      'lib/*/bindings',
      'node_modules',
      '.stryker-tmp',
      'reports',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: ZONES }],
      'import-x/no-unresolved': 'error',
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
    files: ['examples/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: '@cdktf/provider-aws', message: 'import one resource: @cdktf/provider-aws/lib/<resource>' }],
          patterns: [
            { group: ['**/lib/ibm*', '**/lib/aws*', '../lib*', '../../lib*'], message: 'use the public name' },
          ],
        },
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
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
