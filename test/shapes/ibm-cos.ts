import {
  AccessSubject,
  CosAccessPolicy,
  CosCustomRole,
  CosObjects,
  CosRole,
  CosTarget,
  type CosAccessPolicyProps,
} from '../../lib/ibm';
import { bindings as time } from '../../lib/time';
import type { IbmValues } from './ibm';
import type { Shape } from './shape';

const groupOf = ({ guid }: IbmValues) => AccessSubject.accessGroup(`AccessGroupId-${guid}`);

function access(props: (values: IbmValues) => Partial<CosAccessPolicyProps>): Shape<IbmValues> {
  return (stack, id, values) =>
    new CosAccessPolicy(stack, id, {
      subject: groupOf(values),
      roles: [CosRole.CONTENT_READER],
      target: CosTarget.bucket(values.bucketCrn),
      ...props(values),
    });
}

/** Access of people and programs to Object Storage. */
export const COS_SHAPES: Record<string, Shape<IbmValues>> = {
  'CosAccessPolicy: all instances': access(() => ({ target: CosTarget.allInstances() })),
  'CosAccessPolicy: instance': access(({ guid }) => ({ target: CosTarget.instance(guid) })),
  'CosAccessPolicy: resource group': access(({ group }) => ({ target: CosTarget.resourceGroup(group) })),
  'CosAccessPolicy: bucket': access(() => ({})),
  'CosAccessPolicy: bucket, of a service id': access(({ guid }) => ({
    subject: AccessSubject.serviceId(`iam-ServiceId-${guid}`),
  })),
  'CosAccessPolicy: bucket, of a trusted profile': access(({ guid }) => ({
    subject: AccessSubject.trustedProfile(`iam-Profile-${guid}`),
  })),
  'CosAccessPolicy: bucket, of a user': access(({ name }) => ({ subject: AccessSubject.user(`${name}@example.com`) })),
  'CosAccessPolicy: folder': access(({ name }) => ({ objects: CosObjects.folder(name) })),
  'CosAccessPolicy: folders': access(({ name }) => ({ objects: CosObjects.folders(['in', name]) })),
  'CosAccessPolicy: objects': access(({ name }) => ({ objects: CosObjects.exactly([name]) })),
  'CosAccessPolicy: bucket, and a wait': (stack, id, values) => {
    new time.TimeProvider(stack, `${id}-time`, { alias: id });
    access(() => ({ propagation: { create: '30s' } }))(stack, id, values);
  },
  'CosCustomRole: any': (stack, id) =>
    new CosCustomRole(stack, id, {
      roleName: 'ImageReader',
      displayName: 'Image Reader',
      actions: ['cloud-object-storage.object.get'],
    }),
};
