/** Writes everything under docs/ that is generated, and the code blocks of the README. Run `npm run build` first; `npm run docs` does. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeApiDocs } from './api';
import { errorsPage } from './errors';
import { fillGrants, PAGES } from './grants';
import { permissionsPage } from './permissions';
import { fillRegions } from './readme';

const DOCS = resolve(__dirname, '..', '..', 'docs');
const README = resolve(DOCS, '..', 'README.md');

writeApiDocs(join(DOCS, 'API'));
writeFileSync(join(DOCS, 'permissions.md'), permissionsPage());
writeFileSync(join(DOCS, 'errors.md'), errorsPage());
writeFileSync(README, fillRegions(readFileSync(README, 'utf8')));
for (const page of PAGES) {
  const file = join(DOCS, '..', page);
  writeFileSync(file, fillGrants(readFileSync(file, 'utf8')));
}
