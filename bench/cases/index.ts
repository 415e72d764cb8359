import type { BenchCase } from '../case';
import { IBM_CASES } from './ibm';

export const CASES: BenchCase[] = [...IBM_CASES];
