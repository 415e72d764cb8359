import { ImsGroupAccess } from '../../lib/huaweicloud';
import { entryOf } from '../entry';
import { groupId, scope } from './shared';

export const ENTRY = entryOf(__filename, {
  of: 'ImsPermission',
  refusals: [
    {
      cause: (stack) => new ImsGroupAccess(stack, 'it', { groupId, permissions: ['IMS FullAccess' as never], scope }),
      fix: 'use members of `ImsPermission`',
    },
  ],
});
