import { TerraformStack, type TerraformProvider } from 'cdktf';
import type { IConstruct } from 'constructs';
import { isLateBound } from '../../core/late-bound';
import { identityIn } from '../../core/provider';
import { resolveIn } from '../../core/references';
import { warn } from '../../core/warning';
import type { CosDecisionName, CosObjectsKind, CosVerdict } from '../facts/cos-access-policy';

/** What an access policy reaches, to be compared with others of the same subject. */
export interface AccessReach {
  readonly subject: readonly [kind: string, id: string];
  /** What narrows the place, such as the name of a bucket. */
  readonly place: object;
  /** A policy that is not for a bucket denies nothing that its roles bring. */
  readonly bucket: boolean;
  readonly objects?: { readonly kind: CosObjectsKind; readonly names: readonly string[] };
  readonly platformRoles: readonly string[];
  readonly verdicts: readonly CosVerdict[];
}

interface Member {
  readonly construct: IConstruct;
  readonly reach: AccessReach;
  readonly provider?: TerraformProvider;
}

/** A policy with every reference written as Terraform writes it, to be compared. */
interface Known extends Member {
  readonly order: number;
  /** Such as `bucketName=data`. */
  readonly place: readonly string[];
  readonly kind?: CosObjectsKind;
  /** Folders or keys. */
  readonly names: readonly string[];
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
 * Warns, when the whole tree is known, about a policy that another policy of the same subject makes void: grants add up, so
 * the wider one allows what the narrower one leaves out.
 * @see https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-iam-bucket-permissions
 */
export function warnIfVoid(construct: IConstruct, reach: AccessReach, provider?: TerraformProvider): void {
  const { root } = construct.node;
  const register: Register = registers.get(root) ?? { members: [], warned: new Set() };
  registers.set(root, register);
  register.members.push({ construct, reach, provider });
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

/** One pass for the validations of all members; only void policies are kept. */
function widerOf(register: Register): ReadonlyMap<IConstruct, IConstruct> {
  if (register.found?.size !== register.members.length) {
    const identities = new Map<string, string>();
    // Most subjects have one policy, which nothing can make void.
    const wider = [...groupedBy(register.members, (member) => whoOf(member, identities)).values()]
      .filter((members) => members.length > 1)
      .flatMap(widerAmong);
    register.found = { size: register.members.length, wider: new Map(wider) };
  }
  return register.found.wider;
}

/** The void policies of one subject in one account, each with the policy that makes it void. */
function widerAmong(members: readonly Member[]): [IConstruct, IConstruct][] {
  const all = members.map(know);
  const byPlace = groupedBy(all, ({ place }) => JSON.stringify(place));
  return all.flatMap((known): [IConstruct, IConstruct][] => {
    const peer = placesAround(known.place)
      .flatMap((place) => byPlace.get(JSON.stringify(place)) ?? [])
      // Of two that allow the same, the later one is void.
      .find((other) => covers(other, known) && (other.order < known.order || !covers(known, other)));
    return peer ? [[known.construct, peer.construct]] : [];
  });
}

/** Looked up instead of compared with each other, so that the check stays linear. */
function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(one);
  }
  return groups;
}

/** Account and subject. */
function whoOf({ construct, reach, provider }: Member, identities: Map<string, string>): string {
  const [kind, id] = reach.subject;
  return `${identityIn(identities, construct, 'ibm', provider)}|${kind}|${resolved(construct, id)}`;
}

function know(member: Member, order: number): Known {
  const { construct, reach } = member;
  const place = Object.entries(reach.place).filter(([, value]) => value !== undefined);
  return {
    ...member,
    order,
    place: place.map(([name, value]) => `${name}=${resolved(construct, value as string)}`),
    kind: reach.objects?.kind,
    names: (reach.objects?.names ?? []).map((name) => resolved(construct, name)),
  };
}

function decisionsOf(known: Known): ReadonlyMap<string, CosDecisionName> {
  const { bucket, verdicts } = known.reach;
  known.decisions ??= new Map(verdicts.map(({ action, decision }) => [action.id, bucket ? decision : 'ALLOWED']));
  return known.decisions;
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

/** Whether of two policies of the same subject the first, on a place around that of the second, allows all of it. */
function covers(wide: Known, narrow: Known): boolean {
  return (
    wide.place.every((part) => narrow.place.includes(part)) &&
    narrow.reach.platformRoles.every((role) => wide.reach.platformRoles.includes(role)) &&
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
