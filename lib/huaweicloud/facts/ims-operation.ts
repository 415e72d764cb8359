import { DEPENDENT_ACTIONS } from './dependent-actions';

/** What one operation on images takes. */
export interface Operation {
  /** In a sentence: `may …`. */
  readonly does: string;
  /** Actions of the operation itself: what a denial takes away. */
  readonly actions: readonly string[];
  /** Project-level actions that its API needs besides. */
  readonly dependent: readonly string[];
  /** Whether it works on files in Object Storage: always, only in one of its forms, or never. */
  readonly obs: 'always' | 'sometimes' | 'never';
  /** Whether it needs keys when an image is encrypted. */
  readonly kms: boolean;
  /** Whether the vendor's table marks the action as supported in an enterprise project; others have no effect there. */
  readonly enterpriseProject: boolean;
}

const { ECS, EVS, BMS, BACKUP } = DEPENDENT_ACTIONS;
const PLAIN = { dependent: [], obs: 'never', kms: false, enterpriseProject: true } as const;
const FROM_DISKS = { obs: 'sometimes', kms: true, enterpriseProject: true } as const;

/**
 * The vendor's table of IMS actions, by operation. An entry from another page names it.
 * @see https://support.huaweicloud.com/intl/en-us/api-ims/ims_03_appendix_05.html
 */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  LIST_IMAGES: { ...PLAIN, does: 'list images', actions: ['ims:images:list'] },
  GET_IMAGE: { ...PLAIN, does: 'see the details of images', actions: ['ims:images:get'] },
  /** A move between enterprise projects needs CREATE_SERVER_IMAGE as well. */
  UPDATE_IMAGE: { ...PLAIN, does: 'change information about images', actions: ['ims:images:update'] },
  /** From a server, a bare metal server, or a file in a bucket (fast import included). */
  CREATE_SERVER_IMAGE: {
    ...FROM_DISKS,
    does: 'create system disk images',
    actions: ['ims:serverImages:create'],
    dependent: [...BMS, ...ECS, ...EVS],
  },
  /** From a disk, or a file in a bucket (fast import included). */
  CREATE_DATA_IMAGE: {
    ...FROM_DISKS,
    does: 'create data disk images',
    actions: ['ims:dataImages:create'],
    dependent: [...ECS, ...EVS],
  },
  CREATE_WHOLE_IMAGE: {
    ...FROM_DISKS,
    does: 'create full-ECS images',
    actions: ['ims:wholeImages:create'],
    dependent: [...BACKUP, ...ECS, ...EVS],
  },
  /** The file goes to an image whose metadata was created before, hence `ims:images:create`. */
  UPLOAD_IMAGE: {
    does: 'upload image files',
    actions: ['ims:images:upload'],
    dependent: ['ims:images:create', 'ims:images:get', 'ims:images:update'],
    obs: 'always',
    kms: true,
    enterpriseProject: true,
  },
  EXPORT_IMAGE: {
    ...PLAIN,
    does: 'export images to a bucket',
    actions: ['ims:images:export'],
    obs: 'always',
    kms: true,
  },
  /** Accounts with enterprise projects need CREATE_SERVER_IMAGE as well. */
  COPY_IN_REGION: {
    ...PLAIN,
    does: 'copy images within a region',
    actions: ['ims:images:copy'],
    obs: 'sometimes',
    kms: true,
  },
  /** @see https://support.huaweicloud.com/intl/pt-br/api-ims/ims_03_appendix_09.html */
  COPY_ACROSS_REGIONS: {
    ...PLAIN,
    does: 'copy images to another region',
    actions: ['ims:images:copy'],
    enterpriseProject: false,
  },
  SHARE_IMAGE: {
    ...PLAIN,
    does: 'share images with other accounts',
    actions: ['ims:images:share'],
    dependent: ['ims:images:get'],
    enterpriseProject: false,
  },
  TAG_IMAGE: {
    ...PLAIN,
    does: 'tag images',
    actions: ['ims:images:update'],
    dependent: ['ims:images:get', 'ims:images:list'],
    enterpriseProject: false,
  },
  DELETE_IMAGE: { ...PLAIN, does: 'delete images', actions: ['ims:images:delete'] },
  GET_QUOTA: { ...PLAIN, does: 'see the image quota', actions: ['ims:quotas:get'] },
};

/** A denial that takes away an action that another operation needs. */
export interface Contradiction {
  readonly allowed: string;
  readonly denied: string;
  readonly action: string;
}

export function contradictionsOf(allowed: readonly string[], denied: readonly string[]): Contradiction[] {
  return allowed.flatMap((one) =>
    denied.flatMap((other) => {
      const needed = [...OPERATIONS[one]!.actions, ...OPERATIONS[one]!.dependent];
      const action = OPERATIONS[other]!.actions.find((candidate) => needed.includes(candidate));
      return action === undefined ? [] : [{ allowed: one, denied: other, action }];
    }),
  );
}

/** Operations that a denial takes away although it does not name them, because they share the action of one that it names. */
export function deniedAlong(denied: readonly string[]): Contradiction[] {
  const others = Object.keys(OPERATIONS).filter((name) => !denied.includes(name));
  return contradictionsOf(others, denied).filter((one) => OPERATIONS[one.allowed]!.actions.includes(one.action));
}

/** Operations that an action or a phrase stands for. */
export function operationsCalled(words: string): string[] {
  return Object.keys(OPERATIONS).filter(
    (name) => OPERATIONS[name]!.actions.includes(words) || OPERATIONS[name]!.does === words,
  );
}

/** `list images, delete images` in the order of the table. */
export function phraseOf(operations: readonly string[]): string {
  return Object.keys(OPERATIONS)
    .filter((name) => operations.includes(name))
    .map((name) => OPERATIONS[name]!.does)
    .join(', ');
}
