import { isLateBound } from '../../core/late-bound';
import { didYouMean } from '../../core/text';
import { COS_ACTIONS, COS_SERVICE_NAME } from '../facts/cos-actions';

/** The end of a message about a wrong id of an action: the id that may be meant, or the service that it belongs to. */
export function suggestCosAction(id: unknown): string {
  if (typeof id !== 'string' || isLateBound(id)) {
    return '';
  }
  const service = id.split('.')[0]!;
  const near = nearest(id.startsWith(`${COS_SERVICE_NAME}.`) ? id : `${COS_SERVICE_NAME}.${id}`);
  return (
    near || (id.includes('.') && service !== COS_SERVICE_NAME ? `: this is an action of service "${service}"` : '')
  );
}

/** Compared without the service, which all ids share: it would make everything look near. */
function nearest(id: string): string {
  const short = (full: string) => full.slice(COS_SERVICE_NAME.length + 1);
  const suggestion = didYouMean(
    short(id),
    COS_ACTIONS.map((action) => short(action.id)),
  );
  return suggestion.replace('"', `"${COS_SERVICE_NAME}.`);
}
