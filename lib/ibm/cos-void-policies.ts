import { TerraformStack, type TerraformProvider } from 'cdktf';
import type { IConstruct } from 'constructs';
import { isLateBound } from '../core/late-bound';
import { providerIdentity, resolveIn } from '../core/provider-identity';
import { warn } from '../core/warning';
import { keyOfSubject, verdictsOf, type CosGrant } from './cos-access-grant';
import { namesOf } from './cos-objects-spec';
import { isBucket, placeOf } from './cos-place';
import type { CosDecisionName } from './policies/cos-decisions';
import type { CosObjectsKind } from './policies/cos-rule';

interface Member {
  readonly construct: IConstruct;
  readonly grant: CosGrant;
  readonly provider?: TerraformProvider;
}

/** A grant with every reference written as Terraform writes it, to be compared. */
interface Known extends Member {
  readonly order: number;
  /** Account and subject. */
  readonly who: string;
  /** What narrows the place, such as `bucketName=data`. */
  readonly place: readonly string[];
  readonly kind?: CosObjectsKind;
  /** Folders or keys. */
  readonly names: readonly string[];
  readonly platformRoles: ReadonlySet<string>;
  /** By the id of the action; made when there is something to compare. */
  decisions?: ReadonlyMap<string, CosDecisionName>;
}

interface Register {
  readonly members: Member[];
  readonly warned: Set<IConstruct>;
  /** The wider ones of so many members that are void; made anew when members were added since. */
  found?: { readonly size: number; readonly wider: ReadonlyMap<IConstruct, IConstruct> };
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
      const wider = register.warned.has(construct) ? undefined : widerOf(register).get(construct);
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

/** One pass for the validations of all members, of which only what is void is kept. */
function widerOf(register: Register): ReadonlyMap<IConstruct, IConstruct> {
  if (register.found?.size !== register.members.length) {
    const identities = new Map<string, string>();
    const all = register.members.map((member, order) => know(member, order, identities));
    const byPlace = groupedByPlace(all);
    const wider = all.flatMap((known): [IConstruct, IConstruct][] => {
      const peer = widerThan(known, byPlace);
      return peer ? [[known.construct, peer.construct]] : [];
    });
    register.found = { size: all.length, wider: new Map(wider) };
  }
  return register.found.wider;
}

/** By who and place: looked up instead of compared with each other, so that the check stays linear. */
function groupedByPlace(all: readonly Known[]): ReadonlyMap<string, Known[]> {
  const byPlace = new Map<string, Known[]>();
  for (const known of all) {
    const key = keyOf(known.who, known.place);
    const peers = byPlace.get(key) ?? [];
    peers.push(known);
    byPlace.set(key, peers);
  }
  return byPlace;
}

function widerThan(known: Known, byPlace: ReadonlyMap<string, Known[]>): Known | undefined {
  return (
    placesAround(known.place)
      .flatMap((place) => byPlace.get(keyOf(known.who, place)) ?? [])
      // Of two that allow the same, the later one is void.
      .find((peer) => covers(peer, known) && (peer.order < known.order || !covers(known, peer)))
  );
}

function know(member: Member, order: number, identities: Map<string, string>): Known {
  const { construct, grant, provider } = member;
  const { subject, roles, target, objects } = grant;
  const stack = TerraformStack.of(construct).node.path;
  const account = provider?.node.path ?? stack;
  if (!identities.has(account)) {
    identities.set(account, providerIdentity(construct, 'ibm', provider));
  }
  const place = Object.entries(placeOf(target._spec)).filter(([, value]) => value !== undefined);
  return {
    ...member,
    order,
    who: `${identities.get(account)}|${subject._kind}|${resolved(construct, keyOfSubject(subject))}`,
    place: place.map(([name, value]) => `${name}=${resolved(construct, value as string)}`),
    kind: objects?._kind,
    names: objects ? namesOf(objects).map((name) => resolved(construct, name)) : [],
    platformRoles: new Set(roles.filter(({ _kind }) => _kind === 'platform').map(({ displayName }) => displayName)),
  };
}

function decisionsOf(known: Known): ReadonlyMap<string, CosDecisionName> {
  // A policy that is not for a bucket denies nothing that its roles bring.
  const inBucket = isBucket(known.grant.target);
  known.decisions ??= new Map(
    verdictsOf(known.grant).map(({ action, decision }) => [action.id, inBucket ? decision : 'ALLOWED']),
  );
  return known.decisions;
}

function keyOf(who: string, place: readonly string[]): string {
  return JSON.stringify([who, ...place]);
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
  return [...decisionsOf(narrow)].every(([id, decision]) => {
    const had = decisionsOf(wide).get(id);
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
