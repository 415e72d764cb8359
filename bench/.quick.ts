import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildSync } from 'esbuild';
import { CLOUDS } from '../scripts/providers';
import { CASE_FILES, casesOf } from './cases';
const ROOT = join(__dirname, '..'), BUILD = join(__dirname, '.build'), plain = join(BUILD, 'plain');
const C: any = { platform: 'node', format: 'cjs', tsconfigRaw: { compilerOptions: { target: 'ES2018', useDefineForClassFields: false } } };
if (process.env.PLAIN) {
  execFileSync(process.execPath, [require.resolve('tsx/cli'), 'scripts/bindings', plain, '--plain'], { cwd: ROOT });
  buildSync({ ...C, entryPoints: readdirSync(plain, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts')).map((f) => join(plain, f)), outdir: plain });
}
buildSync({ ...C, entryPoints: [join(__dirname, 'measure.ts'), ...CASE_FILES], outdir: BUILD, outbase: __dirname, bundle: true, packages: 'external',
  alias: Object.fromEntries(CLOUDS.flatMap((c: string) => [[`cdktf-service-access/${c}/bindings`, join(plain, c, 'bindings', 'index.js')], [`cdktf-service-access/${c}`, join(ROOT, 'dist', c)]])) });
let m = readFileSync(join(BUILD, 'measure.js'), 'utf8').replace('MANY_GRANTS = 2e4', 'MANY_GRANTS = 10').replace('Math.ceil(count / 5)', '1');
writeFileSync(join(BUILD, 'measure-quick.js'), m);
const [turns, only] = process.argv.slice(2);
const med = (v: number[]) => [...v].sort((a, b) => a - b)[v.length >> 1]!;
const cs: number[] = [], ms: number[] = [];
for (const file of CASE_FILES) for (const { name } of casesOf(file)) {
  if (only && !name.includes(only)) continue;
  const o = JSON.parse(execFileSync(process.execPath, ['--expose-gc', join(BUILD, 'measure-quick.js'), join(BUILD, relative(__dirname, file)).replace(/[.]ts$/, '.js'), name, turns!], { encoding: 'utf8' }));
  cs.push(o.cpu.stack.value); ms.push(o.memory.stack.value);
  console.log(name.padEnd(60), o.milliseconds.toFixed(2), 'cpu', o.cpu.stack.value.toFixed(2), '±', o.cpu.stack.noise.toFixed(2), '/', o.cpu.construct.value.toFixed(2), 'mem', o.memory.stack.value.toFixed(2), '/', o.memory.construct.value.toFixed(2), 'KB', o.kilobytes.toFixed(2));
}
console.log('median', med(cs).toFixed(3), med(ms).toFixed(3));
