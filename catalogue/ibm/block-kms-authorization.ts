import { TerraformVariable } from 'cdktf';
import { BlockKmsAuthorization, KmsService, KmsTarget, type BlockKmsAuthorizationProps } from '../../lib/ibm';
import { bindings as time } from '../../lib/time';
import { AUTHORIZATION_SOURCES } from '../../lib/ibm/facts/authorization-source';
import { BLOCK_STORAGE_KMS_ROLES, DELEGATOR_ROLE } from '../../lib/ibm/facts/block-kms-authorization';
import { KEY_MANAGEMENT_SERVICES } from '../../lib/ibm/facts/kms-target';
import { BLOCK_PAGE } from '../../lib/ibm/facts/pages';
import { entryOf, type Shape } from '../entry';
import { below, flag, made } from '../inputs';
import type { Values } from '.';
import { COMMON_OTHERS, COMMON_PROPS, FOR_EACH, GUID, KINDS, sourceOf, target } from './shared';
import { KMS_TARGETS, kmsServices } from './kms-target';

const COMMON = { who: sourceOf(AUTHORIZATION_SOURCES.CLOUD_BLOCK_STORAGE), source: BLOCK_PAGE };
const { KEY_PROTECT } = KmsService;
const instance = KmsTarget.instance(KEY_PROTECT, GUID);

function shape(props: (values: Values) => BlockKmsAuthorizationProps): Shape<Values> {
  return (stack, id, values) => new BlockKmsAuthorization(stack, id, props(values));
}

export const ENTRY = entryOf<Values>(__filename, {
  of: 'BlockKmsAuthorization',
  refusals: [
    {
      cause: (stack) => {
        const key = KmsTarget.instance(KmsService.KEY_PROTECT, GUID);
        const flag = new TerraformVariable(stack, 'flag', { type: 'bool' }).value;
        new BlockKmsAuthorization(stack, 'it', { target: key, delegate: flag });
      },
      fix: 'decide it in the code: a value that is known later would count as true',
    },
    {
      cause: (stack) => new BlockKmsAuthorization(stack, 'it', { target: target }),
      fix: 'make the target with a factory of `KmsTarget`',
    },
    {
      cause: (stack) =>
        new BlockKmsAuthorization(stack, 'it', { target: KmsTarget.instance('hs-crypto' as KmsService, GUID) }),
      code: 'deprecated-service',
      fix: 'move to Key Protect',
    },
    {
      cause: (stack) =>
        new BlockKmsAuthorization(stack, 'it', { target: instance, sourceAccountId: undefined, delegate: undefined }),
      fix: 'find out where the values got lost, or leave the props out',
    },
  ],
  permissions: Object.entries(KEY_MANAGEMENT_SERVICES).flatMap(([service, { displayName }]) => [
    {
      ...COMMON,
      may: `${BLOCK_STORAGE_KMS_ROLES.join(', ')}, to wrap and unwrap the keys of volumes`,
      on: `the target in \`${service}\` (${displayName})`,
    },
    {
      ...COMMON,
      may: `${DELEGATOR_ROLE}, to hand the access on`,
      on: `the target in \`${service}\` (${displayName}), with 'delegate' or across accounts`,
    },
  ]),
  shapes: {
    'all instances': shape(() => ({ target: KmsTarget.allInstances(KEY_PROTECT) })),
    instance: shape(({ guid }) => ({ target: KmsTarget.instance(KEY_PROTECT, guid) })),
    'instance by CRN': shape(({ kmsCrn }) => ({ target: KmsTarget.instanceCrn(kmsCrn) })),
    'resource group': shape(({ group }) => ({ target: KmsTarget.resourceGroup(KEY_PROTECT, group) })),
    key: shape(({ keyCrn }) => ({ target: KmsTarget.key(keyCrn) })),
    'key, from another account': shape(({ keyCrn, other }) => ({
      target: KmsTarget.key(keyCrn),
      sourceAccountId: other,
    })),
    'key ring': shape(({ kmsCrn, name }) => ({ target: KmsTarget.keyRing({ instanceCrn: kmsCrn, keyRingId: name }) })),
    'key, and a wait': (stack, id, { keyCrn }) => {
      new time.TimeProvider(stack, `${id}-time`, { alias: id });
      new BlockKmsAuthorization(stack, id, { target: KmsTarget.key(keyCrn), propagation: { create: '30s' } });
    },
  },
  inputs: {
    narrowing: {
      ...below(
        'target: KmsTarget.',
        KMS_TARGETS,
        made<KmsTarget>((to) => (stack, id) => new BlockKmsAuthorization(stack, id, { target: to })),
      ),
      sourceAccountId: {
        prop: 'sourceAccountId',
        kind: KINDS.account,
        build: (stack, id, sourceAccountId) =>
          new BlockKmsAuthorization(stack, id, { target: KmsTarget.allInstances(KEY_PROTECT), sourceAccountId }),
      },
    },
    atSynthesis: {
      delegate: flag('delegate', (stack, id, value) => {
        new BlockKmsAuthorization(stack, id, { target: instance, delegate: value as never });
      }),
      ...kmsServices((to) => (stack, id) => new BlockKmsAuthorization(stack, id, { target: to })),
    },
    others: { ...COMMON_OTHERS, ...FOR_EACH },
  },
  props: {
    create: BlockKmsAuthorization,
    minimal: { target: instance },
    known: `'target', 'sourceAccountId', 'delegate', 'forEach', ${COMMON_PROPS}`,
    misspelt: ['delegated', 'delegate'],
  },
});
