import { TerraformVariable, type TerraformStack } from 'cdktf';
import {
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  KmsService,
  KmsTarget,
  type ImageServiceCosAuthorizationProps,
} from '../../lib/ibm';
import { AUTHORIZATION_SOURCES } from '../../lib/ibm/facts/authorization-source';
import { IMAGE_SERVICE_ACCESS, INSTANCE_READER_ROLES } from '../../lib/ibm/facts/image-service-cos-authorization';
import { IMAGE_PAGE, INSTANCE_READER_PAGE } from '../../lib/ibm/facts/pages';
import { entryOf, type Shape } from '../entry';
import { below, decided, flag, made } from '../inputs';
import type { Values } from '.';
import {
  ACCOUNT,
  COMMON_OTHERS,
  COMMON_PROPS,
  FOR_EACH,
  GUID,
  KINDS,
  access,
  bucket,
  sourceOf,
  target,
} from './shared';
import { COS_TARGETS } from './cos-target';

const who = sourceOf(AUTHORIZATION_SOURCES.VPC_IMAGE);

function image(stack: TerraformStack, id: string, props: Partial<ImageServiceCosAuthorizationProps>) {
  return new ImageServiceCosAuthorization(stack, id, { access, target, ...props });
}

function shape(props: (values: Values) => Partial<ImageServiceCosAuthorizationProps>): Shape<Values> {
  return (stack, id, values) => image(stack, id, props(values));
}

export const ENTRY = entryOf<Values>(__filename, {
  of: 'ImageServiceCosAuthorization',
  refusals: [
    {
      cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access: 'BOTH' as ImageAccess, target }),
      fix: 'choose a member of `ImageAccess`',
    },
    {
      cause: (stack) =>
        new ImageServiceCosAuthorization(stack, 'it', {
          access,
          target: KmsTarget.allInstances(KmsService.KEY_PROTECT),
        }),
      fix: 'make the target with a factory of `CosTarget`',
    },
    {
      cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target, grantInstanceReader: true }),
      fix: 'leave `grantInstanceReader` out: a service that may use the instance may list it',
    },
    {
      cause: (stack) => {
        for (const bucketName of ['disks', 'exports']) {
          const bucket = CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: GUID, bucketName });
          new ImageServiceCosAuthorization(stack, bucketName, { access, target: bucket, grantInstanceReader: true });
        }
      },
      fix: 'leave `grantInstanceReader` out of all but one of them',
    },
    {
      cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target, sourceAccountId: '' }),
      fix: 'give the account, or leave the prop out if it is the account of the provider',
    },
    {
      cause: (stack) =>
        new ImageServiceCosAuthorization(stack, 'it', { access, target, sourceAccountId: `a/${ACCOUNT}` }),
      fix: 'write the id as the message says',
    },
    {
      cause: (stack) => {
        const account = new TerraformVariable(stack, 'account', { type: 'string' }).stringValue;
        new ImageServiceCosAuthorization(stack, 'it', { access, target, sourceAccountId: account });
      },
      fix: 'give the variable a value of this form; every value that narrows a grant has such a condition',
    },
    {
      cause: (stack) => {
        new ImageServiceCosAuthorization(stack, 'one', { access: ImageAccess.IMPORT, target });
        new ImageServiceCosAuthorization(stack, 'other', { access: ImageAccess.EXPORT, target });
      },
      fix: 'here: make one construct with `ImageAccess.IMPORT_AND_EXPORT`',
    },
    {
      cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target: CosTarget.allInstances() }),
      code: 'all-instances',
      fix: 'name an instance, a resource group or a bucket, or leave it if everything is meant',
    },
    {
      cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target, sourceAccountId: undefined }),
      fix: 'find out where the value got lost, or leave the prop out',
    },
  ],
  permissions: [
    ...Object.entries(IMAGE_SERVICE_ACCESS).map(([name, { roles, does }]) => ({
      who,
      may: `${roles.join(', ')}, to ${does} it`,
      on: `the target in \`cloud-object-storage\`, with access ${name}`,
      source: IMAGE_PAGE,
    })),
    {
      who,
      may: `${INSTANCE_READER_ROLES.join(', ')}, to list it`,
      on: "the instance of a bucket in `cloud-object-storage`, with 'grantInstanceReader'",
      source: INSTANCE_READER_PAGE,
    },
  ],
  shapes: {
    'all instances': shape(() => ({ target: CosTarget.allInstances() })),
    instance: shape(({ guid }) => ({ target: CosTarget.instance(guid) })),
    'instance by CRN': shape(({ cosCrn }) => ({ target: CosTarget.instanceCrn(cosCrn) })),
    'resource group': shape(({ group }) => ({ target: CosTarget.resourceGroup(group) })),
    bucket: shape(({ bucketCrn }) => ({ target: CosTarget.bucket(bucketCrn) })),
    'bucket by parts': shape(({ account, guid, name }) => ({
      target: CosTarget.bucketOf({ accountId: account, instanceGuid: guid, bucketName: name }),
    })),
    'bucket, from another account': shape(({ bucketCrn, other }) => ({
      target: CosTarget.bucket(bucketCrn),
      sourceAccountId: other,
    })),
    'bucket, and reader of its instance': shape(({ bucketCrn }) => ({
      target: CosTarget.bucket(bucketCrn),
      grantInstanceReader: true,
    })),
    'bucket, and reader of its instance, from another account': shape(({ bucketCrn, other }) => ({
      target: CosTarget.bucket(bucketCrn),
      grantInstanceReader: true,
      sourceAccountId: other,
    })),
  },
  inputs: {
    narrowing: {
      ...below(
        'target: CosTarget.',
        COS_TARGETS,
        made<CosTarget>((to) => (stack, id) => image(stack, id, { target: to })),
      ),
      sourceAccountId: {
        prop: 'sourceAccountId',
        kind: KINDS.account,
        build: (stack, id, sourceAccountId) =>
          image(stack, id, { access: ImageAccess.EXPORT, target: CosTarget.allInstances(), sourceAccountId }),
      },
    },
    atSynthesis: {
      access: decided('access', "'IMPORT', 'EXPORT' or 'IMPORT_AND_EXPORT'", (stack, id, value) =>
        image(stack, id, { access: value as ImageAccess }),
      ),
      grantInstanceReader: flag('grantInstanceReader', (stack, id, value) =>
        image(stack, id, { target: bucket, grantInstanceReader: value as never }),
      ),
    },
    others: { ...COMMON_OTHERS, ...FOR_EACH },
  },
  props: {
    create: ImageServiceCosAuthorization,
    minimal: { access, target: bucket },
    known: `'access', 'target', 'sourceAccountId', 'grantInstanceReader', 'forEach', ${COMMON_PROPS}`,
    misspelt: ['sourceAccountID', 'sourceAccountId'],
  },
});
