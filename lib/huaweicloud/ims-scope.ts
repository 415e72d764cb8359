import { readOptions, readValue } from '../core/props';
import type { ScopeSpec } from './private/ims-scope';

/**
 * Where permissions hold. Image Management Service is a project-level service: its permissions would have no effect in the
 * global region, so there is no factory for it.
 * @see https://support.huaweicloud.com/eu/productdesc-ims/ims_01_0009.html
 * @example
 * const scope = ImsScope.projectNames(['eu-west-101', 'eu-west-101_images']);
 */
export class ImsScope {
  /**
   * IAM projects, by id.
   * @param projectIds at least one, 32 hexadecimal digits each
   */
  public static projects(projectIds: string[]): ImsScope {
    return ImsScope.ofList('projects', { projectIds });
  }

  /**
   * IAM projects, by name. A name that is not found stops the plan.
   * @param projectNames at least one; the project of a region is named as the region, such as `eu-west-101`
   */
  public static projectNames(projectNames: string[]): ImsScope {
    return ImsScope.ofList('projectNames', { projectNames });
  }

  /** Every IAM project of the account, including those that do not exist yet. */
  public static allResources(): ImsScope {
    return new ImsScope('allResources', []);
  }

  /**
   * One enterprise project. Sharing, tagging and copies to other regions cannot be granted there.
   * @param enterpriseProjectId a UUID, or `0` for the enterprise project `default`
   */
  public static enterpriseProject(enterpriseProjectId: string): ImsScope {
    return new ImsScope('enterpriseProject', [readValue(enterpriseProjectId)]);
  }

  private static ofList(kind: ScopeSpec['kind'], list: { readonly [name: string]: string[] }): ImsScope {
    const [name] = Object.keys(list);
    const { value, problems } = readOptions('scope', list, { [name!]: 1 });
    return new ImsScope(kind, value[name!]!, problems);
  }

  /** @internal */
  public readonly _spec: ScopeSpec;

  private constructor(kind: ScopeSpec['kind'], values: string[], problems: string[] = []) {
    this._spec = { madeBy: 'ImsScope', kind, values, problems };
  }
}
