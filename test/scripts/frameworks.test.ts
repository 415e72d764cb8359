import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CDKTF, FRAMEWORKS, languageTargets, renamedPage, renamedSource, ROOT } from '../../scripts/frameworks';

describe('a source for CDK Terrain', () => {
  test.each([
    ["import { App } from 'cdktf';", "import { App } from 'cdktn';"],
    [
      "import * as cdktf from 'cdktf';\ncdktf.Fn.join('', []);",
      "import * as cdktf from 'cdktn';\ncdktf.Fn.join('', []);",
    ],
    ["export * from 'cdktf/lib/tokens';", "export * from 'cdktn/lib/tokens';"],
    ["const { App } = require('cdktf');", "const { App } = require('cdktn');"],
    ["const late = import('cdktf');", "const late = import('cdktn');"],
    ["import { Ami } from '@cdktf/provider-aws/lib/ami';", "import { Ami } from '@cdktn/provider-aws/lib/ami';"],
    ["import { CosTarget } from 'cdktf-service-access/ibm';", "import { CosTarget } from 'cdktn-service-access/ibm';"],
  ])('imports its modules: %s', (source, expected) => {
    expect(renamedSource(source)).toBe(expected);
  });

  test.each([
    ["Symbol.for('cdktf/App')"],
    ["type === '@cdktf/warn'"],
    ['// a setting of cdktf.json, written to cdktf.out, beside CDKTF_OUTDIR'],
    ["'https://github.com/cdktf-service-access/cdktf-service-access/issues'"],
  ])('keeps what is called so in both: %s', (source) => {
    expect(renamedSource(source)).toBe(source);
  });

  test.each([
    ['/** CDKTF ignores it; see `cdktf synth`. */', '/** CDK Terrain ignores it; see `cdktn synth`. */'],
    [
      "throw new Error('add a TimeProvider from cdktf-service-access/time/bindings');",
      "throw new Error('add a TimeProvider from cdktn-service-access/time/bindings');",
    ],
  ])('says its names in comments and messages: %s', (source, expected) => {
    expect(renamedSource(source)).toBe(expected);
  });
});

test('a page for CDK Terrain keeps what is written for both', () => {
  const both = '<!-- both frameworks -->\n\nCDKTF: `npm install cdktf`\n\n<!-- /both frameworks -->';
  const page = `CDKTF users install\n\n    npm install cdktf-service-access cdktf constructs\n\n${both}\n\nand \`npx cdktf synth\`.`;
  expect(renamedPage(page)).toBe(
    `CDK Terrain users install\n\n    npm install cdktn-service-access cdktn constructs\n\n${both}\n\nand \`npx cdktn synth\`.`,
  );
});

test.each([
  ['from cdktf_service_access.ibm import CosTarget', 'from cdktn_service_access.ibm import CosTarget'],
  [
    '"github.com/cdktf-service-access/cdktf-service-access-go/cdktfserviceaccess/ibm"',
    '"github.com/cdktf-service-access/cdktf-service-access-go/cdktnserviceaccess/ibm"',
  ],
  [
    'import io.github.cdktfserviceaccess.cdktf.ibm.CosTarget;',
    'import io.github.cdktfserviceaccess.cdktn.ibm.CosTarget;',
  ],
  ['using CdktfServiceAccess.Ibm;', 'using CdktnServiceAccess.Ibm;'],
])('a page for CDK Terrain has the names of its packages in each language: %s', (page, expected) => {
  expect(renamedPage(page)).toBe(expected);
});

describe.each(FRAMEWORKS)('the names for $title', (framework) => {
  test('are told apart in each language', () => {
    const other = FRAMEWORKS.find((one) => one !== framework)!;
    for (const [language, names] of Object.entries(languageTargets(framework))) {
      expect(names).not.toEqual(languageTargets(other)[language]);
    }
  });

  test('are those of the version that is installed here', () => {
    const installed = JSON.parse(readFileSync(join(ROOT, 'node_modules', framework.name, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(installed.version).toBe(framework.version);
  });
});

test('the manifest of the repository has the peers and the names for CDKTF', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(manifest.peerDependencies).toEqual(CDKTF.peerDependencies);
  expect(manifest.jsii.targets).toEqual(languageTargets(CDKTF));
});
