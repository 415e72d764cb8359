import { withImport } from './imports';

const BASES: Readonly<Record<string, string>> = {
  TerraformResource: 'LeanResource',
  TerraformDataSource: 'LeanDataSource',
};
const CLASS = /^(export class \w+ extends )cdktf\.(Terraform(?:Resource|DataSource|Provider)) \{$/gm;

/**
 * Gives generated resources and data sources a base class of which CDKTF resolves only what is late-bound. Refuses what it
 * does not know, so that a generator that writes something else is noticed.
 */
export function leanElements(code: string, fileName: string): string {
  const [element, ...others] = code.matchAll(CLASS);
  if (!element || others.length > 0) {
    throw new Error(`${fileName} has not one class of an element: has the generator changed?`);
  }
  const base = BASES[element[2]!];
  return base ? withImport(code.replace(CLASS, `$1${base} {`), base, 'lean-element') : code;
}
