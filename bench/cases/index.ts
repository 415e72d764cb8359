import type { BenchCase } from '../case';
import { AWS_CASES } from './aws';
import { HUAWEICLOUD_CASES } from './huaweicloud';
import { IBM_AUTHORIZATION_CASES } from './ibm-authorizations';
import { IBM_COS_CASES } from './ibm-cos';

export const CASES: BenchCase[] = [...AWS_CASES, ...IBM_AUTHORIZATION_CASES, ...IBM_COS_CASES, ...HUAWEICLOUD_CASES];
