// Generated from schemas/ibm.json by scripts/bindings (npm run bindings): do not edit.
// https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { LeanResource } from '../../core/lean-element';
import { NestedBlock } from '../../core/nested-block';

// Configuration

export interface IsBackupPolicyConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy#id IsBackupPolicy#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy#included_content IsBackupPolicy#included_content}
  */
  readonly includedContent?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy#match_resource_type IsBackupPolicy#match_resource_type}
  */
  readonly matchResourceType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy#match_resource_types IsBackupPolicy#match_resource_types}
  */
  readonly matchResourceTypes?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy#match_user_tags IsBackupPolicy#match_user_tags}
  */
  readonly matchUserTags: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy#name IsBackupPolicy#name}
  */
  readonly name: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy#resource_group IsBackupPolicy#resource_group}
  */
  readonly resourceGroup?: string;
  /**
  * scope block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy#scope IsBackupPolicy#scope}
  */
  readonly scope?: IsBackupPolicyScope;
}
export interface IsBackupPolicyHealthReasons {
}

export function isBackupPolicyHealthReasonsToTerraform(struct?: IsBackupPolicyHealthReasons): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isBackupPolicyHealthReasonsToHclTerraform(struct?: IsBackupPolicyHealthReasons): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsBackupPolicyHealthReasonsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): IsBackupPolicyHealthReasons | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsBackupPolicyHealthReasons | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // code - computed: true, optional: false, required: false
  public get code() {
    return this.getStringAttribute('code');
  }

  // message - computed: true, optional: false, required: false
  public get message() {
    return this.getStringAttribute('message');
  }

  // more_info - computed: true, optional: false, required: false
  public get moreInfo() {
    return this.getStringAttribute('more_info');
  }
}

export class IsBackupPolicyHealthReasonsList extends cdktf.ComplexList {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): IsBackupPolicyHealthReasonsOutputReference {
    return new IsBackupPolicyHealthReasonsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsBackupPolicyScope {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy#crn IsBackupPolicy#crn}
  */
  readonly crn?: string;
}

export function isBackupPolicyScopeToTerraform(struct?: IsBackupPolicyScopeOutputReference | IsBackupPolicyScope): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    crn: cdktf.stringToTerraform(struct!.crn),
  }
}


export function isBackupPolicyScopeToHclTerraform(struct?: IsBackupPolicyScopeOutputReference | IsBackupPolicyScope): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    crn: {
      value: cdktf.stringToHclTerraform(struct!.crn),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsBackupPolicyScopeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsBackupPolicyScope | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._crn !== undefined) {
      hasAnyValues = true;
      internalValueResult.crn = this._crn;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsBackupPolicyScope | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._crn = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._crn = value.crn;
    }
  }

  // crn - computed: false, optional: true, required: false
  private _crn?: string; 
  public get crn() {
    return this.getStringAttribute('crn');
  }
  public set crn(value: string) {
    this._crn = value;
  }
  public resetCrn() {
    this._crn = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get crnInput() {
    return this._crn;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // resource_type - computed: true, optional: false, required: false
  public get resourceType() {
    return this.getStringAttribute('resource_type');
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy ibm_is_backup_policy}
*/
export class IsBackupPolicy extends LeanResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ibm_is_backup_policy";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a IsBackupPolicy resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the IsBackupPolicy to import
  * @param importFromId The id of the existing IsBackupPolicy that should be imported. Refer to the {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the IsBackupPolicy to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ibm_is_backup_policy", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy ibm_is_backup_policy} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options IsBackupPolicyConfig
  */
  public constructor(scope: Construct, id: string, config: IsBackupPolicyConfig) {
    super(scope, id, {
      terraformResourceType: 'ibm_is_backup_policy',
      terraformGeneratorMetadata: {
        providerName: 'ibm',
        providerVersionConstraint: '>= 1.76.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._id = config.id;
    this._includedContent = config.includedContent;
    this._matchResourceType = config.matchResourceType;
    this._matchResourceTypes = config.matchResourceTypes;
    this._matchUserTags = config.matchUserTags;
    this._name = config.name;
    this._resourceGroup = config.resourceGroup;
    this._scope.internalValue = config.scope;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // crn - computed: true, optional: false, required: false
  public get crn() {
    return this.getStringAttribute('crn');
  }

  // health_reasons - computed: true, optional: false, required: false
  private _healthReasons?: IsBackupPolicyHealthReasonsList;
  public get healthReasons() {
    return this._healthReasons ??= new IsBackupPolicyHealthReasonsList(this, "health_reasons", false);
  }

  // health_state - computed: true, optional: false, required: false
  public get healthState() {
    return this.getStringAttribute('health_state');
  }

  // href - computed: true, optional: false, required: false
  public get href() {
    return this.getStringAttribute('href');
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }
  public set id(value: string) {
    this._id = value;
  }
  public resetId() {
    this._id = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // included_content - computed: true, optional: true, required: false
  private _includedContent?: string[]; 
  public get includedContent() {
    return cdktf.Fn.tolist(this.getListAttribute('included_content'));
  }
  public set includedContent(value: string[]) {
    this._includedContent = value;
  }
  public resetIncludedContent() {
    this._includedContent = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includedContentInput() {
    return this._includedContent;
  }

  // last_job_completed_at - computed: true, optional: false, required: false
  public get lastJobCompletedAt() {
    return this.getStringAttribute('last_job_completed_at');
  }

  // lifecycle_state - computed: true, optional: false, required: false
  public get lifecycleState() {
    return this.getStringAttribute('lifecycle_state');
  }

  // match_resource_type - computed: false, optional: true, required: false
  private _matchResourceType?: string; 
  public get matchResourceType() {
    return this.getStringAttribute('match_resource_type');
  }
  public set matchResourceType(value: string) {
    this._matchResourceType = value;
  }
  public resetMatchResourceType() {
    this._matchResourceType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get matchResourceTypeInput() {
    return this._matchResourceType;
  }

  // match_resource_types - computed: true, optional: true, required: false
  private _matchResourceTypes?: string[]; 
  public get matchResourceTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('match_resource_types'));
  }
  public set matchResourceTypes(value: string[]) {
    this._matchResourceTypes = value;
  }
  public resetMatchResourceTypes() {
    this._matchResourceTypes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get matchResourceTypesInput() {
    return this._matchResourceTypes;
  }

  // match_user_tags - computed: false, optional: false, required: true
  private _matchUserTags?: string[]; 
  public get matchUserTags() {
    return cdktf.Fn.tolist(this.getListAttribute('match_user_tags'));
  }
  public set matchUserTags(value: string[]) {
    this._matchUserTags = value;
  }
  // Temporarily expose input value. Use with caution.
  public get matchUserTagsInput() {
    return this._matchUserTags;
  }

  // name - computed: false, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // resource_group - computed: true, optional: true, required: false
  private _resourceGroup?: string; 
  public get resourceGroup() {
    return this.getStringAttribute('resource_group');
  }
  public set resourceGroup(value: string) {
    this._resourceGroup = value;
  }
  public resetResourceGroup() {
    this._resourceGroup = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resourceGroupInput() {
    return this._resourceGroup;
  }

  // resource_type - computed: true, optional: false, required: false
  public get resourceType() {
    return this.getStringAttribute('resource_type');
  }

  // version - computed: true, optional: false, required: false
  public get version() {
    return this.getStringAttribute('version');
  }

  // scope - computed: false, optional: true, required: false
  private _scope = new NestedBlock(IsBackupPolicyScopeOutputReference, this, "scope");
  public get scope() {
    return this._scope.reference;
  }
  public putScope(value: IsBackupPolicyScope) {
    this._scope.internalValue = value;
  }
  public resetScope() {
    this._scope.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scopeInput() {
    return this._scope.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      id: cdktf.stringToTerraform(this._id),
      included_content: cdktf.listMapper(cdktf.stringToTerraform, false)(this._includedContent),
      match_resource_type: cdktf.stringToTerraform(this._matchResourceType),
      match_resource_types: cdktf.listMapper(cdktf.stringToTerraform, false)(this._matchResourceTypes),
      match_user_tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._matchUserTags),
      name: cdktf.stringToTerraform(this._name),
      resource_group: cdktf.stringToTerraform(this._resourceGroup),
      scope: isBackupPolicyScopeToTerraform(this._scope.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      included_content: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._includedContent),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      match_resource_type: {
        value: cdktf.stringToHclTerraform(this._matchResourceType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      match_resource_types: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._matchResourceTypes),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      match_user_tags: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._matchUserTags),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      resource_group: {
        value: cdktf.stringToHclTerraform(this._resourceGroup),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      scope: {
        value: isBackupPolicyScopeToHclTerraform(this._scope.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsBackupPolicyScopeList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
