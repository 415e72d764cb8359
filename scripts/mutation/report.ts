import { readFileSync } from 'node:fs';

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** @see https://github.com/stryker-mutator/mutation-testing-elements/tree/master/packages/report-schema */
export interface Report {
  readonly files: Record<
    string,
    {
      readonly source: string;
      readonly mutants: readonly {
        readonly status: string;
        readonly replacement?: string;
        readonly location: Range;
      }[];
    }
  >;
}

/** A mutant that no test killed. */
export interface Alive {
  readonly file: string;
  readonly line: number;
  /** The lines that the mutant touches, as one. */
  readonly code: string;
  /** The same with the mutant in them. */
  readonly replacement: string;
}

/** What became of the mutants of one area. */
export interface Outcome {
  readonly killed: number;
  readonly timedOut: number;
  readonly alive: readonly Alive[];
}

export function outcomeOf(reportFile: string): Outcome {
  const { files } = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const mutants = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, file, source })),
  );
  const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
  return {
    killed: count('Killed'),
    timedOut: count('Timeout'),
    alive: mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ file, source, location, replacement }) => ({
        file: file.replace(/^lib\//, ''),
        line: location.start.line,
        ...linesOf(source, location, replacement ?? ''),
      })),
  };
}

/** Detected mutants of all, in per cent. */
export function scoreOf({ killed, timedOut, alive }: Outcome): number {
  return (100 * (killed + timedOut)) / (killed + timedOut + alive.length);
}

/** The lines that a mutant touches, without and with it. Lines and columns count from 1. */
function linesOf(source: string, { start, end }: Range, replacement: string): Pick<Alive, 'code' | 'replacement'> {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const before = lines[0]!.slice(0, start.column - 1);
  const after = lines[lines.length - 1]!.slice(end.column - 1);
  return { code: oneLine(lines.join('\n')), replacement: oneLine(`${before}${replacement}${after}`) };
}

/** A line break and its indentation count as one space. */
function oneLine(code: string): string {
  return code.replace(/\s*\n\s*/g, ' ').trim();
}
