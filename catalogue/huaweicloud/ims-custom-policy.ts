import { TerraformStack } from 'cdktf';
import {
  bindings,
  ImsCustomPolicy,
  ImsOperation,
  ImsReadyPolicy,
  type ImsCustomPolicyProps,
} from '../../lib/huaweicloud';
import { DEPENDENT_ACTIONS } from '../../lib/huaweicloud/facts/dependent-actions';
import { OPERATIONS, type Operation } from '../../lib/huaweicloud/facts/ims-operation';
import { ACTIONS_PAGE } from '../../lib/huaweicloud/facts/pages';
import { entryOf } from '../entry';
import { because, decided, uuid } from '../inputs';
import type { Values } from '.';
import { description, policyInputs, policyName } from './shared';

const { COPY_IN_REGION, DELETE_IMAGE, EXPORT_IMAGE, GET_IMAGE, LIST_IMAGES, SHARE_IMAGE } = ImsOperation;

function policy(stack: TerraformStack, id: string, props: Partial<ImsCustomPolicyProps>) {
  return new ImsCustomPolicy(stack, id, { policyName: id, description, allowed: [EXPORT_IMAGE], ...props });
}

/** What an operation needs of other services. */
function resourceActions({ obs, kms }: Operation): string[] {
  const { OBS_BUCKET, OBS_OBJECT, KMS } = DEPENDENT_ACTIONS;
  const condition = obs === 'always' ? 'on `obsBuckets`, required' : 'on `obsBuckets`, if given';
  return [
    ...(obs === 'never' ? [] : [...OBS_BUCKET, ...OBS_OBJECT].map((action) => `${action} (${condition})`)),
    ...(kms ? KMS.map((action) => `${action} (on \`kmsKeyIds\`, if given)`) : []),
  ];
}

const SOME = [ImsOperation.TAG_IMAGE, LIST_IMAGES, SHARE_IMAGE, ImsOperation.GET_QUOTA];

export const ENTRY = entryOf<Values>(__filename, {
  of: 'ImsCustomPolicy',
  refusals: [
    {
      cause: (stack) => new ImsCustomPolicy(stack, 'it', { policyName, description }),
      fix: 'name what is allowed or denied',
    },
    {
      cause: (stack) =>
        new ImsCustomPolicy(stack, 'it', { policyName: '', description: 'Two\nlines', allowed: [LIST_IMAGES] }),
      fix: 'write both as the message says',
    },
    {
      cause: (stack) =>
        new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: ['list images' as ImsOperation] }),
      fix: 'choose members of `ImsOperation`',
    },
    {
      cause: (stack) =>
        new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [SHARE_IMAGE], denied: [GET_IMAGE] }),
      fix: 'leave one of the two out',
    },
    {
      cause: (stack) => new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [EXPORT_IMAGE] }),
      fix: 'name the buckets, or `[ImsCustomPolicy.ANY]`',
    },
    {
      cause: (stack) => {
        const useless = { obsBuckets: ['disks'], kmsKeyIds: ['0d0466b0-e727-4d9c-b35d-f84bb474a37f'] };
        new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [LIST_IMAGES], ...useless });
      },
      fix: 'leave them out',
    },
    {
      cause: (stack) => {
        const both = { obsBuckets: ['disks', '*'], kmsKeyIds: ['alias', '*'] };
        new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [EXPORT_IMAGE], ...both });
      },
      fix: 'name them, or `[ImsCustomPolicy.ANY]` alone',
    },
    {
      cause: (stack) => {
        const obsBuckets = ['*']; // from a configuration file
        new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [EXPORT_IMAGE], obsBuckets });
      },
      fix: 'name the buckets, or write `[ImsCustomPolicy.ANY]` in the program',
    },
    {
      cause: (stack) => {
        const obsBuckets = Array.from({ length: 7000 }, (_, index) => `bucket-${index}`);
        new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [EXPORT_IMAGE], obsBuckets });
      },
      fix: 'name fewer; an account has no more custom policies',
    },
    {
      cause: (stack) => {
        new ImsCustomPolicy(stack, 'one', { policyName, description, allowed: [LIST_IMAGES] });
        new ImsCustomPolicy(stack, 'other', { policyName, description, allowed: [GET_IMAGE] });
      },
      fix: 'choose another name for one of them',
    },
    {
      cause: (stack) => {
        const dev = new TerraformStack(stack.node.root, 'dev');
        new bindings.HuaweicloudProvider(dev, 'huaweicloud', { region: 'eu-west-101' });
        for (const one of [dev, stack]) {
          new ImsCustomPolicy(one, 'it', { policyName, description, allowed: [LIST_IMAGES] });
        }
      },
      code: 'duplicate-in-another-stack',
      fix: 'acknowledge it if the stacks are deployed into two accounts, or name the accounts (`domainName`)',
    },
    {
      cause: (stack) =>
        new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [EXPORT_IMAGE], obsBuckets: ['disks'] }),
      code: 'wildcard-actions',
      fix: 'leave the operation out, unless this is acceptable',
    },
    {
      cause: (stack) =>
        new ImsCustomPolicy(stack, 'it', {
          policyName,
          description,
          allowed: [EXPORT_IMAGE],
          obsBuckets: [ImsCustomPolicy.ANY],
        }),
      code: 'all-buckets',
      fix: 'name the buckets',
    },
    {
      cause: (stack) => {
        const everything = { obsBuckets: ['disks'], kmsKeyIds: [ImsCustomPolicy.ANY] };
        new ImsCustomPolicy(stack, 'it', { policyName, description, allowed: [EXPORT_IMAGE], ...everything });
      },
      code: 'all-keys',
      fix: 'name the keys',
    },
    {
      cause: (stack) => new ImsCustomPolicy(stack, 'it', { policyName, description, denied: [DELETE_IMAGE] }),
      code: 'deny-delete',
      fix: 'let these people create images through Image Management Service',
    },
    {
      cause: (stack) => new ImsCustomPolicy(stack, 'it', { policyName, description, denied: [COPY_IN_REGION] }),
      code: 'deny-more',
      fix: 'deny the other operation as well if that is meant; the vendor has one action for both',
    },
    {
      cause: (stack) => new ImsCustomPolicy(stack, 'it', { policyName, description, denied: [] }),
      fix: 'name the operations, or leave the prop out',
    },
  ],
  permissions: Object.entries(OPERATIONS).map(([name, operation]) => ({
    who: `holders of the policy, ${name}`,
    may: [...operation.actions, ...operation.dependent, ...resourceActions(operation)].join(', '),
    on: operation.enterpriseProject ? 'the scope' : 'the scope, which may not be an enterprise project',
    source: ACTIONS_PAGE,
  })),
  shapes: {
    operations: (stack, id, values) => policy(stack, id, { policyName: values.policyName, allowed: [LIST_IMAGES] }),
    buckets: (stack, id, values) => policy(stack, id, { policyName: values.policyName, obsBuckets: [values.bucket] }),
    'more buckets and keys than one document takes': (stack, id, values) =>
      policy(stack, id, {
        policyName: values.policyName,
        obsBuckets: Array.from({ length: 41 }, (_, index) => `disks-${index}`),
        kmsKeyIds: Array.from({ length: 71 }, (_, index) => uuid(index)),
      }),
    'ready-made': (stack, id, values) =>
      ImsReadyPolicy.importer(stack, id, {
        policyName: values.policyName,
        obsBuckets: [values.bucket],
        kmsKeyIds: [values.key],
      }),
  },
  inputs: {
    narrowing: policyInputs('with buckets', policy),
    atSynthesis: {
      'allowed[]': decided('allowed[0]', 'a member of ImsOperation', (stack, id, value) =>
        policy(stack, id, { allowed: [value as ImsOperation] }),
      ),
      'denied[]': decided('denied[0]', 'a member of ImsOperation', (stack, id, value) =>
        policy(stack, id, { denied: [value as ImsOperation] }),
      ),
    },
    others: {
      ...because('the account, which the provider names', 'provider'),
      ...because('where the resources were before: it grants nothing', 'movedFrom.path'),
    },
  },
  lists: {
    allowed: { values: SOME, make: (stack, allowed) => policy(stack, 'it', { allowed }), exact: true },
    denied: {
      values: SOME,
      make: (stack, denied) => policy(stack, 'it', { denied, allowed: undefined }),
      exact: true,
    },
    obsBuckets: {
      values: ['a-disks', 'disks', 'images'],
      make: (stack, obsBuckets) => policy(stack, 'it', { obsBuckets }),
      exact: false,
    },
    kmsKeyIds: {
      values: [1, 2, 3].map(uuid),
      make: (stack, kmsKeyIds) => policy(stack, 'it', { obsBuckets: ['disks'], kmsKeyIds }),
      exact: false,
    },
  },
  props: {
    create: ImsCustomPolicy,
    minimal: { policyName, description, allowed: [LIST_IMAGES] },
    known: "'policyName', 'description', 'allowed', 'denied', 'obsBuckets', 'kmsKeyIds' or 'provider'",
    misspelt: ['allow', 'allowed'],
  },
});
