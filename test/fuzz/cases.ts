import { AWS_CASES } from './aws';
import type { FuzzCase } from './case';
import { HUAWEICLOUD_CASES } from './huaweicloud';
import { IBM_CASES } from './ibm';

export const FUZZ_CASES: readonly FuzzCase[] = [...AWS_CASES, ...HUAWEICLOUD_CASES, ...IBM_CASES];
