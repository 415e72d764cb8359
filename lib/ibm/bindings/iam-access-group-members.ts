// Generated from schemas/ibm.json by scripts/bindings (npm run bindings): do not edit.
// https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/iam_access_group_members
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { LeanResource } from '../../core/lean-element';

// Configuration

export interface IamAccessGroupMembersConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/iam_access_group_members#access_group_id IamAccessGroupMembers#access_group_id}
  */
  readonly accessGroupId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/iam_access_group_members#iam_profile_ids IamAccessGroupMembers#iam_profile_ids}
  */
  readonly iamProfileIds?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/iam_access_group_members#iam_service_ids IamAccessGroupMembers#iam_service_ids}
  */
  readonly iamServiceIds?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/iam_access_group_members#ibm_ids IamAccessGroupMembers#ibm_ids}
  */
  readonly ibmIds?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/iam_access_group_members#id IamAccessGroupMembers#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
}
export interface IamAccessGroupMembersMembers {
}

export function iamAccessGroupMembersMembersToTerraform(struct?: IamAccessGroupMembersMembers): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function iamAccessGroupMembersMembersToHclTerraform(struct?: IamAccessGroupMembersMembers): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IamAccessGroupMembersMembersOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IamAccessGroupMembersMembers | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IamAccessGroupMembersMembers | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // iam_id - computed: true, optional: false, required: false
  public get iamId() {
    return this.getStringAttribute('iam_id');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }
}

export class IamAccessGroupMembersMembersList extends cdktf.ComplexList {

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
  public get(index: number): IamAccessGroupMembersMembersOutputReference {
    return new IamAccessGroupMembersMembersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/iam_access_group_members ibm_iam_access_group_members}
*/
export class IamAccessGroupMembers extends LeanResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ibm_iam_access_group_members";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a IamAccessGroupMembers resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the IamAccessGroupMembers to import
  * @param importFromId The id of the existing IamAccessGroupMembers that should be imported. Refer to the {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/iam_access_group_members#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the IamAccessGroupMembers to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ibm_iam_access_group_members", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/iam_access_group_members ibm_iam_access_group_members} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options IamAccessGroupMembersConfig
  */
  public constructor(scope: Construct, id: string, config: IamAccessGroupMembersConfig) {
    super(scope, id, {
      terraformResourceType: 'ibm_iam_access_group_members',
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
    this._accessGroupId = config.accessGroupId;
    this._iamProfileIds = config.iamProfileIds;
    this._iamServiceIds = config.iamServiceIds;
    this._ibmIds = config.ibmIds;
    this._id = config.id;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // access_group_id - computed: false, optional: false, required: true
  private _accessGroupId?: string; 
  public get accessGroupId() {
    return this.getStringAttribute('access_group_id');
  }
  public set accessGroupId(value: string) {
    this._accessGroupId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get accessGroupIdInput() {
    return this._accessGroupId;
  }

  // iam_profile_ids - computed: false, optional: true, required: false
  private _iamProfileIds?: string[]; 
  public get iamProfileIds() {
    return cdktf.Fn.tolist(this.getListAttribute('iam_profile_ids'));
  }
  public set iamProfileIds(value: string[]) {
    this._iamProfileIds = value;
  }
  public resetIamProfileIds() {
    this._iamProfileIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get iamProfileIdsInput() {
    return this._iamProfileIds;
  }

  // iam_service_ids - computed: false, optional: true, required: false
  private _iamServiceIds?: string[]; 
  public get iamServiceIds() {
    return cdktf.Fn.tolist(this.getListAttribute('iam_service_ids'));
  }
  public set iamServiceIds(value: string[]) {
    this._iamServiceIds = value;
  }
  public resetIamServiceIds() {
    this._iamServiceIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get iamServiceIdsInput() {
    return this._iamServiceIds;
  }

  // ibm_ids - computed: false, optional: true, required: false
  private _ibmIds?: string[]; 
  public get ibmIds() {
    return cdktf.Fn.tolist(this.getListAttribute('ibm_ids'));
  }
  public set ibmIds(value: string[]) {
    this._ibmIds = value;
  }
  public resetIbmIds() {
    this._ibmIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ibmIdsInput() {
    return this._ibmIds;
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

  // members - computed: true, optional: false, required: false
  private _members?: IamAccessGroupMembersMembersList;
  public get members() {
    return this._members ??= new IamAccessGroupMembersMembersList(this, "members", false);
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      access_group_id: cdktf.stringToTerraform(this._accessGroupId),
      iam_profile_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._iamProfileIds),
      iam_service_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._iamServiceIds),
      ibm_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._ibmIds),
      id: cdktf.stringToTerraform(this._id),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      access_group_id: {
        value: cdktf.stringToHclTerraform(this._accessGroupId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      iam_profile_ids: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._iamProfileIds),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      iam_service_ids: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._iamServiceIds),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      ibm_ids: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._ibmIds),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
