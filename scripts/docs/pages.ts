import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..');
const FOLDERS = ['docs', '.github', 'bench'];

/** Absolute paths of all Markdown pages of the repository. */
export function pages(): string[] {
  const below = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  return [...readdirSync(ROOT), ...below]
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(ROOT, name))
    .sort();
}
