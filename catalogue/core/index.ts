import type { Cloud } from '../cloud';
import { CLOUD as AWS } from '../aws';

/** What is the same for the constructs of all clouds is shown with those of one: AWS needs no ids in its examples. */
export const CLOUD: Cloud<object> = { prepare: AWS.prepare, valuesOf: () => ({}), namesValues: false };
