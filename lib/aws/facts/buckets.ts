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

/** One statement for all buckets, as the vendor documents it. Nothing for no bucket. */
export function bucketStatements(actions: readonly string[], buckets: readonly BucketArns[]): Statement[] {
  return buckets.length === 0
    ? []
    : [
        allow(
          actions,
          buckets.flatMap(({ bucketArn, objectsArn }) => [bucketArn, objectsArn]),
        ),
      ];
}

/** A statement for buckets and one for objects: each action is allowed only on the type of resource that it accepts. */
export function scopedBucketStatements(actions: readonly BucketAction[], buckets: readonly BucketArns[]): Statement[] {
  const actionsOn = (type: BucketAction['on']) => actions.filter(({ on }) => on === type).map(({ action }) => action);
  return buckets.length === 0
    ? []
    : [
        allow(
          actionsOn('bucket'),
          buckets.map(({ bucketArn }) => bucketArn),
        ),
        allow(
          actionsOn('objects'),
          buckets.map(({ objectsArn }) => objectsArn),
        ),
      ];
}
