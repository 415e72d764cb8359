import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROVIDERS } from '../scripts/providers';
import type { Cloud } from './cloud';
import type { Entry } from './entry';

/** All entries of one cloud. */
export interface Section extends Cloud<any> {
  /** Name of its folders. */
  readonly name: string;
  readonly title: string;
  /** In the order of their names. */
  readonly entries: readonly Entry[];
}

/** The clouds of `scripts/providers.ts`, each with the files of its folder: a new file is found by itself. */
export const CATALOGUE: readonly Section[] = PROVIDERS.flatMap(({ name, cloud }) =>
  cloud === undefined ? [] : [sectionOf(name, cloud)],
);

/** What all clouds have in common. */
export const COMMON: Section = sectionOf('core', 'All clouds');

function sectionOf(name: string, title: string): Section {
  return { name, title, ...load<{ CLOUD: Cloud<any> }>(name).CLOUD, entries: entriesOf(name) };
}

function entriesOf(cloud: string): Entry[] {
  const files = readdirSync(join(__dirname, cloud)).filter((file) => !['index.ts', 'shared.ts'].includes(file));
  return files.sort().map((file) => load<{ ENTRY: Entry }>(cloud, file).ENTRY);
}

function load<T>(...path: string[]): T {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require(join(__dirname, ...path)) as T;
}
