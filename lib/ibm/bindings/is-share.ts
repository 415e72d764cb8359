// Generated from schemas/ibm.json by scripts/bindings (npm run bindings): do not edit.
// https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { LeanResource } from '../../core/lean-element';
import { NestedBlock } from '../../core/nested-block';

// Configuration

export interface IsShareConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#access_control_mode IsShare#access_control_mode}
  */
  readonly accessControlMode?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#access_tags IsShare#access_tags}
  */
  readonly accessTags?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#allowed_access_protocols IsShare#allowed_access_protocols}
  */
  readonly allowedAccessProtocols?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#allowed_transit_encryption_modes IsShare#allowed_transit_encryption_modes}
  */
  readonly allowedTransitEncryptionModes?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#bandwidth IsShare#bandwidth}
  */
  readonly bandwidth?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#encryption_key IsShare#encryption_key}
  */
  readonly encryptionKey?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#id IsShare#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#iops IsShare#iops}
  */
  readonly iops?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#name IsShare#name}
  */
  readonly name: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#profile IsShare#profile}
  */
  readonly profile?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#replication_cron_spec IsShare#replication_cron_spec}
  */
  readonly replicationCronSpec?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#resource_group IsShare#resource_group}
  */
  readonly resourceGroup?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#size IsShare#size}
  */
  readonly size?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#source_share IsShare#source_share}
  */
  readonly sourceShare?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#source_share_crn IsShare#source_share_crn}
  */
  readonly sourceShareCrn?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#tags IsShare#tags}
  */
  readonly tags?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#zone IsShare#zone}
  */
  readonly zone?: string;
  /**
  * initial_owner block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#initial_owner IsShare#initial_owner}
  */
  readonly initialOwner?: IsShareInitialOwner;
  /**
  * mount_targets block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#mount_targets IsShare#mount_targets}
  */
  readonly mountTargets?: IsShareMountTargets[] | cdktf.IResolvable;
  /**
  * origin_share block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#origin_share IsShare#origin_share}
  */
  readonly originShare?: IsShareOriginShare;
  /**
  * replica_share block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#replica_share IsShare#replica_share}
  */
  readonly replicaShare?: IsShareReplicaShare;
  /**
  * source_snapshot block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#source_snapshot IsShare#source_snapshot}
  */
  readonly sourceSnapshot?: IsShareSourceSnapshot;
}
export interface IsShareAccessorBindings {
}

export function isShareAccessorBindingsToTerraform(struct?: IsShareAccessorBindings): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isShareAccessorBindingsToHclTerraform(struct?: IsShareAccessorBindings): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsShareAccessorBindingsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsShareAccessorBindings | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareAccessorBindings | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // href - computed: true, optional: false, required: false
  public get href() {
    return this.getStringAttribute('href');
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

export class IsShareAccessorBindingsList extends cdktf.ComplexList {

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
  public get(index: number): IsShareAccessorBindingsOutputReference {
    return new IsShareAccessorBindingsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsShareLatestJobStatusReasons {
}

export function isShareLatestJobStatusReasonsToTerraform(struct?: IsShareLatestJobStatusReasons): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isShareLatestJobStatusReasonsToHclTerraform(struct?: IsShareLatestJobStatusReasons): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsShareLatestJobStatusReasonsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsShareLatestJobStatusReasons | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareLatestJobStatusReasons | undefined) {
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

export class IsShareLatestJobStatusReasonsList extends cdktf.ComplexList {

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
  public get(index: number): IsShareLatestJobStatusReasonsOutputReference {
    return new IsShareLatestJobStatusReasonsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsShareLatestJob {
}

export function isShareLatestJobToTerraform(struct?: IsShareLatestJob): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isShareLatestJobToHclTerraform(struct?: IsShareLatestJob): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsShareLatestJobOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsShareLatestJob | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareLatestJob | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // status_reasons - computed: true, optional: false, required: false
  private _statusReasons?: IsShareLatestJobStatusReasonsList;
  public get statusReasons() {
    return this._statusReasons ??= new IsShareLatestJobStatusReasonsList(this, "status_reasons", false);
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }
}

export class IsShareLatestJobList extends cdktf.ComplexList {

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
  public get(index: number): IsShareLatestJobOutputReference {
    return new IsShareLatestJobOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsShareLatestSync {
}

export function isShareLatestSyncToTerraform(struct?: IsShareLatestSync): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isShareLatestSyncToHclTerraform(struct?: IsShareLatestSync): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsShareLatestSyncOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsShareLatestSync | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareLatestSync | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // completed_at - computed: true, optional: false, required: false
  public get completedAt() {
    return this.getStringAttribute('completed_at');
  }

  // data_transferred - computed: true, optional: false, required: false
  public get dataTransferred() {
    return this.getNumberAttribute('data_transferred');
  }

  // started_at - computed: true, optional: false, required: false
  public get startedAt() {
    return this.getStringAttribute('started_at');
  }
}

export class IsShareLatestSyncList extends cdktf.ComplexList {

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
  public get(index: number): IsShareLatestSyncOutputReference {
    return new IsShareLatestSyncOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsShareLifecycleReasons {
}

export function isShareLifecycleReasonsToTerraform(struct?: IsShareLifecycleReasons): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isShareLifecycleReasonsToHclTerraform(struct?: IsShareLifecycleReasons): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsShareLifecycleReasonsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsShareLifecycleReasons | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareLifecycleReasons | undefined) {
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

export class IsShareLifecycleReasonsList extends cdktf.ComplexList {

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
  public get(index: number): IsShareLifecycleReasonsOutputReference {
    return new IsShareLifecycleReasonsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsShareReplicationStatusReasons {
}

export function isShareReplicationStatusReasonsToTerraform(struct?: IsShareReplicationStatusReasons): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isShareReplicationStatusReasonsToHclTerraform(struct?: IsShareReplicationStatusReasons): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsShareReplicationStatusReasonsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsShareReplicationStatusReasons | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareReplicationStatusReasons | undefined) {
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

export class IsShareReplicationStatusReasonsList extends cdktf.ComplexList {

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
  public get(index: number): IsShareReplicationStatusReasonsOutputReference {
    return new IsShareReplicationStatusReasonsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsShareInitialOwner {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#gid IsShare#gid}
  */
  readonly gid?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#uid IsShare#uid}
  */
  readonly uid?: number;
}

export function isShareInitialOwnerToTerraform(struct?: IsShareInitialOwnerOutputReference | IsShareInitialOwner): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    gid: cdktf.numberToTerraform(struct!.gid),
    uid: cdktf.numberToTerraform(struct!.uid),
  }
}


export function isShareInitialOwnerToHclTerraform(struct?: IsShareInitialOwnerOutputReference | IsShareInitialOwner): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    gid: {
      value: cdktf.numberToHclTerraform(struct!.gid),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    uid: {
      value: cdktf.numberToHclTerraform(struct!.uid),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsShareInitialOwnerOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsShareInitialOwner | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._gid !== undefined) {
      hasAnyValues = true;
      internalValueResult.gid = this._gid;
    }
    if (this._uid !== undefined) {
      hasAnyValues = true;
      internalValueResult.uid = this._uid;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareInitialOwner | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._gid = undefined;
      this._uid = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._gid = value.gid;
      this._uid = value.uid;
    }
  }

  // gid - computed: false, optional: true, required: false
  private _gid?: number; 
  public get gid() {
    return this.getNumberAttribute('gid');
  }
  public set gid(value: number) {
    this._gid = value;
  }
  public resetGid() {
    this._gid = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get gidInput() {
    return this._gid;
  }

  // uid - computed: false, optional: true, required: false
  private _uid?: number; 
  public get uid() {
    return this.getNumberAttribute('uid');
  }
  public set uid(value: number) {
    this._uid = value;
  }
  public resetUid() {
    this._uid = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get uidInput() {
    return this._uid;
  }
}
export interface IsShareMountTargetsVirtualNetworkInterfacePrimaryIp {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#address IsShare#address}
  */
  readonly address?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#auto_delete IsShare#auto_delete}
  */
  readonly autoDelete?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#name IsShare#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#reserved_ip IsShare#reserved_ip}
  */
  readonly reservedIp?: string;
}

export function isShareMountTargetsVirtualNetworkInterfacePrimaryIpToTerraform(struct?: IsShareMountTargetsVirtualNetworkInterfacePrimaryIp | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    address: cdktf.stringToTerraform(struct!.address),
    auto_delete: cdktf.booleanToTerraform(struct!.autoDelete),
    name: cdktf.stringToTerraform(struct!.name),
    reserved_ip: cdktf.stringToTerraform(struct!.reservedIp),
  }
}


export function isShareMountTargetsVirtualNetworkInterfacePrimaryIpToHclTerraform(struct?: IsShareMountTargetsVirtualNetworkInterfacePrimaryIp | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    address: {
      value: cdktf.stringToHclTerraform(struct!.address),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    auto_delete: {
      value: cdktf.booleanToHclTerraform(struct!.autoDelete),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    reserved_ip: {
      value: cdktf.stringToHclTerraform(struct!.reservedIp),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsShareMountTargetsVirtualNetworkInterfacePrimaryIpOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsShareMountTargetsVirtualNetworkInterfacePrimaryIp | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._address !== undefined) {
      hasAnyValues = true;
      internalValueResult.address = this._address;
    }
    if (this._autoDelete !== undefined) {
      hasAnyValues = true;
      internalValueResult.autoDelete = this._autoDelete;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._reservedIp !== undefined) {
      hasAnyValues = true;
      internalValueResult.reservedIp = this._reservedIp;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareMountTargetsVirtualNetworkInterfacePrimaryIp | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._address = undefined;
      this._autoDelete = undefined;
      this._name = undefined;
      this._reservedIp = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._address = value.address;
      this._autoDelete = value.autoDelete;
      this._name = value.name;
      this._reservedIp = value.reservedIp;
    }
  }

  // address - computed: true, optional: true, required: false
  private _address?: string; 
  public get address() {
    return this.getStringAttribute('address');
  }
  public set address(value: string) {
    this._address = value;
  }
  public resetAddress() {
    this._address = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get addressInput() {
    return this._address;
  }

  // auto_delete - computed: true, optional: true, required: false
  private _autoDelete?: boolean | cdktf.IResolvable; 
  public get autoDelete() {
    return this.getBooleanAttribute('auto_delete');
  }
  public set autoDelete(value: boolean | cdktf.IResolvable) {
    this._autoDelete = value;
  }
  public resetAutoDelete() {
    this._autoDelete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get autoDeleteInput() {
    return this._autoDelete;
  }

  // href - computed: true, optional: false, required: false
  public get href() {
    return this.getStringAttribute('href');
  }

  // name - computed: true, optional: true, required: false
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

  // reserved_ip - computed: true, optional: true, required: false
  private _reservedIp?: string; 
  public get reservedIp() {
    return this.getStringAttribute('reserved_ip');
  }
  public set reservedIp(value: string) {
    this._reservedIp = value;
  }
  public resetReservedIp() {
    this._reservedIp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get reservedIpInput() {
    return this._reservedIp;
  }

  // resource_type - computed: true, optional: false, required: false
  public get resourceType() {
    return this.getStringAttribute('resource_type');
  }
}

export class IsShareMountTargetsVirtualNetworkInterfacePrimaryIpList extends cdktf.ComplexList {
  public internalValue? : IsShareMountTargetsVirtualNetworkInterfacePrimaryIp[] | cdktf.IResolvable

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
  public get(index: number): IsShareMountTargetsVirtualNetworkInterfacePrimaryIpOutputReference {
    return new IsShareMountTargetsVirtualNetworkInterfacePrimaryIpOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsShareMountTargetsVirtualNetworkInterface {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#auto_delete IsShare#auto_delete}
  */
  readonly autoDelete?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#id IsShare#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#name IsShare#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#protocol_state_filtering_mode IsShare#protocol_state_filtering_mode}
  */
  readonly protocolStateFilteringMode?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#resource_group IsShare#resource_group}
  */
  readonly resourceGroup?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#security_groups IsShare#security_groups}
  */
  readonly securityGroups?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#subnet IsShare#subnet}
  */
  readonly subnet?: string;
  /**
  * primary_ip block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#primary_ip IsShare#primary_ip}
  */
  readonly primaryIp?: IsShareMountTargetsVirtualNetworkInterfacePrimaryIp[] | cdktf.IResolvable;
}

export function isShareMountTargetsVirtualNetworkInterfaceToTerraform(struct?: IsShareMountTargetsVirtualNetworkInterface | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    auto_delete: cdktf.booleanToTerraform(struct!.autoDelete),
    id: cdktf.stringToTerraform(struct!.id),
    name: cdktf.stringToTerraform(struct!.name),
    protocol_state_filtering_mode: cdktf.stringToTerraform(struct!.protocolStateFilteringMode),
    resource_group: cdktf.stringToTerraform(struct!.resourceGroup),
    security_groups: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.securityGroups),
    subnet: cdktf.stringToTerraform(struct!.subnet),
    primary_ip: cdktf.listMapper(isShareMountTargetsVirtualNetworkInterfacePrimaryIpToTerraform, true)(struct!.primaryIp),
  }
}


export function isShareMountTargetsVirtualNetworkInterfaceToHclTerraform(struct?: IsShareMountTargetsVirtualNetworkInterface | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    auto_delete: {
      value: cdktf.booleanToHclTerraform(struct!.autoDelete),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    protocol_state_filtering_mode: {
      value: cdktf.stringToHclTerraform(struct!.protocolStateFilteringMode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    resource_group: {
      value: cdktf.stringToHclTerraform(struct!.resourceGroup),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    security_groups: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.securityGroups),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    subnet: {
      value: cdktf.stringToHclTerraform(struct!.subnet),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    primary_ip: {
      value: cdktf.listMapperHcl(isShareMountTargetsVirtualNetworkInterfacePrimaryIpToHclTerraform, true)(struct!.primaryIp),
      isBlock: true,
      type: "list",
      storageClassType: "IsShareMountTargetsVirtualNetworkInterfacePrimaryIpList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsShareMountTargetsVirtualNetworkInterfaceOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsShareMountTargetsVirtualNetworkInterface | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._autoDelete !== undefined) {
      hasAnyValues = true;
      internalValueResult.autoDelete = this._autoDelete;
    }
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._protocolStateFilteringMode !== undefined) {
      hasAnyValues = true;
      internalValueResult.protocolStateFilteringMode = this._protocolStateFilteringMode;
    }
    if (this._resourceGroup !== undefined) {
      hasAnyValues = true;
      internalValueResult.resourceGroup = this._resourceGroup;
    }
    if (this._securityGroups !== undefined) {
      hasAnyValues = true;
      internalValueResult.securityGroups = this._securityGroups;
    }
    if (this._subnet !== undefined) {
      hasAnyValues = true;
      internalValueResult.subnet = this._subnet;
    }
    if (this._primaryIp?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.primaryIp = this._primaryIp?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareMountTargetsVirtualNetworkInterface | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._autoDelete = undefined;
      this._id = undefined;
      this._name = undefined;
      this._protocolStateFilteringMode = undefined;
      this._resourceGroup = undefined;
      this._securityGroups = undefined;
      this._subnet = undefined;
      this._primaryIp.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._autoDelete = value.autoDelete;
      this._id = value.id;
      this._name = value.name;
      this._protocolStateFilteringMode = value.protocolStateFilteringMode;
      this._resourceGroup = value.resourceGroup;
      this._securityGroups = value.securityGroups;
      this._subnet = value.subnet;
      this._primaryIp.internalValue = value.primaryIp;
    }
  }

  // allow_ip_spoofing - computed: true, optional: false, required: false
  public get allowIpSpoofing() {
    return this.getBooleanAttribute('allow_ip_spoofing');
  }

  // auto_delete - computed: true, optional: true, required: false
  private _autoDelete?: boolean | cdktf.IResolvable; 
  public get autoDelete() {
    return this.getBooleanAttribute('auto_delete');
  }
  public set autoDelete(value: boolean | cdktf.IResolvable) {
    this._autoDelete = value;
  }
  public resetAutoDelete() {
    this._autoDelete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get autoDeleteInput() {
    return this._autoDelete;
  }

  // crn - computed: true, optional: false, required: false
  public get crn() {
    return this.getStringAttribute('crn');
  }

  // enable_infrastructure_nat - computed: true, optional: false, required: false
  public get enableInfrastructureNat() {
    return this.getBooleanAttribute('enable_infrastructure_nat');
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

  // name - computed: true, optional: true, required: false
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

  // protocol_state_filtering_mode - computed: true, optional: true, required: false
  private _protocolStateFilteringMode?: string; 
  public get protocolStateFilteringMode() {
    return this.getStringAttribute('protocol_state_filtering_mode');
  }
  public set protocolStateFilteringMode(value: string) {
    this._protocolStateFilteringMode = value;
  }
  public resetProtocolStateFilteringMode() {
    this._protocolStateFilteringMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get protocolStateFilteringModeInput() {
    return this._protocolStateFilteringMode;
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

  // security_groups - computed: true, optional: true, required: false
  private _securityGroups?: string[]; 
  public get securityGroups() {
    return cdktf.Fn.tolist(this.getListAttribute('security_groups'));
  }
  public set securityGroups(value: string[]) {
    this._securityGroups = value;
  }
  public resetSecurityGroups() {
    this._securityGroups = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get securityGroupsInput() {
    return this._securityGroups;
  }

  // subnet - computed: true, optional: true, required: false
  private _subnet?: string; 
  public get subnet() {
    return this.getStringAttribute('subnet');
  }
  public set subnet(value: string) {
    this._subnet = value;
  }
  public resetSubnet() {
    this._subnet = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get subnetInput() {
    return this._subnet;
  }

  // primary_ip - computed: false, optional: true, required: false
  private _primaryIp = new NestedBlock(IsShareMountTargetsVirtualNetworkInterfacePrimaryIpList, this, "primary_ip", false);
  public get primaryIp() {
    return this._primaryIp.reference;
  }
  public putPrimaryIp(value: IsShareMountTargetsVirtualNetworkInterfacePrimaryIp[] | cdktf.IResolvable) {
    this._primaryIp.internalValue = value;
  }
  public resetPrimaryIp() {
    this._primaryIp.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get primaryIpInput() {
    return this._primaryIp.internalValue;
  }
}

export class IsShareMountTargetsVirtualNetworkInterfaceList extends cdktf.ComplexList {
  public internalValue? : IsShareMountTargetsVirtualNetworkInterface[] | cdktf.IResolvable

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
  public get(index: number): IsShareMountTargetsVirtualNetworkInterfaceOutputReference {
    return new IsShareMountTargetsVirtualNetworkInterfaceOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsShareMountTargets {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#access_protocol IsShare#access_protocol}
  */
  readonly accessProtocol?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#name IsShare#name}
  */
  readonly name: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#transit_encryption IsShare#transit_encryption}
  */
  readonly transitEncryption?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#vpc IsShare#vpc}
  */
  readonly vpc?: string;
  /**
  * virtual_network_interface block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#virtual_network_interface IsShare#virtual_network_interface}
  */
  readonly virtualNetworkInterface?: IsShareMountTargetsVirtualNetworkInterface[] | cdktf.IResolvable;
}

export function isShareMountTargetsToTerraform(struct?: IsShareMountTargets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    access_protocol: cdktf.stringToTerraform(struct!.accessProtocol),
    name: cdktf.stringToTerraform(struct!.name),
    transit_encryption: cdktf.stringToTerraform(struct!.transitEncryption),
    vpc: cdktf.stringToTerraform(struct!.vpc),
    virtual_network_interface: cdktf.listMapper(isShareMountTargetsVirtualNetworkInterfaceToTerraform, true)(struct!.virtualNetworkInterface),
  }
}


export function isShareMountTargetsToHclTerraform(struct?: IsShareMountTargets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    access_protocol: {
      value: cdktf.stringToHclTerraform(struct!.accessProtocol),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    transit_encryption: {
      value: cdktf.stringToHclTerraform(struct!.transitEncryption),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    vpc: {
      value: cdktf.stringToHclTerraform(struct!.vpc),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    virtual_network_interface: {
      value: cdktf.listMapperHcl(isShareMountTargetsVirtualNetworkInterfaceToHclTerraform, true)(struct!.virtualNetworkInterface),
      isBlock: true,
      type: "list",
      storageClassType: "IsShareMountTargetsVirtualNetworkInterfaceList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsShareMountTargetsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsShareMountTargets | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._accessProtocol !== undefined) {
      hasAnyValues = true;
      internalValueResult.accessProtocol = this._accessProtocol;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._transitEncryption !== undefined) {
      hasAnyValues = true;
      internalValueResult.transitEncryption = this._transitEncryption;
    }
    if (this._vpc !== undefined) {
      hasAnyValues = true;
      internalValueResult.vpc = this._vpc;
    }
    if (this._virtualNetworkInterface?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.virtualNetworkInterface = this._virtualNetworkInterface?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareMountTargets | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._accessProtocol = undefined;
      this._name = undefined;
      this._transitEncryption = undefined;
      this._vpc = undefined;
      this._virtualNetworkInterface.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._accessProtocol = value.accessProtocol;
      this._name = value.name;
      this._transitEncryption = value.transitEncryption;
      this._vpc = value.vpc;
      this._virtualNetworkInterface.internalValue = value.virtualNetworkInterface;
    }
  }

  // access_protocol - computed: true, optional: true, required: false
  private _accessProtocol?: string; 
  public get accessProtocol() {
    return this.getStringAttribute('access_protocol');
  }
  public set accessProtocol(value: string) {
    this._accessProtocol = value;
  }
  public resetAccessProtocol() {
    this._accessProtocol = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accessProtocolInput() {
    return this._accessProtocol;
  }

  // href - computed: true, optional: false, required: false
  public get href() {
    return this.getStringAttribute('href');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
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

  // resource_type - computed: true, optional: false, required: false
  public get resourceType() {
    return this.getStringAttribute('resource_type');
  }

  // transit_encryption - computed: true, optional: true, required: false
  private _transitEncryption?: string; 
  public get transitEncryption() {
    return this.getStringAttribute('transit_encryption');
  }
  public set transitEncryption(value: string) {
    this._transitEncryption = value;
  }
  public resetTransitEncryption() {
    this._transitEncryption = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get transitEncryptionInput() {
    return this._transitEncryption;
  }

  // vpc - computed: true, optional: true, required: false
  private _vpc?: string; 
  public get vpc() {
    return this.getStringAttribute('vpc');
  }
  public set vpc(value: string) {
    this._vpc = value;
  }
  public resetVpc() {
    this._vpc = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vpcInput() {
    return this._vpc;
  }

  // virtual_network_interface - computed: false, optional: true, required: false
  private _virtualNetworkInterface = new NestedBlock(IsShareMountTargetsVirtualNetworkInterfaceList, this, "virtual_network_interface", false);
  public get virtualNetworkInterface() {
    return this._virtualNetworkInterface.reference;
  }
  public putVirtualNetworkInterface(value: IsShareMountTargetsVirtualNetworkInterface[] | cdktf.IResolvable) {
    this._virtualNetworkInterface.internalValue = value;
  }
  public resetVirtualNetworkInterface() {
    this._virtualNetworkInterface.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get virtualNetworkInterfaceInput() {
    return this._virtualNetworkInterface.internalValue;
  }
}

export class IsShareMountTargetsList extends cdktf.ComplexList {
  public internalValue? : IsShareMountTargets[] | cdktf.IResolvable

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
  public get(index: number): IsShareMountTargetsOutputReference {
    return new IsShareMountTargetsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsShareOriginShareDeleted {
}

export function isShareOriginShareDeletedToTerraform(struct?: IsShareOriginShareDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isShareOriginShareDeletedToHclTerraform(struct?: IsShareOriginShareDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsShareOriginShareDeletedOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsShareOriginShareDeleted | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareOriginShareDeleted | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // more_info - computed: true, optional: false, required: false
  public get moreInfo() {
    return this.getStringAttribute('more_info');
  }
}

export class IsShareOriginShareDeletedList extends cdktf.ComplexList {

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
  public get(index: number): IsShareOriginShareDeletedOutputReference {
    return new IsShareOriginShareDeletedOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsShareOriginShareRemoteAccount {
}

export function isShareOriginShareRemoteAccountToTerraform(struct?: IsShareOriginShareRemoteAccount): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isShareOriginShareRemoteAccountToHclTerraform(struct?: IsShareOriginShareRemoteAccount): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsShareOriginShareRemoteAccountOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsShareOriginShareRemoteAccount | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareOriginShareRemoteAccount | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
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

export class IsShareOriginShareRemoteAccountList extends cdktf.ComplexList {

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
  public get(index: number): IsShareOriginShareRemoteAccountOutputReference {
    return new IsShareOriginShareRemoteAccountOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsShareOriginShareRemoteRegion {
}

export function isShareOriginShareRemoteRegionToTerraform(struct?: IsShareOriginShareRemoteRegion): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isShareOriginShareRemoteRegionToHclTerraform(struct?: IsShareOriginShareRemoteRegion): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsShareOriginShareRemoteRegionOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsShareOriginShareRemoteRegion | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareOriginShareRemoteRegion | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // href - computed: true, optional: false, required: false
  public get href() {
    return this.getStringAttribute('href');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }
}

export class IsShareOriginShareRemoteRegionList extends cdktf.ComplexList {

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
  public get(index: number): IsShareOriginShareRemoteRegionOutputReference {
    return new IsShareOriginShareRemoteRegionOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsShareOriginShareRemote {
}

export function isShareOriginShareRemoteToTerraform(struct?: IsShareOriginShareRemote): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isShareOriginShareRemoteToHclTerraform(struct?: IsShareOriginShareRemote): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsShareOriginShareRemoteOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsShareOriginShareRemote | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareOriginShareRemote | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // account - computed: true, optional: false, required: false
  private _account?: IsShareOriginShareRemoteAccountList;
  public get account() {
    return this._account ??= new IsShareOriginShareRemoteAccountList(this, "account", false);
  }

  // region - computed: true, optional: false, required: false
  private _region?: IsShareOriginShareRemoteRegionList;
  public get region() {
    return this._region ??= new IsShareOriginShareRemoteRegionList(this, "region", false);
  }
}

export class IsShareOriginShareRemoteList extends cdktf.ComplexList {

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
  public get(index: number): IsShareOriginShareRemoteOutputReference {
    return new IsShareOriginShareRemoteOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsShareOriginShare {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#crn IsShare#crn}
  */
  readonly crn?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#id IsShare#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
}

export function isShareOriginShareToTerraform(struct?: IsShareOriginShareOutputReference | IsShareOriginShare): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    crn: cdktf.stringToTerraform(struct!.crn),
    id: cdktf.stringToTerraform(struct!.id),
  }
}


export function isShareOriginShareToHclTerraform(struct?: IsShareOriginShareOutputReference | IsShareOriginShare): any {
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
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsShareOriginShareOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsShareOriginShare | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._crn !== undefined) {
      hasAnyValues = true;
      internalValueResult.crn = this._crn;
    }
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareOriginShare | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._crn = undefined;
      this._id = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._crn = value.crn;
      this._id = value.id;
    }
  }

  // crn - computed: true, optional: true, required: false
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

  // deleted - computed: true, optional: false, required: false
  private _deleted?: IsShareOriginShareDeletedList;
  public get deleted() {
    return this._deleted ??= new IsShareOriginShareDeletedList(this, "deleted", false);
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

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // remote - computed: true, optional: false, required: false
  private _remote?: IsShareOriginShareRemoteList;
  public get remote() {
    return this._remote ??= new IsShareOriginShareRemoteList(this, "remote", false);
  }

  // resource_type - computed: true, optional: false, required: false
  public get resourceType() {
    return this.getStringAttribute('resource_type');
  }
}
export interface IsShareReplicaShareReplicationStatusReasons {
}

export function isShareReplicaShareReplicationStatusReasonsToTerraform(struct?: IsShareReplicaShareReplicationStatusReasons): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isShareReplicaShareReplicationStatusReasonsToHclTerraform(struct?: IsShareReplicaShareReplicationStatusReasons): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsShareReplicaShareReplicationStatusReasonsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsShareReplicaShareReplicationStatusReasons | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareReplicaShareReplicationStatusReasons | undefined) {
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

export class IsShareReplicaShareReplicationStatusReasonsList extends cdktf.ComplexList {

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
  public get(index: number): IsShareReplicaShareReplicationStatusReasonsOutputReference {
    return new IsShareReplicaShareReplicationStatusReasonsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsShareReplicaShareMountTargetsVirtualNetworkInterfacePrimaryIp {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#address IsShare#address}
  */
  readonly address?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#auto_delete IsShare#auto_delete}
  */
  readonly autoDelete?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#name IsShare#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#reserved_ip IsShare#reserved_ip}
  */
  readonly reservedIp?: string;
}

export function isShareReplicaShareMountTargetsVirtualNetworkInterfacePrimaryIpToTerraform(struct?: IsShareReplicaShareMountTargetsVirtualNetworkInterfacePrimaryIp | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    address: cdktf.stringToTerraform(struct!.address),
    auto_delete: cdktf.booleanToTerraform(struct!.autoDelete),
    name: cdktf.stringToTerraform(struct!.name),
    reserved_ip: cdktf.stringToTerraform(struct!.reservedIp),
  }
}


export function isShareReplicaShareMountTargetsVirtualNetworkInterfacePrimaryIpToHclTerraform(struct?: IsShareReplicaShareMountTargetsVirtualNetworkInterfacePrimaryIp | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    address: {
      value: cdktf.stringToHclTerraform(struct!.address),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    auto_delete: {
      value: cdktf.booleanToHclTerraform(struct!.autoDelete),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    reserved_ip: {
      value: cdktf.stringToHclTerraform(struct!.reservedIp),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsShareReplicaShareMountTargetsVirtualNetworkInterfacePrimaryIpOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsShareReplicaShareMountTargetsVirtualNetworkInterfacePrimaryIp | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._address !== undefined) {
      hasAnyValues = true;
      internalValueResult.address = this._address;
    }
    if (this._autoDelete !== undefined) {
      hasAnyValues = true;
      internalValueResult.autoDelete = this._autoDelete;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._reservedIp !== undefined) {
      hasAnyValues = true;
      internalValueResult.reservedIp = this._reservedIp;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareReplicaShareMountTargetsVirtualNetworkInterfacePrimaryIp | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._address = undefined;
      this._autoDelete = undefined;
      this._name = undefined;
      this._reservedIp = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._address = value.address;
      this._autoDelete = value.autoDelete;
      this._name = value.name;
      this._reservedIp = value.reservedIp;
    }
  }

  // address - computed: true, optional: true, required: false
  private _address?: string; 
  public get address() {
    return this.getStringAttribute('address');
  }
  public set address(value: string) {
    this._address = value;
  }
  public resetAddress() {
    this._address = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get addressInput() {
    return this._address;
  }

  // auto_delete - computed: true, optional: true, required: false
  private _autoDelete?: boolean | cdktf.IResolvable; 
  public get autoDelete() {
    return this.getBooleanAttribute('auto_delete');
  }
  public set autoDelete(value: boolean | cdktf.IResolvable) {
    this._autoDelete = value;
  }
  public resetAutoDelete() {
    this._autoDelete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get autoDeleteInput() {
    return this._autoDelete;
  }

  // href - computed: true, optional: false, required: false
  public get href() {
    return this.getStringAttribute('href');
  }

  // name - computed: true, optional: true, required: false
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

  // reserved_ip - computed: true, optional: true, required: false
  private _reservedIp?: string; 
  public get reservedIp() {
    return this.getStringAttribute('reserved_ip');
  }
  public set reservedIp(value: string) {
    this._reservedIp = value;
  }
  public resetReservedIp() {
    this._reservedIp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get reservedIpInput() {
    return this._reservedIp;
  }

  // resource_type - computed: true, optional: false, required: false
  public get resourceType() {
    return this.getStringAttribute('resource_type');
  }
}

export class IsShareReplicaShareMountTargetsVirtualNetworkInterfacePrimaryIpList extends cdktf.ComplexList {
  public internalValue? : IsShareReplicaShareMountTargetsVirtualNetworkInterfacePrimaryIp[] | cdktf.IResolvable

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
  public get(index: number): IsShareReplicaShareMountTargetsVirtualNetworkInterfacePrimaryIpOutputReference {
    return new IsShareReplicaShareMountTargetsVirtualNetworkInterfacePrimaryIpOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsShareReplicaShareMountTargetsVirtualNetworkInterface {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#auto_delete IsShare#auto_delete}
  */
  readonly autoDelete?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#id IsShare#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#name IsShare#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#protocol_state_filtering_mode IsShare#protocol_state_filtering_mode}
  */
  readonly protocolStateFilteringMode?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#resource_group IsShare#resource_group}
  */
  readonly resourceGroup?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#security_groups IsShare#security_groups}
  */
  readonly securityGroups?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#subnet IsShare#subnet}
  */
  readonly subnet?: string;
  /**
  * primary_ip block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#primary_ip IsShare#primary_ip}
  */
  readonly primaryIp?: IsShareReplicaShareMountTargetsVirtualNetworkInterfacePrimaryIp[] | cdktf.IResolvable;
}

export function isShareReplicaShareMountTargetsVirtualNetworkInterfaceToTerraform(struct?: IsShareReplicaShareMountTargetsVirtualNetworkInterface | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    auto_delete: cdktf.booleanToTerraform(struct!.autoDelete),
    id: cdktf.stringToTerraform(struct!.id),
    name: cdktf.stringToTerraform(struct!.name),
    protocol_state_filtering_mode: cdktf.stringToTerraform(struct!.protocolStateFilteringMode),
    resource_group: cdktf.stringToTerraform(struct!.resourceGroup),
    security_groups: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.securityGroups),
    subnet: cdktf.stringToTerraform(struct!.subnet),
    primary_ip: cdktf.listMapper(isShareReplicaShareMountTargetsVirtualNetworkInterfacePrimaryIpToTerraform, true)(struct!.primaryIp),
  }
}


export function isShareReplicaShareMountTargetsVirtualNetworkInterfaceToHclTerraform(struct?: IsShareReplicaShareMountTargetsVirtualNetworkInterface | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    auto_delete: {
      value: cdktf.booleanToHclTerraform(struct!.autoDelete),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    protocol_state_filtering_mode: {
      value: cdktf.stringToHclTerraform(struct!.protocolStateFilteringMode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    resource_group: {
      value: cdktf.stringToHclTerraform(struct!.resourceGroup),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    security_groups: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.securityGroups),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    subnet: {
      value: cdktf.stringToHclTerraform(struct!.subnet),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    primary_ip: {
      value: cdktf.listMapperHcl(isShareReplicaShareMountTargetsVirtualNetworkInterfacePrimaryIpToHclTerraform, true)(struct!.primaryIp),
      isBlock: true,
      type: "list",
      storageClassType: "IsShareReplicaShareMountTargetsVirtualNetworkInterfacePrimaryIpList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsShareReplicaShareMountTargetsVirtualNetworkInterfaceOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsShareReplicaShareMountTargetsVirtualNetworkInterface | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._autoDelete !== undefined) {
      hasAnyValues = true;
      internalValueResult.autoDelete = this._autoDelete;
    }
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._protocolStateFilteringMode !== undefined) {
      hasAnyValues = true;
      internalValueResult.protocolStateFilteringMode = this._protocolStateFilteringMode;
    }
    if (this._resourceGroup !== undefined) {
      hasAnyValues = true;
      internalValueResult.resourceGroup = this._resourceGroup;
    }
    if (this._securityGroups !== undefined) {
      hasAnyValues = true;
      internalValueResult.securityGroups = this._securityGroups;
    }
    if (this._subnet !== undefined) {
      hasAnyValues = true;
      internalValueResult.subnet = this._subnet;
    }
    if (this._primaryIp?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.primaryIp = this._primaryIp?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareReplicaShareMountTargetsVirtualNetworkInterface | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._autoDelete = undefined;
      this._id = undefined;
      this._name = undefined;
      this._protocolStateFilteringMode = undefined;
      this._resourceGroup = undefined;
      this._securityGroups = undefined;
      this._subnet = undefined;
      this._primaryIp.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._autoDelete = value.autoDelete;
      this._id = value.id;
      this._name = value.name;
      this._protocolStateFilteringMode = value.protocolStateFilteringMode;
      this._resourceGroup = value.resourceGroup;
      this._securityGroups = value.securityGroups;
      this._subnet = value.subnet;
      this._primaryIp.internalValue = value.primaryIp;
    }
  }

  // allow_ip_spoofing - computed: true, optional: false, required: false
  public get allowIpSpoofing() {
    return this.getBooleanAttribute('allow_ip_spoofing');
  }

  // auto_delete - computed: true, optional: true, required: false
  private _autoDelete?: boolean | cdktf.IResolvable; 
  public get autoDelete() {
    return this.getBooleanAttribute('auto_delete');
  }
  public set autoDelete(value: boolean | cdktf.IResolvable) {
    this._autoDelete = value;
  }
  public resetAutoDelete() {
    this._autoDelete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get autoDeleteInput() {
    return this._autoDelete;
  }

  // crn - computed: true, optional: false, required: false
  public get crn() {
    return this.getStringAttribute('crn');
  }

  // enable_infrastructure_nat - computed: true, optional: false, required: false
  public get enableInfrastructureNat() {
    return this.getBooleanAttribute('enable_infrastructure_nat');
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

  // name - computed: true, optional: true, required: false
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

  // protocol_state_filtering_mode - computed: true, optional: true, required: false
  private _protocolStateFilteringMode?: string; 
  public get protocolStateFilteringMode() {
    return this.getStringAttribute('protocol_state_filtering_mode');
  }
  public set protocolStateFilteringMode(value: string) {
    this._protocolStateFilteringMode = value;
  }
  public resetProtocolStateFilteringMode() {
    this._protocolStateFilteringMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get protocolStateFilteringModeInput() {
    return this._protocolStateFilteringMode;
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

  // security_groups - computed: true, optional: true, required: false
  private _securityGroups?: string[]; 
  public get securityGroups() {
    return cdktf.Fn.tolist(this.getListAttribute('security_groups'));
  }
  public set securityGroups(value: string[]) {
    this._securityGroups = value;
  }
  public resetSecurityGroups() {
    this._securityGroups = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get securityGroupsInput() {
    return this._securityGroups;
  }

  // subnet - computed: true, optional: true, required: false
  private _subnet?: string; 
  public get subnet() {
    return this.getStringAttribute('subnet');
  }
  public set subnet(value: string) {
    this._subnet = value;
  }
  public resetSubnet() {
    this._subnet = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get subnetInput() {
    return this._subnet;
  }

  // primary_ip - computed: false, optional: true, required: false
  private _primaryIp = new NestedBlock(IsShareReplicaShareMountTargetsVirtualNetworkInterfacePrimaryIpList, this, "primary_ip", false);
  public get primaryIp() {
    return this._primaryIp.reference;
  }
  public putPrimaryIp(value: IsShareReplicaShareMountTargetsVirtualNetworkInterfacePrimaryIp[] | cdktf.IResolvable) {
    this._primaryIp.internalValue = value;
  }
  public resetPrimaryIp() {
    this._primaryIp.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get primaryIpInput() {
    return this._primaryIp.internalValue;
  }
}

export class IsShareReplicaShareMountTargetsVirtualNetworkInterfaceList extends cdktf.ComplexList {
  public internalValue? : IsShareReplicaShareMountTargetsVirtualNetworkInterface[] | cdktf.IResolvable

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
  public get(index: number): IsShareReplicaShareMountTargetsVirtualNetworkInterfaceOutputReference {
    return new IsShareReplicaShareMountTargetsVirtualNetworkInterfaceOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsShareReplicaShareMountTargets {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#access_protocol IsShare#access_protocol}
  */
  readonly accessProtocol?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#name IsShare#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#transit_encryption IsShare#transit_encryption}
  */
  readonly transitEncryption?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#vpc IsShare#vpc}
  */
  readonly vpc?: string;
  /**
  * virtual_network_interface block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#virtual_network_interface IsShare#virtual_network_interface}
  */
  readonly virtualNetworkInterface?: IsShareReplicaShareMountTargetsVirtualNetworkInterface[] | cdktf.IResolvable;
}

export function isShareReplicaShareMountTargetsToTerraform(struct?: IsShareReplicaShareMountTargets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    access_protocol: cdktf.stringToTerraform(struct!.accessProtocol),
    name: cdktf.stringToTerraform(struct!.name),
    transit_encryption: cdktf.stringToTerraform(struct!.transitEncryption),
    vpc: cdktf.stringToTerraform(struct!.vpc),
    virtual_network_interface: cdktf.listMapper(isShareReplicaShareMountTargetsVirtualNetworkInterfaceToTerraform, true)(struct!.virtualNetworkInterface),
  }
}


export function isShareReplicaShareMountTargetsToHclTerraform(struct?: IsShareReplicaShareMountTargets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    access_protocol: {
      value: cdktf.stringToHclTerraform(struct!.accessProtocol),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    transit_encryption: {
      value: cdktf.stringToHclTerraform(struct!.transitEncryption),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    vpc: {
      value: cdktf.stringToHclTerraform(struct!.vpc),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    virtual_network_interface: {
      value: cdktf.listMapperHcl(isShareReplicaShareMountTargetsVirtualNetworkInterfaceToHclTerraform, true)(struct!.virtualNetworkInterface),
      isBlock: true,
      type: "list",
      storageClassType: "IsShareReplicaShareMountTargetsVirtualNetworkInterfaceList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsShareReplicaShareMountTargetsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsShareReplicaShareMountTargets | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._accessProtocol !== undefined) {
      hasAnyValues = true;
      internalValueResult.accessProtocol = this._accessProtocol;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._transitEncryption !== undefined) {
      hasAnyValues = true;
      internalValueResult.transitEncryption = this._transitEncryption;
    }
    if (this._vpc !== undefined) {
      hasAnyValues = true;
      internalValueResult.vpc = this._vpc;
    }
    if (this._virtualNetworkInterface?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.virtualNetworkInterface = this._virtualNetworkInterface?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareReplicaShareMountTargets | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._accessProtocol = undefined;
      this._name = undefined;
      this._transitEncryption = undefined;
      this._vpc = undefined;
      this._virtualNetworkInterface.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._accessProtocol = value.accessProtocol;
      this._name = value.name;
      this._transitEncryption = value.transitEncryption;
      this._vpc = value.vpc;
      this._virtualNetworkInterface.internalValue = value.virtualNetworkInterface;
    }
  }

  // access_protocol - computed: true, optional: true, required: false
  private _accessProtocol?: string; 
  public get accessProtocol() {
    return this.getStringAttribute('access_protocol');
  }
  public set accessProtocol(value: string) {
    this._accessProtocol = value;
  }
  public resetAccessProtocol() {
    this._accessProtocol = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accessProtocolInput() {
    return this._accessProtocol;
  }

  // href - computed: true, optional: false, required: false
  public get href() {
    return this.getStringAttribute('href');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // name - computed: true, optional: true, required: false
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

  // transit_encryption - computed: true, optional: true, required: false
  private _transitEncryption?: string; 
  public get transitEncryption() {
    return this.getStringAttribute('transit_encryption');
  }
  public set transitEncryption(value: string) {
    this._transitEncryption = value;
  }
  public resetTransitEncryption() {
    this._transitEncryption = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get transitEncryptionInput() {
    return this._transitEncryption;
  }

  // vpc - computed: true, optional: true, required: false
  private _vpc?: string; 
  public get vpc() {
    return this.getStringAttribute('vpc');
  }
  public set vpc(value: string) {
    this._vpc = value;
  }
  public resetVpc() {
    this._vpc = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vpcInput() {
    return this._vpc;
  }

  // virtual_network_interface - computed: false, optional: true, required: false
  private _virtualNetworkInterface = new NestedBlock(IsShareReplicaShareMountTargetsVirtualNetworkInterfaceList, this, "virtual_network_interface", false);
  public get virtualNetworkInterface() {
    return this._virtualNetworkInterface.reference;
  }
  public putVirtualNetworkInterface(value: IsShareReplicaShareMountTargetsVirtualNetworkInterface[] | cdktf.IResolvable) {
    this._virtualNetworkInterface.internalValue = value;
  }
  public resetVirtualNetworkInterface() {
    this._virtualNetworkInterface.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get virtualNetworkInterfaceInput() {
    return this._virtualNetworkInterface.internalValue;
  }
}

export class IsShareReplicaShareMountTargetsList extends cdktf.ComplexList {
  public internalValue? : IsShareReplicaShareMountTargets[] | cdktf.IResolvable

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
  public get(index: number): IsShareReplicaShareMountTargetsOutputReference {
    return new IsShareReplicaShareMountTargetsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsShareReplicaShare {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#access_tags IsShare#access_tags}
  */
  readonly accessTags?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#iops IsShare#iops}
  */
  readonly iops?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#name IsShare#name}
  */
  readonly name: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#profile IsShare#profile}
  */
  readonly profile: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#replication_cron_spec IsShare#replication_cron_spec}
  */
  readonly replicationCronSpec: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#tags IsShare#tags}
  */
  readonly tags?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#zone IsShare#zone}
  */
  readonly zone?: string;
  /**
  * mount_targets block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#mount_targets IsShare#mount_targets}
  */
  readonly mountTargets?: IsShareReplicaShareMountTargets[] | cdktf.IResolvable;
}

export function isShareReplicaShareToTerraform(struct?: IsShareReplicaShareOutputReference | IsShareReplicaShare): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    access_tags: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.accessTags),
    iops: cdktf.numberToTerraform(struct!.iops),
    name: cdktf.stringToTerraform(struct!.name),
    profile: cdktf.stringToTerraform(struct!.profile),
    replication_cron_spec: cdktf.stringToTerraform(struct!.replicationCronSpec),
    tags: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.tags),
    zone: cdktf.stringToTerraform(struct!.zone),
    mount_targets: cdktf.listMapper(isShareReplicaShareMountTargetsToTerraform, true)(struct!.mountTargets),
  }
}


export function isShareReplicaShareToHclTerraform(struct?: IsShareReplicaShareOutputReference | IsShareReplicaShare): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    access_tags: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.accessTags),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    iops: {
      value: cdktf.numberToHclTerraform(struct!.iops),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    profile: {
      value: cdktf.stringToHclTerraform(struct!.profile),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    replication_cron_spec: {
      value: cdktf.stringToHclTerraform(struct!.replicationCronSpec),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    tags: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.tags),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    zone: {
      value: cdktf.stringToHclTerraform(struct!.zone),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    mount_targets: {
      value: cdktf.listMapperHcl(isShareReplicaShareMountTargetsToHclTerraform, true)(struct!.mountTargets),
      isBlock: true,
      type: "list",
      storageClassType: "IsShareReplicaShareMountTargetsList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsShareReplicaShareOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsShareReplicaShare | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._accessTags !== undefined) {
      hasAnyValues = true;
      internalValueResult.accessTags = this._accessTags;
    }
    if (this._iops !== undefined) {
      hasAnyValues = true;
      internalValueResult.iops = this._iops;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._profile !== undefined) {
      hasAnyValues = true;
      internalValueResult.profile = this._profile;
    }
    if (this._replicationCronSpec !== undefined) {
      hasAnyValues = true;
      internalValueResult.replicationCronSpec = this._replicationCronSpec;
    }
    if (this._tags !== undefined) {
      hasAnyValues = true;
      internalValueResult.tags = this._tags;
    }
    if (this._zone !== undefined) {
      hasAnyValues = true;
      internalValueResult.zone = this._zone;
    }
    if (this._mountTargets?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.mountTargets = this._mountTargets?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareReplicaShare | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._accessTags = undefined;
      this._iops = undefined;
      this._name = undefined;
      this._profile = undefined;
      this._replicationCronSpec = undefined;
      this._tags = undefined;
      this._zone = undefined;
      this._mountTargets.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._accessTags = value.accessTags;
      this._iops = value.iops;
      this._name = value.name;
      this._profile = value.profile;
      this._replicationCronSpec = value.replicationCronSpec;
      this._tags = value.tags;
      this._zone = value.zone;
      this._mountTargets.internalValue = value.mountTargets;
    }
  }

  // access_tags - computed: true, optional: true, required: false
  private _accessTags?: string[]; 
  public get accessTags() {
    return cdktf.Fn.tolist(this.getListAttribute('access_tags'));
  }
  public set accessTags(value: string[]) {
    this._accessTags = value;
  }
  public resetAccessTags() {
    this._accessTags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accessTagsInput() {
    return this._accessTags;
  }

  // crn - computed: true, optional: false, required: false
  public get crn() {
    return this.getStringAttribute('crn');
  }

  // href - computed: true, optional: false, required: false
  public get href() {
    return this.getStringAttribute('href');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // iops - computed: true, optional: true, required: false
  private _iops?: number; 
  public get iops() {
    return this.getNumberAttribute('iops');
  }
  public set iops(value: number) {
    this._iops = value;
  }
  public resetIops() {
    this._iops = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get iopsInput() {
    return this._iops;
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

  // profile - computed: false, optional: false, required: true
  private _profile?: string; 
  public get profile() {
    return this.getStringAttribute('profile');
  }
  public set profile(value: string) {
    this._profile = value;
  }
  // Temporarily expose input value. Use with caution.
  public get profileInput() {
    return this._profile;
  }

  // replication_cron_spec - computed: false, optional: false, required: true
  private _replicationCronSpec?: string; 
  public get replicationCronSpec() {
    return this.getStringAttribute('replication_cron_spec');
  }
  public set replicationCronSpec(value: string) {
    this._replicationCronSpec = value;
  }
  // Temporarily expose input value. Use with caution.
  public get replicationCronSpecInput() {
    return this._replicationCronSpec;
  }

  // replication_role - computed: true, optional: false, required: false
  public get replicationRole() {
    return this.getStringAttribute('replication_role');
  }

  // replication_status - computed: true, optional: false, required: false
  public get replicationStatus() {
    return this.getStringAttribute('replication_status');
  }

  // replication_status_reasons - computed: true, optional: false, required: false
  private _replicationStatusReasons?: IsShareReplicaShareReplicationStatusReasonsList;
  public get replicationStatusReasons() {
    return this._replicationStatusReasons ??= new IsShareReplicaShareReplicationStatusReasonsList(this, "replication_status_reasons", false);
  }

  // tags - computed: true, optional: true, required: false
  private _tags?: string[]; 
  public get tags() {
    return cdktf.Fn.tolist(this.getListAttribute('tags'));
  }
  public set tags(value: string[]) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }

  // zone - computed: true, optional: true, required: false
  private _zone?: string; 
  public get zone() {
    return this.getStringAttribute('zone');
  }
  public set zone(value: string) {
    this._zone = value;
  }
  public resetZone() {
    this._zone = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zoneInput() {
    return this._zone;
  }

  // mount_targets - computed: false, optional: true, required: false
  private _mountTargets = new NestedBlock(IsShareReplicaShareMountTargetsList, this, "mount_targets", false);
  public get mountTargets() {
    return this._mountTargets.reference;
  }
  public putMountTargets(value: IsShareReplicaShareMountTargets[] | cdktf.IResolvable) {
    this._mountTargets.internalValue = value;
  }
  public resetMountTargets() {
    this._mountTargets.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mountTargetsInput() {
    return this._mountTargets.internalValue;
  }
}
export interface IsShareSourceSnapshotDeleted {
}

export function isShareSourceSnapshotDeletedToTerraform(struct?: IsShareSourceSnapshotDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isShareSourceSnapshotDeletedToHclTerraform(struct?: IsShareSourceSnapshotDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsShareSourceSnapshotDeletedOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsShareSourceSnapshotDeleted | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareSourceSnapshotDeleted | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // more_info - computed: true, optional: false, required: false
  public get moreInfo() {
    return this.getStringAttribute('more_info');
  }
}

export class IsShareSourceSnapshotDeletedList extends cdktf.ComplexList {

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
  public get(index: number): IsShareSourceSnapshotDeletedOutputReference {
    return new IsShareSourceSnapshotDeletedOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsShareSourceSnapshot {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#crn IsShare#crn}
  */
  readonly crn?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#id IsShare#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
}

export function isShareSourceSnapshotToTerraform(struct?: IsShareSourceSnapshotOutputReference | IsShareSourceSnapshot): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    crn: cdktf.stringToTerraform(struct!.crn),
    id: cdktf.stringToTerraform(struct!.id),
  }
}


export function isShareSourceSnapshotToHclTerraform(struct?: IsShareSourceSnapshotOutputReference | IsShareSourceSnapshot): any {
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
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsShareSourceSnapshotOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsShareSourceSnapshot | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._crn !== undefined) {
      hasAnyValues = true;
      internalValueResult.crn = this._crn;
    }
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsShareSourceSnapshot | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._crn = undefined;
      this._id = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._crn = value.crn;
      this._id = value.id;
    }
  }

  // crn - computed: true, optional: true, required: false
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

  // deleted - computed: true, optional: false, required: false
  private _deleted?: IsShareSourceSnapshotDeletedList;
  public get deleted() {
    return this._deleted ??= new IsShareSourceSnapshotDeletedList(this, "deleted", false);
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

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // resource_type - computed: true, optional: false, required: false
  public get resourceType() {
    return this.getStringAttribute('resource_type');
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share ibm_is_share}
*/
export class IsShare extends LeanResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ibm_is_share";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a IsShare resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the IsShare to import
  * @param importFromId The id of the existing IsShare that should be imported. Refer to the {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the IsShare to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ibm_is_share", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_share ibm_is_share} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options IsShareConfig
  */
  public constructor(scope: Construct, id: string, config: IsShareConfig) {
    super(scope, id, {
      terraformResourceType: 'ibm_is_share',
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
    this._accessControlMode = config.accessControlMode;
    this._accessTags = config.accessTags;
    this._allowedAccessProtocols = config.allowedAccessProtocols;
    this._allowedTransitEncryptionModes = config.allowedTransitEncryptionModes;
    this._bandwidth = config.bandwidth;
    this._encryptionKey = config.encryptionKey;
    this._id = config.id;
    this._iops = config.iops;
    this._name = config.name;
    this._profile = config.profile;
    this._replicationCronSpec = config.replicationCronSpec;
    this._resourceGroup = config.resourceGroup;
    this._size = config.size;
    this._sourceShare = config.sourceShare;
    this._sourceShareCrn = config.sourceShareCrn;
    this._tags = config.tags;
    this._zone = config.zone;
    this._initialOwner.internalValue = config.initialOwner;
    this._mountTargets.internalValue = config.mountTargets;
    this._originShare.internalValue = config.originShare;
    this._replicaShare.internalValue = config.replicaShare;
    this._sourceSnapshot.internalValue = config.sourceSnapshot;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // access_control_mode - computed: true, optional: true, required: false
  private _accessControlMode?: string; 
  public get accessControlMode() {
    return this.getStringAttribute('access_control_mode');
  }
  public set accessControlMode(value: string) {
    this._accessControlMode = value;
  }
  public resetAccessControlMode() {
    this._accessControlMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accessControlModeInput() {
    return this._accessControlMode;
  }

  // access_tags - computed: true, optional: true, required: false
  private _accessTags?: string[]; 
  public get accessTags() {
    return cdktf.Fn.tolist(this.getListAttribute('access_tags'));
  }
  public set accessTags(value: string[]) {
    this._accessTags = value;
  }
  public resetAccessTags() {
    this._accessTags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accessTagsInput() {
    return this._accessTags;
  }

  // accessor_binding_role - computed: true, optional: false, required: false
  public get accessorBindingRole() {
    return this.getStringAttribute('accessor_binding_role');
  }

  // accessor_bindings - computed: true, optional: false, required: false
  private _accessorBindings?: IsShareAccessorBindingsList;
  public get accessorBindings() {
    return this._accessorBindings ??= new IsShareAccessorBindingsList(this, "accessor_bindings", false);
  }

  // allowed_access_protocols - computed: true, optional: true, required: false
  private _allowedAccessProtocols?: string[]; 
  public get allowedAccessProtocols() {
    return this.getListAttribute('allowed_access_protocols');
  }
  public set allowedAccessProtocols(value: string[]) {
    this._allowedAccessProtocols = value;
  }
  public resetAllowedAccessProtocols() {
    this._allowedAccessProtocols = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedAccessProtocolsInput() {
    return this._allowedAccessProtocols;
  }

  // allowed_transit_encryption_modes - computed: true, optional: true, required: false
  private _allowedTransitEncryptionModes?: string[]; 
  public get allowedTransitEncryptionModes() {
    return cdktf.Fn.tolist(this.getListAttribute('allowed_transit_encryption_modes'));
  }
  public set allowedTransitEncryptionModes(value: string[]) {
    this._allowedTransitEncryptionModes = value;
  }
  public resetAllowedTransitEncryptionModes() {
    this._allowedTransitEncryptionModes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedTransitEncryptionModesInput() {
    return this._allowedTransitEncryptionModes;
  }

  // availability_mode - computed: true, optional: false, required: false
  public get availabilityMode() {
    return this.getStringAttribute('availability_mode');
  }

  // bandwidth - computed: true, optional: true, required: false
  private _bandwidth?: number; 
  public get bandwidth() {
    return this.getNumberAttribute('bandwidth');
  }
  public set bandwidth(value: number) {
    this._bandwidth = value;
  }
  public resetBandwidth() {
    this._bandwidth = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bandwidthInput() {
    return this._bandwidth;
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // crn - computed: true, optional: false, required: false
  public get crn() {
    return this.getStringAttribute('crn');
  }

  // encryption - computed: true, optional: false, required: false
  public get encryption() {
    return this.getStringAttribute('encryption');
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

  // iops - computed: true, optional: true, required: false
  private _iops?: number; 
  public get iops() {
    return this.getNumberAttribute('iops');
  }
  public set iops(value: number) {
    this._iops = value;
  }
  public resetIops() {
    this._iops = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get iopsInput() {
    return this._iops;
  }

  // last_sync_at - computed: true, optional: false, required: false
  public get lastSyncAt() {
    return this.getStringAttribute('last_sync_at');
  }

  // latest_job - computed: true, optional: false, required: false
  private _latestJob?: IsShareLatestJobList;
  public get latestJob() {
    return this._latestJob ??= new IsShareLatestJobList(this, "latest_job", false);
  }

  // latest_sync - computed: true, optional: false, required: false
  private _latestSync?: IsShareLatestSyncList;
  public get latestSync() {
    return this._latestSync ??= new IsShareLatestSyncList(this, "latest_sync", false);
  }

  // lifecycle_reasons - computed: true, optional: false, required: false
  private _lifecycleReasons?: IsShareLifecycleReasonsList;
  public get lifecycleReasons() {
    return this._lifecycleReasons ??= new IsShareLifecycleReasonsList(this, "lifecycle_reasons", false);
  }

  // lifecycle_state - computed: true, optional: false, required: false
  public get lifecycleState() {
    return this.getStringAttribute('lifecycle_state');
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

  // profile - computed: true, optional: true, required: false
  private _profile?: string; 
  public get profile() {
    return this.getStringAttribute('profile');
  }
  public set profile(value: string) {
    this._profile = value;
  }
  public resetProfile() {
    this._profile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get profileInput() {
    return this._profile;
  }

  // replication_cron_spec - computed: true, optional: true, required: false
  private _replicationCronSpec?: string; 
  public get replicationCronSpec() {
    return this.getStringAttribute('replication_cron_spec');
  }
  public set replicationCronSpec(value: string) {
    this._replicationCronSpec = value;
  }
  public resetReplicationCronSpec() {
    this._replicationCronSpec = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get replicationCronSpecInput() {
    return this._replicationCronSpec;
  }

  // replication_role - computed: true, optional: false, required: false
  public get replicationRole() {
    return this.getStringAttribute('replication_role');
  }

  // replication_status - computed: true, optional: false, required: false
  public get replicationStatus() {
    return this.getStringAttribute('replication_status');
  }

  // replication_status_reasons - computed: true, optional: false, required: false
  private _replicationStatusReasons?: IsShareReplicationStatusReasonsList;
  public get replicationStatusReasons() {
    return this._replicationStatusReasons ??= new IsShareReplicationStatusReasonsList(this, "replication_status_reasons", false);
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

  // size - computed: true, optional: true, required: false
  private _size?: number; 
  public get size() {
    return this.getNumberAttribute('size');
  }
  public set size(value: number) {
    this._size = value;
  }
  public resetSize() {
    this._size = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sizeInput() {
    return this._size;
  }

  // snapshot_count - computed: true, optional: false, required: false
  public get snapshotCount() {
    return this.getNumberAttribute('snapshot_count');
  }

  // snapshot_size - computed: true, optional: false, required: false
  public get snapshotSize() {
    return this.getNumberAttribute('snapshot_size');
  }

  // source_share - computed: true, optional: true, required: false
  private _sourceShare?: string; 
  public get sourceShare() {
    return this.getStringAttribute('source_share');
  }
  public set sourceShare(value: string) {
    this._sourceShare = value;
  }
  public resetSourceShare() {
    this._sourceShare = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceShareInput() {
    return this._sourceShare;
  }

  // source_share_crn - computed: true, optional: true, required: false
  private _sourceShareCrn?: string; 
  public get sourceShareCrn() {
    return this.getStringAttribute('source_share_crn');
  }
  public set sourceShareCrn(value: string) {
    this._sourceShareCrn = value;
  }
  public resetSourceShareCrn() {
    this._sourceShareCrn = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceShareCrnInput() {
    return this._sourceShareCrn;
  }

  // storage_generation - computed: true, optional: false, required: false
  public get storageGeneration() {
    return this.getNumberAttribute('storage_generation');
  }

  // tags - computed: true, optional: true, required: false
  private _tags?: string[]; 
  public get tags() {
    return cdktf.Fn.tolist(this.getListAttribute('tags'));
  }
  public set tags(value: string[]) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }

  // zone - computed: true, optional: true, required: false
  private _zone?: string; 
  public get zone() {
    return this.getStringAttribute('zone');
  }
  public set zone(value: string) {
    this._zone = value;
  }
  public resetZone() {
    this._zone = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zoneInput() {
    return this._zone;
  }

  // initial_owner - computed: false, optional: true, required: false
  private _initialOwner = new NestedBlock(IsShareInitialOwnerOutputReference, this, "initial_owner");
  public get initialOwner() {
    return this._initialOwner.reference;
  }
  public putInitialOwner(value: IsShareInitialOwner) {
    this._initialOwner.internalValue = value;
  }
  public resetInitialOwner() {
    this._initialOwner.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get initialOwnerInput() {
    return this._initialOwner.internalValue;
  }

  // mount_targets - computed: false, optional: true, required: false
  private _mountTargets = new NestedBlock(IsShareMountTargetsList, this, "mount_targets", false);
  public get mountTargets() {
    return this._mountTargets.reference;
  }
  public putMountTargets(value: IsShareMountTargets[] | cdktf.IResolvable) {
    this._mountTargets.internalValue = value;
  }
  public resetMountTargets() {
    this._mountTargets.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mountTargetsInput() {
    return this._mountTargets.internalValue;
  }

  // origin_share - computed: false, optional: true, required: false
  private _originShare = new NestedBlock(IsShareOriginShareOutputReference, this, "origin_share");
  public get originShare() {
    return this._originShare.reference;
  }
  public putOriginShare(value: IsShareOriginShare) {
    this._originShare.internalValue = value;
  }
  public resetOriginShare() {
    this._originShare.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get originShareInput() {
    return this._originShare.internalValue;
  }

  // replica_share - computed: false, optional: true, required: false
  private _replicaShare = new NestedBlock(IsShareReplicaShareOutputReference, this, "replica_share");
  public get replicaShare() {
    return this._replicaShare.reference;
  }
  public putReplicaShare(value: IsShareReplicaShare) {
    this._replicaShare.internalValue = value;
  }
  public resetReplicaShare() {
    this._replicaShare.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get replicaShareInput() {
    return this._replicaShare.internalValue;
  }

  // source_snapshot - computed: false, optional: true, required: false
  private _sourceSnapshot = new NestedBlock(IsShareSourceSnapshotOutputReference, this, "source_snapshot");
  public get sourceSnapshot() {
    return this._sourceSnapshot.reference;
  }
  public putSourceSnapshot(value: IsShareSourceSnapshot) {
    this._sourceSnapshot.internalValue = value;
  }
  public resetSourceSnapshot() {
    this._sourceSnapshot.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceSnapshotInput() {
    return this._sourceSnapshot.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      access_control_mode: cdktf.stringToTerraform(this._accessControlMode),
      access_tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._accessTags),
      allowed_access_protocols: cdktf.listMapper(cdktf.stringToTerraform, false)(this._allowedAccessProtocols),
      allowed_transit_encryption_modes: cdktf.listMapper(cdktf.stringToTerraform, false)(this._allowedTransitEncryptionModes),
      bandwidth: cdktf.numberToTerraform(this._bandwidth),
      encryption_key: cdktf.stringToTerraform(this._encryptionKey),
      id: cdktf.stringToTerraform(this._id),
      iops: cdktf.numberToTerraform(this._iops),
      name: cdktf.stringToTerraform(this._name),
      profile: cdktf.stringToTerraform(this._profile),
      replication_cron_spec: cdktf.stringToTerraform(this._replicationCronSpec),
      resource_group: cdktf.stringToTerraform(this._resourceGroup),
      size: cdktf.numberToTerraform(this._size),
      source_share: cdktf.stringToTerraform(this._sourceShare),
      source_share_crn: cdktf.stringToTerraform(this._sourceShareCrn),
      tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._tags),
      zone: cdktf.stringToTerraform(this._zone),
      initial_owner: isShareInitialOwnerToTerraform(this._initialOwner.internalValue),
      mount_targets: cdktf.listMapper(isShareMountTargetsToTerraform, true)(this._mountTargets.internalValue),
      origin_share: isShareOriginShareToTerraform(this._originShare.internalValue),
      replica_share: isShareReplicaShareToTerraform(this._replicaShare.internalValue),
      source_snapshot: isShareSourceSnapshotToTerraform(this._sourceSnapshot.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      access_control_mode: {
        value: cdktf.stringToHclTerraform(this._accessControlMode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      access_tags: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._accessTags),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      allowed_access_protocols: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._allowedAccessProtocols),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      allowed_transit_encryption_modes: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._allowedTransitEncryptionModes),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      bandwidth: {
        value: cdktf.numberToHclTerraform(this._bandwidth),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      encryption_key: {
        value: cdktf.stringToHclTerraform(this._encryptionKey),
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
      iops: {
        value: cdktf.numberToHclTerraform(this._iops),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      profile: {
        value: cdktf.stringToHclTerraform(this._profile),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      replication_cron_spec: {
        value: cdktf.stringToHclTerraform(this._replicationCronSpec),
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
      size: {
        value: cdktf.numberToHclTerraform(this._size),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      source_share: {
        value: cdktf.stringToHclTerraform(this._sourceShare),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      source_share_crn: {
        value: cdktf.stringToHclTerraform(this._sourceShareCrn),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      tags: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._tags),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      zone: {
        value: cdktf.stringToHclTerraform(this._zone),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      initial_owner: {
        value: isShareInitialOwnerToHclTerraform(this._initialOwner.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsShareInitialOwnerList",
      },
      mount_targets: {
        value: cdktf.listMapperHcl(isShareMountTargetsToHclTerraform, true)(this._mountTargets.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsShareMountTargetsList",
      },
      origin_share: {
        value: isShareOriginShareToHclTerraform(this._originShare.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsShareOriginShareList",
      },
      replica_share: {
        value: isShareReplicaShareToHclTerraform(this._replicaShare.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsShareReplicaShareList",
      },
      source_snapshot: {
        value: isShareSourceSnapshotToHclTerraform(this._sourceSnapshot.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsShareSourceSnapshotList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
