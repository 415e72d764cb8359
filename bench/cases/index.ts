import type { BenchCase } from '../case';
import { AWS_CASES } from './aws';
import { HUAWEICLOUD_CASES } from './huaweicloud';
import { IBM_CASES } from './ibm';

export const CASES: BenchCase[] = [...AWS_CASES, ...IBM_CASES, ...HUAWEICLOUD_CASES];
