import { TerraformIterator, TerraformVariable, type TerraformStack } from 'cdktf';
import {
  AccessSubject,
  CosAccessPolicy,
  CosObjects,
  CosRole,
  CosTarget,
  type CosAccessPolicyProps,
} from '../../lib/ibm';
import { bindings as time } from '../../lib/time';
import { COS_SERVICE_ROLES, PLATFORM_ROLES } from '../../lib/ibm/facts/cos-role';
import { COS_ROLES_PAGE } from '../../lib/ibm/facts/pages';
import { entryOf, type Shape } from '../entry';
import { because, below, made } from '../inputs';
import type { Values } from '.';
import { ACCOUNT, COMMON_OTHERS, COMMON_PROPS, FOR_EACH, GUID, bucket, reader, subject } from './shared';
import { SUBJECTS } from './access-subject';
import { OBJECTS } from './cos-objects';
import { COS_TARGETS } from './cos-target';

/** Where platform roles can be given: they act on instances, and an administrator of a bucket can hand out all of it. */
const PLACES: Readonly<Record<string, string>> = {
  Viewer: ', but no bucket',
  Editor: ', but no bucket',
  Operator: ', but no bucket',
  Administrator: '',
};

function policy(stack: TerraformStack, id: string, props: Partial<CosAccessPolicyProps>) {
  return new CosAccessPolicy(stack, id, { subject, roles: reader, target: bucket, ...props });
}

function shape(props: (values: Values) => Partial<CosAccessPolicyProps>): Shape<Values> {
  return (stack, id, values) =>
    policy(stack, id, {
      subject: AccessSubject.accessGroup(`AccessGroupId-${values.guid}`),
      roles: [CosRole.CONTENT_READER],
      target: CosTarget.bucket(values.bucketCrn),
      ...props(values),
    });
}

const narrowing = <K extends keyof CosAccessPolicyProps>(prop: K) =>
  made<CosAccessPolicyProps[K]>((value) => (stack, id) => policy(stack, id, { [prop]: value }));

export const ENTRY = entryOf<Values>(__filename, {
  of: 'CosAccessPolicy',
  refusals: [
    {
      cause: (stack) => new CosAccessPolicy(stack, 'it', { subject: ACCOUNT as never, roles: [], target: bucket }),
      fix: 'make subject, roles, target and objects with their factories, and name a role',
    },
    {
      cause: (stack) => {
        const misspelt = { subject, roles: reader, target: bucket, object: CosObjects.folder('linux') };
        new CosAccessPolicy(stack, 'it', misspelt);
      },
      fix: 'correct the name of the prop: without it the policy would be about the whole bucket',
    },
    {
      cause: (stack) =>
        new CosAccessPolicy(stack, 'it', { subject, roles: [CosRole.READER, CosRole.READER], target: bucket }),
      fix: 'name each role once',
    },
    {
      cause: (stack) =>
        new CosAccessPolicy(stack, 'it', {
          subject,
          roles: [CosRole.VIEWER, CosRole.EDITOR, CosRole.OPERATOR],
          target: bucket,
        }),
      fix: 'use what the message names, or an instance as target',
    },
    {
      cause: (stack) => {
        const target = CosTarget.instance(GUID);
        new CosAccessPolicy(stack, 'it', { subject, roles: reader, target, objects: CosObjects.folder('linux') });
      },
      fix: 'name the bucket that the objects are in',
    },
    {
      cause: (stack) => {
        const objects = CosObjects.folder('linux');
        new CosAccessPolicy(stack, 'it', { subject, roles: [CosRole.ADMINISTRATOR], target: bucket, objects });
      },
      fix: 'choose another role, or give the whole bucket',
    },
    {
      cause: (stack) => {
        new CosAccessPolicy(stack, 'one', { subject, roles: reader, target: bucket });
        new CosAccessPolicy(stack, 'other', { subject, roles: reader, target: bucket });
      },
      fix: 'remove one of the two',
    },
    {
      cause: (stack) => new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: CosTarget.allInstances() }),
      code: 'all-instances',
      fix: 'name an instance or a bucket, or leave it if everything is meant',
    },
    {
      cause: (stack) =>
        new CosAccessPolicy(stack, 'it', { subject, roles: [CosRole.OPERATOR], target: CosTarget.instance(GUID) }),
      code: 'unused-role',
      fix: 'leave the role out',
    },
    {
      cause: (stack) => {
        const objects = CosObjects.folder('linux');
        new CosAccessPolicy(stack, 'it', { subject, roles: [CosRole.READER], target: bucket, objects });
      },
      code: 'denied-action',
      fix: 'choose a role without the action, or leave it if nobody needs the action',
    },
    {
      cause: (stack) => {
        const objects = CosObjects.exactly(['linux/disk.qcow2']);
        new CosAccessPolicy(stack, 'it', { subject, roles: [CosRole.CONTENT_READER], target: bucket, objects });
      },
      code: 'denied-action',
      fix: 'choose `CosRole.OBJECT_READER`, or give a folder',
    },
    {
      cause: (stack) => {
        const objects = CosObjects.folder('linux');
        new CosAccessPolicy(stack, 'it', { subject, roles: [CosRole.WRITER], target: bucket, objects });
      },
      code: 'whole-bucket',
      fix: 'choose `CosRole.OBJECT_WRITER`, or make a `CosCustomRole` without these actions',
    },
    {
      cause: (stack) => {
        const objects = CosObjects.folder('linux');
        new CosAccessPolicy(stack, 'narrow', { subject, roles: reader, target: bucket, objects });
        new CosAccessPolicy(stack, 'wide', { subject, roles: reader, target: bucket });
      },
      code: 'void-policy',
      fix: 'remove the narrower policy, or narrow the wider one',
    },
    {
      cause: (stack) =>
        new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects: undefined }),
      fix: 'find out where the value got lost, or leave the prop out',
    },
    {
      cause: (stack) => {
        const groups = new TerraformVariable(stack, 'groups', { type: 'set(string)' });
        const forEach = TerraformIterator.fromList(groups.listValue);
        new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, forEach });
      },
      fix: 'use the entry: `AccessSubject.accessGroup(forEach.value)`',
    },
  ],
  permissions: [...Object.values(COS_SERVICE_ROLES), ...Object.values(PLATFORM_ROLES)].map(
    ({ displayName, kind, actions }) => ({
      who: 'an access group, service id, trusted profile or user',
      may: kind === 'service' ? `${displayName}: ${actions.length} actions, below` : `${displayName} (platform role)`,
      on: `the target in \`cloud-object-storage\`${PLACES[displayName] ?? ', or some objects of a bucket'}`,
      source: COS_ROLES_PAGE,
    }),
  ),
  shapes: {
    'all instances': shape(() => ({ target: CosTarget.allInstances() })),
    instance: shape(({ guid }) => ({ target: CosTarget.instance(guid) })),
    'resource group': shape(({ group }) => ({ target: CosTarget.resourceGroup(group) })),
    bucket: shape(() => ({})),
    'bucket, of a service id': shape(({ guid }) => ({ subject: AccessSubject.serviceId(`iam-ServiceId-${guid}`) })),
    'bucket, of a trusted profile': shape(({ guid }) => ({
      subject: AccessSubject.trustedProfile(`iam-Profile-${guid}`),
    })),
    'bucket, of a user': shape(({ name }) => ({ subject: AccessSubject.user(`${name}@example.com`) })),
    folder: shape(({ name }) => ({ objects: CosObjects.folder(name) })),
    folders: shape(({ name }) => ({ objects: CosObjects.folders(['in', name]) })),
    objects: shape(({ name }) => ({ objects: CosObjects.exactly([name]) })),
    'bucket, and a wait': (stack, id, values) => {
      new time.TimeProvider(stack, `${id}-time`, { alias: id });
      shape(() => ({ propagation: { create: '30s' } }))(stack, id, values);
    },
  },
  inputs: {
    narrowing: {
      ...below('subject: AccessSubject.', SUBJECTS, narrowing('subject')),
      ...below('target: CosTarget.', COS_TARGETS, narrowing('target')),
      ...below('objects: CosObjects.', OBJECTS, narrowing('objects')),
    },
    others: {
      ...COMMON_OTHERS,
      ...FOR_EACH,
      ...because('a construct, whose own inputs narrow it', 'roles[]: CosRole.custom.role'),
    },
  },
  lists: {
    roles: {
      values: [CosRole.READER, CosRole.OBJECT_WRITER, CosRole.MANAGER],
      make: (stack, roles) => policy(stack, 'it', { roles }),
      exact: false,
    },
    'objects: CosObjects.folders.paths': {
      values: ['a', 'b/c', 'c'],
      make: (stack, paths) => policy(stack, 'it', { objects: CosObjects.folders(paths) }),
      exact: false,
    },
    'objects: CosObjects.exactly.keys': {
      values: ['a', 'b/c', 'c'],
      make: (stack, keys) => policy(stack, 'it', { objects: CosObjects.exactly(keys) }),
      exact: false,
    },
  },
  props: {
    create: CosAccessPolicy,
    minimal: { subject, roles: reader, target: bucket },
    known: `'subject', 'roles', 'target', 'objects', 'forEach', ${COMMON_PROPS}`,
    misspelt: ['object', 'objects'],
  },
});
