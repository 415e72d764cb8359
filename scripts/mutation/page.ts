import { scoreOf, type Alive, type Outcome } from './report';
import { explains } from './survivor';
import { SURVIVORS, unexplainedOf } from './survivors';

/** `docs/mutations.md`: a row for each area, and the survivors with the reason why they may live. */
export function page(outcomes: readonly (readonly [area: string, outcome: Outcome])[]): string {
  const all = sum(outcomes.map(([, outcome]) => outcome));
  const survivors = SURVIVORS.filter((survivor) => all.alive.some((alive) => explains(survivor, alive)));
  return [
    '# Mutations',
    '',
    '`npm run mutation` changes the code of `lib` in one place after the other and runs the synthesis tests of its area each',
    'time. A change that no test notices is a survivor. Bindings and indexes are left out; Terraform is not run. A change with which',
    'nothing loads any more does not count. Areas, and files of them, can be run again alone: the table may be of several runs.',
    '',
    `Run on ${new Date().toISOString().slice(0, 10)}:`,
    '',
    '| area | mutants | killed | timed out | survived | score |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...outcomes.map(([area, outcome]) => row(area, outcome)),
    row('all', all),
    '',
    ...byFile(unexplainedOf(all.alive)),
    '## Survivors that may live',
    '',
    ...survivors.flatMap(({ file, code, replacements, why }) => [
      `\`lib/${file}\`: ${why}`,
      '',
      '```diff',
      `- ${code}`,
      ...replacements.map((replacement) => `+ ${replacement}`),
      '```',
      '',
    ]),
  ].join('\n');
}

/** Where there is work left. */
function byFile(alive: readonly Alive[]): string[] {
  const files = [...new Set(alive.map(({ file }) => file))].sort();
  return files.length === 0
    ? []
    : [
        '## Survivors without an explanation',
        '',
        'Of the run above: tests that were written since for these files have not been run against mutants.',
        '',
        '| file | survivors |',
        '| --- | ---: |',
        ...files.map((file) => `| \`lib/${file}\` | ${alive.filter((one) => one.file === file).length} |`),
        '',
      ];
}

function row(area: string, outcome: Outcome): string {
  const { killed, timedOut, alive } = outcome;
  const mutants = killed + timedOut + alive.length;
  return `| ${area} | ${mutants} | ${killed} | ${timedOut} | ${alive.length} | ${scoreOf(outcome).toFixed(1)} % |`;
}

function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    killed: outcomes.reduce((total, { killed }) => total + killed, 0),
    timedOut: outcomes.reduce((total, { timedOut }) => total + timedOut, 0),
    alive: outcomes.flatMap(({ alive }) => alive),
  };
}
