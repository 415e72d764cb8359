// Generated from schemas/ibm.json by scripts/bindings (npm run bindings): do not edit.
// https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { LeanResource } from '../../core/lean-element';
import { NestedBlock } from '../../core/nested-block';

// Configuration

export interface IsInstanceConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#access_tags IsInstance#access_tags}
  */
  readonly accessTags?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#action IsInstance#action}
  */
  readonly action?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#auto_delete_volume IsInstance#auto_delete_volume}
  */
  readonly autoDeleteVolume?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#availability_policy_host_failure IsInstance#availability_policy_host_failure}
  */
  readonly availabilityPolicyHostFailure?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#confidential_compute_mode IsInstance#confidential_compute_mode}
  */
  readonly confidentialComputeMode?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#dedicated_host IsInstance#dedicated_host}
  */
  readonly dedicatedHost?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#dedicated_host_group IsInstance#dedicated_host_group}
  */
  readonly dedicatedHostGroup?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#default_trusted_profile_auto_link IsInstance#default_trusted_profile_auto_link}
  */
  readonly defaultTrustedProfileAutoLink?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#default_trusted_profile_target IsInstance#default_trusted_profile_target}
  */
  readonly defaultTrustedProfileTarget?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#enable_secure_boot IsInstance#enable_secure_boot}
  */
  readonly enableSecureBoot?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#force_action IsInstance#force_action}
  */
  readonly forceAction?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#force_recovery_time IsInstance#force_recovery_time}
  */
  readonly forceRecoveryTime?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#id IsInstance#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#image IsInstance#image}
  */
  readonly image?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#instance_template IsInstance#instance_template}
  */
  readonly instanceTemplate?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#keys IsInstance#keys}
  */
  readonly keys?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#metadata_service_enabled IsInstance#metadata_service_enabled}
  */
  readonly metadataServiceEnabled?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#name IsInstance#name}
  */
  readonly name: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#placement_group IsInstance#placement_group}
  */
  readonly placementGroup?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#profile IsInstance#profile}
  */
  readonly profile?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#resource_group IsInstance#resource_group}
  */
  readonly resourceGroup?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#tags IsInstance#tags}
  */
  readonly tags?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#threads_per_core IsInstance#threads_per_core}
  */
  readonly threadsPerCore?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#total_volume_bandwidth IsInstance#total_volume_bandwidth}
  */
  readonly totalVolumeBandwidth?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#user_data IsInstance#user_data}
  */
  readonly userData?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#volume_bandwidth_qos_mode IsInstance#volume_bandwidth_qos_mode}
  */
  readonly volumeBandwidthQosMode?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#volumes IsInstance#volumes}
  */
  readonly volumes?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#vpc IsInstance#vpc}
  */
  readonly vpc?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#wait_before_delete IsInstance#wait_before_delete}
  */
  readonly waitBeforeDelete?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#zone IsInstance#zone}
  */
  readonly zone?: string;
  /**
  * availability block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#availability IsInstance#availability}
  */
  readonly availability?: IsInstanceAvailability;
  /**
  * availability_policy block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#availability_policy IsInstance#availability_policy}
  */
  readonly availabilityPolicy?: IsInstanceAvailabilityPolicy;
  /**
  * boot_volume block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#boot_volume IsInstance#boot_volume}
  */
  readonly bootVolume?: IsInstanceBootVolume;
  /**
  * catalog_offering block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#catalog_offering IsInstance#catalog_offering}
  */
  readonly catalogOffering?: IsInstanceCatalogOffering;
  /**
  * cluster_network_attachments block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#cluster_network_attachments IsInstance#cluster_network_attachments}
  */
  readonly clusterNetworkAttachments?: IsInstanceClusterNetworkAttachments[] | cdktf.IResolvable;
  /**
  * metadata_service block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#metadata_service IsInstance#metadata_service}
  */
  readonly metadataService?: IsInstanceMetadataService;
  /**
  * network_attachments block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#network_attachments IsInstance#network_attachments}
  */
  readonly networkAttachments?: IsInstanceNetworkAttachments[] | cdktf.IResolvable;
  /**
  * network_interfaces block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#network_interfaces IsInstance#network_interfaces}
  */
  readonly networkInterfaces?: IsInstanceNetworkInterfaces[] | cdktf.IResolvable;
  /**
  * primary_network_attachment block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#primary_network_attachment IsInstance#primary_network_attachment}
  */
  readonly primaryNetworkAttachment?: IsInstancePrimaryNetworkAttachment;
  /**
  * primary_network_interface block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#primary_network_interface IsInstance#primary_network_interface}
  */
  readonly primaryNetworkInterface?: IsInstancePrimaryNetworkInterface;
  /**
  * reservation_affinity block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#reservation_affinity IsInstance#reservation_affinity}
  */
  readonly reservationAffinity?: IsInstanceReservationAffinity[] | cdktf.IResolvable;
  /**
  * timeouts block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#timeouts IsInstance#timeouts}
  */
  readonly timeouts?: IsInstanceTimeouts;
  /**
  * vcpu block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#vcpu IsInstance#vcpu}
  */
  readonly vcpu?: IsInstanceVcpu;
  /**
  * volume_prototypes block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#volume_prototypes IsInstance#volume_prototypes}
  */
  readonly volumePrototypes?: IsInstanceVolumePrototypes[] | cdktf.IResolvable;
}
export interface IsInstanceClusterNetworkDeleted {
}

export function isInstanceClusterNetworkDeletedToTerraform(struct?: IsInstanceClusterNetworkDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceClusterNetworkDeletedToHclTerraform(struct?: IsInstanceClusterNetworkDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceClusterNetworkDeletedOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceClusterNetworkDeleted | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceClusterNetworkDeleted | undefined) {
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

export class IsInstanceClusterNetworkDeletedList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceClusterNetworkDeletedOutputReference {
    return new IsInstanceClusterNetworkDeletedOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceClusterNetwork {
}

export function isInstanceClusterNetworkToTerraform(struct?: IsInstanceClusterNetwork): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceClusterNetworkToHclTerraform(struct?: IsInstanceClusterNetwork): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceClusterNetworkOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceClusterNetwork | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceClusterNetwork | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // crn - computed: true, optional: false, required: false
  public get crn() {
    return this.getStringAttribute('crn');
  }

  // deleted - computed: true, optional: false, required: false
  private _deleted?: IsInstanceClusterNetworkDeletedList;
  public get deleted() {
    return this._deleted ??= new IsInstanceClusterNetworkDeletedList(this, "deleted", false);
  }

  // href - computed: true, optional: false, required: false
  public get href() {
    return this.getStringAttribute('href');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
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

export class IsInstanceClusterNetworkList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceClusterNetworkOutputReference {
    return new IsInstanceClusterNetworkOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceDisks {
}

export function isInstanceDisksToTerraform(struct?: IsInstanceDisks): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceDisksToHclTerraform(struct?: IsInstanceDisks): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceDisksOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceDisks | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceDisks | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // href - computed: true, optional: false, required: false
  public get href() {
    return this.getStringAttribute('href');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // interface_type - computed: true, optional: false, required: false
  public get interfaceType() {
    return this.getStringAttribute('interface_type');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // resource_type - computed: true, optional: false, required: false
  public get resourceType() {
    return this.getStringAttribute('resource_type');
  }

  // size - computed: true, optional: false, required: false
  public get size() {
    return this.getNumberAttribute('size');
  }
}

export class IsInstanceDisksList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceDisksOutputReference {
    return new IsInstanceDisksOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceGpu {
}

export function isInstanceGpuToTerraform(struct?: IsInstanceGpu): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceGpuToHclTerraform(struct?: IsInstanceGpu): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceGpuOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceGpu | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceGpu | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // count - computed: true, optional: false, required: false
  public get count() {
    return this.getNumberAttribute('count');
  }

  // manufacturer - computed: true, optional: false, required: false
  public get manufacturer() {
    return this.getStringAttribute('manufacturer');
  }

  // memory - computed: true, optional: false, required: false
  public get memory() {
    return this.getNumberAttribute('memory');
  }

  // model - computed: true, optional: false, required: false
  public get model() {
    return this.getStringAttribute('model');
  }
}

export class IsInstanceGpuList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceGpuOutputReference {
    return new IsInstanceGpuOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceHealthReasons {
}

export function isInstanceHealthReasonsToTerraform(struct?: IsInstanceHealthReasons): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceHealthReasonsToHclTerraform(struct?: IsInstanceHealthReasons): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceHealthReasonsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceHealthReasons | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceHealthReasons | undefined) {
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

export class IsInstanceHealthReasonsList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceHealthReasonsOutputReference {
    return new IsInstanceHealthReasonsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceLifecycleReasons {
}

export function isInstanceLifecycleReasonsToTerraform(struct?: IsInstanceLifecycleReasons): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceLifecycleReasonsToHclTerraform(struct?: IsInstanceLifecycleReasons): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceLifecycleReasonsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceLifecycleReasons | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceLifecycleReasons | undefined) {
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

export class IsInstanceLifecycleReasonsList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceLifecycleReasonsOutputReference {
    return new IsInstanceLifecycleReasonsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstancePlacementTargetDeleted {
}

export function isInstancePlacementTargetDeletedToTerraform(struct?: IsInstancePlacementTargetDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstancePlacementTargetDeletedToHclTerraform(struct?: IsInstancePlacementTargetDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstancePlacementTargetDeletedOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstancePlacementTargetDeleted | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstancePlacementTargetDeleted | undefined) {
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

export class IsInstancePlacementTargetDeletedList extends cdktf.ComplexList {

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
  public get(index: number): IsInstancePlacementTargetDeletedOutputReference {
    return new IsInstancePlacementTargetDeletedOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstancePlacementTarget {
}

export function isInstancePlacementTargetToTerraform(struct?: IsInstancePlacementTarget): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstancePlacementTargetToHclTerraform(struct?: IsInstancePlacementTarget): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstancePlacementTargetOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstancePlacementTarget | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstancePlacementTarget | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // crn - computed: true, optional: false, required: false
  public get crn() {
    return this.getStringAttribute('crn');
  }

  // deleted - computed: true, optional: false, required: false
  private _deleted?: IsInstancePlacementTargetDeletedList;
  public get deleted() {
    return this._deleted ??= new IsInstancePlacementTargetDeletedList(this, "deleted", false);
  }

  // href - computed: true, optional: false, required: false
  public get href() {
    return this.getStringAttribute('href');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
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

export class IsInstancePlacementTargetList extends cdktf.ComplexList {

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
  public get(index: number): IsInstancePlacementTargetOutputReference {
    return new IsInstancePlacementTargetOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceReservationDeleted {
}

export function isInstanceReservationDeletedToTerraform(struct?: IsInstanceReservationDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceReservationDeletedToHclTerraform(struct?: IsInstanceReservationDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceReservationDeletedOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceReservationDeleted | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceReservationDeleted | undefined) {
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

export class IsInstanceReservationDeletedList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceReservationDeletedOutputReference {
    return new IsInstanceReservationDeletedOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceReservation {
}

export function isInstanceReservationToTerraform(struct?: IsInstanceReservation): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceReservationToHclTerraform(struct?: IsInstanceReservation): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceReservationOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceReservation | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceReservation | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // crn - computed: true, optional: false, required: false
  public get crn() {
    return this.getStringAttribute('crn');
  }

  // deleted - computed: true, optional: false, required: false
  private _deleted?: IsInstanceReservationDeletedList;
  public get deleted() {
    return this._deleted ??= new IsInstanceReservationDeletedList(this, "deleted", false);
  }

  // href - computed: true, optional: false, required: false
  public get href() {
    return this.getStringAttribute('href');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
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

export class IsInstanceReservationList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceReservationOutputReference {
    return new IsInstanceReservationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceSoftwareAttachmentsDeleted {
}

export function isInstanceSoftwareAttachmentsDeletedToTerraform(struct?: IsInstanceSoftwareAttachmentsDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceSoftwareAttachmentsDeletedToHclTerraform(struct?: IsInstanceSoftwareAttachmentsDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceSoftwareAttachmentsDeletedOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceSoftwareAttachmentsDeleted | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceSoftwareAttachmentsDeleted | undefined) {
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

export class IsInstanceSoftwareAttachmentsDeletedList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceSoftwareAttachmentsDeletedOutputReference {
    return new IsInstanceSoftwareAttachmentsDeletedOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceSoftwareAttachments {
}

export function isInstanceSoftwareAttachmentsToTerraform(struct?: IsInstanceSoftwareAttachments): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceSoftwareAttachmentsToHclTerraform(struct?: IsInstanceSoftwareAttachments): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceSoftwareAttachmentsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceSoftwareAttachments | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceSoftwareAttachments | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // deleted - computed: true, optional: false, required: false
  private _deleted?: IsInstanceSoftwareAttachmentsDeletedList;
  public get deleted() {
    return this._deleted ??= new IsInstanceSoftwareAttachmentsDeletedList(this, "deleted", false);
  }

  // href - computed: true, optional: false, required: false
  public get href() {
    return this.getStringAttribute('href');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
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

export class IsInstanceSoftwareAttachmentsList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceSoftwareAttachmentsOutputReference {
    return new IsInstanceSoftwareAttachmentsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceStatusReasons {
}

export function isInstanceStatusReasonsToTerraform(struct?: IsInstanceStatusReasons): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceStatusReasonsToHclTerraform(struct?: IsInstanceStatusReasons): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceStatusReasonsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceStatusReasons | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceStatusReasons | undefined) {
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

export class IsInstanceStatusReasonsList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceStatusReasonsOutputReference {
    return new IsInstanceStatusReasonsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceVolumeAttachments {
}

export function isInstanceVolumeAttachmentsToTerraform(struct?: IsInstanceVolumeAttachments): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceVolumeAttachmentsToHclTerraform(struct?: IsInstanceVolumeAttachments): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceVolumeAttachmentsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceVolumeAttachments | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceVolumeAttachments | undefined) {
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

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // volume_crn - computed: true, optional: false, required: false
  public get volumeCrn() {
    return this.getStringAttribute('volume_crn');
  }

  // volume_id - computed: true, optional: false, required: false
  public get volumeId() {
    return this.getStringAttribute('volume_id');
  }

  // volume_name - computed: true, optional: false, required: false
  public get volumeName() {
    return this.getStringAttribute('volume_name');
  }
}

export class IsInstanceVolumeAttachmentsList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceVolumeAttachmentsOutputReference {
    return new IsInstanceVolumeAttachmentsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceAvailability {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#class IsInstance#class}
  */
  readonly class?: string;
}

export function isInstanceAvailabilityToTerraform(struct?: IsInstanceAvailabilityOutputReference | IsInstanceAvailability): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    class: cdktf.stringToTerraform(struct!.class),
  }
}


export function isInstanceAvailabilityToHclTerraform(struct?: IsInstanceAvailabilityOutputReference | IsInstanceAvailability): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    class: {
      value: cdktf.stringToHclTerraform(struct!.class),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstanceAvailabilityOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsInstanceAvailability | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._class !== undefined) {
      hasAnyValues = true;
      internalValueResult.class = this._class;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceAvailability | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._class = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._class = value.class;
    }
  }

  // class - computed: true, optional: true, required: false
  private _class?: string; 
  public get class() {
    return this.getStringAttribute('class');
  }
  public set class(value: string) {
    this._class = value;
  }
  public resetClass() {
    this._class = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get classInput() {
    return this._class;
  }
}
export interface IsInstanceAvailabilityPolicy {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#host_failure IsInstance#host_failure}
  */
  readonly hostFailure?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#preemption IsInstance#preemption}
  */
  readonly preemption?: string;
}

export function isInstanceAvailabilityPolicyToTerraform(struct?: IsInstanceAvailabilityPolicyOutputReference | IsInstanceAvailabilityPolicy): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    host_failure: cdktf.stringToTerraform(struct!.hostFailure),
    preemption: cdktf.stringToTerraform(struct!.preemption),
  }
}


export function isInstanceAvailabilityPolicyToHclTerraform(struct?: IsInstanceAvailabilityPolicyOutputReference | IsInstanceAvailabilityPolicy): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    host_failure: {
      value: cdktf.stringToHclTerraform(struct!.hostFailure),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    preemption: {
      value: cdktf.stringToHclTerraform(struct!.preemption),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstanceAvailabilityPolicyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsInstanceAvailabilityPolicy | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._hostFailure !== undefined) {
      hasAnyValues = true;
      internalValueResult.hostFailure = this._hostFailure;
    }
    if (this._preemption !== undefined) {
      hasAnyValues = true;
      internalValueResult.preemption = this._preemption;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceAvailabilityPolicy | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._hostFailure = undefined;
      this._preemption = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._hostFailure = value.hostFailure;
      this._preemption = value.preemption;
    }
  }

  // host_failure - computed: true, optional: true, required: false
  private _hostFailure?: string; 
  public get hostFailure() {
    return this.getStringAttribute('host_failure');
  }
  public set hostFailure(value: string) {
    this._hostFailure = value;
  }
  public resetHostFailure() {
    this._hostFailure = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hostFailureInput() {
    return this._hostFailure;
  }

  // preemption - computed: true, optional: true, required: false
  private _preemption?: string; 
  public get preemption() {
    return this.getStringAttribute('preemption');
  }
  public set preemption(value: string) {
    this._preemption = value;
  }
  public resetPreemption() {
    this._preemption = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get preemptionInput() {
    return this._preemption;
  }
}
export interface IsInstanceBootVolumeAllowedUse {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#api_version IsInstance#api_version}
  */
  readonly apiVersion?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#bare_metal_server IsInstance#bare_metal_server}
  */
  readonly bareMetalServer?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#instance IsInstance#instance}
  */
  readonly instance?: string;
}

export function isInstanceBootVolumeAllowedUseToTerraform(struct?: IsInstanceBootVolumeAllowedUseOutputReference | IsInstanceBootVolumeAllowedUse): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    api_version: cdktf.stringToTerraform(struct!.apiVersion),
    bare_metal_server: cdktf.stringToTerraform(struct!.bareMetalServer),
    instance: cdktf.stringToTerraform(struct!.instance),
  }
}


export function isInstanceBootVolumeAllowedUseToHclTerraform(struct?: IsInstanceBootVolumeAllowedUseOutputReference | IsInstanceBootVolumeAllowedUse): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    api_version: {
      value: cdktf.stringToHclTerraform(struct!.apiVersion),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    bare_metal_server: {
      value: cdktf.stringToHclTerraform(struct!.bareMetalServer),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    instance: {
      value: cdktf.stringToHclTerraform(struct!.instance),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstanceBootVolumeAllowedUseOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsInstanceBootVolumeAllowedUse | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._apiVersion !== undefined) {
      hasAnyValues = true;
      internalValueResult.apiVersion = this._apiVersion;
    }
    if (this._bareMetalServer !== undefined) {
      hasAnyValues = true;
      internalValueResult.bareMetalServer = this._bareMetalServer;
    }
    if (this._instance !== undefined) {
      hasAnyValues = true;
      internalValueResult.instance = this._instance;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceBootVolumeAllowedUse | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._apiVersion = undefined;
      this._bareMetalServer = undefined;
      this._instance = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._apiVersion = value.apiVersion;
      this._bareMetalServer = value.bareMetalServer;
      this._instance = value.instance;
    }
  }

  // api_version - computed: true, optional: true, required: false
  private _apiVersion?: string; 
  public get apiVersion() {
    return this.getStringAttribute('api_version');
  }
  public set apiVersion(value: string) {
    this._apiVersion = value;
  }
  public resetApiVersion() {
    this._apiVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get apiVersionInput() {
    return this._apiVersion;
  }

  // bare_metal_server - computed: true, optional: true, required: false
  private _bareMetalServer?: string; 
  public get bareMetalServer() {
    return this.getStringAttribute('bare_metal_server');
  }
  public set bareMetalServer(value: string) {
    this._bareMetalServer = value;
  }
  public resetBareMetalServer() {
    this._bareMetalServer = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bareMetalServerInput() {
    return this._bareMetalServer;
  }

  // instance - computed: true, optional: true, required: false
  private _instance?: string; 
  public get instance() {
    return this.getStringAttribute('instance');
  }
  public set instance(value: string) {
    this._instance = value;
  }
  public resetInstance() {
    this._instance = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get instanceInput() {
    return this._instance;
  }
}
export interface IsInstanceBootVolume {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#auto_delete_volume IsInstance#auto_delete_volume}
  */
  readonly autoDeleteVolume?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#bandwidth IsInstance#bandwidth}
  */
  readonly bandwidth?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#encryption IsInstance#encryption}
  */
  readonly encryption?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#iops IsInstance#iops}
  */
  readonly iops?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#name IsInstance#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#profile IsInstance#profile}
  */
  readonly profile?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#size IsInstance#size}
  */
  readonly size?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#snapshot IsInstance#snapshot}
  */
  readonly snapshot?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#snapshot_crn IsInstance#snapshot_crn}
  */
  readonly snapshotCrn?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#tags IsInstance#tags}
  */
  readonly tags?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#volume_id IsInstance#volume_id}
  */
  readonly volumeId?: string;
  /**
  * allowed_use block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#allowed_use IsInstance#allowed_use}
  */
  readonly allowedUse?: IsInstanceBootVolumeAllowedUse;
}

export function isInstanceBootVolumeToTerraform(struct?: IsInstanceBootVolumeOutputReference | IsInstanceBootVolume): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    auto_delete_volume: cdktf.booleanToTerraform(struct!.autoDeleteVolume),
    bandwidth: cdktf.numberToTerraform(struct!.bandwidth),
    encryption: cdktf.stringToTerraform(struct!.encryption),
    iops: cdktf.numberToTerraform(struct!.iops),
    name: cdktf.stringToTerraform(struct!.name),
    profile: cdktf.stringToTerraform(struct!.profile),
    size: cdktf.numberToTerraform(struct!.size),
    snapshot: cdktf.stringToTerraform(struct!.snapshot),
    snapshot_crn: cdktf.stringToTerraform(struct!.snapshotCrn),
    tags: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.tags),
    volume_id: cdktf.stringToTerraform(struct!.volumeId),
    allowed_use: isInstanceBootVolumeAllowedUseToTerraform(struct!.allowedUse),
  }
}


export function isInstanceBootVolumeToHclTerraform(struct?: IsInstanceBootVolumeOutputReference | IsInstanceBootVolume): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    auto_delete_volume: {
      value: cdktf.booleanToHclTerraform(struct!.autoDeleteVolume),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    bandwidth: {
      value: cdktf.numberToHclTerraform(struct!.bandwidth),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    encryption: {
      value: cdktf.stringToHclTerraform(struct!.encryption),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
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
    size: {
      value: cdktf.numberToHclTerraform(struct!.size),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    snapshot: {
      value: cdktf.stringToHclTerraform(struct!.snapshot),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    snapshot_crn: {
      value: cdktf.stringToHclTerraform(struct!.snapshotCrn),
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
    volume_id: {
      value: cdktf.stringToHclTerraform(struct!.volumeId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    allowed_use: {
      value: isInstanceBootVolumeAllowedUseToHclTerraform(struct!.allowedUse),
      isBlock: true,
      type: "list",
      storageClassType: "IsInstanceBootVolumeAllowedUseList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstanceBootVolumeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsInstanceBootVolume | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._autoDeleteVolume !== undefined) {
      hasAnyValues = true;
      internalValueResult.autoDeleteVolume = this._autoDeleteVolume;
    }
    if (this._bandwidth !== undefined) {
      hasAnyValues = true;
      internalValueResult.bandwidth = this._bandwidth;
    }
    if (this._encryption !== undefined) {
      hasAnyValues = true;
      internalValueResult.encryption = this._encryption;
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
    if (this._size !== undefined) {
      hasAnyValues = true;
      internalValueResult.size = this._size;
    }
    if (this._snapshot !== undefined) {
      hasAnyValues = true;
      internalValueResult.snapshot = this._snapshot;
    }
    if (this._snapshotCrn !== undefined) {
      hasAnyValues = true;
      internalValueResult.snapshotCrn = this._snapshotCrn;
    }
    if (this._tags !== undefined) {
      hasAnyValues = true;
      internalValueResult.tags = this._tags;
    }
    if (this._volumeId !== undefined) {
      hasAnyValues = true;
      internalValueResult.volumeId = this._volumeId;
    }
    if (this._allowedUse?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedUse = this._allowedUse?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceBootVolume | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._autoDeleteVolume = undefined;
      this._bandwidth = undefined;
      this._encryption = undefined;
      this._iops = undefined;
      this._name = undefined;
      this._profile = undefined;
      this._size = undefined;
      this._snapshot = undefined;
      this._snapshotCrn = undefined;
      this._tags = undefined;
      this._volumeId = undefined;
      this._allowedUse.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._autoDeleteVolume = value.autoDeleteVolume;
      this._bandwidth = value.bandwidth;
      this._encryption = value.encryption;
      this._iops = value.iops;
      this._name = value.name;
      this._profile = value.profile;
      this._size = value.size;
      this._snapshot = value.snapshot;
      this._snapshotCrn = value.snapshotCrn;
      this._tags = value.tags;
      this._volumeId = value.volumeId;
      this._allowedUse.internalValue = value.allowedUse;
    }
  }

  // auto_delete_volume - computed: false, optional: true, required: false
  private _autoDeleteVolume?: boolean | cdktf.IResolvable; 
  public get autoDeleteVolume() {
    return this.getBooleanAttribute('auto_delete_volume');
  }
  public set autoDeleteVolume(value: boolean | cdktf.IResolvable) {
    this._autoDeleteVolume = value;
  }
  public resetAutoDeleteVolume() {
    this._autoDeleteVolume = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get autoDeleteVolumeInput() {
    return this._autoDeleteVolume;
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

  // encryption - computed: true, optional: true, required: false
  private _encryption?: string; 
  public get encryption() {
    return this.getStringAttribute('encryption');
  }
  public set encryption(value: string) {
    this._encryption = value;
  }
  public resetEncryption() {
    this._encryption = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get encryptionInput() {
    return this._encryption;
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

  // snapshot - computed: true, optional: true, required: false
  private _snapshot?: string; 
  public get snapshot() {
    return this.getStringAttribute('snapshot');
  }
  public set snapshot(value: string) {
    this._snapshot = value;
  }
  public resetSnapshot() {
    this._snapshot = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get snapshotInput() {
    return this._snapshot;
  }

  // snapshot_crn - computed: true, optional: true, required: false
  private _snapshotCrn?: string; 
  public get snapshotCrn() {
    return this.getStringAttribute('snapshot_crn');
  }
  public set snapshotCrn(value: string) {
    this._snapshotCrn = value;
  }
  public resetSnapshotCrn() {
    this._snapshotCrn = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get snapshotCrnInput() {
    return this._snapshotCrn;
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

  // volume_id - computed: true, optional: true, required: false
  private _volumeId?: string; 
  public get volumeId() {
    return this.getStringAttribute('volume_id');
  }
  public set volumeId(value: string) {
    this._volumeId = value;
  }
  public resetVolumeId() {
    this._volumeId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get volumeIdInput() {
    return this._volumeId;
  }

  // allowed_use - computed: false, optional: true, required: false
  private _allowedUse = new NestedBlock(IsInstanceBootVolumeAllowedUseOutputReference, this, "allowed_use");
  public get allowedUse() {
    return this._allowedUse.reference;
  }
  public putAllowedUse(value: IsInstanceBootVolumeAllowedUse) {
    this._allowedUse.internalValue = value;
  }
  public resetAllowedUse() {
    this._allowedUse.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedUseInput() {
    return this._allowedUse.internalValue;
  }
}
export interface IsInstanceCatalogOfferingDeleted {
}

export function isInstanceCatalogOfferingDeletedToTerraform(struct?: IsInstanceCatalogOfferingDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceCatalogOfferingDeletedToHclTerraform(struct?: IsInstanceCatalogOfferingDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceCatalogOfferingDeletedOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceCatalogOfferingDeleted | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceCatalogOfferingDeleted | undefined) {
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

export class IsInstanceCatalogOfferingDeletedList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceCatalogOfferingDeletedOutputReference {
    return new IsInstanceCatalogOfferingDeletedOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceCatalogOffering {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#offering_crn IsInstance#offering_crn}
  */
  readonly offeringCrn?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#plan_crn IsInstance#plan_crn}
  */
  readonly planCrn?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#version_crn IsInstance#version_crn}
  */
  readonly versionCrn?: string;
}

export function isInstanceCatalogOfferingToTerraform(struct?: IsInstanceCatalogOfferingOutputReference | IsInstanceCatalogOffering): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    offering_crn: cdktf.stringToTerraform(struct!.offeringCrn),
    plan_crn: cdktf.stringToTerraform(struct!.planCrn),
    version_crn: cdktf.stringToTerraform(struct!.versionCrn),
  }
}


export function isInstanceCatalogOfferingToHclTerraform(struct?: IsInstanceCatalogOfferingOutputReference | IsInstanceCatalogOffering): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    offering_crn: {
      value: cdktf.stringToHclTerraform(struct!.offeringCrn),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    plan_crn: {
      value: cdktf.stringToHclTerraform(struct!.planCrn),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    version_crn: {
      value: cdktf.stringToHclTerraform(struct!.versionCrn),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstanceCatalogOfferingOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsInstanceCatalogOffering | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._offeringCrn !== undefined) {
      hasAnyValues = true;
      internalValueResult.offeringCrn = this._offeringCrn;
    }
    if (this._planCrn !== undefined) {
      hasAnyValues = true;
      internalValueResult.planCrn = this._planCrn;
    }
    if (this._versionCrn !== undefined) {
      hasAnyValues = true;
      internalValueResult.versionCrn = this._versionCrn;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceCatalogOffering | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._offeringCrn = undefined;
      this._planCrn = undefined;
      this._versionCrn = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._offeringCrn = value.offeringCrn;
      this._planCrn = value.planCrn;
      this._versionCrn = value.versionCrn;
    }
  }

  // deleted - computed: true, optional: false, required: false
  private _deleted?: IsInstanceCatalogOfferingDeletedList;
  public get deleted() {
    return this._deleted ??= new IsInstanceCatalogOfferingDeletedList(this, "deleted", false);
  }

  // offering_crn - computed: false, optional: true, required: false
  private _offeringCrn?: string; 
  public get offeringCrn() {
    return this.getStringAttribute('offering_crn');
  }
  public set offeringCrn(value: string) {
    this._offeringCrn = value;
  }
  public resetOfferingCrn() {
    this._offeringCrn = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get offeringCrnInput() {
    return this._offeringCrn;
  }

  // plan_crn - computed: true, optional: true, required: false
  private _planCrn?: string; 
  public get planCrn() {
    return this.getStringAttribute('plan_crn');
  }
  public set planCrn(value: string) {
    this._planCrn = value;
  }
  public resetPlanCrn() {
    this._planCrn = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get planCrnInput() {
    return this._planCrn;
  }

  // version_crn - computed: false, optional: true, required: false
  private _versionCrn?: string; 
  public get versionCrn() {
    return this.getStringAttribute('version_crn');
  }
  public set versionCrn(value: string) {
    this._versionCrn = value;
  }
  public resetVersionCrn() {
    this._versionCrn = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get versionCrnInput() {
    return this._versionCrn;
  }
}
export interface IsInstanceClusterNetworkAttachmentsClusterNetworkInterfacePrimaryIp {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#address IsInstance#address}
  */
  readonly address?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#auto_delete IsInstance#auto_delete}
  */
  readonly autoDelete?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#id IsInstance#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#name IsInstance#name}
  */
  readonly name?: string;
}

export function isInstanceClusterNetworkAttachmentsClusterNetworkInterfacePrimaryIpToTerraform(struct?: IsInstanceClusterNetworkAttachmentsClusterNetworkInterfacePrimaryIpOutputReference | IsInstanceClusterNetworkAttachmentsClusterNetworkInterfacePrimaryIp): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    address: cdktf.stringToTerraform(struct!.address),
    auto_delete: cdktf.booleanToTerraform(struct!.autoDelete),
    id: cdktf.stringToTerraform(struct!.id),
    name: cdktf.stringToTerraform(struct!.name),
  }
}


export function isInstanceClusterNetworkAttachmentsClusterNetworkInterfacePrimaryIpToHclTerraform(struct?: IsInstanceClusterNetworkAttachmentsClusterNetworkInterfacePrimaryIpOutputReference | IsInstanceClusterNetworkAttachmentsClusterNetworkInterfacePrimaryIp): any {
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
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstanceClusterNetworkAttachmentsClusterNetworkInterfacePrimaryIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsInstanceClusterNetworkAttachmentsClusterNetworkInterfacePrimaryIp | undefined {
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
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceClusterNetworkAttachmentsClusterNetworkInterfacePrimaryIp | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._address = undefined;
      this._autoDelete = undefined;
      this._id = undefined;
      this._name = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._address = value.address;
      this._autoDelete = value.autoDelete;
      this._id = value.id;
      this._name = value.name;
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
}
export interface IsInstanceClusterNetworkAttachmentsClusterNetworkInterfaceSubnet {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#href IsInstance#href}
  */
  readonly href?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#id IsInstance#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
}

export function isInstanceClusterNetworkAttachmentsClusterNetworkInterfaceSubnetToTerraform(struct?: IsInstanceClusterNetworkAttachmentsClusterNetworkInterfaceSubnetOutputReference | IsInstanceClusterNetworkAttachmentsClusterNetworkInterfaceSubnet): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    href: cdktf.stringToTerraform(struct!.href),
    id: cdktf.stringToTerraform(struct!.id),
  }
}


export function isInstanceClusterNetworkAttachmentsClusterNetworkInterfaceSubnetToHclTerraform(struct?: IsInstanceClusterNetworkAttachmentsClusterNetworkInterfaceSubnetOutputReference | IsInstanceClusterNetworkAttachmentsClusterNetworkInterfaceSubnet): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    href: {
      value: cdktf.stringToHclTerraform(struct!.href),
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

export class IsInstanceClusterNetworkAttachmentsClusterNetworkInterfaceSubnetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsInstanceClusterNetworkAttachmentsClusterNetworkInterfaceSubnet | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._href !== undefined) {
      hasAnyValues = true;
      internalValueResult.href = this._href;
    }
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceClusterNetworkAttachmentsClusterNetworkInterfaceSubnet | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._href = undefined;
      this._id = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._href = value.href;
      this._id = value.id;
    }
  }

  // href - computed: true, optional: true, required: false
  private _href?: string; 
  public get href() {
    return this.getStringAttribute('href');
  }
  public set href(value: string) {
    this._href = value;
  }
  public resetHref() {
    this._href = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hrefInput() {
    return this._href;
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
}
export interface IsInstanceClusterNetworkAttachmentsClusterNetworkInterface {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#auto_delete IsInstance#auto_delete}
  */
  readonly autoDelete?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#id IsInstance#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#name IsInstance#name}
  */
  readonly name?: string;
  /**
  * primary_ip block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#primary_ip IsInstance#primary_ip}
  */
  readonly primaryIp?: IsInstanceClusterNetworkAttachmentsClusterNetworkInterfacePrimaryIp;
  /**
  * subnet block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#subnet IsInstance#subnet}
  */
  readonly subnet?: IsInstanceClusterNetworkAttachmentsClusterNetworkInterfaceSubnet;
}

export function isInstanceClusterNetworkAttachmentsClusterNetworkInterfaceToTerraform(struct?: IsInstanceClusterNetworkAttachmentsClusterNetworkInterfaceOutputReference | IsInstanceClusterNetworkAttachmentsClusterNetworkInterface): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    auto_delete: cdktf.booleanToTerraform(struct!.autoDelete),
    id: cdktf.stringToTerraform(struct!.id),
    name: cdktf.stringToTerraform(struct!.name),
    primary_ip: isInstanceClusterNetworkAttachmentsClusterNetworkInterfacePrimaryIpToTerraform(struct!.primaryIp),
    subnet: isInstanceClusterNetworkAttachmentsClusterNetworkInterfaceSubnetToTerraform(struct!.subnet),
  }
}


export function isInstanceClusterNetworkAttachmentsClusterNetworkInterfaceToHclTerraform(struct?: IsInstanceClusterNetworkAttachmentsClusterNetworkInterfaceOutputReference | IsInstanceClusterNetworkAttachmentsClusterNetworkInterface): any {
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
    primary_ip: {
      value: isInstanceClusterNetworkAttachmentsClusterNetworkInterfacePrimaryIpToHclTerraform(struct!.primaryIp),
      isBlock: true,
      type: "list",
      storageClassType: "IsInstanceClusterNetworkAttachmentsClusterNetworkInterfacePrimaryIpList",
    },
    subnet: {
      value: isInstanceClusterNetworkAttachmentsClusterNetworkInterfaceSubnetToHclTerraform(struct!.subnet),
      isBlock: true,
      type: "list",
      storageClassType: "IsInstanceClusterNetworkAttachmentsClusterNetworkInterfaceSubnetList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstanceClusterNetworkAttachmentsClusterNetworkInterfaceOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsInstanceClusterNetworkAttachmentsClusterNetworkInterface | undefined {
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
    if (this._primaryIp?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.primaryIp = this._primaryIp?.internalValue;
    }
    if (this._subnet?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.subnet = this._subnet?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceClusterNetworkAttachmentsClusterNetworkInterface | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._autoDelete = undefined;
      this._id = undefined;
      this._name = undefined;
      this._primaryIp.internalValue = undefined;
      this._subnet.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._autoDelete = value.autoDelete;
      this._id = value.id;
      this._name = value.name;
      this._primaryIp.internalValue = value.primaryIp;
      this._subnet.internalValue = value.subnet;
    }
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

  // primary_ip - computed: false, optional: true, required: false
  private _primaryIp = new NestedBlock(IsInstanceClusterNetworkAttachmentsClusterNetworkInterfacePrimaryIpOutputReference, this, "primary_ip");
  public get primaryIp() {
    return this._primaryIp.reference;
  }
  public putPrimaryIp(value: IsInstanceClusterNetworkAttachmentsClusterNetworkInterfacePrimaryIp) {
    this._primaryIp.internalValue = value;
  }
  public resetPrimaryIp() {
    this._primaryIp.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get primaryIpInput() {
    return this._primaryIp.internalValue;
  }

  // subnet - computed: false, optional: true, required: false
  private _subnet = new NestedBlock(IsInstanceClusterNetworkAttachmentsClusterNetworkInterfaceSubnetOutputReference, this, "subnet");
  public get subnet() {
    return this._subnet.reference;
  }
  public putSubnet(value: IsInstanceClusterNetworkAttachmentsClusterNetworkInterfaceSubnet) {
    this._subnet.internalValue = value;
  }
  public resetSubnet() {
    this._subnet.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get subnetInput() {
    return this._subnet.internalValue;
  }
}
export interface IsInstanceClusterNetworkAttachments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#name IsInstance#name}
  */
  readonly name: string;
  /**
  * cluster_network_interface block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#cluster_network_interface IsInstance#cluster_network_interface}
  */
  readonly clusterNetworkInterface: IsInstanceClusterNetworkAttachmentsClusterNetworkInterface;
}

export function isInstanceClusterNetworkAttachmentsToTerraform(struct?: IsInstanceClusterNetworkAttachments | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
    cluster_network_interface: isInstanceClusterNetworkAttachmentsClusterNetworkInterfaceToTerraform(struct!.clusterNetworkInterface),
  }
}


export function isInstanceClusterNetworkAttachmentsToHclTerraform(struct?: IsInstanceClusterNetworkAttachments | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    cluster_network_interface: {
      value: isInstanceClusterNetworkAttachmentsClusterNetworkInterfaceToHclTerraform(struct!.clusterNetworkInterface),
      isBlock: true,
      type: "list",
      storageClassType: "IsInstanceClusterNetworkAttachmentsClusterNetworkInterfaceList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstanceClusterNetworkAttachmentsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceClusterNetworkAttachments | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._clusterNetworkInterface?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.clusterNetworkInterface = this._clusterNetworkInterface?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceClusterNetworkAttachments | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._name = undefined;
      this._clusterNetworkInterface.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._name = value.name;
      this._clusterNetworkInterface.internalValue = value.clusterNetworkInterface;
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

  // cluster_network_interface - computed: false, optional: false, required: true
  private _clusterNetworkInterface = new NestedBlock(IsInstanceClusterNetworkAttachmentsClusterNetworkInterfaceOutputReference, this, "cluster_network_interface");
  public get clusterNetworkInterface() {
    return this._clusterNetworkInterface.reference;
  }
  public putClusterNetworkInterface(value: IsInstanceClusterNetworkAttachmentsClusterNetworkInterface) {
    this._clusterNetworkInterface.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get clusterNetworkInterfaceInput() {
    return this._clusterNetworkInterface.internalValue;
  }
}

export class IsInstanceClusterNetworkAttachmentsList extends cdktf.ComplexList {
  public internalValue? : IsInstanceClusterNetworkAttachments[] | cdktf.IResolvable

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
  public get(index: number): IsInstanceClusterNetworkAttachmentsOutputReference {
    return new IsInstanceClusterNetworkAttachmentsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceMetadataService {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#enabled IsInstance#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#protocol IsInstance#protocol}
  */
  readonly protocol?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#response_hop_limit IsInstance#response_hop_limit}
  */
  readonly responseHopLimit?: number;
}

export function isInstanceMetadataServiceToTerraform(struct?: IsInstanceMetadataServiceOutputReference | IsInstanceMetadataService): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    protocol: cdktf.stringToTerraform(struct!.protocol),
    response_hop_limit: cdktf.numberToTerraform(struct!.responseHopLimit),
  }
}


export function isInstanceMetadataServiceToHclTerraform(struct?: IsInstanceMetadataServiceOutputReference | IsInstanceMetadataService): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    enabled: {
      value: cdktf.booleanToHclTerraform(struct!.enabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    protocol: {
      value: cdktf.stringToHclTerraform(struct!.protocol),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    response_hop_limit: {
      value: cdktf.numberToHclTerraform(struct!.responseHopLimit),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstanceMetadataServiceOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsInstanceMetadataService | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    if (this._protocol !== undefined) {
      hasAnyValues = true;
      internalValueResult.protocol = this._protocol;
    }
    if (this._responseHopLimit !== undefined) {
      hasAnyValues = true;
      internalValueResult.responseHopLimit = this._responseHopLimit;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceMetadataService | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._enabled = undefined;
      this._protocol = undefined;
      this._responseHopLimit = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._enabled = value.enabled;
      this._protocol = value.protocol;
      this._responseHopLimit = value.responseHopLimit;
    }
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // protocol - computed: true, optional: true, required: false
  private _protocol?: string; 
  public get protocol() {
    return this.getStringAttribute('protocol');
  }
  public set protocol(value: string) {
    this._protocol = value;
  }
  public resetProtocol() {
    this._protocol = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get protocolInput() {
    return this._protocol;
  }

  // response_hop_limit - computed: true, optional: true, required: false
  private _responseHopLimit?: number; 
  public get responseHopLimit() {
    return this.getNumberAttribute('response_hop_limit');
  }
  public set responseHopLimit(value: number) {
    this._responseHopLimit = value;
  }
  public resetResponseHopLimit() {
    this._responseHopLimit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get responseHopLimitInput() {
    return this._responseHopLimit;
  }
}
export interface IsInstanceNetworkAttachmentsDeleted {
}

export function isInstanceNetworkAttachmentsDeletedToTerraform(struct?: IsInstanceNetworkAttachmentsDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceNetworkAttachmentsDeletedToHclTerraform(struct?: IsInstanceNetworkAttachmentsDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceNetworkAttachmentsDeletedOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceNetworkAttachmentsDeleted | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceNetworkAttachmentsDeleted | undefined) {
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

export class IsInstanceNetworkAttachmentsDeletedList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceNetworkAttachmentsDeletedOutputReference {
    return new IsInstanceNetworkAttachmentsDeletedOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceNetworkAttachmentsPrimaryIpDeleted {
}

export function isInstanceNetworkAttachmentsPrimaryIpDeletedToTerraform(struct?: IsInstanceNetworkAttachmentsPrimaryIpDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceNetworkAttachmentsPrimaryIpDeletedToHclTerraform(struct?: IsInstanceNetworkAttachmentsPrimaryIpDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceNetworkAttachmentsPrimaryIpDeletedOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceNetworkAttachmentsPrimaryIpDeleted | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceNetworkAttachmentsPrimaryIpDeleted | undefined) {
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

export class IsInstanceNetworkAttachmentsPrimaryIpDeletedList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceNetworkAttachmentsPrimaryIpDeletedOutputReference {
    return new IsInstanceNetworkAttachmentsPrimaryIpDeletedOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceNetworkAttachmentsPrimaryIp {
}

export function isInstanceNetworkAttachmentsPrimaryIpToTerraform(struct?: IsInstanceNetworkAttachmentsPrimaryIp): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceNetworkAttachmentsPrimaryIpToHclTerraform(struct?: IsInstanceNetworkAttachmentsPrimaryIp): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceNetworkAttachmentsPrimaryIpOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceNetworkAttachmentsPrimaryIp | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceNetworkAttachmentsPrimaryIp | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // address - computed: true, optional: false, required: false
  public get address() {
    return this.getStringAttribute('address');
  }

  // deleted - computed: true, optional: false, required: false
  private _deleted?: IsInstanceNetworkAttachmentsPrimaryIpDeletedList;
  public get deleted() {
    return this._deleted ??= new IsInstanceNetworkAttachmentsPrimaryIpDeletedList(this, "deleted", false);
  }

  // href - computed: true, optional: false, required: false
  public get href() {
    return this.getStringAttribute('href');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
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

export class IsInstanceNetworkAttachmentsPrimaryIpList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceNetworkAttachmentsPrimaryIpOutputReference {
    return new IsInstanceNetworkAttachmentsPrimaryIpOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsDeleted {
}

export function isInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsDeletedToTerraform(struct?: IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsDeletedToHclTerraform(struct?: IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsDeletedOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsDeleted | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsDeleted | undefined) {
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

export class IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsDeletedList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsDeletedOutputReference {
    return new IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsDeletedOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIps {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#reserved_ip IsInstance#reserved_ip}
  */
  readonly reservedIp: string;
}

export function isInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsToTerraform(struct?: IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIps | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    reserved_ip: cdktf.stringToTerraform(struct!.reservedIp),
  }
}


export function isInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsToHclTerraform(struct?: IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIps | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
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

export class IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIps | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._reservedIp !== undefined) {
      hasAnyValues = true;
      internalValueResult.reservedIp = this._reservedIp;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIps | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._reservedIp = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._reservedIp = value.reservedIp;
    }
  }

  // address - computed: true, optional: false, required: false
  public get address() {
    return this.getStringAttribute('address');
  }

  // auto_delete - computed: true, optional: false, required: false
  public get autoDelete() {
    return this.getBooleanAttribute('auto_delete');
  }

  // deleted - computed: true, optional: false, required: false
  private _deleted?: IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsDeletedList;
  public get deleted() {
    return this._deleted ??= new IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsDeletedList(this, "deleted", false);
  }

  // href - computed: true, optional: false, required: false
  public get href() {
    return this.getStringAttribute('href');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // reserved_ip - computed: false, optional: false, required: true
  private _reservedIp?: string; 
  public get reservedIp() {
    return this.getStringAttribute('reserved_ip');
  }
  public set reservedIp(value: string) {
    this._reservedIp = value;
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

export class IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsList extends cdktf.ComplexList {
  public internalValue? : IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIps[] | cdktf.IResolvable

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
  public get(index: number): IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsOutputReference {
    return new IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpDeleted {
}

export function isInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpDeletedToTerraform(struct?: IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpDeletedToHclTerraform(struct?: IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpDeletedOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpDeleted | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpDeleted | undefined) {
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

export class IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpDeletedList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpDeletedOutputReference {
    return new IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpDeletedOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIp {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#address IsInstance#address}
  */
  readonly address?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#auto_delete IsInstance#auto_delete}
  */
  readonly autoDelete?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#name IsInstance#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#reserved_ip IsInstance#reserved_ip}
  */
  readonly reservedIp?: string;
}

export function isInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpToTerraform(struct?: IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIp | cdktf.IResolvable): any {
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


export function isInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpToHclTerraform(struct?: IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIp | cdktf.IResolvable): any {
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

export class IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIp | cdktf.IResolvable | undefined {
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

  public set internalValue(value: IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIp | cdktf.IResolvable | undefined) {
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

  // auto_delete - computed: false, optional: true, required: false
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

  // deleted - computed: true, optional: false, required: false
  private _deleted?: IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpDeletedList;
  public get deleted() {
    return this._deleted ??= new IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpDeletedList(this, "deleted", false);
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

export class IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpList extends cdktf.ComplexList {
  public internalValue? : IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIp[] | cdktf.IResolvable

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
  public get(index: number): IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpOutputReference {
    return new IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceNetworkAttachmentsVirtualNetworkInterface {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#allow_ip_spoofing IsInstance#allow_ip_spoofing}
  */
  readonly allowIpSpoofing?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#auto_delete IsInstance#auto_delete}
  */
  readonly autoDelete?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#enable_infrastructure_nat IsInstance#enable_infrastructure_nat}
  */
  readonly enableInfrastructureNat?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#id IsInstance#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#name IsInstance#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#protocol_state_filtering_mode IsInstance#protocol_state_filtering_mode}
  */
  readonly protocolStateFilteringMode?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#resource_group IsInstance#resource_group}
  */
  readonly resourceGroup?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#security_groups IsInstance#security_groups}
  */
  readonly securityGroups?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#subnet IsInstance#subnet}
  */
  readonly subnet?: string;
  /**
  * ips block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#ips IsInstance#ips}
  */
  readonly ips?: IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIps[] | cdktf.IResolvable;
  /**
  * primary_ip block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#primary_ip IsInstance#primary_ip}
  */
  readonly primaryIp?: IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIp[] | cdktf.IResolvable;
}

export function isInstanceNetworkAttachmentsVirtualNetworkInterfaceToTerraform(struct?: IsInstanceNetworkAttachmentsVirtualNetworkInterfaceOutputReference | IsInstanceNetworkAttachmentsVirtualNetworkInterface): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    allow_ip_spoofing: cdktf.booleanToTerraform(struct!.allowIpSpoofing),
    auto_delete: cdktf.booleanToTerraform(struct!.autoDelete),
    enable_infrastructure_nat: cdktf.booleanToTerraform(struct!.enableInfrastructureNat),
    id: cdktf.stringToTerraform(struct!.id),
    name: cdktf.stringToTerraform(struct!.name),
    protocol_state_filtering_mode: cdktf.stringToTerraform(struct!.protocolStateFilteringMode),
    resource_group: cdktf.stringToTerraform(struct!.resourceGroup),
    security_groups: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.securityGroups),
    subnet: cdktf.stringToTerraform(struct!.subnet),
    ips: cdktf.listMapper(isInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsToTerraform, true)(struct!.ips),
    primary_ip: cdktf.listMapper(isInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpToTerraform, true)(struct!.primaryIp),
  }
}


export function isInstanceNetworkAttachmentsVirtualNetworkInterfaceToHclTerraform(struct?: IsInstanceNetworkAttachmentsVirtualNetworkInterfaceOutputReference | IsInstanceNetworkAttachmentsVirtualNetworkInterface): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    allow_ip_spoofing: {
      value: cdktf.booleanToHclTerraform(struct!.allowIpSpoofing),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    auto_delete: {
      value: cdktf.booleanToHclTerraform(struct!.autoDelete),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    enable_infrastructure_nat: {
      value: cdktf.booleanToHclTerraform(struct!.enableInfrastructureNat),
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
    ips: {
      value: cdktf.listMapperHcl(isInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsToHclTerraform, true)(struct!.ips),
      isBlock: true,
      type: "set",
      storageClassType: "IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsList",
    },
    primary_ip: {
      value: cdktf.listMapperHcl(isInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpToHclTerraform, true)(struct!.primaryIp),
      isBlock: true,
      type: "list",
      storageClassType: "IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstanceNetworkAttachmentsVirtualNetworkInterfaceOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsInstanceNetworkAttachmentsVirtualNetworkInterface | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allowIpSpoofing !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowIpSpoofing = this._allowIpSpoofing;
    }
    if (this._autoDelete !== undefined) {
      hasAnyValues = true;
      internalValueResult.autoDelete = this._autoDelete;
    }
    if (this._enableInfrastructureNat !== undefined) {
      hasAnyValues = true;
      internalValueResult.enableInfrastructureNat = this._enableInfrastructureNat;
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
    if (this._ips?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ips = this._ips?.internalValue;
    }
    if (this._primaryIp?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.primaryIp = this._primaryIp?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceNetworkAttachmentsVirtualNetworkInterface | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._allowIpSpoofing = undefined;
      this._autoDelete = undefined;
      this._enableInfrastructureNat = undefined;
      this._id = undefined;
      this._name = undefined;
      this._protocolStateFilteringMode = undefined;
      this._resourceGroup = undefined;
      this._securityGroups = undefined;
      this._subnet = undefined;
      this._ips.internalValue = undefined;
      this._primaryIp.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._allowIpSpoofing = value.allowIpSpoofing;
      this._autoDelete = value.autoDelete;
      this._enableInfrastructureNat = value.enableInfrastructureNat;
      this._id = value.id;
      this._name = value.name;
      this._protocolStateFilteringMode = value.protocolStateFilteringMode;
      this._resourceGroup = value.resourceGroup;
      this._securityGroups = value.securityGroups;
      this._subnet = value.subnet;
      this._ips.internalValue = value.ips;
      this._primaryIp.internalValue = value.primaryIp;
    }
  }

  // allow_ip_spoofing - computed: true, optional: true, required: false
  private _allowIpSpoofing?: boolean | cdktf.IResolvable; 
  public get allowIpSpoofing() {
    return this.getBooleanAttribute('allow_ip_spoofing');
  }
  public set allowIpSpoofing(value: boolean | cdktf.IResolvable) {
    this._allowIpSpoofing = value;
  }
  public resetAllowIpSpoofing() {
    this._allowIpSpoofing = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowIpSpoofingInput() {
    return this._allowIpSpoofing;
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

  // enable_infrastructure_nat - computed: true, optional: true, required: false
  private _enableInfrastructureNat?: boolean | cdktf.IResolvable; 
  public get enableInfrastructureNat() {
    return this.getBooleanAttribute('enable_infrastructure_nat');
  }
  public set enableInfrastructureNat(value: boolean | cdktf.IResolvable) {
    this._enableInfrastructureNat = value;
  }
  public resetEnableInfrastructureNat() {
    this._enableInfrastructureNat = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enableInfrastructureNatInput() {
    return this._enableInfrastructureNat;
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

  // ips - computed: false, optional: true, required: false
  private _ips = new NestedBlock(IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIpsList, this, "ips", true);
  public get ips() {
    return this._ips.reference;
  }
  public putIps(value: IsInstanceNetworkAttachmentsVirtualNetworkInterfaceIps[] | cdktf.IResolvable) {
    this._ips.internalValue = value;
  }
  public resetIps() {
    this._ips.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipsInput() {
    return this._ips.internalValue;
  }

  // primary_ip - computed: false, optional: true, required: false
  private _primaryIp = new NestedBlock(IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIpList, this, "primary_ip", false);
  public get primaryIp() {
    return this._primaryIp.reference;
  }
  public putPrimaryIp(value: IsInstanceNetworkAttachmentsVirtualNetworkInterfacePrimaryIp[] | cdktf.IResolvable) {
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
export interface IsInstanceNetworkAttachments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#name IsInstance#name}
  */
  readonly name?: string;
  /**
  * virtual_network_interface block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#virtual_network_interface IsInstance#virtual_network_interface}
  */
  readonly virtualNetworkInterface?: IsInstanceNetworkAttachmentsVirtualNetworkInterface;
}

export function isInstanceNetworkAttachmentsToTerraform(struct?: IsInstanceNetworkAttachments | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
    virtual_network_interface: isInstanceNetworkAttachmentsVirtualNetworkInterfaceToTerraform(struct!.virtualNetworkInterface),
  }
}


export function isInstanceNetworkAttachmentsToHclTerraform(struct?: IsInstanceNetworkAttachments | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    virtual_network_interface: {
      value: isInstanceNetworkAttachmentsVirtualNetworkInterfaceToHclTerraform(struct!.virtualNetworkInterface),
      isBlock: true,
      type: "list",
      storageClassType: "IsInstanceNetworkAttachmentsVirtualNetworkInterfaceList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstanceNetworkAttachmentsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceNetworkAttachments | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._virtualNetworkInterface?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.virtualNetworkInterface = this._virtualNetworkInterface?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceNetworkAttachments | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._name = undefined;
      this._virtualNetworkInterface.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._name = value.name;
      this._virtualNetworkInterface.internalValue = value.virtualNetworkInterface;
    }
  }

  // deleted - computed: true, optional: false, required: false
  private _deleted?: IsInstanceNetworkAttachmentsDeletedList;
  public get deleted() {
    return this._deleted ??= new IsInstanceNetworkAttachmentsDeletedList(this, "deleted", false);
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

  // primary_ip - computed: true, optional: false, required: false
  private _primaryIp?: IsInstanceNetworkAttachmentsPrimaryIpList;
  public get primaryIp() {
    return this._primaryIp ??= new IsInstanceNetworkAttachmentsPrimaryIpList(this, "primary_ip", false);
  }

  // resource_type - computed: true, optional: false, required: false
  public get resourceType() {
    return this.getStringAttribute('resource_type');
  }

  // virtual_network_interface - computed: false, optional: true, required: false
  private _virtualNetworkInterface = new NestedBlock(IsInstanceNetworkAttachmentsVirtualNetworkInterfaceOutputReference, this, "virtual_network_interface");
  public get virtualNetworkInterface() {
    return this._virtualNetworkInterface.reference;
  }
  public putVirtualNetworkInterface(value: IsInstanceNetworkAttachmentsVirtualNetworkInterface) {
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

export class IsInstanceNetworkAttachmentsList extends cdktf.ComplexList {
  public internalValue? : IsInstanceNetworkAttachments[] | cdktf.IResolvable

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
  public get(index: number): IsInstanceNetworkAttachmentsOutputReference {
    return new IsInstanceNetworkAttachmentsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceNetworkInterfacesPrimaryIp {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#address IsInstance#address}
  */
  readonly address?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#auto_delete IsInstance#auto_delete}
  */
  readonly autoDelete?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#name IsInstance#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#reserved_ip IsInstance#reserved_ip}
  */
  readonly reservedIp?: string;
}

export function isInstanceNetworkInterfacesPrimaryIpToTerraform(struct?: IsInstanceNetworkInterfacesPrimaryIpOutputReference | IsInstanceNetworkInterfacesPrimaryIp): any {
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


export function isInstanceNetworkInterfacesPrimaryIpToHclTerraform(struct?: IsInstanceNetworkInterfacesPrimaryIpOutputReference | IsInstanceNetworkInterfacesPrimaryIp): any {
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

export class IsInstanceNetworkInterfacesPrimaryIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsInstanceNetworkInterfacesPrimaryIp | undefined {
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

  public set internalValue(value: IsInstanceNetworkInterfacesPrimaryIp | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._address = undefined;
      this._autoDelete = undefined;
      this._name = undefined;
      this._reservedIp = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
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
export interface IsInstanceNetworkInterfaces {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#allow_ip_spoofing IsInstance#allow_ip_spoofing}
  */
  readonly allowIpSpoofing?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#name IsInstance#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#primary_ipv4_address IsInstance#primary_ipv4_address}
  */
  readonly primaryIpv4Address?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#security_groups IsInstance#security_groups}
  */
  readonly securityGroups?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#subnet IsInstance#subnet}
  */
  readonly subnet: string;
  /**
  * primary_ip block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#primary_ip IsInstance#primary_ip}
  */
  readonly primaryIp?: IsInstanceNetworkInterfacesPrimaryIp;
}

export function isInstanceNetworkInterfacesToTerraform(struct?: IsInstanceNetworkInterfaces | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    allow_ip_spoofing: cdktf.booleanToTerraform(struct!.allowIpSpoofing),
    name: cdktf.stringToTerraform(struct!.name),
    primary_ipv4_address: cdktf.stringToTerraform(struct!.primaryIpv4Address),
    security_groups: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.securityGroups),
    subnet: cdktf.stringToTerraform(struct!.subnet),
    primary_ip: isInstanceNetworkInterfacesPrimaryIpToTerraform(struct!.primaryIp),
  }
}


export function isInstanceNetworkInterfacesToHclTerraform(struct?: IsInstanceNetworkInterfaces | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    allow_ip_spoofing: {
      value: cdktf.booleanToHclTerraform(struct!.allowIpSpoofing),
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
    primary_ipv4_address: {
      value: cdktf.stringToHclTerraform(struct!.primaryIpv4Address),
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
      value: isInstanceNetworkInterfacesPrimaryIpToHclTerraform(struct!.primaryIp),
      isBlock: true,
      type: "list",
      storageClassType: "IsInstanceNetworkInterfacesPrimaryIpList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstanceNetworkInterfacesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceNetworkInterfaces | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allowIpSpoofing !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowIpSpoofing = this._allowIpSpoofing;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._primaryIpv4Address !== undefined) {
      hasAnyValues = true;
      internalValueResult.primaryIpv4Address = this._primaryIpv4Address;
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

  public set internalValue(value: IsInstanceNetworkInterfaces | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allowIpSpoofing = undefined;
      this._name = undefined;
      this._primaryIpv4Address = undefined;
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
      this._allowIpSpoofing = value.allowIpSpoofing;
      this._name = value.name;
      this._primaryIpv4Address = value.primaryIpv4Address;
      this._securityGroups = value.securityGroups;
      this._subnet = value.subnet;
      this._primaryIp.internalValue = value.primaryIp;
    }
  }

  // allow_ip_spoofing - computed: false, optional: true, required: false
  private _allowIpSpoofing?: boolean | cdktf.IResolvable; 
  public get allowIpSpoofing() {
    return this.getBooleanAttribute('allow_ip_spoofing');
  }
  public set allowIpSpoofing(value: boolean | cdktf.IResolvable) {
    this._allowIpSpoofing = value;
  }
  public resetAllowIpSpoofing() {
    this._allowIpSpoofing = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowIpSpoofingInput() {
    return this._allowIpSpoofing;
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

  // primary_ipv4_address - computed: true, optional: true, required: false
  private _primaryIpv4Address?: string; 
  public get primaryIpv4Address() {
    return this.getStringAttribute('primary_ipv4_address');
  }
  public set primaryIpv4Address(value: string) {
    this._primaryIpv4Address = value;
  }
  public resetPrimaryIpv4Address() {
    this._primaryIpv4Address = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get primaryIpv4AddressInput() {
    return this._primaryIpv4Address;
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

  // subnet - computed: false, optional: false, required: true
  private _subnet?: string; 
  public get subnet() {
    return this.getStringAttribute('subnet');
  }
  public set subnet(value: string) {
    this._subnet = value;
  }
  // Temporarily expose input value. Use with caution.
  public get subnetInput() {
    return this._subnet;
  }

  // primary_ip - computed: false, optional: true, required: false
  private _primaryIp = new NestedBlock(IsInstanceNetworkInterfacesPrimaryIpOutputReference, this, "primary_ip");
  public get primaryIp() {
    return this._primaryIp.reference;
  }
  public putPrimaryIp(value: IsInstanceNetworkInterfacesPrimaryIp) {
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

export class IsInstanceNetworkInterfacesList extends cdktf.ComplexList {
  public internalValue? : IsInstanceNetworkInterfaces[] | cdktf.IResolvable

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
  public get(index: number): IsInstanceNetworkInterfacesOutputReference {
    return new IsInstanceNetworkInterfacesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstancePrimaryNetworkAttachmentDeleted {
}

export function isInstancePrimaryNetworkAttachmentDeletedToTerraform(struct?: IsInstancePrimaryNetworkAttachmentDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstancePrimaryNetworkAttachmentDeletedToHclTerraform(struct?: IsInstancePrimaryNetworkAttachmentDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstancePrimaryNetworkAttachmentDeletedOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstancePrimaryNetworkAttachmentDeleted | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstancePrimaryNetworkAttachmentDeleted | undefined) {
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

export class IsInstancePrimaryNetworkAttachmentDeletedList extends cdktf.ComplexList {

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
  public get(index: number): IsInstancePrimaryNetworkAttachmentDeletedOutputReference {
    return new IsInstancePrimaryNetworkAttachmentDeletedOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstancePrimaryNetworkAttachmentPrimaryIpDeleted {
}

export function isInstancePrimaryNetworkAttachmentPrimaryIpDeletedToTerraform(struct?: IsInstancePrimaryNetworkAttachmentPrimaryIpDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstancePrimaryNetworkAttachmentPrimaryIpDeletedToHclTerraform(struct?: IsInstancePrimaryNetworkAttachmentPrimaryIpDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstancePrimaryNetworkAttachmentPrimaryIpDeletedOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstancePrimaryNetworkAttachmentPrimaryIpDeleted | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstancePrimaryNetworkAttachmentPrimaryIpDeleted | undefined) {
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

export class IsInstancePrimaryNetworkAttachmentPrimaryIpDeletedList extends cdktf.ComplexList {

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
  public get(index: number): IsInstancePrimaryNetworkAttachmentPrimaryIpDeletedOutputReference {
    return new IsInstancePrimaryNetworkAttachmentPrimaryIpDeletedOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstancePrimaryNetworkAttachmentPrimaryIp {
}

export function isInstancePrimaryNetworkAttachmentPrimaryIpToTerraform(struct?: IsInstancePrimaryNetworkAttachmentPrimaryIp): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstancePrimaryNetworkAttachmentPrimaryIpToHclTerraform(struct?: IsInstancePrimaryNetworkAttachmentPrimaryIp): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstancePrimaryNetworkAttachmentPrimaryIpOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstancePrimaryNetworkAttachmentPrimaryIp | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstancePrimaryNetworkAttachmentPrimaryIp | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // address - computed: true, optional: false, required: false
  public get address() {
    return this.getStringAttribute('address');
  }

  // deleted - computed: true, optional: false, required: false
  private _deleted?: IsInstancePrimaryNetworkAttachmentPrimaryIpDeletedList;
  public get deleted() {
    return this._deleted ??= new IsInstancePrimaryNetworkAttachmentPrimaryIpDeletedList(this, "deleted", false);
  }

  // href - computed: true, optional: false, required: false
  public get href() {
    return this.getStringAttribute('href');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
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

export class IsInstancePrimaryNetworkAttachmentPrimaryIpList extends cdktf.ComplexList {

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
  public get(index: number): IsInstancePrimaryNetworkAttachmentPrimaryIpOutputReference {
    return new IsInstancePrimaryNetworkAttachmentPrimaryIpOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsDeleted {
}

export function isInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsDeletedToTerraform(struct?: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsDeletedToHclTerraform(struct?: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsDeletedOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsDeleted | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsDeleted | undefined) {
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

export class IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsDeletedList extends cdktf.ComplexList {

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
  public get(index: number): IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsDeletedOutputReference {
    return new IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsDeletedOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIps {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#reserved_ip IsInstance#reserved_ip}
  */
  readonly reservedIp: string;
}

export function isInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsToTerraform(struct?: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIps | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    reserved_ip: cdktf.stringToTerraform(struct!.reservedIp),
  }
}


export function isInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsToHclTerraform(struct?: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIps | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
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

export class IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIps | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._reservedIp !== undefined) {
      hasAnyValues = true;
      internalValueResult.reservedIp = this._reservedIp;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIps | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._reservedIp = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._reservedIp = value.reservedIp;
    }
  }

  // address - computed: true, optional: false, required: false
  public get address() {
    return this.getStringAttribute('address');
  }

  // auto_delete - computed: true, optional: false, required: false
  public get autoDelete() {
    return this.getBooleanAttribute('auto_delete');
  }

  // deleted - computed: true, optional: false, required: false
  private _deleted?: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsDeletedList;
  public get deleted() {
    return this._deleted ??= new IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsDeletedList(this, "deleted", false);
  }

  // href - computed: true, optional: false, required: false
  public get href() {
    return this.getStringAttribute('href');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // reserved_ip - computed: false, optional: false, required: true
  private _reservedIp?: string; 
  public get reservedIp() {
    return this.getStringAttribute('reserved_ip');
  }
  public set reservedIp(value: string) {
    this._reservedIp = value;
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

export class IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsList extends cdktf.ComplexList {
  public internalValue? : IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIps[] | cdktf.IResolvable

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
  public get(index: number): IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsOutputReference {
    return new IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpDeleted {
}

export function isInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpDeletedToTerraform(struct?: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpDeletedToHclTerraform(struct?: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpDeletedOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpDeleted | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpDeleted | undefined) {
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

export class IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpDeletedList extends cdktf.ComplexList {

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
  public get(index: number): IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpDeletedOutputReference {
    return new IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpDeletedOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIp {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#address IsInstance#address}
  */
  readonly address?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#auto_delete IsInstance#auto_delete}
  */
  readonly autoDelete?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#name IsInstance#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#reserved_ip IsInstance#reserved_ip}
  */
  readonly reservedIp?: string;
}

export function isInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpToTerraform(struct?: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpOutputReference | IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIp): any {
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


export function isInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpToHclTerraform(struct?: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpOutputReference | IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIp): any {
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

export class IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIp | undefined {
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

  public set internalValue(value: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIp | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._address = undefined;
      this._autoDelete = undefined;
      this._name = undefined;
      this._reservedIp = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
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

  // auto_delete - computed: false, optional: true, required: false
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

  // deleted - computed: true, optional: false, required: false
  private _deleted?: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpDeletedList;
  public get deleted() {
    return this._deleted ??= new IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpDeletedList(this, "deleted", false);
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
export interface IsInstancePrimaryNetworkAttachmentVirtualNetworkInterface {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#allow_ip_spoofing IsInstance#allow_ip_spoofing}
  */
  readonly allowIpSpoofing?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#auto_delete IsInstance#auto_delete}
  */
  readonly autoDelete?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#enable_infrastructure_nat IsInstance#enable_infrastructure_nat}
  */
  readonly enableInfrastructureNat?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#id IsInstance#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#name IsInstance#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#protocol_state_filtering_mode IsInstance#protocol_state_filtering_mode}
  */
  readonly protocolStateFilteringMode?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#resource_group IsInstance#resource_group}
  */
  readonly resourceGroup?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#security_groups IsInstance#security_groups}
  */
  readonly securityGroups?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#subnet IsInstance#subnet}
  */
  readonly subnet?: string;
  /**
  * ips block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#ips IsInstance#ips}
  */
  readonly ips?: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIps[] | cdktf.IResolvable;
  /**
  * primary_ip block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#primary_ip IsInstance#primary_ip}
  */
  readonly primaryIp?: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIp;
}

export function isInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceToTerraform(struct?: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceOutputReference | IsInstancePrimaryNetworkAttachmentVirtualNetworkInterface): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    allow_ip_spoofing: cdktf.booleanToTerraform(struct!.allowIpSpoofing),
    auto_delete: cdktf.booleanToTerraform(struct!.autoDelete),
    enable_infrastructure_nat: cdktf.booleanToTerraform(struct!.enableInfrastructureNat),
    id: cdktf.stringToTerraform(struct!.id),
    name: cdktf.stringToTerraform(struct!.name),
    protocol_state_filtering_mode: cdktf.stringToTerraform(struct!.protocolStateFilteringMode),
    resource_group: cdktf.stringToTerraform(struct!.resourceGroup),
    security_groups: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.securityGroups),
    subnet: cdktf.stringToTerraform(struct!.subnet),
    ips: cdktf.listMapper(isInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsToTerraform, true)(struct!.ips),
    primary_ip: isInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpToTerraform(struct!.primaryIp),
  }
}


export function isInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceToHclTerraform(struct?: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceOutputReference | IsInstancePrimaryNetworkAttachmentVirtualNetworkInterface): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    allow_ip_spoofing: {
      value: cdktf.booleanToHclTerraform(struct!.allowIpSpoofing),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    auto_delete: {
      value: cdktf.booleanToHclTerraform(struct!.autoDelete),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    enable_infrastructure_nat: {
      value: cdktf.booleanToHclTerraform(struct!.enableInfrastructureNat),
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
    ips: {
      value: cdktf.listMapperHcl(isInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsToHclTerraform, true)(struct!.ips),
      isBlock: true,
      type: "set",
      storageClassType: "IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsList",
    },
    primary_ip: {
      value: isInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpToHclTerraform(struct!.primaryIp),
      isBlock: true,
      type: "list",
      storageClassType: "IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsInstancePrimaryNetworkAttachmentVirtualNetworkInterface | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allowIpSpoofing !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowIpSpoofing = this._allowIpSpoofing;
    }
    if (this._autoDelete !== undefined) {
      hasAnyValues = true;
      internalValueResult.autoDelete = this._autoDelete;
    }
    if (this._enableInfrastructureNat !== undefined) {
      hasAnyValues = true;
      internalValueResult.enableInfrastructureNat = this._enableInfrastructureNat;
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
    if (this._ips?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ips = this._ips?.internalValue;
    }
    if (this._primaryIp?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.primaryIp = this._primaryIp?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterface | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._allowIpSpoofing = undefined;
      this._autoDelete = undefined;
      this._enableInfrastructureNat = undefined;
      this._id = undefined;
      this._name = undefined;
      this._protocolStateFilteringMode = undefined;
      this._resourceGroup = undefined;
      this._securityGroups = undefined;
      this._subnet = undefined;
      this._ips.internalValue = undefined;
      this._primaryIp.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._allowIpSpoofing = value.allowIpSpoofing;
      this._autoDelete = value.autoDelete;
      this._enableInfrastructureNat = value.enableInfrastructureNat;
      this._id = value.id;
      this._name = value.name;
      this._protocolStateFilteringMode = value.protocolStateFilteringMode;
      this._resourceGroup = value.resourceGroup;
      this._securityGroups = value.securityGroups;
      this._subnet = value.subnet;
      this._ips.internalValue = value.ips;
      this._primaryIp.internalValue = value.primaryIp;
    }
  }

  // allow_ip_spoofing - computed: true, optional: true, required: false
  private _allowIpSpoofing?: boolean | cdktf.IResolvable; 
  public get allowIpSpoofing() {
    return this.getBooleanAttribute('allow_ip_spoofing');
  }
  public set allowIpSpoofing(value: boolean | cdktf.IResolvable) {
    this._allowIpSpoofing = value;
  }
  public resetAllowIpSpoofing() {
    this._allowIpSpoofing = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowIpSpoofingInput() {
    return this._allowIpSpoofing;
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

  // enable_infrastructure_nat - computed: true, optional: true, required: false
  private _enableInfrastructureNat?: boolean | cdktf.IResolvable; 
  public get enableInfrastructureNat() {
    return this.getBooleanAttribute('enable_infrastructure_nat');
  }
  public set enableInfrastructureNat(value: boolean | cdktf.IResolvable) {
    this._enableInfrastructureNat = value;
  }
  public resetEnableInfrastructureNat() {
    this._enableInfrastructureNat = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enableInfrastructureNatInput() {
    return this._enableInfrastructureNat;
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

  // ips - computed: false, optional: true, required: false
  private _ips = new NestedBlock(IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIpsList, this, "ips", true);
  public get ips() {
    return this._ips.reference;
  }
  public putIps(value: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceIps[] | cdktf.IResolvable) {
    this._ips.internalValue = value;
  }
  public resetIps() {
    this._ips.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipsInput() {
    return this._ips.internalValue;
  }

  // primary_ip - computed: false, optional: true, required: false
  private _primaryIp = new NestedBlock(IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIpOutputReference, this, "primary_ip");
  public get primaryIp() {
    return this._primaryIp.reference;
  }
  public putPrimaryIp(value: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfacePrimaryIp) {
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
export interface IsInstancePrimaryNetworkAttachment {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#name IsInstance#name}
  */
  readonly name?: string;
  /**
  * virtual_network_interface block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#virtual_network_interface IsInstance#virtual_network_interface}
  */
  readonly virtualNetworkInterface?: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterface;
}

export function isInstancePrimaryNetworkAttachmentToTerraform(struct?: IsInstancePrimaryNetworkAttachmentOutputReference | IsInstancePrimaryNetworkAttachment): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
    virtual_network_interface: isInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceToTerraform(struct!.virtualNetworkInterface),
  }
}


export function isInstancePrimaryNetworkAttachmentToHclTerraform(struct?: IsInstancePrimaryNetworkAttachmentOutputReference | IsInstancePrimaryNetworkAttachment): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    virtual_network_interface: {
      value: isInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceToHclTerraform(struct!.virtualNetworkInterface),
      isBlock: true,
      type: "list",
      storageClassType: "IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstancePrimaryNetworkAttachmentOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsInstancePrimaryNetworkAttachment | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._virtualNetworkInterface?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.virtualNetworkInterface = this._virtualNetworkInterface?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstancePrimaryNetworkAttachment | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._name = undefined;
      this._virtualNetworkInterface.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._name = value.name;
      this._virtualNetworkInterface.internalValue = value.virtualNetworkInterface;
    }
  }

  // deleted - computed: true, optional: false, required: false
  private _deleted?: IsInstancePrimaryNetworkAttachmentDeletedList;
  public get deleted() {
    return this._deleted ??= new IsInstancePrimaryNetworkAttachmentDeletedList(this, "deleted", false);
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

  // primary_ip - computed: true, optional: false, required: false
  private _primaryIp?: IsInstancePrimaryNetworkAttachmentPrimaryIpList;
  public get primaryIp() {
    return this._primaryIp ??= new IsInstancePrimaryNetworkAttachmentPrimaryIpList(this, "primary_ip", false);
  }

  // resource_type - computed: true, optional: false, required: false
  public get resourceType() {
    return this.getStringAttribute('resource_type');
  }

  // virtual_network_interface - computed: false, optional: true, required: false
  private _virtualNetworkInterface = new NestedBlock(IsInstancePrimaryNetworkAttachmentVirtualNetworkInterfaceOutputReference, this, "virtual_network_interface");
  public get virtualNetworkInterface() {
    return this._virtualNetworkInterface.reference;
  }
  public putVirtualNetworkInterface(value: IsInstancePrimaryNetworkAttachmentVirtualNetworkInterface) {
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
export interface IsInstancePrimaryNetworkInterfacePrimaryIp {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#address IsInstance#address}
  */
  readonly address?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#auto_delete IsInstance#auto_delete}
  */
  readonly autoDelete?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#name IsInstance#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#reserved_ip IsInstance#reserved_ip}
  */
  readonly reservedIp?: string;
}

export function isInstancePrimaryNetworkInterfacePrimaryIpToTerraform(struct?: IsInstancePrimaryNetworkInterfacePrimaryIpOutputReference | IsInstancePrimaryNetworkInterfacePrimaryIp): any {
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


export function isInstancePrimaryNetworkInterfacePrimaryIpToHclTerraform(struct?: IsInstancePrimaryNetworkInterfacePrimaryIpOutputReference | IsInstancePrimaryNetworkInterfacePrimaryIp): any {
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

export class IsInstancePrimaryNetworkInterfacePrimaryIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsInstancePrimaryNetworkInterfacePrimaryIp | undefined {
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

  public set internalValue(value: IsInstancePrimaryNetworkInterfacePrimaryIp | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._address = undefined;
      this._autoDelete = undefined;
      this._name = undefined;
      this._reservedIp = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
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
export interface IsInstancePrimaryNetworkInterface {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#allow_ip_spoofing IsInstance#allow_ip_spoofing}
  */
  readonly allowIpSpoofing?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#name IsInstance#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#port_speed IsInstance#port_speed}
  */
  readonly portSpeed?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#primary_ipv4_address IsInstance#primary_ipv4_address}
  */
  readonly primaryIpv4Address?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#security_groups IsInstance#security_groups}
  */
  readonly securityGroups?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#subnet IsInstance#subnet}
  */
  readonly subnet: string;
  /**
  * primary_ip block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#primary_ip IsInstance#primary_ip}
  */
  readonly primaryIp?: IsInstancePrimaryNetworkInterfacePrimaryIp;
}

export function isInstancePrimaryNetworkInterfaceToTerraform(struct?: IsInstancePrimaryNetworkInterfaceOutputReference | IsInstancePrimaryNetworkInterface): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    allow_ip_spoofing: cdktf.booleanToTerraform(struct!.allowIpSpoofing),
    name: cdktf.stringToTerraform(struct!.name),
    port_speed: cdktf.numberToTerraform(struct!.portSpeed),
    primary_ipv4_address: cdktf.stringToTerraform(struct!.primaryIpv4Address),
    security_groups: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.securityGroups),
    subnet: cdktf.stringToTerraform(struct!.subnet),
    primary_ip: isInstancePrimaryNetworkInterfacePrimaryIpToTerraform(struct!.primaryIp),
  }
}


export function isInstancePrimaryNetworkInterfaceToHclTerraform(struct?: IsInstancePrimaryNetworkInterfaceOutputReference | IsInstancePrimaryNetworkInterface): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    allow_ip_spoofing: {
      value: cdktf.booleanToHclTerraform(struct!.allowIpSpoofing),
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
    port_speed: {
      value: cdktf.numberToHclTerraform(struct!.portSpeed),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    primary_ipv4_address: {
      value: cdktf.stringToHclTerraform(struct!.primaryIpv4Address),
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
      value: isInstancePrimaryNetworkInterfacePrimaryIpToHclTerraform(struct!.primaryIp),
      isBlock: true,
      type: "list",
      storageClassType: "IsInstancePrimaryNetworkInterfacePrimaryIpList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstancePrimaryNetworkInterfaceOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsInstancePrimaryNetworkInterface | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allowIpSpoofing !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowIpSpoofing = this._allowIpSpoofing;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._portSpeed !== undefined) {
      hasAnyValues = true;
      internalValueResult.portSpeed = this._portSpeed;
    }
    if (this._primaryIpv4Address !== undefined) {
      hasAnyValues = true;
      internalValueResult.primaryIpv4Address = this._primaryIpv4Address;
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

  public set internalValue(value: IsInstancePrimaryNetworkInterface | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._allowIpSpoofing = undefined;
      this._name = undefined;
      this._portSpeed = undefined;
      this._primaryIpv4Address = undefined;
      this._securityGroups = undefined;
      this._subnet = undefined;
      this._primaryIp.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._allowIpSpoofing = value.allowIpSpoofing;
      this._name = value.name;
      this._portSpeed = value.portSpeed;
      this._primaryIpv4Address = value.primaryIpv4Address;
      this._securityGroups = value.securityGroups;
      this._subnet = value.subnet;
      this._primaryIp.internalValue = value.primaryIp;
    }
  }

  // allow_ip_spoofing - computed: false, optional: true, required: false
  private _allowIpSpoofing?: boolean | cdktf.IResolvable; 
  public get allowIpSpoofing() {
    return this.getBooleanAttribute('allow_ip_spoofing');
  }
  public set allowIpSpoofing(value: boolean | cdktf.IResolvable) {
    this._allowIpSpoofing = value;
  }
  public resetAllowIpSpoofing() {
    this._allowIpSpoofing = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowIpSpoofingInput() {
    return this._allowIpSpoofing;
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

  // port_speed - computed: true, optional: true, required: false
  private _portSpeed?: number; 
  public get portSpeed() {
    return this.getNumberAttribute('port_speed');
  }
  public set portSpeed(value: number) {
    this._portSpeed = value;
  }
  public resetPortSpeed() {
    this._portSpeed = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get portSpeedInput() {
    return this._portSpeed;
  }

  // primary_ipv4_address - computed: true, optional: true, required: false
  private _primaryIpv4Address?: string; 
  public get primaryIpv4Address() {
    return this.getStringAttribute('primary_ipv4_address');
  }
  public set primaryIpv4Address(value: string) {
    this._primaryIpv4Address = value;
  }
  public resetPrimaryIpv4Address() {
    this._primaryIpv4Address = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get primaryIpv4AddressInput() {
    return this._primaryIpv4Address;
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

  // subnet - computed: false, optional: false, required: true
  private _subnet?: string; 
  public get subnet() {
    return this.getStringAttribute('subnet');
  }
  public set subnet(value: string) {
    this._subnet = value;
  }
  // Temporarily expose input value. Use with caution.
  public get subnetInput() {
    return this._subnet;
  }

  // primary_ip - computed: false, optional: true, required: false
  private _primaryIp = new NestedBlock(IsInstancePrimaryNetworkInterfacePrimaryIpOutputReference, this, "primary_ip");
  public get primaryIp() {
    return this._primaryIp.reference;
  }
  public putPrimaryIp(value: IsInstancePrimaryNetworkInterfacePrimaryIp) {
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
export interface IsInstanceReservationAffinityPoolDeleted {
}

export function isInstanceReservationAffinityPoolDeletedToTerraform(struct?: IsInstanceReservationAffinityPoolDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceReservationAffinityPoolDeletedToHclTerraform(struct?: IsInstanceReservationAffinityPoolDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceReservationAffinityPoolDeletedOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceReservationAffinityPoolDeleted | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceReservationAffinityPoolDeleted | undefined) {
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

export class IsInstanceReservationAffinityPoolDeletedList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceReservationAffinityPoolDeletedOutputReference {
    return new IsInstanceReservationAffinityPoolDeletedOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceReservationAffinityPool {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#id IsInstance#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
}

export function isInstanceReservationAffinityPoolToTerraform(struct?: IsInstanceReservationAffinityPool | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    id: cdktf.stringToTerraform(struct!.id),
  }
}


export function isInstanceReservationAffinityPoolToHclTerraform(struct?: IsInstanceReservationAffinityPool | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
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

export class IsInstanceReservationAffinityPoolOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceReservationAffinityPool | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceReservationAffinityPool | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // crn - computed: true, optional: false, required: false
  public get crn() {
    return this.getStringAttribute('crn');
  }

  // deleted - computed: true, optional: false, required: false
  private _deleted?: IsInstanceReservationAffinityPoolDeletedList;
  public get deleted() {
    return this._deleted ??= new IsInstanceReservationAffinityPoolDeletedList(this, "deleted", false);
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

export class IsInstanceReservationAffinityPoolList extends cdktf.ComplexList {
  public internalValue? : IsInstanceReservationAffinityPool[] | cdktf.IResolvable

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
  public get(index: number): IsInstanceReservationAffinityPoolOutputReference {
    return new IsInstanceReservationAffinityPoolOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceReservationAffinity {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#policy IsInstance#policy}
  */
  readonly policy?: string;
  /**
  * pool block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#pool IsInstance#pool}
  */
  readonly pool?: IsInstanceReservationAffinityPool[] | cdktf.IResolvable;
}

export function isInstanceReservationAffinityToTerraform(struct?: IsInstanceReservationAffinity | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    policy: cdktf.stringToTerraform(struct!.policy),
    pool: cdktf.listMapper(isInstanceReservationAffinityPoolToTerraform, true)(struct!.pool),
  }
}


export function isInstanceReservationAffinityToHclTerraform(struct?: IsInstanceReservationAffinity | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    policy: {
      value: cdktf.stringToHclTerraform(struct!.policy),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    pool: {
      value: cdktf.listMapperHcl(isInstanceReservationAffinityPoolToHclTerraform, true)(struct!.pool),
      isBlock: true,
      type: "list",
      storageClassType: "IsInstanceReservationAffinityPoolList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstanceReservationAffinityOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceReservationAffinity | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._policy !== undefined) {
      hasAnyValues = true;
      internalValueResult.policy = this._policy;
    }
    if (this._pool?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.pool = this._pool?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceReservationAffinity | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._policy = undefined;
      this._pool.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._policy = value.policy;
      this._pool.internalValue = value.pool;
    }
  }

  // policy - computed: true, optional: true, required: false
  private _policy?: string; 
  public get policy() {
    return this.getStringAttribute('policy');
  }
  public set policy(value: string) {
    this._policy = value;
  }
  public resetPolicy() {
    this._policy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get policyInput() {
    return this._policy;
  }

  // pool - computed: false, optional: true, required: false
  private _pool = new NestedBlock(IsInstanceReservationAffinityPoolList, this, "pool", false);
  public get pool() {
    return this._pool.reference;
  }
  public putPool(value: IsInstanceReservationAffinityPool[] | cdktf.IResolvable) {
    this._pool.internalValue = value;
  }
  public resetPool() {
    this._pool.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get poolInput() {
    return this._pool.internalValue;
  }
}

export class IsInstanceReservationAffinityList extends cdktf.ComplexList {
  public internalValue? : IsInstanceReservationAffinity[] | cdktf.IResolvable

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
  public get(index: number): IsInstanceReservationAffinityOutputReference {
    return new IsInstanceReservationAffinityOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceTimeouts {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#create IsInstance#create}
  */
  readonly create?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#delete IsInstance#delete}
  */
  readonly delete?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#update IsInstance#update}
  */
  readonly update?: string;
}

export function isInstanceTimeoutsToTerraform(struct?: IsInstanceTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    create: cdktf.stringToTerraform(struct!.create),
    delete: cdktf.stringToTerraform(struct!.delete),
    update: cdktf.stringToTerraform(struct!.update),
  }
}


export function isInstanceTimeoutsToHclTerraform(struct?: IsInstanceTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    create: {
      value: cdktf.stringToHclTerraform(struct!.create),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    delete: {
      value: cdktf.stringToHclTerraform(struct!.delete),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    update: {
      value: cdktf.stringToHclTerraform(struct!.update),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstanceTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): IsInstanceTimeouts | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._create !== undefined) {
      hasAnyValues = true;
      internalValueResult.create = this._create;
    }
    if (this._delete !== undefined) {
      hasAnyValues = true;
      internalValueResult.delete = this._delete;
    }
    if (this._update !== undefined) {
      hasAnyValues = true;
      internalValueResult.update = this._update;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceTimeouts | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._create = undefined;
      this._delete = undefined;
      this._update = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._create = value.create;
      this._delete = value.delete;
      this._update = value.update;
    }
  }

  // create - computed: false, optional: true, required: false
  private _create?: string; 
  public get create() {
    return this.getStringAttribute('create');
  }
  public set create(value: string) {
    this._create = value;
  }
  public resetCreate() {
    this._create = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get createInput() {
    return this._create;
  }

  // delete - computed: false, optional: true, required: false
  private _delete?: string; 
  public get delete() {
    return this.getStringAttribute('delete');
  }
  public set delete(value: string) {
    this._delete = value;
  }
  public resetDelete() {
    this._delete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteInput() {
    return this._delete;
  }

  // update - computed: false, optional: true, required: false
  private _update?: string; 
  public get update() {
    return this.getStringAttribute('update');
  }
  public set update(value: string) {
    this._update = value;
  }
  public resetUpdate() {
    this._update = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updateInput() {
    return this._update;
  }
}
export interface IsInstanceVcpuBurst {
}

export function isInstanceVcpuBurstToTerraform(struct?: IsInstanceVcpuBurst): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isInstanceVcpuBurstToHclTerraform(struct?: IsInstanceVcpuBurst): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsInstanceVcpuBurstOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceVcpuBurst | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceVcpuBurst | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // limit - computed: true, optional: false, required: false
  public get limit() {
    return this.getNumberAttribute('limit');
  }
}

export class IsInstanceVcpuBurstList extends cdktf.ComplexList {

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
  public get(index: number): IsInstanceVcpuBurstOutputReference {
    return new IsInstanceVcpuBurstOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsInstanceVcpu {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#percentage IsInstance#percentage}
  */
  readonly percentage?: number;
}

export function isInstanceVcpuToTerraform(struct?: IsInstanceVcpuOutputReference | IsInstanceVcpu): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    percentage: cdktf.numberToTerraform(struct!.percentage),
  }
}


export function isInstanceVcpuToHclTerraform(struct?: IsInstanceVcpuOutputReference | IsInstanceVcpu): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    percentage: {
      value: cdktf.numberToHclTerraform(struct!.percentage),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstanceVcpuOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsInstanceVcpu | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._percentage !== undefined) {
      hasAnyValues = true;
      internalValueResult.percentage = this._percentage;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceVcpu | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._percentage = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._percentage = value.percentage;
    }
  }

  // architecture - computed: true, optional: false, required: false
  public get architecture() {
    return this.getStringAttribute('architecture');
  }

  // burst - computed: true, optional: false, required: false
  private _burst?: IsInstanceVcpuBurstList;
  public get burst() {
    return this._burst ??= new IsInstanceVcpuBurstList(this, "burst", false);
  }

  // count - computed: true, optional: false, required: false
  public get count() {
    return this.getNumberAttribute('count');
  }

  // manufacturer - computed: true, optional: false, required: false
  public get manufacturer() {
    return this.getStringAttribute('manufacturer');
  }

  // percentage - computed: true, optional: true, required: false
  private _percentage?: number; 
  public get percentage() {
    return this.getNumberAttribute('percentage');
  }
  public set percentage(value: number) {
    this._percentage = value;
  }
  public resetPercentage() {
    this._percentage = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get percentageInput() {
    return this._percentage;
  }
}
export interface IsInstanceVolumePrototypesAllowedUse {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#api_version IsInstance#api_version}
  */
  readonly apiVersion?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#bare_metal_server IsInstance#bare_metal_server}
  */
  readonly bareMetalServer?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#instance IsInstance#instance}
  */
  readonly instance?: string;
}

export function isInstanceVolumePrototypesAllowedUseToTerraform(struct?: IsInstanceVolumePrototypesAllowedUseOutputReference | IsInstanceVolumePrototypesAllowedUse): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    api_version: cdktf.stringToTerraform(struct!.apiVersion),
    bare_metal_server: cdktf.stringToTerraform(struct!.bareMetalServer),
    instance: cdktf.stringToTerraform(struct!.instance),
  }
}


export function isInstanceVolumePrototypesAllowedUseToHclTerraform(struct?: IsInstanceVolumePrototypesAllowedUseOutputReference | IsInstanceVolumePrototypesAllowedUse): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    api_version: {
      value: cdktf.stringToHclTerraform(struct!.apiVersion),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    bare_metal_server: {
      value: cdktf.stringToHclTerraform(struct!.bareMetalServer),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    instance: {
      value: cdktf.stringToHclTerraform(struct!.instance),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstanceVolumePrototypesAllowedUseOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsInstanceVolumePrototypesAllowedUse | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._apiVersion !== undefined) {
      hasAnyValues = true;
      internalValueResult.apiVersion = this._apiVersion;
    }
    if (this._bareMetalServer !== undefined) {
      hasAnyValues = true;
      internalValueResult.bareMetalServer = this._bareMetalServer;
    }
    if (this._instance !== undefined) {
      hasAnyValues = true;
      internalValueResult.instance = this._instance;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceVolumePrototypesAllowedUse | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._apiVersion = undefined;
      this._bareMetalServer = undefined;
      this._instance = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._apiVersion = value.apiVersion;
      this._bareMetalServer = value.bareMetalServer;
      this._instance = value.instance;
    }
  }

  // api_version - computed: true, optional: true, required: false
  private _apiVersion?: string; 
  public get apiVersion() {
    return this.getStringAttribute('api_version');
  }
  public set apiVersion(value: string) {
    this._apiVersion = value;
  }
  public resetApiVersion() {
    this._apiVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get apiVersionInput() {
    return this._apiVersion;
  }

  // bare_metal_server - computed: true, optional: true, required: false
  private _bareMetalServer?: string; 
  public get bareMetalServer() {
    return this.getStringAttribute('bare_metal_server');
  }
  public set bareMetalServer(value: string) {
    this._bareMetalServer = value;
  }
  public resetBareMetalServer() {
    this._bareMetalServer = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bareMetalServerInput() {
    return this._bareMetalServer;
  }

  // instance - computed: true, optional: true, required: false
  private _instance?: string; 
  public get instance() {
    return this.getStringAttribute('instance');
  }
  public set instance(value: string) {
    this._instance = value;
  }
  public resetInstance() {
    this._instance = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get instanceInput() {
    return this._instance;
  }
}
export interface IsInstanceVolumePrototypes {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#delete_volume_on_instance_delete IsInstance#delete_volume_on_instance_delete}
  */
  readonly deleteVolumeOnInstanceDelete?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#name IsInstance#name}
  */
  readonly name: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#volume_bandwidth IsInstance#volume_bandwidth}
  */
  readonly volumeBandwidth?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#volume_capacity IsInstance#volume_capacity}
  */
  readonly volumeCapacity?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#volume_encryption_key IsInstance#volume_encryption_key}
  */
  readonly volumeEncryptionKey?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#volume_iops IsInstance#volume_iops}
  */
  readonly volumeIops?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#volume_name IsInstance#volume_name}
  */
  readonly volumeName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#volume_profile IsInstance#volume_profile}
  */
  readonly volumeProfile?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#volume_source_snapshot IsInstance#volume_source_snapshot}
  */
  readonly volumeSourceSnapshot?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#volume_tags IsInstance#volume_tags}
  */
  readonly volumeTags?: string[];
  /**
  * allowed_use block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#allowed_use IsInstance#allowed_use}
  */
  readonly allowedUse?: IsInstanceVolumePrototypesAllowedUse;
}

export function isInstanceVolumePrototypesToTerraform(struct?: IsInstanceVolumePrototypes | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    delete_volume_on_instance_delete: cdktf.booleanToTerraform(struct!.deleteVolumeOnInstanceDelete),
    name: cdktf.stringToTerraform(struct!.name),
    volume_bandwidth: cdktf.numberToTerraform(struct!.volumeBandwidth),
    volume_capacity: cdktf.numberToTerraform(struct!.volumeCapacity),
    volume_encryption_key: cdktf.stringToTerraform(struct!.volumeEncryptionKey),
    volume_iops: cdktf.numberToTerraform(struct!.volumeIops),
    volume_name: cdktf.stringToTerraform(struct!.volumeName),
    volume_profile: cdktf.stringToTerraform(struct!.volumeProfile),
    volume_source_snapshot: cdktf.stringToTerraform(struct!.volumeSourceSnapshot),
    volume_tags: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.volumeTags),
    allowed_use: isInstanceVolumePrototypesAllowedUseToTerraform(struct!.allowedUse),
  }
}


export function isInstanceVolumePrototypesToHclTerraform(struct?: IsInstanceVolumePrototypes | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    delete_volume_on_instance_delete: {
      value: cdktf.booleanToHclTerraform(struct!.deleteVolumeOnInstanceDelete),
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
    volume_bandwidth: {
      value: cdktf.numberToHclTerraform(struct!.volumeBandwidth),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    volume_capacity: {
      value: cdktf.numberToHclTerraform(struct!.volumeCapacity),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    volume_encryption_key: {
      value: cdktf.stringToHclTerraform(struct!.volumeEncryptionKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    volume_iops: {
      value: cdktf.numberToHclTerraform(struct!.volumeIops),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    volume_name: {
      value: cdktf.stringToHclTerraform(struct!.volumeName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    volume_profile: {
      value: cdktf.stringToHclTerraform(struct!.volumeProfile),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    volume_source_snapshot: {
      value: cdktf.stringToHclTerraform(struct!.volumeSourceSnapshot),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    volume_tags: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.volumeTags),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    allowed_use: {
      value: isInstanceVolumePrototypesAllowedUseToHclTerraform(struct!.allowedUse),
      isBlock: true,
      type: "list",
      storageClassType: "IsInstanceVolumePrototypesAllowedUseList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsInstanceVolumePrototypesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsInstanceVolumePrototypes | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._deleteVolumeOnInstanceDelete !== undefined) {
      hasAnyValues = true;
      internalValueResult.deleteVolumeOnInstanceDelete = this._deleteVolumeOnInstanceDelete;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._volumeBandwidth !== undefined) {
      hasAnyValues = true;
      internalValueResult.volumeBandwidth = this._volumeBandwidth;
    }
    if (this._volumeCapacity !== undefined) {
      hasAnyValues = true;
      internalValueResult.volumeCapacity = this._volumeCapacity;
    }
    if (this._volumeEncryptionKey !== undefined) {
      hasAnyValues = true;
      internalValueResult.volumeEncryptionKey = this._volumeEncryptionKey;
    }
    if (this._volumeIops !== undefined) {
      hasAnyValues = true;
      internalValueResult.volumeIops = this._volumeIops;
    }
    if (this._volumeName !== undefined) {
      hasAnyValues = true;
      internalValueResult.volumeName = this._volumeName;
    }
    if (this._volumeProfile !== undefined) {
      hasAnyValues = true;
      internalValueResult.volumeProfile = this._volumeProfile;
    }
    if (this._volumeSourceSnapshot !== undefined) {
      hasAnyValues = true;
      internalValueResult.volumeSourceSnapshot = this._volumeSourceSnapshot;
    }
    if (this._volumeTags !== undefined) {
      hasAnyValues = true;
      internalValueResult.volumeTags = this._volumeTags;
    }
    if (this._allowedUse?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedUse = this._allowedUse?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsInstanceVolumePrototypes | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._deleteVolumeOnInstanceDelete = undefined;
      this._name = undefined;
      this._volumeBandwidth = undefined;
      this._volumeCapacity = undefined;
      this._volumeEncryptionKey = undefined;
      this._volumeIops = undefined;
      this._volumeName = undefined;
      this._volumeProfile = undefined;
      this._volumeSourceSnapshot = undefined;
      this._volumeTags = undefined;
      this._allowedUse.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._deleteVolumeOnInstanceDelete = value.deleteVolumeOnInstanceDelete;
      this._name = value.name;
      this._volumeBandwidth = value.volumeBandwidth;
      this._volumeCapacity = value.volumeCapacity;
      this._volumeEncryptionKey = value.volumeEncryptionKey;
      this._volumeIops = value.volumeIops;
      this._volumeName = value.volumeName;
      this._volumeProfile = value.volumeProfile;
      this._volumeSourceSnapshot = value.volumeSourceSnapshot;
      this._volumeTags = value.volumeTags;
      this._allowedUse.internalValue = value.allowedUse;
    }
  }

  // delete_volume_on_instance_delete - computed: false, optional: true, required: false
  private _deleteVolumeOnInstanceDelete?: boolean | cdktf.IResolvable; 
  public get deleteVolumeOnInstanceDelete() {
    return this.getBooleanAttribute('delete_volume_on_instance_delete');
  }
  public set deleteVolumeOnInstanceDelete(value: boolean | cdktf.IResolvable) {
    this._deleteVolumeOnInstanceDelete = value;
  }
  public resetDeleteVolumeOnInstanceDelete() {
    this._deleteVolumeOnInstanceDelete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteVolumeOnInstanceDeleteInput() {
    return this._deleteVolumeOnInstanceDelete;
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

  // volume_bandwidth - computed: true, optional: true, required: false
  private _volumeBandwidth?: number; 
  public get volumeBandwidth() {
    return this.getNumberAttribute('volume_bandwidth');
  }
  public set volumeBandwidth(value: number) {
    this._volumeBandwidth = value;
  }
  public resetVolumeBandwidth() {
    this._volumeBandwidth = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get volumeBandwidthInput() {
    return this._volumeBandwidth;
  }

  // volume_capacity - computed: true, optional: true, required: false
  private _volumeCapacity?: number; 
  public get volumeCapacity() {
    return this.getNumberAttribute('volume_capacity');
  }
  public set volumeCapacity(value: number) {
    this._volumeCapacity = value;
  }
  public resetVolumeCapacity() {
    this._volumeCapacity = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get volumeCapacityInput() {
    return this._volumeCapacity;
  }

  // volume_crn - computed: true, optional: false, required: false
  public get volumeCrn() {
    return this.getStringAttribute('volume_crn');
  }

  // volume_encryption_key - computed: true, optional: true, required: false
  private _volumeEncryptionKey?: string; 
  public get volumeEncryptionKey() {
    return this.getStringAttribute('volume_encryption_key');
  }
  public set volumeEncryptionKey(value: string) {
    this._volumeEncryptionKey = value;
  }
  public resetVolumeEncryptionKey() {
    this._volumeEncryptionKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get volumeEncryptionKeyInput() {
    return this._volumeEncryptionKey;
  }

  // volume_id - computed: true, optional: false, required: false
  public get volumeId() {
    return this.getStringAttribute('volume_id');
  }

  // volume_iops - computed: true, optional: true, required: false
  private _volumeIops?: number; 
  public get volumeIops() {
    return this.getNumberAttribute('volume_iops');
  }
  public set volumeIops(value: number) {
    this._volumeIops = value;
  }
  public resetVolumeIops() {
    this._volumeIops = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get volumeIopsInput() {
    return this._volumeIops;
  }

  // volume_name - computed: true, optional: true, required: false
  private _volumeName?: string; 
  public get volumeName() {
    return this.getStringAttribute('volume_name');
  }
  public set volumeName(value: string) {
    this._volumeName = value;
  }
  public resetVolumeName() {
    this._volumeName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get volumeNameInput() {
    return this._volumeName;
  }

  // volume_profile - computed: true, optional: true, required: false
  private _volumeProfile?: string; 
  public get volumeProfile() {
    return this.getStringAttribute('volume_profile');
  }
  public set volumeProfile(value: string) {
    this._volumeProfile = value;
  }
  public resetVolumeProfile() {
    this._volumeProfile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get volumeProfileInput() {
    return this._volumeProfile;
  }

  // volume_resource_type - computed: true, optional: false, required: false
  public get volumeResourceType() {
    return this.getStringAttribute('volume_resource_type');
  }

  // volume_source_snapshot - computed: true, optional: true, required: false
  private _volumeSourceSnapshot?: string; 
  public get volumeSourceSnapshot() {
    return this.getStringAttribute('volume_source_snapshot');
  }
  public set volumeSourceSnapshot(value: string) {
    this._volumeSourceSnapshot = value;
  }
  public resetVolumeSourceSnapshot() {
    this._volumeSourceSnapshot = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get volumeSourceSnapshotInput() {
    return this._volumeSourceSnapshot;
  }

  // volume_tags - computed: true, optional: true, required: false
  private _volumeTags?: string[]; 
  public get volumeTags() {
    return cdktf.Fn.tolist(this.getListAttribute('volume_tags'));
  }
  public set volumeTags(value: string[]) {
    this._volumeTags = value;
  }
  public resetVolumeTags() {
    this._volumeTags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get volumeTagsInput() {
    return this._volumeTags;
  }

  // allowed_use - computed: false, optional: true, required: false
  private _allowedUse = new NestedBlock(IsInstanceVolumePrototypesAllowedUseOutputReference, this, "allowed_use");
  public get allowedUse() {
    return this._allowedUse.reference;
  }
  public putAllowedUse(value: IsInstanceVolumePrototypesAllowedUse) {
    this._allowedUse.internalValue = value;
  }
  public resetAllowedUse() {
    this._allowedUse.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedUseInput() {
    return this._allowedUse.internalValue;
  }
}

export class IsInstanceVolumePrototypesList extends cdktf.ComplexList {
  public internalValue? : IsInstanceVolumePrototypes[] | cdktf.IResolvable

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
  public get(index: number): IsInstanceVolumePrototypesOutputReference {
    return new IsInstanceVolumePrototypesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance ibm_is_instance}
*/
export class IsInstance extends LeanResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ibm_is_instance";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a IsInstance resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the IsInstance to import
  * @param importFromId The id of the existing IsInstance that should be imported. Refer to the {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the IsInstance to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ibm_is_instance", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_instance ibm_is_instance} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options IsInstanceConfig
  */
  public constructor(scope: Construct, id: string, config: IsInstanceConfig) {
    super(scope, id, {
      terraformResourceType: 'ibm_is_instance',
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
    this._accessTags = config.accessTags;
    this._action = config.action;
    this._autoDeleteVolume = config.autoDeleteVolume;
    this._availabilityPolicyHostFailure = config.availabilityPolicyHostFailure;
    this._confidentialComputeMode = config.confidentialComputeMode;
    this._dedicatedHost = config.dedicatedHost;
    this._dedicatedHostGroup = config.dedicatedHostGroup;
    this._defaultTrustedProfileAutoLink = config.defaultTrustedProfileAutoLink;
    this._defaultTrustedProfileTarget = config.defaultTrustedProfileTarget;
    this._enableSecureBoot = config.enableSecureBoot;
    this._forceAction = config.forceAction;
    this._forceRecoveryTime = config.forceRecoveryTime;
    this._id = config.id;
    this._image = config.image;
    this._instanceTemplate = config.instanceTemplate;
    this._keys = config.keys;
    this._metadataServiceEnabled = config.metadataServiceEnabled;
    this._name = config.name;
    this._placementGroup = config.placementGroup;
    this._profile = config.profile;
    this._resourceGroup = config.resourceGroup;
    this._tags = config.tags;
    this._threadsPerCore = config.threadsPerCore;
    this._totalVolumeBandwidth = config.totalVolumeBandwidth;
    this._userData = config.userData;
    this._volumeBandwidthQosMode = config.volumeBandwidthQosMode;
    this._volumes = config.volumes;
    this._vpc = config.vpc;
    this._waitBeforeDelete = config.waitBeforeDelete;
    this._zone = config.zone;
    this._availability.internalValue = config.availability;
    this._availabilityPolicy.internalValue = config.availabilityPolicy;
    this._bootVolume.internalValue = config.bootVolume;
    this._catalogOffering.internalValue = config.catalogOffering;
    this._clusterNetworkAttachments.internalValue = config.clusterNetworkAttachments;
    this._metadataService.internalValue = config.metadataService;
    this._networkAttachments.internalValue = config.networkAttachments;
    this._networkInterfaces.internalValue = config.networkInterfaces;
    this._primaryNetworkAttachment.internalValue = config.primaryNetworkAttachment;
    this._primaryNetworkInterface.internalValue = config.primaryNetworkInterface;
    this._reservationAffinity.internalValue = config.reservationAffinity;
    this._timeouts.internalValue = config.timeouts;
    this._vcpu.internalValue = config.vcpu;
    this._volumePrototypes.internalValue = config.volumePrototypes;
  }

  // ==========
  // ATTRIBUTES
  // ==========

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

  // action - computed: false, optional: true, required: false
  private _action?: string; 
  public get action() {
    return this.getStringAttribute('action');
  }
  public set action(value: string) {
    this._action = value;
  }
  public resetAction() {
    this._action = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get actionInput() {
    return this._action;
  }

  // auto_delete_volume - computed: false, optional: true, required: false
  private _autoDeleteVolume?: boolean | cdktf.IResolvable; 
  public get autoDeleteVolume() {
    return this.getBooleanAttribute('auto_delete_volume');
  }
  public set autoDeleteVolume(value: boolean | cdktf.IResolvable) {
    this._autoDeleteVolume = value;
  }
  public resetAutoDeleteVolume() {
    this._autoDeleteVolume = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get autoDeleteVolumeInput() {
    return this._autoDeleteVolume;
  }

  // availability_policy_host_failure - computed: true, optional: true, required: false
  private _availabilityPolicyHostFailure?: string; 
  public get availabilityPolicyHostFailure() {
    return this.getStringAttribute('availability_policy_host_failure');
  }
  public set availabilityPolicyHostFailure(value: string) {
    this._availabilityPolicyHostFailure = value;
  }
  public resetAvailabilityPolicyHostFailure() {
    this._availabilityPolicyHostFailure = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get availabilityPolicyHostFailureInput() {
    return this._availabilityPolicyHostFailure;
  }

  // bandwidth - computed: true, optional: false, required: false
  public get bandwidth() {
    return this.getNumberAttribute('bandwidth');
  }

  // cluster_network - computed: true, optional: false, required: false
  private _clusterNetwork?: IsInstanceClusterNetworkList;
  public get clusterNetwork() {
    return this._clusterNetwork ??= new IsInstanceClusterNetworkList(this, "cluster_network", false);
  }

  // confidential_compute_mode - computed: true, optional: true, required: false
  private _confidentialComputeMode?: string; 
  public get confidentialComputeMode() {
    return this.getStringAttribute('confidential_compute_mode');
  }
  public set confidentialComputeMode(value: string) {
    this._confidentialComputeMode = value;
  }
  public resetConfidentialComputeMode() {
    this._confidentialComputeMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get confidentialComputeModeInput() {
    return this._confidentialComputeMode;
  }

  // crn - computed: true, optional: false, required: false
  public get crn() {
    return this.getStringAttribute('crn');
  }

  // dedicated_host - computed: false, optional: true, required: false
  private _dedicatedHost?: string; 
  public get dedicatedHost() {
    return this.getStringAttribute('dedicated_host');
  }
  public set dedicatedHost(value: string) {
    this._dedicatedHost = value;
  }
  public resetDedicatedHost() {
    this._dedicatedHost = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dedicatedHostInput() {
    return this._dedicatedHost;
  }

  // dedicated_host_group - computed: false, optional: true, required: false
  private _dedicatedHostGroup?: string; 
  public get dedicatedHostGroup() {
    return this.getStringAttribute('dedicated_host_group');
  }
  public set dedicatedHostGroup(value: string) {
    this._dedicatedHostGroup = value;
  }
  public resetDedicatedHostGroup() {
    this._dedicatedHostGroup = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dedicatedHostGroupInput() {
    return this._dedicatedHostGroup;
  }

  // default_trusted_profile_auto_link - computed: true, optional: true, required: false
  private _defaultTrustedProfileAutoLink?: boolean | cdktf.IResolvable; 
  public get defaultTrustedProfileAutoLink() {
    return this.getBooleanAttribute('default_trusted_profile_auto_link');
  }
  public set defaultTrustedProfileAutoLink(value: boolean | cdktf.IResolvable) {
    this._defaultTrustedProfileAutoLink = value;
  }
  public resetDefaultTrustedProfileAutoLink() {
    this._defaultTrustedProfileAutoLink = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultTrustedProfileAutoLinkInput() {
    return this._defaultTrustedProfileAutoLink;
  }

  // default_trusted_profile_target - computed: false, optional: true, required: false
  private _defaultTrustedProfileTarget?: string; 
  public get defaultTrustedProfileTarget() {
    return this.getStringAttribute('default_trusted_profile_target');
  }
  public set defaultTrustedProfileTarget(value: string) {
    this._defaultTrustedProfileTarget = value;
  }
  public resetDefaultTrustedProfileTarget() {
    this._defaultTrustedProfileTarget = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultTrustedProfileTargetInput() {
    return this._defaultTrustedProfileTarget;
  }

  // disks - computed: true, optional: false, required: false
  private _disks?: IsInstanceDisksList;
  public get disks() {
    return this._disks ??= new IsInstanceDisksList(this, "disks", false);
  }

  // enable_secure_boot - computed: true, optional: true, required: false
  private _enableSecureBoot?: boolean | cdktf.IResolvable; 
  public get enableSecureBoot() {
    return this.getBooleanAttribute('enable_secure_boot');
  }
  public set enableSecureBoot(value: boolean | cdktf.IResolvable) {
    this._enableSecureBoot = value;
  }
  public resetEnableSecureBoot() {
    this._enableSecureBoot = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enableSecureBootInput() {
    return this._enableSecureBoot;
  }

  // force_action - computed: false, optional: true, required: false
  private _forceAction?: boolean | cdktf.IResolvable; 
  public get forceAction() {
    return this.getBooleanAttribute('force_action');
  }
  public set forceAction(value: boolean | cdktf.IResolvable) {
    this._forceAction = value;
  }
  public resetForceAction() {
    this._forceAction = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get forceActionInput() {
    return this._forceAction;
  }

  // force_recovery_time - computed: false, optional: true, required: false
  private _forceRecoveryTime?: number; 
  public get forceRecoveryTime() {
    return this.getNumberAttribute('force_recovery_time');
  }
  public set forceRecoveryTime(value: number) {
    this._forceRecoveryTime = value;
  }
  public resetForceRecoveryTime() {
    this._forceRecoveryTime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get forceRecoveryTimeInput() {
    return this._forceRecoveryTime;
  }

  // gpu - computed: true, optional: false, required: false
  private _gpu?: IsInstanceGpuList;
  public get gpu() {
    return this._gpu ??= new IsInstanceGpuList(this, "gpu", false);
  }

  // health_reasons - computed: true, optional: false, required: false
  private _healthReasons?: IsInstanceHealthReasonsList;
  public get healthReasons() {
    return this._healthReasons ??= new IsInstanceHealthReasonsList(this, "health_reasons", false);
  }

  // health_state - computed: true, optional: false, required: false
  public get healthState() {
    return this.getStringAttribute('health_state');
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

  // image - computed: true, optional: true, required: false
  private _image?: string; 
  public get image() {
    return this.getStringAttribute('image');
  }
  public set image(value: string) {
    this._image = value;
  }
  public resetImage() {
    this._image = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get imageInput() {
    return this._image;
  }

  // instance_template - computed: false, optional: true, required: false
  private _instanceTemplate?: string; 
  public get instanceTemplate() {
    return this.getStringAttribute('instance_template');
  }
  public set instanceTemplate(value: string) {
    this._instanceTemplate = value;
  }
  public resetInstanceTemplate() {
    this._instanceTemplate = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get instanceTemplateInput() {
    return this._instanceTemplate;
  }

  // keys - computed: false, optional: true, required: false
  private _keys?: string[]; 
  public get keys() {
    return cdktf.Fn.tolist(this.getListAttribute('keys'));
  }
  public set keys(value: string[]) {
    this._keys = value;
  }
  public resetKeys() {
    this._keys = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keysInput() {
    return this._keys;
  }

  // lifecycle_reasons - computed: true, optional: false, required: false
  private _lifecycleReasons?: IsInstanceLifecycleReasonsList;
  public get lifecycleReasons() {
    return this._lifecycleReasons ??= new IsInstanceLifecycleReasonsList(this, "lifecycle_reasons", false);
  }

  // lifecycle_state - computed: true, optional: false, required: false
  public get lifecycleState() {
    return this.getStringAttribute('lifecycle_state');
  }

  // memory - computed: true, optional: false, required: false
  public get memory() {
    return this.getNumberAttribute('memory');
  }

  // metadata_service_enabled - computed: true, optional: true, required: false
  private _metadataServiceEnabled?: boolean | cdktf.IResolvable; 
  public get metadataServiceEnabled() {
    return this.getBooleanAttribute('metadata_service_enabled');
  }
  public set metadataServiceEnabled(value: boolean | cdktf.IResolvable) {
    this._metadataServiceEnabled = value;
  }
  public resetMetadataServiceEnabled() {
    this._metadataServiceEnabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get metadataServiceEnabledInput() {
    return this._metadataServiceEnabled;
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

  // numa_count - computed: true, optional: false, required: false
  public get numaCount() {
    return this.getNumberAttribute('numa_count');
  }

  // placement_group - computed: false, optional: true, required: false
  private _placementGroup?: string; 
  public get placementGroup() {
    return this.getStringAttribute('placement_group');
  }
  public set placementGroup(value: string) {
    this._placementGroup = value;
  }
  public resetPlacementGroup() {
    this._placementGroup = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get placementGroupInput() {
    return this._placementGroup;
  }

  // placement_target - computed: true, optional: false, required: false
  private _placementTarget?: IsInstancePlacementTargetList;
  public get placementTarget() {
    return this._placementTarget ??= new IsInstancePlacementTargetList(this, "placement_target", false);
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

  // reservation - computed: true, optional: false, required: false
  private _reservation?: IsInstanceReservationList;
  public get reservation() {
    return this._reservation ??= new IsInstanceReservationList(this, "reservation", false);
  }

  // resource_controller_url - computed: true, optional: false, required: false
  public get resourceControllerUrl() {
    return this.getStringAttribute('resource_controller_url');
  }

  // resource_crn - computed: true, optional: false, required: false
  public get resourceCrn() {
    return this.getStringAttribute('resource_crn');
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

  // resource_group_name - computed: true, optional: false, required: false
  public get resourceGroupName() {
    return this.getStringAttribute('resource_group_name');
  }

  // resource_name - computed: true, optional: false, required: false
  public get resourceName() {
    return this.getStringAttribute('resource_name');
  }

  // resource_status - computed: true, optional: false, required: false
  public get resourceStatus() {
    return this.getStringAttribute('resource_status');
  }

  // software_attachments - computed: true, optional: false, required: false
  private _softwareAttachments?: IsInstanceSoftwareAttachmentsList;
  public get softwareAttachments() {
    return this._softwareAttachments ??= new IsInstanceSoftwareAttachmentsList(this, "software_attachments", false);
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // status_reasons - computed: true, optional: false, required: false
  private _statusReasons?: IsInstanceStatusReasonsList;
  public get statusReasons() {
    return this._statusReasons ??= new IsInstanceStatusReasonsList(this, "status_reasons", false);
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

  // threads_per_core - computed: true, optional: true, required: false
  private _threadsPerCore?: number; 
  public get threadsPerCore() {
    return this.getNumberAttribute('threads_per_core');
  }
  public set threadsPerCore(value: number) {
    this._threadsPerCore = value;
  }
  public resetThreadsPerCore() {
    this._threadsPerCore = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get threadsPerCoreInput() {
    return this._threadsPerCore;
  }

  // total_network_bandwidth - computed: true, optional: false, required: false
  public get totalNetworkBandwidth() {
    return this.getNumberAttribute('total_network_bandwidth');
  }

  // total_volume_bandwidth - computed: true, optional: true, required: false
  private _totalVolumeBandwidth?: number; 
  public get totalVolumeBandwidth() {
    return this.getNumberAttribute('total_volume_bandwidth');
  }
  public set totalVolumeBandwidth(value: number) {
    this._totalVolumeBandwidth = value;
  }
  public resetTotalVolumeBandwidth() {
    this._totalVolumeBandwidth = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get totalVolumeBandwidthInput() {
    return this._totalVolumeBandwidth;
  }

  // user_data - computed: false, optional: true, required: false
  private _userData?: string; 
  public get userData() {
    return this.getStringAttribute('user_data');
  }
  public set userData(value: string) {
    this._userData = value;
  }
  public resetUserData() {
    this._userData = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userDataInput() {
    return this._userData;
  }

  // volume_attachments - computed: true, optional: false, required: false
  private _volumeAttachments?: IsInstanceVolumeAttachmentsList;
  public get volumeAttachments() {
    return this._volumeAttachments ??= new IsInstanceVolumeAttachmentsList(this, "volume_attachments", false);
  }

  // volume_bandwidth_qos_mode - computed: true, optional: true, required: false
  private _volumeBandwidthQosMode?: string; 
  public get volumeBandwidthQosMode() {
    return this.getStringAttribute('volume_bandwidth_qos_mode');
  }
  public set volumeBandwidthQosMode(value: string) {
    this._volumeBandwidthQosMode = value;
  }
  public resetVolumeBandwidthQosMode() {
    this._volumeBandwidthQosMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get volumeBandwidthQosModeInput() {
    return this._volumeBandwidthQosMode;
  }

  // volumes - computed: false, optional: true, required: false
  private _volumes?: string[]; 
  public get volumes() {
    return this.getListAttribute('volumes');
  }
  public set volumes(value: string[]) {
    this._volumes = value;
  }
  public resetVolumes() {
    this._volumes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get volumesInput() {
    return this._volumes;
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

  // wait_before_delete - computed: false, optional: true, required: false
  private _waitBeforeDelete?: boolean | cdktf.IResolvable; 
  public get waitBeforeDelete() {
    return this.getBooleanAttribute('wait_before_delete');
  }
  public set waitBeforeDelete(value: boolean | cdktf.IResolvable) {
    this._waitBeforeDelete = value;
  }
  public resetWaitBeforeDelete() {
    this._waitBeforeDelete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get waitBeforeDeleteInput() {
    return this._waitBeforeDelete;
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

  // availability - computed: false, optional: true, required: false
  private _availability = new NestedBlock(IsInstanceAvailabilityOutputReference, this, "availability");
  public get availability() {
    return this._availability.reference;
  }
  public putAvailability(value: IsInstanceAvailability) {
    this._availability.internalValue = value;
  }
  public resetAvailability() {
    this._availability.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get availabilityInput() {
    return this._availability.internalValue;
  }

  // availability_policy - computed: false, optional: true, required: false
  private _availabilityPolicy = new NestedBlock(IsInstanceAvailabilityPolicyOutputReference, this, "availability_policy");
  public get availabilityPolicy() {
    return this._availabilityPolicy.reference;
  }
  public putAvailabilityPolicy(value: IsInstanceAvailabilityPolicy) {
    this._availabilityPolicy.internalValue = value;
  }
  public resetAvailabilityPolicy() {
    this._availabilityPolicy.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get availabilityPolicyInput() {
    return this._availabilityPolicy.internalValue;
  }

  // boot_volume - computed: false, optional: true, required: false
  private _bootVolume = new NestedBlock(IsInstanceBootVolumeOutputReference, this, "boot_volume");
  public get bootVolume() {
    return this._bootVolume.reference;
  }
  public putBootVolume(value: IsInstanceBootVolume) {
    this._bootVolume.internalValue = value;
  }
  public resetBootVolume() {
    this._bootVolume.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bootVolumeInput() {
    return this._bootVolume.internalValue;
  }

  // catalog_offering - computed: false, optional: true, required: false
  private _catalogOffering = new NestedBlock(IsInstanceCatalogOfferingOutputReference, this, "catalog_offering");
  public get catalogOffering() {
    return this._catalogOffering.reference;
  }
  public putCatalogOffering(value: IsInstanceCatalogOffering) {
    this._catalogOffering.internalValue = value;
  }
  public resetCatalogOffering() {
    this._catalogOffering.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get catalogOfferingInput() {
    return this._catalogOffering.internalValue;
  }

  // cluster_network_attachments - computed: false, optional: true, required: false
  private _clusterNetworkAttachments = new NestedBlock(IsInstanceClusterNetworkAttachmentsList, this, "cluster_network_attachments", false);
  public get clusterNetworkAttachments() {
    return this._clusterNetworkAttachments.reference;
  }
  public putClusterNetworkAttachments(value: IsInstanceClusterNetworkAttachments[] | cdktf.IResolvable) {
    this._clusterNetworkAttachments.internalValue = value;
  }
  public resetClusterNetworkAttachments() {
    this._clusterNetworkAttachments.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clusterNetworkAttachmentsInput() {
    return this._clusterNetworkAttachments.internalValue;
  }

  // metadata_service - computed: false, optional: true, required: false
  private _metadataService = new NestedBlock(IsInstanceMetadataServiceOutputReference, this, "metadata_service");
  public get metadataService() {
    return this._metadataService.reference;
  }
  public putMetadataService(value: IsInstanceMetadataService) {
    this._metadataService.internalValue = value;
  }
  public resetMetadataService() {
    this._metadataService.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get metadataServiceInput() {
    return this._metadataService.internalValue;
  }

  // network_attachments - computed: false, optional: true, required: false
  private _networkAttachments = new NestedBlock(IsInstanceNetworkAttachmentsList, this, "network_attachments", false);
  public get networkAttachments() {
    return this._networkAttachments.reference;
  }
  public putNetworkAttachments(value: IsInstanceNetworkAttachments[] | cdktf.IResolvable) {
    this._networkAttachments.internalValue = value;
  }
  public resetNetworkAttachments() {
    this._networkAttachments.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get networkAttachmentsInput() {
    return this._networkAttachments.internalValue;
  }

  // network_interfaces - computed: false, optional: true, required: false
  private _networkInterfaces = new NestedBlock(IsInstanceNetworkInterfacesList, this, "network_interfaces", false);
  public get networkInterfaces() {
    return this._networkInterfaces.reference;
  }
  public putNetworkInterfaces(value: IsInstanceNetworkInterfaces[] | cdktf.IResolvable) {
    this._networkInterfaces.internalValue = value;
  }
  public resetNetworkInterfaces() {
    this._networkInterfaces.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get networkInterfacesInput() {
    return this._networkInterfaces.internalValue;
  }

  // primary_network_attachment - computed: false, optional: true, required: false
  private _primaryNetworkAttachment = new NestedBlock(IsInstancePrimaryNetworkAttachmentOutputReference, this, "primary_network_attachment");
  public get primaryNetworkAttachment() {
    return this._primaryNetworkAttachment.reference;
  }
  public putPrimaryNetworkAttachment(value: IsInstancePrimaryNetworkAttachment) {
    this._primaryNetworkAttachment.internalValue = value;
  }
  public resetPrimaryNetworkAttachment() {
    this._primaryNetworkAttachment.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get primaryNetworkAttachmentInput() {
    return this._primaryNetworkAttachment.internalValue;
  }

  // primary_network_interface - computed: false, optional: true, required: false
  private _primaryNetworkInterface = new NestedBlock(IsInstancePrimaryNetworkInterfaceOutputReference, this, "primary_network_interface");
  public get primaryNetworkInterface() {
    return this._primaryNetworkInterface.reference;
  }
  public putPrimaryNetworkInterface(value: IsInstancePrimaryNetworkInterface) {
    this._primaryNetworkInterface.internalValue = value;
  }
  public resetPrimaryNetworkInterface() {
    this._primaryNetworkInterface.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get primaryNetworkInterfaceInput() {
    return this._primaryNetworkInterface.internalValue;
  }

  // reservation_affinity - computed: false, optional: true, required: false
  private _reservationAffinity = new NestedBlock(IsInstanceReservationAffinityList, this, "reservation_affinity", false);
  public get reservationAffinity() {
    return this._reservationAffinity.reference;
  }
  public putReservationAffinity(value: IsInstanceReservationAffinity[] | cdktf.IResolvable) {
    this._reservationAffinity.internalValue = value;
  }
  public resetReservationAffinity() {
    this._reservationAffinity.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get reservationAffinityInput() {
    return this._reservationAffinity.internalValue;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new NestedBlock(IsInstanceTimeoutsOutputReference, this, "timeouts");
  public get timeouts() {
    return this._timeouts.reference;
  }
  public putTimeouts(value: IsInstanceTimeouts) {
    this._timeouts.internalValue = value;
  }
  public resetTimeouts() {
    this._timeouts.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutsInput() {
    return this._timeouts.internalValue;
  }

  // vcpu - computed: false, optional: true, required: false
  private _vcpu = new NestedBlock(IsInstanceVcpuOutputReference, this, "vcpu");
  public get vcpu() {
    return this._vcpu.reference;
  }
  public putVcpu(value: IsInstanceVcpu) {
    this._vcpu.internalValue = value;
  }
  public resetVcpu() {
    this._vcpu.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vcpuInput() {
    return this._vcpu.internalValue;
  }

  // volume_prototypes - computed: false, optional: true, required: false
  private _volumePrototypes = new NestedBlock(IsInstanceVolumePrototypesList, this, "volume_prototypes", false);
  public get volumePrototypes() {
    return this._volumePrototypes.reference;
  }
  public putVolumePrototypes(value: IsInstanceVolumePrototypes[] | cdktf.IResolvable) {
    this._volumePrototypes.internalValue = value;
  }
  public resetVolumePrototypes() {
    this._volumePrototypes.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get volumePrototypesInput() {
    return this._volumePrototypes.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      access_tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._accessTags),
      action: cdktf.stringToTerraform(this._action),
      auto_delete_volume: cdktf.booleanToTerraform(this._autoDeleteVolume),
      availability_policy_host_failure: cdktf.stringToTerraform(this._availabilityPolicyHostFailure),
      confidential_compute_mode: cdktf.stringToTerraform(this._confidentialComputeMode),
      dedicated_host: cdktf.stringToTerraform(this._dedicatedHost),
      dedicated_host_group: cdktf.stringToTerraform(this._dedicatedHostGroup),
      default_trusted_profile_auto_link: cdktf.booleanToTerraform(this._defaultTrustedProfileAutoLink),
      default_trusted_profile_target: cdktf.stringToTerraform(this._defaultTrustedProfileTarget),
      enable_secure_boot: cdktf.booleanToTerraform(this._enableSecureBoot),
      force_action: cdktf.booleanToTerraform(this._forceAction),
      force_recovery_time: cdktf.numberToTerraform(this._forceRecoveryTime),
      id: cdktf.stringToTerraform(this._id),
      image: cdktf.stringToTerraform(this._image),
      instance_template: cdktf.stringToTerraform(this._instanceTemplate),
      keys: cdktf.listMapper(cdktf.stringToTerraform, false)(this._keys),
      metadata_service_enabled: cdktf.booleanToTerraform(this._metadataServiceEnabled),
      name: cdktf.stringToTerraform(this._name),
      placement_group: cdktf.stringToTerraform(this._placementGroup),
      profile: cdktf.stringToTerraform(this._profile),
      resource_group: cdktf.stringToTerraform(this._resourceGroup),
      tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._tags),
      threads_per_core: cdktf.numberToTerraform(this._threadsPerCore),
      total_volume_bandwidth: cdktf.numberToTerraform(this._totalVolumeBandwidth),
      user_data: cdktf.stringToTerraform(this._userData),
      volume_bandwidth_qos_mode: cdktf.stringToTerraform(this._volumeBandwidthQosMode),
      volumes: cdktf.listMapper(cdktf.stringToTerraform, false)(this._volumes),
      vpc: cdktf.stringToTerraform(this._vpc),
      wait_before_delete: cdktf.booleanToTerraform(this._waitBeforeDelete),
      zone: cdktf.stringToTerraform(this._zone),
      availability: isInstanceAvailabilityToTerraform(this._availability.internalValue),
      availability_policy: isInstanceAvailabilityPolicyToTerraform(this._availabilityPolicy.internalValue),
      boot_volume: isInstanceBootVolumeToTerraform(this._bootVolume.internalValue),
      catalog_offering: isInstanceCatalogOfferingToTerraform(this._catalogOffering.internalValue),
      cluster_network_attachments: cdktf.listMapper(isInstanceClusterNetworkAttachmentsToTerraform, true)(this._clusterNetworkAttachments.internalValue),
      metadata_service: isInstanceMetadataServiceToTerraform(this._metadataService.internalValue),
      network_attachments: cdktf.listMapper(isInstanceNetworkAttachmentsToTerraform, true)(this._networkAttachments.internalValue),
      network_interfaces: cdktf.listMapper(isInstanceNetworkInterfacesToTerraform, true)(this._networkInterfaces.internalValue),
      primary_network_attachment: isInstancePrimaryNetworkAttachmentToTerraform(this._primaryNetworkAttachment.internalValue),
      primary_network_interface: isInstancePrimaryNetworkInterfaceToTerraform(this._primaryNetworkInterface.internalValue),
      reservation_affinity: cdktf.listMapper(isInstanceReservationAffinityToTerraform, true)(this._reservationAffinity.internalValue),
      timeouts: isInstanceTimeoutsToTerraform(this._timeouts.internalValue),
      vcpu: isInstanceVcpuToTerraform(this._vcpu.internalValue),
      volume_prototypes: cdktf.listMapper(isInstanceVolumePrototypesToTerraform, true)(this._volumePrototypes.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      access_tags: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._accessTags),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      action: {
        value: cdktf.stringToHclTerraform(this._action),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      auto_delete_volume: {
        value: cdktf.booleanToHclTerraform(this._autoDeleteVolume),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      availability_policy_host_failure: {
        value: cdktf.stringToHclTerraform(this._availabilityPolicyHostFailure),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      confidential_compute_mode: {
        value: cdktf.stringToHclTerraform(this._confidentialComputeMode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      dedicated_host: {
        value: cdktf.stringToHclTerraform(this._dedicatedHost),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      dedicated_host_group: {
        value: cdktf.stringToHclTerraform(this._dedicatedHostGroup),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      default_trusted_profile_auto_link: {
        value: cdktf.booleanToHclTerraform(this._defaultTrustedProfileAutoLink),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      default_trusted_profile_target: {
        value: cdktf.stringToHclTerraform(this._defaultTrustedProfileTarget),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      enable_secure_boot: {
        value: cdktf.booleanToHclTerraform(this._enableSecureBoot),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      force_action: {
        value: cdktf.booleanToHclTerraform(this._forceAction),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      force_recovery_time: {
        value: cdktf.numberToHclTerraform(this._forceRecoveryTime),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      image: {
        value: cdktf.stringToHclTerraform(this._image),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      instance_template: {
        value: cdktf.stringToHclTerraform(this._instanceTemplate),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      keys: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._keys),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      metadata_service_enabled: {
        value: cdktf.booleanToHclTerraform(this._metadataServiceEnabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      placement_group: {
        value: cdktf.stringToHclTerraform(this._placementGroup),
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
      resource_group: {
        value: cdktf.stringToHclTerraform(this._resourceGroup),
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
      threads_per_core: {
        value: cdktf.numberToHclTerraform(this._threadsPerCore),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      total_volume_bandwidth: {
        value: cdktf.numberToHclTerraform(this._totalVolumeBandwidth),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      user_data: {
        value: cdktf.stringToHclTerraform(this._userData),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      volume_bandwidth_qos_mode: {
        value: cdktf.stringToHclTerraform(this._volumeBandwidthQosMode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      volumes: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._volumes),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      vpc: {
        value: cdktf.stringToHclTerraform(this._vpc),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      wait_before_delete: {
        value: cdktf.booleanToHclTerraform(this._waitBeforeDelete),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      zone: {
        value: cdktf.stringToHclTerraform(this._zone),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      availability: {
        value: isInstanceAvailabilityToHclTerraform(this._availability.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsInstanceAvailabilityList",
      },
      availability_policy: {
        value: isInstanceAvailabilityPolicyToHclTerraform(this._availabilityPolicy.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsInstanceAvailabilityPolicyList",
      },
      boot_volume: {
        value: isInstanceBootVolumeToHclTerraform(this._bootVolume.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsInstanceBootVolumeList",
      },
      catalog_offering: {
        value: isInstanceCatalogOfferingToHclTerraform(this._catalogOffering.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsInstanceCatalogOfferingList",
      },
      cluster_network_attachments: {
        value: cdktf.listMapperHcl(isInstanceClusterNetworkAttachmentsToHclTerraform, true)(this._clusterNetworkAttachments.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsInstanceClusterNetworkAttachmentsList",
      },
      metadata_service: {
        value: isInstanceMetadataServiceToHclTerraform(this._metadataService.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsInstanceMetadataServiceList",
      },
      network_attachments: {
        value: cdktf.listMapperHcl(isInstanceNetworkAttachmentsToHclTerraform, true)(this._networkAttachments.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsInstanceNetworkAttachmentsList",
      },
      network_interfaces: {
        value: cdktf.listMapperHcl(isInstanceNetworkInterfacesToHclTerraform, true)(this._networkInterfaces.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsInstanceNetworkInterfacesList",
      },
      primary_network_attachment: {
        value: isInstancePrimaryNetworkAttachmentToHclTerraform(this._primaryNetworkAttachment.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsInstancePrimaryNetworkAttachmentList",
      },
      primary_network_interface: {
        value: isInstancePrimaryNetworkInterfaceToHclTerraform(this._primaryNetworkInterface.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsInstancePrimaryNetworkInterfaceList",
      },
      reservation_affinity: {
        value: cdktf.listMapperHcl(isInstanceReservationAffinityToHclTerraform, true)(this._reservationAffinity.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsInstanceReservationAffinityList",
      },
      timeouts: {
        value: isInstanceTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "IsInstanceTimeouts",
      },
      vcpu: {
        value: isInstanceVcpuToHclTerraform(this._vcpu.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsInstanceVcpuList",
      },
      volume_prototypes: {
        value: cdktf.listMapperHcl(isInstanceVolumePrototypesToHclTerraform, true)(this._volumePrototypes.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsInstanceVolumePrototypesList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
