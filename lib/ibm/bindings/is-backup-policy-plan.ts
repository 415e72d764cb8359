// Generated from schemas/ibm.json by scripts/bindings (npm run bindings): do not edit.
// https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { LeanResource } from '../../core/lean-element';
import { NestedBlock } from '../../core/nested-block';

// Configuration

export interface IsBackupPolicyPlanConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan#active IsBackupPolicyPlan#active}
  */
  readonly active?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan#attach_user_tags IsBackupPolicyPlan#attach_user_tags}
  */
  readonly attachUserTags?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan#backup_policy_id IsBackupPolicyPlan#backup_policy_id}
  */
  readonly backupPolicyId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan#copy_user_tags IsBackupPolicyPlan#copy_user_tags}
  */
  readonly copyUserTags?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan#cron_spec IsBackupPolicyPlan#cron_spec}
  */
  readonly cronSpec: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan#id IsBackupPolicyPlan#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan#name IsBackupPolicyPlan#name}
  */
  readonly name?: string;
  /**
  * clone_policy block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan#clone_policy IsBackupPolicyPlan#clone_policy}
  */
  readonly clonePolicy?: IsBackupPolicyPlanClonePolicy;
  /**
  * deletion_trigger block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan#deletion_trigger IsBackupPolicyPlan#deletion_trigger}
  */
  readonly deletionTrigger?: IsBackupPolicyPlanDeletionTrigger;
  /**
  * remote_region_policy block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan#remote_region_policy IsBackupPolicyPlan#remote_region_policy}
  */
  readonly remoteRegionPolicy?: IsBackupPolicyPlanRemoteRegionPolicy[] | cdktf.IResolvable;
}
export interface IsBackupPolicyPlanClonePolicy {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan#max_snapshots IsBackupPolicyPlan#max_snapshots}
  */
  readonly maxSnapshots?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan#zones IsBackupPolicyPlan#zones}
  */
  readonly zones?: string[];
}

export function isBackupPolicyPlanClonePolicyToTerraform(struct?: IsBackupPolicyPlanClonePolicyOutputReference | IsBackupPolicyPlanClonePolicy): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    max_snapshots: cdktf.numberToTerraform(struct!.maxSnapshots),
    zones: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.zones),
  }
}


export function isBackupPolicyPlanClonePolicyToHclTerraform(struct?: IsBackupPolicyPlanClonePolicyOutputReference | IsBackupPolicyPlanClonePolicy): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    max_snapshots: {
      value: cdktf.numberToHclTerraform(struct!.maxSnapshots),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    zones: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.zones),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsBackupPolicyPlanClonePolicyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsBackupPolicyPlanClonePolicy | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._maxSnapshots !== undefined) {
      hasAnyValues = true;
      internalValueResult.maxSnapshots = this._maxSnapshots;
    }
    if (this._zones !== undefined) {
      hasAnyValues = true;
      internalValueResult.zones = this._zones;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsBackupPolicyPlanClonePolicy | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._maxSnapshots = undefined;
      this._zones = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._maxSnapshots = value.maxSnapshots;
      this._zones = value.zones;
    }
  }

  // max_snapshots - computed: true, optional: true, required: false
  private _maxSnapshots?: number; 
  public get maxSnapshots() {
    return this.getNumberAttribute('max_snapshots');
  }
  public set maxSnapshots(value: number) {
    this._maxSnapshots = value;
  }
  public resetMaxSnapshots() {
    this._maxSnapshots = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxSnapshotsInput() {
    return this._maxSnapshots;
  }

  // zones - computed: true, optional: true, required: false
  private _zones?: string[]; 
  public get zones() {
    return cdktf.Fn.tolist(this.getListAttribute('zones'));
  }
  public set zones(value: string[]) {
    this._zones = value;
  }
  public resetZones() {
    this._zones = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zonesInput() {
    return this._zones;
  }
}
export interface IsBackupPolicyPlanDeletionTrigger {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan#delete_after IsBackupPolicyPlan#delete_after}
  */
  readonly deleteAfter?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan#delete_over_count IsBackupPolicyPlan#delete_over_count}
  */
  readonly deleteOverCount?: string;
}

export function isBackupPolicyPlanDeletionTriggerToTerraform(struct?: IsBackupPolicyPlanDeletionTriggerOutputReference | IsBackupPolicyPlanDeletionTrigger): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    delete_after: cdktf.numberToTerraform(struct!.deleteAfter),
    delete_over_count: cdktf.stringToTerraform(struct!.deleteOverCount),
  }
}


export function isBackupPolicyPlanDeletionTriggerToHclTerraform(struct?: IsBackupPolicyPlanDeletionTriggerOutputReference | IsBackupPolicyPlanDeletionTrigger): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    delete_after: {
      value: cdktf.numberToHclTerraform(struct!.deleteAfter),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    delete_over_count: {
      value: cdktf.stringToHclTerraform(struct!.deleteOverCount),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsBackupPolicyPlanDeletionTriggerOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsBackupPolicyPlanDeletionTrigger | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._deleteAfter !== undefined) {
      hasAnyValues = true;
      internalValueResult.deleteAfter = this._deleteAfter;
    }
    if (this._deleteOverCount !== undefined) {
      hasAnyValues = true;
      internalValueResult.deleteOverCount = this._deleteOverCount;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsBackupPolicyPlanDeletionTrigger | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._deleteAfter = undefined;
      this._deleteOverCount = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._deleteAfter = value.deleteAfter;
      this._deleteOverCount = value.deleteOverCount;
    }
  }

  // delete_after - computed: false, optional: true, required: false
  private _deleteAfter?: number; 
  public get deleteAfter() {
    return this.getNumberAttribute('delete_after');
  }
  public set deleteAfter(value: number) {
    this._deleteAfter = value;
  }
  public resetDeleteAfter() {
    this._deleteAfter = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteAfterInput() {
    return this._deleteAfter;
  }

  // delete_over_count - computed: true, optional: true, required: false
  private _deleteOverCount?: string; 
  public get deleteOverCount() {
    return this.getStringAttribute('delete_over_count');
  }
  public set deleteOverCount(value: string) {
    this._deleteOverCount = value;
  }
  public resetDeleteOverCount() {
    this._deleteOverCount = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteOverCountInput() {
    return this._deleteOverCount;
  }
}
export interface IsBackupPolicyPlanRemoteRegionPolicy {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan#delete_over_count IsBackupPolicyPlan#delete_over_count}
  */
  readonly deleteOverCount?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan#encryption_key IsBackupPolicyPlan#encryption_key}
  */
  readonly encryptionKey?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan#region IsBackupPolicyPlan#region}
  */
  readonly region: string;
}

export function isBackupPolicyPlanRemoteRegionPolicyToTerraform(struct?: IsBackupPolicyPlanRemoteRegionPolicy | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    delete_over_count: cdktf.numberToTerraform(struct!.deleteOverCount),
    encryption_key: cdktf.stringToTerraform(struct!.encryptionKey),
    region: cdktf.stringToTerraform(struct!.region),
  }
}


export function isBackupPolicyPlanRemoteRegionPolicyToHclTerraform(struct?: IsBackupPolicyPlanRemoteRegionPolicy | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    delete_over_count: {
      value: cdktf.numberToHclTerraform(struct!.deleteOverCount),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    encryption_key: {
      value: cdktf.stringToHclTerraform(struct!.encryptionKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    region: {
      value: cdktf.stringToHclTerraform(struct!.region),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsBackupPolicyPlanRemoteRegionPolicyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): IsBackupPolicyPlanRemoteRegionPolicy | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._deleteOverCount !== undefined) {
      hasAnyValues = true;
      internalValueResult.deleteOverCount = this._deleteOverCount;
    }
    if (this._encryptionKey !== undefined) {
      hasAnyValues = true;
      internalValueResult.encryptionKey = this._encryptionKey;
    }
    if (this._region !== undefined) {
      hasAnyValues = true;
      internalValueResult.region = this._region;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsBackupPolicyPlanRemoteRegionPolicy | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._deleteOverCount = undefined;
      this._encryptionKey = undefined;
      this._region = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._deleteOverCount = value.deleteOverCount;
      this._encryptionKey = value.encryptionKey;
      this._region = value.region;
    }
  }

  // delete_over_count - computed: true, optional: true, required: false
  private _deleteOverCount?: number; 
  public get deleteOverCount() {
    return this.getNumberAttribute('delete_over_count');
  }
  public set deleteOverCount(value: number) {
    this._deleteOverCount = value;
  }
  public resetDeleteOverCount() {
    this._deleteOverCount = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteOverCountInput() {
    return this._deleteOverCount;
  }

  // encryption_key - computed: true, optional: true, required: false
  private _encryptionKey?: string; 
  public get encryptionKey() {
    return this.getStringAttribute('encryption_key');
  }
  public set encryptionKey(value: string) {
    this._encryptionKey = value;
  }
  public resetEncryptionKey() {
    this._encryptionKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get encryptionKeyInput() {
    return this._encryptionKey;
  }

  // region - computed: false, optional: false, required: true
  private _region?: string; 
  public get region() {
    return this.getStringAttribute('region');
  }
  public set region(value: string) {
    this._region = value;
  }
  // Temporarily expose input value. Use with caution.
  public get regionInput() {
    return this._region;
  }
}

export class IsBackupPolicyPlanRemoteRegionPolicyList extends cdktf.ComplexList {
  public internalValue? : IsBackupPolicyPlanRemoteRegionPolicy[] | cdktf.IResolvable

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
  public get(index: number): IsBackupPolicyPlanRemoteRegionPolicyOutputReference {
    return new IsBackupPolicyPlanRemoteRegionPolicyOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan ibm_is_backup_policy_plan}
*/
export class IsBackupPolicyPlan extends LeanResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ibm_is_backup_policy_plan";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a IsBackupPolicyPlan resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the IsBackupPolicyPlan to import
  * @param importFromId The id of the existing IsBackupPolicyPlan that should be imported. Refer to the {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the IsBackupPolicyPlan to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ibm_is_backup_policy_plan", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_backup_policy_plan ibm_is_backup_policy_plan} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options IsBackupPolicyPlanConfig
  */
  public constructor(scope: Construct, id: string, config: IsBackupPolicyPlanConfig) {
    super(scope, id, {
      terraformResourceType: 'ibm_is_backup_policy_plan',
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
    this._active = config.active;
    this._attachUserTags = config.attachUserTags;
    this._backupPolicyId = config.backupPolicyId;
    this._copyUserTags = config.copyUserTags;
    this._cronSpec = config.cronSpec;
    this._id = config.id;
    this._name = config.name;
    this._clonePolicy.internalValue = config.clonePolicy;
    this._deletionTrigger.internalValue = config.deletionTrigger;
    this._remoteRegionPolicy.internalValue = config.remoteRegionPolicy;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // active - computed: true, optional: true, required: false
  private _active?: boolean | cdktf.IResolvable; 
  public get active() {
    return this.getBooleanAttribute('active');
  }
  public set active(value: boolean | cdktf.IResolvable) {
    this._active = value;
  }
  public resetActive() {
    this._active = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get activeInput() {
    return this._active;
  }

  // attach_user_tags - computed: false, optional: true, required: false
  private _attachUserTags?: string[]; 
  public get attachUserTags() {
    return cdktf.Fn.tolist(this.getListAttribute('attach_user_tags'));
  }
  public set attachUserTags(value: string[]) {
    this._attachUserTags = value;
  }
  public resetAttachUserTags() {
    this._attachUserTags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get attachUserTagsInput() {
    return this._attachUserTags;
  }

  // backup_policy_id - computed: false, optional: false, required: true
  private _backupPolicyId?: string; 
  public get backupPolicyId() {
    return this.getStringAttribute('backup_policy_id');
  }
  public set backupPolicyId(value: string) {
    this._backupPolicyId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get backupPolicyIdInput() {
    return this._backupPolicyId;
  }

  // backup_policy_plan_id - computed: true, optional: false, required: false
  public get backupPolicyPlanId() {
    return this.getStringAttribute('backup_policy_plan_id');
  }

  // copy_user_tags - computed: false, optional: true, required: false
  private _copyUserTags?: boolean | cdktf.IResolvable; 
  public get copyUserTags() {
    return this.getBooleanAttribute('copy_user_tags');
  }
  public set copyUserTags(value: boolean | cdktf.IResolvable) {
    this._copyUserTags = value;
  }
  public resetCopyUserTags() {
    this._copyUserTags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get copyUserTagsInput() {
    return this._copyUserTags;
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // cron_spec - computed: false, optional: false, required: true
  private _cronSpec?: string; 
  public get cronSpec() {
    return this.getStringAttribute('cron_spec');
  }
  public set cronSpec(value: string) {
    this._cronSpec = value;
  }
  // Temporarily expose input value. Use with caution.
  public get cronSpecInput() {
    return this._cronSpec;
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

  // lifecycle_state - computed: true, optional: false, required: false
  public get lifecycleState() {
    return this.getStringAttribute('lifecycle_state');
  }

  // name - computed: false, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // resource_type - computed: true, optional: false, required: false
  public get resourceType() {
    return this.getStringAttribute('resource_type');
  }

  // version - computed: true, optional: false, required: false
  public get version() {
    return this.getStringAttribute('version');
  }

  // clone_policy - computed: false, optional: true, required: false
  private _clonePolicy = new NestedBlock(IsBackupPolicyPlanClonePolicyOutputReference, this, "clone_policy");
  public get clonePolicy() {
    return this._clonePolicy.reference;
  }
  public putClonePolicy(value: IsBackupPolicyPlanClonePolicy) {
    this._clonePolicy.internalValue = value;
  }
  public resetClonePolicy() {
    this._clonePolicy.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clonePolicyInput() {
    return this._clonePolicy.internalValue;
  }

  // deletion_trigger - computed: false, optional: true, required: false
  private _deletionTrigger = new NestedBlock(IsBackupPolicyPlanDeletionTriggerOutputReference, this, "deletion_trigger");
  public get deletionTrigger() {
    return this._deletionTrigger.reference;
  }
  public putDeletionTrigger(value: IsBackupPolicyPlanDeletionTrigger) {
    this._deletionTrigger.internalValue = value;
  }
  public resetDeletionTrigger() {
    this._deletionTrigger.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deletionTriggerInput() {
    return this._deletionTrigger.internalValue;
  }

  // remote_region_policy - computed: false, optional: true, required: false
  private _remoteRegionPolicy = new NestedBlock(IsBackupPolicyPlanRemoteRegionPolicyList, this, "remote_region_policy", false);
  public get remoteRegionPolicy() {
    return this._remoteRegionPolicy.reference;
  }
  public putRemoteRegionPolicy(value: IsBackupPolicyPlanRemoteRegionPolicy[] | cdktf.IResolvable) {
    this._remoteRegionPolicy.internalValue = value;
  }
  public resetRemoteRegionPolicy() {
    this._remoteRegionPolicy.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get remoteRegionPolicyInput() {
    return this._remoteRegionPolicy.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      active: cdktf.booleanToTerraform(this._active),
      attach_user_tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._attachUserTags),
      backup_policy_id: cdktf.stringToTerraform(this._backupPolicyId),
      copy_user_tags: cdktf.booleanToTerraform(this._copyUserTags),
      cron_spec: cdktf.stringToTerraform(this._cronSpec),
      id: cdktf.stringToTerraform(this._id),
      name: cdktf.stringToTerraform(this._name),
      clone_policy: isBackupPolicyPlanClonePolicyToTerraform(this._clonePolicy.internalValue),
      deletion_trigger: isBackupPolicyPlanDeletionTriggerToTerraform(this._deletionTrigger.internalValue),
      remote_region_policy: cdktf.listMapper(isBackupPolicyPlanRemoteRegionPolicyToTerraform, true)(this._remoteRegionPolicy.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      active: {
        value: cdktf.booleanToHclTerraform(this._active),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      attach_user_tags: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._attachUserTags),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      backup_policy_id: {
        value: cdktf.stringToHclTerraform(this._backupPolicyId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      copy_user_tags: {
        value: cdktf.booleanToHclTerraform(this._copyUserTags),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      cron_spec: {
        value: cdktf.stringToHclTerraform(this._cronSpec),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      clone_policy: {
        value: isBackupPolicyPlanClonePolicyToHclTerraform(this._clonePolicy.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsBackupPolicyPlanClonePolicyList",
      },
      deletion_trigger: {
        value: isBackupPolicyPlanDeletionTriggerToHclTerraform(this._deletionTrigger.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsBackupPolicyPlanDeletionTriggerList",
      },
      remote_region_policy: {
        value: cdktf.listMapperHcl(isBackupPolicyPlanRemoteRegionPolicyToHclTerraform, true)(this._remoteRegionPolicy.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsBackupPolicyPlanRemoteRegionPolicyList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
