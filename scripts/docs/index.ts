/** Writes everything under docs/ that is generated, and the code blocks of other pages. Run `npm run build` first; `npm run docs` does. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeApiDocs } from './api';
import { errorsPage } from './errors';
import { fillGrants, PAGES as GRANT_PAGES } from './grants';
import { permissionsPage } from './permissions';
import { fillRegions, PAGES } from './readme';
import { warningsPage } from './warnings';

const DOCS = resolve(__dirname, '..', '..', 'docs');

writeApiDocs(join(DOCS, 'API'));
writeFileSync(join(DOCS, 'permissions.md'), permissionsPage());
writeFileSync(join(DOCS, 'errors.md'), errorsPage());
writeFileSync(join(DOCS, 'warnings.md'), fillRegions(warningsPage()));
for (const page of PAGES) {
  writeFileSync(page, fillRegions(readFileSync(page, 'utf8')));
}
for (const page of GRANT_PAGES) {
  const file = join(DOCS, '..', page);
  writeFileSync(file, fillGrants(readFileSync(file, 'utf8')));
}
