import { allow, type Statement } from './document';

/** A bucket, and those of its objects that a grant is about. */
export interface BucketArns {
  readonly bucketArn: string;
  readonly objectsArn: string;
}

/** An action and the type of resource that it is about. */
export interface BucketAction {
  readonly action: string;
  readonly on: 'bucket' | 'objects';
}

/** ARNs of a bucket and of its objects, all of them or those of a folder. */
export function bucketArns(bucketArn: string, prefix = ''): BucketArns {
  return { bucketArn, objectsArn: `${bucketArn}/${prefix}*` };
}

/**
 * One statement for all buckets, as the vendor documents it; split by type of resource, so that each action stands with
 * the ARNs that it can be about, if asked for. Nothing for no bucket.
 */
export function bucketStatements(
  actions: readonly BucketAction[],
  buckets: readonly BucketArns[],
  split = false,
): Statement[] {
  if (buckets.length === 0) {
    return [];
  }
  const actionsOn = (type: BucketAction['on']) => actions.filter(({ on }) => on === type).map(({ action }) => action);
  return split
    ? [
        allow(
          actionsOn('bucket'),
          buckets.map(({ bucketArn }) => bucketArn),
        ),
        allow(
          actionsOn('objects'),
          buckets.map(({ objectsArn }) => objectsArn),
        ),
      ]
    : [
        allow(
          actions.map(({ action }) => action),
          buckets.flatMap(({ bucketArn, objectsArn }) => [bucketArn, objectsArn]),
        ),
      ];
}
