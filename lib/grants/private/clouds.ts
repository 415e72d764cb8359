import { AWS_READER } from '../../aws/grants';
import { HUAWEICLOUD_READER } from '../../huaweicloud/grants';
import { IBM_READER } from '../../ibm/grants';
import type { CloudReader } from './rule';

/** Every cloud whose resources are read: the one place that names them. */
export const CLOUDS: readonly CloudReader[] = [AWS_READER, HUAWEICLOUD_READER, IBM_READER];
