import { CosActions } from '../../lib/ibm';
import { catalogueOf } from '../entry';

export const COS_ACTIONS = catalogueOf(__filename, {
  of: 'CosActions',
  entries: [
    {
      cause: () => CosActions.describe('object.get'),
      fix: 'write the id as in a custom role',
    },
    {
      cause: () => CosActions.supporting('suffix'),
      fix: 'ask for one of these attributes',
    },
  ],
});
