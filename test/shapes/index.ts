import { AWS_SHAPES } from './aws';
import { HUAWEICLOUD_SHAPES } from './huaweicloud';
import { IBM_SHAPES } from './ibm';
import type { Shapes } from './shape';

export const SHAPES: [string, Shapes][] = [
  ['ibm', IBM_SHAPES],
  ['aws', AWS_SHAPES],
  ['huaweicloud', HUAWEICLOUD_SHAPES],
];
