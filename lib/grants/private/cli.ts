#!/usr/bin/env node
import { run } from './command-line';

const { output, problem, status } = run(process.argv.slice(2));
process.stdout.write(output);
process.stderr.write(problem);
process.exitCode = status;
