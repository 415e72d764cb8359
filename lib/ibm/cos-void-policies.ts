import { TerraformStack, type TerraformProvider } from 'cdktf';
import type { IConstruct } from 'constructs';
import { isLateBound } from '../core/late-bound';
import { providerIdentity, resolveIn } from '../core/provider-identity';
import { warn } from '../core/warning';
import { isBucket, placeOf, verdictsOf, type CosGrant, type CosPlace } from './cos-access-grant';
import { namesOf } from './cos-objects-spec';
import type { CosDecisionName } from './policies/cos-decisions';
import type { CosObjectsKind } from './policies/cos-rule';

/** A grant with every reference written as Terraform writes it, to be compared. */
interface Known {
  readonly construct: IConstruct;
  readonly place: CosPlace;
  readonly kind?: CosObjectsKind;
  /** Folders or keys. */
  readonly names: readonly string[];
  readonly platformRoles: ReadonlySet<string>;
  /** By the id of the action. */
  readonly decisions: ReadonlyMap<string, CosDecisionName>;
}

interface Member {
  readonly construct: IConstruct;
  readonly grant: CosGrant;
  readonly provider?: TerraformProvider;
}

interface Register {
  readonly members: Member[];
  readonly warned: Set<IConstruct>;
  /** Grants of one subject in one account; made anew when members were added since. */
  index?: { readonly size: number; readonly bySubject: Map<string, Known[]>; readonly keys: Map<IConstruct, string> };
}

/** One register an app. Weak, so that apps of a test run can be collected. */
const registers = new WeakMap<IConstruct, Register>();

/**
 * Warns, when the whole tree is known, about a policy that another one of the same subject makes void: grants add up, so
 * that what the narrower one leaves out is allowed all the same.
 * @see https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-iam-bucket-permissions
 */
export function warnIfVoid(construct: IConstruct, grant: CosGrant, provider?: TerraformProvider): void {
  const { root } = construct.node;
  const register: Register = registers.get(root) ?? { members: [], warned: new Set() };
  registers.set(root, register);
  register.members.push({ construct, grant, provider });
  construct.node.addValidation({
    validate: () => {
      const wider = register.warned.has(construct) ? undefined : widerThan(construct, register);
      if (wider) {
        register.warned.add(construct);
        warn(
          construct,
          'void-policy',
          `'${wider.node.path}' allows all that '${construct.node.path}' allows, and the widest grant counts: ` +
            'remove the narrower policy or narrow the wider one',
        );
      }
      return [];
    },
  });
}

function widerThan(construct: IConstruct, register: Register): IConstruct | undefined {
  const { bySubject, keys } = indexOf(register);
  const peers = bySubject.get(keys.get(construct)!)!;
  const position = peers.findIndex((peer) => peer.construct === construct);
  const known = peers[position]!;
  // Of two that allow the same, the later one is void.
  return peers.find(
    (peer, index) => index !== position && covers(peer, known) && (index < position || !covers(known, peer)),
  )?.construct;
}

function indexOf(register: Register): NonNullable<Register['index']> {
  if (register.index?.size !== register.members.length) {
    const bySubject = new Map<string, Known[]>();
    const keys = new Map<IConstruct, string>();
    for (const { construct, grant, provider } of register.members) {
      const subject = resolved(construct, grant.subject._id.value).toLowerCase();
      const key = `${providerIdentity(construct, 'ibm', provider)}|${grant.subject._kind}|${subject}`;
      const peers = bySubject.get(key) ?? [];
      peers.push(know(construct, grant));
      bySubject.set(key, peers);
      keys.set(construct, key);
    }
    register.index = { size: register.members.length, bySubject, keys };
  }
  return register.index;
}

function know(construct: IConstruct, grant: CosGrant): Known {
  const { roles, target, objects } = grant;
  const place = Object.entries(placeOf(target._spec)).filter(([, value]) => value !== undefined);
  return {
    construct,
    place: Object.fromEntries(place.map(([name, value]) => [name, resolved(construct, value as string)])),
    kind: objects?._kind,
    names: objects ? namesOf(objects).map((name) => resolved(construct, name)) : [],
    platformRoles: new Set(roles.filter(({ _kind }) => _kind === 'platform').map(({ displayName }) => displayName)),
    // A policy that is not for a bucket denies nothing that its roles bring.
    decisions: new Map(
      verdictsOf(grant).map(({ action, decision }) => [action.id, isBucket(target) ? decision : 'ALLOWED']),
    ),
  };
}

/** `${var.x}` of one stack is not `${var.x}` of another. */
function resolved(construct: IConstruct, value: string): string {
  return isLateBound(value)
    ? `${TerraformStack.of(construct).node.path}|${String(resolveIn(construct, value))}`
    : value;
}

function covers(wide: Known, narrow: Known): boolean {
  const places = Object.keys(wide.place) as (keyof CosPlace)[];
  return (
    places.every((name) => wide.place[name] === narrow.place[name]) &&
    [...narrow.platformRoles].every((role) => wide.platformRoles.has(role)) &&
    actionsCover(wide, narrow)
  );
}

function actionsCover(wide: Known, narrow: Known): boolean {
  const inside = objectsCover(wide, narrow);
  return [...narrow.decisions].every(([id, decision]) => {
    const had = wide.decisions.get(id);
    return decision === 'DENIED' || had === 'ALLOWED' || (had === decision && inside);
  });
}

function objectsCover(wide: Known, narrow: Known): boolean {
  return narrow.names.every((name) =>
    wide.names.some((other) =>
      wide.kind === 'folders'
        ? name.startsWith(`${other}/`) || (narrow.kind === 'folders' && name === other)
        : narrow.kind === 'keys' && name === other,
    ),
  );
}
