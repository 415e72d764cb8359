import { TerraformStack, type TerraformProvider } from 'cdktf';
import type { IConstruct } from 'constructs';
import { isLateBound } from '../core/late-bound';
import { providerIdentity, resolveIn } from '../core/provider-identity';
import { warn } from '../core/warning';
import { isBucket, keyOfSubject, placeOf, verdictsOf, type CosGrant } from './cos-access-grant';
import { namesOf } from './cos-objects-spec';
import type { CosDecisionName } from './policies/cos-decisions';
import type { CosObjectsKind } from './policies/cos-rule';

/** A grant with every reference written as Terraform writes it, to be compared. */
interface Known {
  readonly construct: IConstruct;
  readonly order: number;
  /** Account and subject. */
  readonly who: string;
  /** What narrows the place, such as `bucketName=data`. */
  readonly place: readonly string[];
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
  /** Made anew when members were added since. */
  index?: {
    readonly size: number;
    readonly byConstruct: ReadonlyMap<IConstruct, Known>;
    /** By who and place: looked up instead of compared with each other, so that the check stays linear. */
    readonly byPlace: ReadonlyMap<string, Known[]>;
  };
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
  const { byConstruct, byPlace } = indexOf(register);
  const known = byConstruct.get(construct)!;
  return (
    placesAround(known.place)
      .flatMap((place) => byPlace.get(keyOf(known.who, place)) ?? [])
      // Of two that allow the same, the later one is void.
      .find((peer) => peer !== known && covers(peer, known) && (peer.order < known.order || !covers(known, peer)))
      ?.construct
  );
}

function indexOf(register: Register): NonNullable<Register['index']> {
  if (register.index?.size !== register.members.length) {
    const byPlace = new Map<string, Known[]>();
    const identities = new Map<string, string>();
    const all = register.members.map((member, order) => know(member, order, identities));
    for (const known of all) {
      const key = keyOf(known.who, known.place);
      const peers = byPlace.get(key) ?? [];
      peers.push(known);
      byPlace.set(key, peers);
    }
    const byConstruct = new Map(all.map((known) => [known.construct, known]));
    register.index = { size: register.members.length, byConstruct, byPlace };
  }
  return register.index;
}

function know({ construct, grant, provider }: Member, order: number, identities: Map<string, string>): Known {
  const { subject, roles, target, objects } = grant;
  const stack = TerraformStack.of(construct).node.path;
  const account = provider?.node.path ?? stack;
  if (!identities.has(account)) {
    identities.set(account, providerIdentity(construct, 'ibm', provider));
  }
  const place = Object.entries(placeOf(target._spec)).filter(([, value]) => value !== undefined);
  return {
    construct,
    order,
    who: `${identities.get(account)}|${subject._kind}|${resolved(construct, keyOfSubject(subject))}`,
    place: place.map(([name, value]) => `${name}=${resolved(construct, value as string)}`),
    kind: objects?._kind,
    names: objects ? namesOf(objects).map((name) => resolved(construct, name)) : [],
    platformRoles: new Set(roles.filter(({ _kind }) => _kind === 'platform').map(({ displayName }) => displayName)),
    // A policy that is not for a bucket denies nothing that its roles bring.
    decisions: new Map(
      verdictsOf(grant).map(({ action, decision }) => [action.id, isBucket(target) ? decision : 'ALLOWED']),
    ),
  };
}

function keyOf(who: string, place: readonly string[]): string {
  return `${who}|${place.join('|')}`;
}

/** A place, and every wider one: it holds part of what narrows it, or nothing. */
function placesAround(place: readonly string[]): string[][] {
  return place.reduce<string[][]>((around, part) => [...around, ...around.map((wider) => [...wider, part])], [[]]);
}

/** `${var.x}` of one stack is not `${var.x}` of another. */
function resolved(construct: IConstruct, value: string): string {
  return isLateBound(value)
    ? `${TerraformStack.of(construct).node.path}|${String(resolveIn(construct, value))}`
    : value;
}

/** Whether of two grants to the same subject the first, on a place around that of the second, allows all of it. */
function covers(wide: Known, narrow: Known): boolean {
  return (
    wide.place.every((part) => narrow.place.includes(part)) &&
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
