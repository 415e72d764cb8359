/** Writes everything under docs/ that is generated. Run `npm run build` first; `npm run docs` does. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeApiDocs } from './api-docs';
import { permissionsPage } from './permissions';

const DOCS = resolve(__dirname, '..', 'docs');

writeApiDocs(join(DOCS, 'API'));
writeFileSync(join(DOCS, 'permissions.md'), permissionsPage());
