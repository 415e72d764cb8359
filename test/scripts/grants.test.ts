import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fillGrants, PAGES } from '../../scripts/docs/grants';

const ROOT = resolve(__dirname, '..', '..');

test.each(PAGES)('%s shows what the command line prints', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  expect(text).toContain('<!-- end -->');
  expect(fillGrants(text)).toBe(text);
});
