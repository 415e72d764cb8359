import * as aws from '../../lib/aws';
import * as huaweicloud from '../../lib/huaweicloud';
import * as ibm from '../../lib/ibm';
import { publicConstructs } from '../support/public-api';
import { messageOf, newStack } from '../support/synth';

const ALL = { ...aws, ...huaweicloud, ...ibm } as unknown as Record<string, new (...args: unknown[]) => unknown>;

test.each(publicConstructs())('%s refuses props that it does not have', (name) => {
  expect(messageOf(() => new ALL[name]!(newStack(), 'it', { noSuchProp: 1 }))).toMatch(
    /^'props' must have no "noSuchProp", only '/,
  );
});
