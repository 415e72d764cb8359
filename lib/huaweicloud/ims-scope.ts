import type { ScopeSpec } from './private/ims-scope';

/**
 * Where permissions hold. Image Management Service is a project-level service: none of these is the global region, in
 * which its permissions have no effect.
 * @see https://support.huaweicloud.com/eu/productdesc-ims/ims_01_0009.html
 */
export class ImsScope {
  /**
   * IAM projects, by id.
   * @param projectIds at least one, 32 hexadecimal digits each
   */
  public static projects(projectIds: string[]): ImsScope {
    return ImsScope.from({ kind: 'projects', values: projectIds });
  }

  /**
   * IAM projects, by name. A name that is not found stops the plan.
   * @param projectNames at least one; the project of a region is named as the region, such as `eu-west-101`
   */
  public static projectNames(projectNames: string[]): ImsScope {
    return ImsScope.from({ kind: 'projectNames', values: projectNames });
  }

  /** Every IAM project of the account, those that do not exist yet included. */
  public static allResources(): ImsScope {
    return ImsScope.from({ kind: 'allResources' });
  }

  /**
   * One enterprise project. Sharing, tagging and copies to other regions cannot be granted there.
   * @param enterpriseProjectId a UUID, or `0` for the enterprise project `default`
   */
  public static enterpriseProject(enterpriseProjectId: string): ImsScope {
    return ImsScope.from({ kind: 'enterpriseProject', values: [enterpriseProjectId] });
  }

  private static from(spec: ScopeSpec): ImsScope {
    const scope = new ImsScope();
    scope._spec = spec;
    return scope;
  }

  /** @internal */
  public _spec!: ScopeSpec;

  private constructor() {}
}
