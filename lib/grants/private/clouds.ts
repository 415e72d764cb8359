import { IBM_READER } from '../../ibm/grants';
import type { CloudReader } from './rule';

/** Every cloud whose resources are read: the one place that names them. */
export const CLOUDS: readonly CloudReader[] = [IBM_READER];
