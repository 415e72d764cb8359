import { TerraformVariable } from 'cdktf';
import { ImsGroupAccess, ImsScope } from '../../lib/huaweicloud';
import { entryOf } from '../entry';
import type { Made } from '../inputs';
import { KINDS, PROJECT, groupId, permissions } from './shared';

export const SCOPES: Record<string, Made<ImsScope>> = {
  'projects.projectIds[]': ['scope', KINDS.projectId, (value) => ImsScope.projects([PROJECT, value])],
  'projectNames.projectNames[]': ['scope', KINDS.projectName, (value) => ImsScope.projectNames([value])],
  'enterpriseProject.enterpriseProjectId': [
    'scope',
    KINDS.enterpriseProject,
    (value) => ImsScope.enterpriseProject(value),
  ],
};

export const ENTRY = entryOf(__filename, {
  of: 'ImsScope',
  refusals: [
    {
      cause: (stack) => new ImsGroupAccess(stack, 'it', { groupId, permissions, scope: 'all' as never }),
      fix: 'use a factory of `ImsScope`',
    },
    {
      cause: (stack) => new ImsGroupAccess(stack, 'it', { groupId, permissions, scope: groupId as never }),
      fix: 'write it as the message says; an id of a project has the same form',
    },
    {
      cause: (stack) => new ImsGroupAccess(stack, 'it', { groupId, permissions, scope: 'eu-west-101' as never }),
      fix: 'write it as the message says',
    },
    {
      cause: (stack) => {
        const enterpriseProject = '0d0466b0-e727-4d9c-b35d-f84bb474a37f';
        new ImsGroupAccess(stack, 'it', { groupId, permissions, scope: enterpriseProject as never });
      },
      fix: 'write it as the message says',
    },
    {
      cause: (stack) => {
        const projects = [groupId, , groupId] as string[];
        new ImsGroupAccess(stack, 'it', { groupId, permissions, scope: ImsScope.projects(projects) });
      },
      fix: 'name a project at each place of the list',
    },
    {
      cause: (stack) => new ImsGroupAccess(stack, 'it', { groupId, permissions, scope: ImsScope.projects([]) }),
      fix: 'name a project, or use `ImsScope.allResources()` if all are meant',
    },
    {
      cause: (stack) =>
        new ImsGroupAccess(stack, 'it', { groupId, permissions, scope: ImsScope.projects(['all', 'eu-west-101']) }),
      fix: 'use the factory that the message names',
    },
    {
      cause: (stack) =>
        new ImsGroupAccess(stack, 'it', { groupId, permissions, scope: ImsScope.projectNames(['*', groupId]) }),
      fix: 'name projects, or use `ImsScope.projects` for ids',
    },
    {
      cause: (stack) => {
        const everywhere = ImsScope.enterpriseProject('all_granted_eps');
        new ImsGroupAccess(stack, 'it', { groupId, permissions, scope: everywhere });
      },
      fix: 'use the factory that the message names',
    },
    {
      cause: (stack) => {
        const ids = new TerraformVariable(stack, 'ids', { type: 'list(string)' }).listValue;
        new ImsGroupAccess(stack, 'it', { groupId, permissions, scope: ImsScope.projects(ids) });
      },
      fix: 'pass the elements (`Fn.element(ids, 0)`): how many there are must be known',
    },
    {
      cause: (stack) => {
        const misspelt = ImsScope.projectNames(['eu-west-1001']);
        new ImsGroupAccess(stack, 'it', { groupId, permissions, scope: misspelt });
      },
      fix: 'correct the name, or let the applying user list projects',
    },
    {
      cause: (stack) => {
        const name = new TerraformVariable(stack, 'name', { type: 'string' }).stringValue;
        new ImsGroupAccess(stack, 'it', { groupId, permissions, scope: ImsScope.projectNames([name]) });
      },
      fix: 'give the variable the name of a project that exists, and let the applying user list projects',
    },
  ],
});
