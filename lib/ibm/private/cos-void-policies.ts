import { TerraformStack, type TerraformProvider } from 'cdktf';
import type { IConstruct } from 'constructs';
import { isLateBound } from '../../core/late-bound';
import { KnownProviders } from '../../core/provider';
import { resolveIn } from '../../core/references';
import { isInTree, StackRegister } from '../../core/stack-hooks';
import { warnInValidation } from '../../core/warning';
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

/** One per app. Weak, so that apps of a test run can be collected. */
const registers = new WeakMap<IConstruct, Register>();

/**
 * Warns, when the whole tree is known, about a policy that another policy of the same subject makes void: grants add up, so
 * the wider one allows what the narrower one leaves out.
 * @see https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-iam-bucket-permissions
 */
export function warnIfVoid(construct: IConstruct, reach: AccessReach, provider?: TerraformProvider): void {
  const { root } = construct.node;
  const register = registers.get(root) ?? new Register();
  registers.set(root, register);
  register.add({ construct, reach, provider });
}

/** The policies of an app, and those of them that are void: found in one pass for all stacks. */
class Register {
  private readonly members: Member[] = [];
  private found?: { readonly size: number; readonly wider: ReadonlyMap<IConstruct, IConstruct> };
  private readonly stacks = new StackRegister<IConstruct>((stack, constructs) =>
    stack.node.addValidation({ validate: () => this.warnOf(constructs) }),
  );

  public add(member: Member): void {
    this.members.push(member);
    this.stacks.add(member.construct, member.construct);
  }

  private warnOf(constructs: readonly IConstruct[]): string[] {
    const all = this.wider();
    return constructs.flatMap((construct) => {
      const wider = all.get(construct);
      return wider
        ? warnInValidation(
            construct,
            'void-policy',
            `'${wider.node.path}' allows all that '${construct.node.path}' allows, and the widest grant counts: ` +
              'remove the narrower policy or narrow the wider one',
          )
        : [];
    });
  }

  private wider(): ReadonlyMap<IConstruct, IConstruct> {
    const members = this.members.filter(({ construct }) => isInTree(construct));
    if (this.found?.size !== members.length) {
      const providers = new KnownProviders();
      // Most subjects have one policy, which nothing can make void.
      const wider = [...groupedBy(members, (member) => whoOf(member, providers)).values()]
        .filter((group) => group.length > 1)
        .flatMap(widerAmong);
      this.found = { size: members.length, wider: new Map(wider) };
    }
    return this.found.wider;
  }
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
function whoOf({ construct, reach, provider }: Member, providers: KnownProviders): string {
  const [kind, id] = reach.subject;
  return `${providers.identity(construct, 'ibm', provider)}|${kind}|${resolved(construct, id)}`;
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
