const CDKTF = "import * as cdktf from 'cdktf';\n";

/** A generated module that imports from `lib/core` as well. */
export function withImport(code: string, name: string, module: string): string {
  if (code.split(CDKTF).length !== 2) {
    throw new Error(`there is no, or more than one, ${CDKTF.trim()}: has the generator changed?`);
  }
  return code.replace(CDKTF, `${CDKTF}import { ${name} } from '../../core/${module}';\n`);
}
