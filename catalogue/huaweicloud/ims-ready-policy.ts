import type { TerraformStack } from 'cdktf';
import { ImsReadyPolicy, type ImsCustomPolicyProps } from '../../lib/huaweicloud';
import { customPolicyDocuments } from '../../lib/huaweicloud/facts/ims-custom-policy';
import { READY_POLICIES, type ReadyPolicy } from '../../lib/huaweicloud/facts/ims-ready-policy';
import { ACTIONS_PAGE } from '../../lib/huaweicloud/facts/pages';
import { entryOf } from '../entry';
import { because, below, type Decided, type Narrowing } from '../inputs';
import { policyInputs } from './shared';

const FACTORIES = {
  READER: 'reader',
  USER_WITHOUT_DELETE: 'userWithoutDelete',
  IMAGE_BUILDER: 'imageBuilder',
  IMPORTER: 'importer',
  SHARER: 'sharer',
  REPLICATOR: 'replicator',
} as const satisfies Record<keyof typeof READY_POLICIES, string>;
type Factory = (typeof FACTORIES)[keyof typeof FACTORIES];

const make = (factory: Factory) => (stack: TerraformStack, id: string, props: Partial<ImsCustomPolicyProps>) =>
  ImsReadyPolicy[factory](stack, id, { policyName: id, ...props });

const WITH_BUCKETS: readonly Factory[] = ['importer', 'imageBuilder', 'userWithoutDelete'];
/** Policies that use neither buckets nor keys, with what they allow. */
const WITHOUT_BUCKETS = {
  reader: 'list images, see the details of images, see the image quota',
  sharer: 'list images, see the details of images, share images with other accounts',
  replicator: 'list images, see the details of images, copy images to another region',
} as const;

function narrowing(buckets: Parameters<typeof policyInputs>[0], factory: Factory): Record<string, Narrowing> {
  return below(`${factory}.`, policyInputs(buckets, make(factory)), (input) => input);
}

function useless([factory, allowed]: [Factory, string]): Record<string, Decided> {
  const refused = (prop: string, service: string): Decided => ({
    refusal: `'${prop}' must be left out: nothing that is allowed uses ${service} (${allowed})`,
    build: (stack, id, value) => make(factory)(stack, id, { [prop]: [value] }),
  });
  return {
    [`${factory}.obsBuckets[]`]: refused('obsBuckets', 'Object Storage Service'),
    [`${factory}.kmsKeyIds[]`]: refused('kmsKeyIds', 'keys'),
  };
}

/** What the policy of a factory says. */
function mayOf({ allowed, denied = [] }: ReadyPolicy): string {
  const { project } = customPolicyDocuments({ allowed, denied, buckets: [], keys: [] });
  return project
    .flatMap(({ Statement }) => Statement)
    .map(({ Effect, Action }) => `${Effect === 'Deny' ? 'not ' : ''}${Action.join(', ')}`)
    .join('; ');
}

export const ENTRY = entryOf(__filename, {
  of: 'ImsReadyPolicy',
  refusals: [],
  permissions: Object.entries<ReadyPolicy>(READY_POLICIES).map(([name, policy]) => ({
    construct: `ImsReadyPolicy.${FACTORIES[name as keyof typeof FACTORIES]}`,
    who: 'holders of the policy',
    may: mayOf(policy),
    on: 'the scope',
    source: ACTIONS_PAGE,
  })),
  inputs: {
    narrowing: Object.assign(
      {},
      ...WITH_BUCKETS.map((factory) => narrowing('with buckets', factory)),
      ...Object.keys(WITHOUT_BUCKETS).map((factory) => narrowing('without buckets', factory as Factory)),
    ) as Record<string, Narrowing>,
    atSynthesis: Object.assign({}, ...(Object.entries(WITHOUT_BUCKETS) as [Factory, string][]).map(useless)) as Record<
      string,
      Decided
    >,
    others: because(
      'the account, which the provider names',
      ...Object.values(FACTORIES).map((factory) => `${factory}.provider`),
    ),
  },
});
