import { readValue } from '../core/props';
import type { ObjectsSpec } from './private/cos-objects';

/**
 * Some objects of a bucket.
 * @see https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-fgac-iam-access-conditions
 */
export class CosObjects {
  /**
   * The objects whose keys begin with the path of a folder, those in its subfolders included.
   * @param path such as `reports/2024`; a `/` at its end makes no difference, `*` and `?` stand for themselves
   */
  public static folder(path: string): CosObjects {
    return CosObjects.from('folders', 'path', [path]);
  }

  /**
   * The objects of several folders: at most 10.
   * @param paths each as for `folder`
   */
  public static folders(paths: string[]): CosObjects {
    return CosObjects.from('folders', 'paths', paths);
  }

  /**
   * The objects with these keys and no other: at most 10. They cannot be listed: a listing by prefix would show more.
   * @param keys each such as `reports/2024/a.csv`; `*` and `?` stand for themselves
   */
  public static exactly(keys: string[]): CosObjects {
    return CosObjects.from('keys', 'keys', keys);
  }

  private static from(kind: ObjectsSpec['kind'], prop: ObjectsSpec['prop'], values: string[]): CosObjects {
    const objects = new CosObjects();
    // A hole in a list is refused as a missing value; the policy refuses what is not a list.
    const read = readValue(values);
    objects._spec = { madeBy: 'CosObjects', kind, prop, values: Array.isArray(read) ? Array.from(read) : read };
    return objects;
  }

  /** @internal */
  public _spec!: ObjectsSpec;

  private constructor() {}
}
