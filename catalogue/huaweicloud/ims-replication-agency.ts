import type { TerraformStack } from 'cdktf';
import { ImsReplicationAgency, type ImsReplicationAgencyProps } from '../../lib/huaweicloud';
import { IMS_SERVICE_ACCOUNT, REPLICATION_POLICIES } from '../../lib/huaweicloud/facts/ims-replication-agency';
import { REPLICATION_PAGE } from '../../lib/huaweicloud/facts/pages';
import { entryOf } from '../entry';
import { because, flag } from '../inputs';
import type { Values } from '.';
import { KINDS } from './shared';

const COMMON = {
  who: `Image Management Service (${IMS_SERVICE_ACCOUNT})`,
  on: 'the destination projects',
  source: REPLICATION_PAGE,
};

function agency(stack: TerraformStack, id: string, props: Partial<ImsReplicationAgencyProps>) {
  return new ImsReplicationAgency(stack, id, { agencyName: id, destinationProjects: ['eu-west-101'], ...props });
}

export const ENTRY = entryOf<Values>(__filename, {
  of: 'ImsReplicationAgency',
  refusals: [
    {
      cause: (stack) => new ImsReplicationAgency(stack, 'it', { agencyName: 'copies', destinationProjects: [] }),
      fix: 'name the projects that images are copied to',
    },
    {
      cause: (stack) =>
        new ImsReplicationAgency(stack, 'it', { agencyName: 'to all regions', destinationProjects: ['all'] }),
      fix: 'write the name as the message says; name each project',
    },
    {
      cause: (stack) =>
        new ImsReplicationAgency(stack, 'it', {
          agencyName: 'copies',
          destinationProjects: ['eu-west-101'],
          description: 'Copies & more\n',
          wholeImages: 'no' as never,
        }),
      fix: 'write one line without these characters; `true` or `false`',
    },
    {
      cause: (stack) => {
        new ImsReplicationAgency(stack, 'one', { agencyName: 'copies', destinationProjects: ['eu-west-101'] });
        new ImsReplicationAgency(stack, 'other', { agencyName: 'copies', destinationProjects: ['eu-west-0'] });
      },
      fix: 'make one agency with both destinations, or choose another name',
    },
  ],
  permissions: [
    { ...COMMON, may: REPLICATION_POLICIES.DISK_IMAGES },
    { ...COMMON, may: `${REPLICATION_POLICIES.WHOLE_IMAGES}, with \`wholeImages\`` },
  ],
  shapes: {
    'disk images': (stack, id, { agencyName, projectName }) =>
      agency(stack, id, { agencyName, destinationProjects: [projectName] }),
    'whole images, two regions': (stack, id, { agencyName, projectName }) =>
      agency(stack, id, { agencyName, destinationProjects: [projectName, 'eu-west-101'], wholeImages: true }),
  },
  inputs: {
    narrowing: {
      agencyName: {
        prop: 'agencyName',
        kind: KINDS.agency,
        build: (stack, id, agencyName) => agency(stack, id, { agencyName }),
      },
      'destinationProjects[]': {
        prop: 'destinationProjects',
        kind: KINDS.projectName,
        build: (stack, id, value) => agency(stack, id, { destinationProjects: [value] }),
      },
      description: {
        prop: 'description',
        kind: KINDS.agencyDescription,
        build: (stack, id, description) => agency(stack, id, { description }),
      },
    },
    atSynthesis: {
      wholeImages: flag('wholeImages', (stack, id, value) => agency(stack, id, { wholeImages: value as never })),
    },
    others: {
      ...because('the account, which the provider names', 'provider'),
      ...because('where the resources were before: it grants nothing', 'movedFrom.path'),
    },
  },
  lists: {
    destinationProjects: {
      values: ['eu-west-101', 'eu-west-0', 'ap-southeast-1'],
      make: (stack, destinationProjects) => agency(stack, 'it', { destinationProjects }),
      exact: false,
    },
  },
  props: {
    create: ImsReplicationAgency,
    minimal: { agencyName: 'copies', destinationProjects: ['eu-west-101'] },
    known: "'agencyName', 'destinationProjects', 'wholeImages', 'description' or 'provider'",
    misspelt: ['destinationProject', 'destinationProjects'],
  },
});
