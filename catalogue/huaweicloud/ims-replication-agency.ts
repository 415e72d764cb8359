import { ImsReplicationAgency } from '../../lib/huaweicloud';
import { catalogueOf } from '../entry';

export const IMS_REPLICATION_AGENCY = catalogueOf(__filename, {
  of: 'ImsReplicationAgency',
  entries: [
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
      fix: 'one agency with both destinations, or another name',
    },
  ],
});
