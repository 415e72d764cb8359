// Generated from schemas/ibm.json by scripts/bindings (npm run bindings): do not edit.
// https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { LeanResource } from '../../core/lean-element';
import { NestedBlock } from '../../core/nested-block';

// Configuration

export interface IsVpcConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#access_tags IsVpc#access_tags}
  */
  readonly accessTags?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#address_prefix_management IsVpc#address_prefix_management}
  */
  readonly addressPrefixManagement?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#classic_access IsVpc#classic_access}
  */
  readonly classicAccess?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#default_network_acl_name IsVpc#default_network_acl_name}
  */
  readonly defaultNetworkAclName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#default_routing_table_name IsVpc#default_routing_table_name}
  */
  readonly defaultRoutingTableName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#default_security_group_name IsVpc#default_security_group_name}
  */
  readonly defaultSecurityGroupName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#id IsVpc#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#name IsVpc#name}
  */
  readonly name: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#no_sg_acl_rules IsVpc#no_sg_acl_rules}
  */
  readonly noSgAclRules?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#resource_group IsVpc#resource_group}
  */
  readonly resourceGroup?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#tags IsVpc#tags}
  */
  readonly tags?: string[];
  /**
  * dns block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#dns IsVpc#dns}
  */
  readonly dns?: IsVpcDns;
  /**
  * timeouts block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#timeouts IsVpc#timeouts}
  */
  readonly timeouts?: IsVpcTimeouts;
}
export interface IsVpcCseSourceAddresses {
}

export function isVpcCseSourceAddressesToTerraform(struct?: IsVpcCseSourceAddresses): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isVpcCseSourceAddressesToHclTerraform(struct?: IsVpcCseSourceAddresses): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsVpcCseSourceAddressesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsVpcCseSourceAddresses | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsVpcCseSourceAddresses | undefined) {
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

  // zone_name - computed: true, optional: false, required: false
  public get zoneName() {
    return this.getStringAttribute('zone_name');
  }
}

export class IsVpcCseSourceAddressesList extends cdktf.ComplexList {

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
  public get(index: number): IsVpcCseSourceAddressesOutputReference {
    return new IsVpcCseSourceAddressesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsVpcHealthReasons {
}

export function isVpcHealthReasonsToTerraform(struct?: IsVpcHealthReasons): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isVpcHealthReasonsToHclTerraform(struct?: IsVpcHealthReasons): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsVpcHealthReasonsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsVpcHealthReasons | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsVpcHealthReasons | undefined) {
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

export class IsVpcHealthReasonsList extends cdktf.ComplexList {

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
  public get(index: number): IsVpcHealthReasonsOutputReference {
    return new IsVpcHealthReasonsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsVpcPublicAddressRangesDeleted {
}

export function isVpcPublicAddressRangesDeletedToTerraform(struct?: IsVpcPublicAddressRangesDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isVpcPublicAddressRangesDeletedToHclTerraform(struct?: IsVpcPublicAddressRangesDeleted): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsVpcPublicAddressRangesDeletedOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsVpcPublicAddressRangesDeleted | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsVpcPublicAddressRangesDeleted | undefined) {
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

export class IsVpcPublicAddressRangesDeletedList extends cdktf.ComplexList {

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
  public get(index: number): IsVpcPublicAddressRangesDeletedOutputReference {
    return new IsVpcPublicAddressRangesDeletedOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsVpcPublicAddressRanges {
}

export function isVpcPublicAddressRangesToTerraform(struct?: IsVpcPublicAddressRanges): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isVpcPublicAddressRangesToHclTerraform(struct?: IsVpcPublicAddressRanges): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsVpcPublicAddressRangesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsVpcPublicAddressRanges | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsVpcPublicAddressRanges | undefined) {
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
  private _deleted?: IsVpcPublicAddressRangesDeletedList;
  public get deleted() {
    return this._deleted ??= new IsVpcPublicAddressRangesDeletedList(this, "deleted", false);
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

export class IsVpcPublicAddressRangesList extends cdktf.ComplexList {

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
  public get(index: number): IsVpcPublicAddressRangesOutputReference {
    return new IsVpcPublicAddressRangesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsVpcSecurityGroupRules {
}

export function isVpcSecurityGroupRulesToTerraform(struct?: IsVpcSecurityGroupRules): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isVpcSecurityGroupRulesToHclTerraform(struct?: IsVpcSecurityGroupRules): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsVpcSecurityGroupRulesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsVpcSecurityGroupRules | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsVpcSecurityGroupRules | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // code - computed: true, optional: false, required: false
  public get code() {
    return this.getNumberAttribute('code');
  }

  // direction - computed: true, optional: false, required: false
  public get direction() {
    return this.getStringAttribute('direction');
  }

  // ip_version - computed: true, optional: false, required: false
  public get ipVersion() {
    return this.getStringAttribute('ip_version');
  }

  // port_max - computed: true, optional: false, required: false
  public get portMax() {
    return this.getNumberAttribute('port_max');
  }

  // port_min - computed: true, optional: false, required: false
  public get portMin() {
    return this.getNumberAttribute('port_min');
  }

  // protocol - computed: true, optional: false, required: false
  public get protocol() {
    return this.getStringAttribute('protocol');
  }

  // remote - computed: true, optional: false, required: false
  public get remote() {
    return this.getStringAttribute('remote');
  }

  // rule_id - computed: true, optional: false, required: false
  public get ruleId() {
    return this.getStringAttribute('rule_id');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getNumberAttribute('type');
  }
}

export class IsVpcSecurityGroupRulesList extends cdktf.ComplexList {

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
  public get(index: number): IsVpcSecurityGroupRulesOutputReference {
    return new IsVpcSecurityGroupRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsVpcSecurityGroup {
}

export function isVpcSecurityGroupToTerraform(struct?: IsVpcSecurityGroup): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isVpcSecurityGroupToHclTerraform(struct?: IsVpcSecurityGroup): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsVpcSecurityGroupOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsVpcSecurityGroup | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsVpcSecurityGroup | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // group_id - computed: true, optional: false, required: false
  public get groupId() {
    return this.getStringAttribute('group_id');
  }

  // group_name - computed: true, optional: false, required: false
  public get groupName() {
    return this.getStringAttribute('group_name');
  }

  // rules - computed: true, optional: false, required: false
  private _rules?: IsVpcSecurityGroupRulesList;
  public get rules() {
    return this._rules ??= new IsVpcSecurityGroupRulesList(this, "rules", false);
  }
}

export class IsVpcSecurityGroupList extends cdktf.ComplexList {

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
  public get(index: number): IsVpcSecurityGroupOutputReference {
    return new IsVpcSecurityGroupOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsVpcSubnets {
}

export function isVpcSubnetsToTerraform(struct?: IsVpcSubnets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isVpcSubnetsToHclTerraform(struct?: IsVpcSubnets): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsVpcSubnetsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsVpcSubnets | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsVpcSubnets | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // available_ipv4_address_count - computed: true, optional: false, required: false
  public get availableIpv4AddressCount() {
    return this.getNumberAttribute('available_ipv4_address_count');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // total_ipv4_address_count - computed: true, optional: false, required: false
  public get totalIpv4AddressCount() {
    return this.getNumberAttribute('total_ipv4_address_count');
  }

  // zone - computed: true, optional: false, required: false
  public get zone() {
    return this.getStringAttribute('zone');
  }
}

export class IsVpcSubnetsList extends cdktf.ComplexList {

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
  public get(index: number): IsVpcSubnetsOutputReference {
    return new IsVpcSubnetsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsVpcDnsResolverServers {
}

export function isVpcDnsResolverServersToTerraform(struct?: IsVpcDnsResolverServers): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isVpcDnsResolverServersToHclTerraform(struct?: IsVpcDnsResolverServers): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsVpcDnsResolverServersOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsVpcDnsResolverServers | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsVpcDnsResolverServers | undefined) {
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

  // zone_affinity - computed: true, optional: false, required: false
  public get zoneAffinity() {
    return this.getStringAttribute('zone_affinity');
  }
}

export class IsVpcDnsResolverServersList extends cdktf.ComplexList {

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
  public get(index: number): IsVpcDnsResolverServersOutputReference {
    return new IsVpcDnsResolverServersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsVpcDnsResolverManualServers {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#address IsVpc#address}
  */
  readonly address?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#zone_affinity IsVpc#zone_affinity}
  */
  readonly zoneAffinity?: string;
}

export function isVpcDnsResolverManualServersToTerraform(struct?: IsVpcDnsResolverManualServers | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    address: cdktf.stringToTerraform(struct!.address),
    zone_affinity: cdktf.stringToTerraform(struct!.zoneAffinity),
  }
}


export function isVpcDnsResolverManualServersToHclTerraform(struct?: IsVpcDnsResolverManualServers | cdktf.IResolvable): any {
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
    zone_affinity: {
      value: cdktf.stringToHclTerraform(struct!.zoneAffinity),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsVpcDnsResolverManualServersOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsVpcDnsResolverManualServers | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._address !== undefined) {
      hasAnyValues = true;
      internalValueResult.address = this._address;
    }
    if (this._zoneAffinity !== undefined) {
      hasAnyValues = true;
      internalValueResult.zoneAffinity = this._zoneAffinity;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsVpcDnsResolverManualServers | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._address = undefined;
      this._zoneAffinity = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._address = value.address;
      this._zoneAffinity = value.zoneAffinity;
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

  // zone_affinity - computed: true, optional: true, required: false
  private _zoneAffinity?: string; 
  public get zoneAffinity() {
    return this.getStringAttribute('zone_affinity');
  }
  public set zoneAffinity(value: string) {
    this._zoneAffinity = value;
  }
  public resetZoneAffinity() {
    this._zoneAffinity = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zoneAffinityInput() {
    return this._zoneAffinity;
  }
}

export class IsVpcDnsResolverManualServersList extends cdktf.ComplexList {
  public internalValue? : IsVpcDnsResolverManualServers[] | cdktf.IResolvable

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
  public get(index: number): IsVpcDnsResolverManualServersOutputReference {
    return new IsVpcDnsResolverManualServersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsVpcDnsResolver {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#dns_binding_name IsVpc#dns_binding_name}
  */
  readonly dnsBindingName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#type IsVpc#type}
  */
  readonly type?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#vpc_crn IsVpc#vpc_crn}
  */
  readonly vpcCrn?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#vpc_id IsVpc#vpc_id}
  */
  readonly vpcId?: string;
  /**
  * manual_servers block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#manual_servers IsVpc#manual_servers}
  */
  readonly manualServers?: IsVpcDnsResolverManualServers[] | cdktf.IResolvable;
}

export function isVpcDnsResolverToTerraform(struct?: IsVpcDnsResolverOutputReference | IsVpcDnsResolver): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    dns_binding_name: cdktf.stringToTerraform(struct!.dnsBindingName),
    type: cdktf.stringToTerraform(struct!.type),
    vpc_crn: cdktf.stringToTerraform(struct!.vpcCrn),
    vpc_id: cdktf.stringToTerraform(struct!.vpcId),
    manual_servers: cdktf.listMapper(isVpcDnsResolverManualServersToTerraform, true)(struct!.manualServers),
  }
}


export function isVpcDnsResolverToHclTerraform(struct?: IsVpcDnsResolverOutputReference | IsVpcDnsResolver): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    dns_binding_name: {
      value: cdktf.stringToHclTerraform(struct!.dnsBindingName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    vpc_crn: {
      value: cdktf.stringToHclTerraform(struct!.vpcCrn),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    vpc_id: {
      value: cdktf.stringToHclTerraform(struct!.vpcId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    manual_servers: {
      value: cdktf.listMapperHcl(isVpcDnsResolverManualServersToHclTerraform, true)(struct!.manualServers),
      isBlock: true,
      type: "set",
      storageClassType: "IsVpcDnsResolverManualServersList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsVpcDnsResolverOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsVpcDnsResolver | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._dnsBindingName !== undefined) {
      hasAnyValues = true;
      internalValueResult.dnsBindingName = this._dnsBindingName;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    if (this._vpcCrn !== undefined) {
      hasAnyValues = true;
      internalValueResult.vpcCrn = this._vpcCrn;
    }
    if (this._vpcId !== undefined) {
      hasAnyValues = true;
      internalValueResult.vpcId = this._vpcId;
    }
    if (this._manualServers?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.manualServers = this._manualServers?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsVpcDnsResolver | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._dnsBindingName = undefined;
      this._type = undefined;
      this._vpcCrn = undefined;
      this._vpcId = undefined;
      this._manualServers.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._dnsBindingName = value.dnsBindingName;
      this._type = value.type;
      this._vpcCrn = value.vpcCrn;
      this._vpcId = value.vpcId;
      this._manualServers.internalValue = value.manualServers;
    }
  }

  // configuration - computed: true, optional: false, required: false
  public get configuration() {
    return this.getStringAttribute('configuration');
  }

  // dns_binding_id - computed: true, optional: false, required: false
  public get dnsBindingId() {
    return this.getStringAttribute('dns_binding_id');
  }

  // dns_binding_name - computed: true, optional: true, required: false
  private _dnsBindingName?: string; 
  public get dnsBindingName() {
    return this.getStringAttribute('dns_binding_name');
  }
  public set dnsBindingName(value: string) {
    this._dnsBindingName = value;
  }
  public resetDnsBindingName() {
    this._dnsBindingName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dnsBindingNameInput() {
    return this._dnsBindingName;
  }

  // servers - computed: true, optional: false, required: false
  private _servers?: IsVpcDnsResolverServersList;
  public get servers() {
    return this._servers ??= new IsVpcDnsResolverServersList(this, "servers", false);
  }

  // type - computed: true, optional: true, required: false
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  public resetType() {
    this._type = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // vpc_crn - computed: false, optional: true, required: false
  private _vpcCrn?: string; 
  public get vpcCrn() {
    return this.getStringAttribute('vpc_crn');
  }
  public set vpcCrn(value: string) {
    this._vpcCrn = value;
  }
  public resetVpcCrn() {
    this._vpcCrn = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vpcCrnInput() {
    return this._vpcCrn;
  }

  // vpc_id - computed: false, optional: true, required: false
  private _vpcId?: string; 
  public get vpcId() {
    return this.getStringAttribute('vpc_id');
  }
  public set vpcId(value: string) {
    this._vpcId = value;
  }
  public resetVpcId() {
    this._vpcId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vpcIdInput() {
    return this._vpcId;
  }

  // vpc_name - computed: true, optional: false, required: false
  public get vpcName() {
    return this.getStringAttribute('vpc_name');
  }

  // vpc_remote_account_id - computed: true, optional: false, required: false
  public get vpcRemoteAccountId() {
    return this.getStringAttribute('vpc_remote_account_id');
  }

  // vpc_remote_region - computed: true, optional: false, required: false
  public get vpcRemoteRegion() {
    return this.getStringAttribute('vpc_remote_region');
  }

  // manual_servers - computed: false, optional: true, required: false
  private _manualServers = new NestedBlock(IsVpcDnsResolverManualServersList, this, "manual_servers", true);
  public get manualServers() {
    return this._manualServers.reference;
  }
  public putManualServers(value: IsVpcDnsResolverManualServers[] | cdktf.IResolvable) {
    this._manualServers.internalValue = value;
  }
  public resetManualServers() {
    this._manualServers.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get manualServersInput() {
    return this._manualServers.internalValue;
  }
}
export interface IsVpcDns {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#enable_hub IsVpc#enable_hub}
  */
  readonly enableHub?: boolean | cdktf.IResolvable;
  /**
  * resolver block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#resolver IsVpc#resolver}
  */
  readonly resolver?: IsVpcDnsResolver;
}

export function isVpcDnsToTerraform(struct?: IsVpcDnsOutputReference | IsVpcDns): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enable_hub: cdktf.booleanToTerraform(struct!.enableHub),
    resolver: isVpcDnsResolverToTerraform(struct!.resolver),
  }
}


export function isVpcDnsToHclTerraform(struct?: IsVpcDnsOutputReference | IsVpcDns): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    enable_hub: {
      value: cdktf.booleanToHclTerraform(struct!.enableHub),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    resolver: {
      value: isVpcDnsResolverToHclTerraform(struct!.resolver),
      isBlock: true,
      type: "list",
      storageClassType: "IsVpcDnsResolverList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsVpcDnsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsVpcDns | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enableHub !== undefined) {
      hasAnyValues = true;
      internalValueResult.enableHub = this._enableHub;
    }
    if (this._resolver?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.resolver = this._resolver?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsVpcDns | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._enableHub = undefined;
      this._resolver.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._enableHub = value.enableHub;
      this._resolver.internalValue = value.resolver;
    }
  }

  // enable_hub - computed: true, optional: true, required: false
  private _enableHub?: boolean | cdktf.IResolvable; 
  public get enableHub() {
    return this.getBooleanAttribute('enable_hub');
  }
  public set enableHub(value: boolean | cdktf.IResolvable) {
    this._enableHub = value;
  }
  public resetEnableHub() {
    this._enableHub = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enableHubInput() {
    return this._enableHub;
  }

  // resolution_binding_count - computed: true, optional: false, required: false
  public get resolutionBindingCount() {
    return this.getNumberAttribute('resolution_binding_count');
  }

  // resolver - computed: false, optional: true, required: false
  private _resolver = new NestedBlock(IsVpcDnsResolverOutputReference, this, "resolver");
  public get resolver() {
    return this._resolver.reference;
  }
  public putResolver(value: IsVpcDnsResolver) {
    this._resolver.internalValue = value;
  }
  public resetResolver() {
    this._resolver.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resolverInput() {
    return this._resolver.internalValue;
  }
}
export interface IsVpcTimeouts {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#create IsVpc#create}
  */
  readonly create?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#delete IsVpc#delete}
  */
  readonly delete?: string;
}

export function isVpcTimeoutsToTerraform(struct?: IsVpcTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    create: cdktf.stringToTerraform(struct!.create),
    delete: cdktf.stringToTerraform(struct!.delete),
  }
}


export function isVpcTimeoutsToHclTerraform(struct?: IsVpcTimeouts | cdktf.IResolvable): any {
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
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class IsVpcTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): IsVpcTimeouts | cdktf.IResolvable | undefined {
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
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsVpcTimeouts | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._create = undefined;
      this._delete = undefined;
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
}

/**
* Represents a {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc ibm_is_vpc}
*/
export class IsVpc extends LeanResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ibm_is_vpc";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a IsVpc resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the IsVpc to import
  * @param importFromId The id of the existing IsVpc that should be imported. Refer to the {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the IsVpc to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ibm_is_vpc", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_vpc ibm_is_vpc} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options IsVpcConfig
  */
  public constructor(scope: Construct, id: string, config: IsVpcConfig) {
    super(scope, id, {
      terraformResourceType: 'ibm_is_vpc',
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
    this._addressPrefixManagement = config.addressPrefixManagement;
    this._classicAccess = config.classicAccess;
    this._defaultNetworkAclName = config.defaultNetworkAclName;
    this._defaultRoutingTableName = config.defaultRoutingTableName;
    this._defaultSecurityGroupName = config.defaultSecurityGroupName;
    this._id = config.id;
    this._name = config.name;
    this._noSgAclRules = config.noSgAclRules;
    this._resourceGroup = config.resourceGroup;
    this._tags = config.tags;
    this._dns.internalValue = config.dns;
    this._timeouts.internalValue = config.timeouts;
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

  // address_prefix_management - computed: false, optional: true, required: false
  private _addressPrefixManagement?: string; 
  public get addressPrefixManagement() {
    return this.getStringAttribute('address_prefix_management');
  }
  public set addressPrefixManagement(value: string) {
    this._addressPrefixManagement = value;
  }
  public resetAddressPrefixManagement() {
    this._addressPrefixManagement = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get addressPrefixManagementInput() {
    return this._addressPrefixManagement;
  }

  // classic_access - computed: false, optional: true, required: false
  private _classicAccess?: boolean | cdktf.IResolvable; 
  public get classicAccess() {
    return this.getBooleanAttribute('classic_access');
  }
  public set classicAccess(value: boolean | cdktf.IResolvable) {
    this._classicAccess = value;
  }
  public resetClassicAccess() {
    this._classicAccess = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get classicAccessInput() {
    return this._classicAccess;
  }

  // crn - computed: true, optional: false, required: false
  public get crn() {
    return this.getStringAttribute('crn');
  }

  // cse_source_addresses - computed: true, optional: false, required: false
  private _cseSourceAddresses?: IsVpcCseSourceAddressesList;
  public get cseSourceAddresses() {
    return this._cseSourceAddresses ??= new IsVpcCseSourceAddressesList(this, "cse_source_addresses", false);
  }

  // default_address_prefixes - computed: true, optional: false, required: false
  private _defaultAddressPrefixes?: cdktf.StringMap;
  public get defaultAddressPrefixes() {
    return this._defaultAddressPrefixes ??= new cdktf.StringMap(this, "default_address_prefixes");
  }

  // default_network_acl - computed: true, optional: false, required: false
  public get defaultNetworkAcl() {
    return this.getStringAttribute('default_network_acl');
  }

  // default_network_acl_crn - computed: true, optional: false, required: false
  public get defaultNetworkAclCrn() {
    return this.getStringAttribute('default_network_acl_crn');
  }

  // default_network_acl_name - computed: true, optional: true, required: false
  private _defaultNetworkAclName?: string; 
  public get defaultNetworkAclName() {
    return this.getStringAttribute('default_network_acl_name');
  }
  public set defaultNetworkAclName(value: string) {
    this._defaultNetworkAclName = value;
  }
  public resetDefaultNetworkAclName() {
    this._defaultNetworkAclName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultNetworkAclNameInput() {
    return this._defaultNetworkAclName;
  }

  // default_routing_table - computed: true, optional: false, required: false
  public get defaultRoutingTable() {
    return this.getStringAttribute('default_routing_table');
  }

  // default_routing_table_crn - computed: true, optional: false, required: false
  public get defaultRoutingTableCrn() {
    return this.getStringAttribute('default_routing_table_crn');
  }

  // default_routing_table_name - computed: true, optional: true, required: false
  private _defaultRoutingTableName?: string; 
  public get defaultRoutingTableName() {
    return this.getStringAttribute('default_routing_table_name');
  }
  public set defaultRoutingTableName(value: string) {
    this._defaultRoutingTableName = value;
  }
  public resetDefaultRoutingTableName() {
    this._defaultRoutingTableName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultRoutingTableNameInput() {
    return this._defaultRoutingTableName;
  }

  // default_security_group - computed: true, optional: false, required: false
  public get defaultSecurityGroup() {
    return this.getStringAttribute('default_security_group');
  }

  // default_security_group_crn - computed: true, optional: false, required: false
  public get defaultSecurityGroupCrn() {
    return this.getStringAttribute('default_security_group_crn');
  }

  // default_security_group_name - computed: true, optional: true, required: false
  private _defaultSecurityGroupName?: string; 
  public get defaultSecurityGroupName() {
    return this.getStringAttribute('default_security_group_name');
  }
  public set defaultSecurityGroupName(value: string) {
    this._defaultSecurityGroupName = value;
  }
  public resetDefaultSecurityGroupName() {
    this._defaultSecurityGroupName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultSecurityGroupNameInput() {
    return this._defaultSecurityGroupName;
  }

  // health_reasons - computed: true, optional: false, required: false
  private _healthReasons?: IsVpcHealthReasonsList;
  public get healthReasons() {
    return this._healthReasons ??= new IsVpcHealthReasonsList(this, "health_reasons", false);
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

  // no_sg_acl_rules - computed: false, optional: true, required: false
  private _noSgAclRules?: boolean | cdktf.IResolvable; 
  public get noSgAclRules() {
    return this.getBooleanAttribute('no_sg_acl_rules');
  }
  public set noSgAclRules(value: boolean | cdktf.IResolvable) {
    this._noSgAclRules = value;
  }
  public resetNoSgAclRules() {
    this._noSgAclRules = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get noSgAclRulesInput() {
    return this._noSgAclRules;
  }

  // public_address_ranges - computed: true, optional: false, required: false
  private _publicAddressRanges?: IsVpcPublicAddressRangesList;
  public get publicAddressRanges() {
    return this._publicAddressRanges ??= new IsVpcPublicAddressRangesList(this, "public_address_ranges", false);
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

  // security_group - computed: true, optional: false, required: false
  private _securityGroup?: IsVpcSecurityGroupList;
  public get securityGroup() {
    return this._securityGroup ??= new IsVpcSecurityGroupList(this, "security_group", false);
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // subnets - computed: true, optional: false, required: false
  private _subnets?: IsVpcSubnetsList;
  public get subnets() {
    return this._subnets ??= new IsVpcSubnetsList(this, "subnets", false);
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

  // dns - computed: false, optional: true, required: false
  private _dns = new NestedBlock(IsVpcDnsOutputReference, this, "dns");
  public get dns() {
    return this._dns.reference;
  }
  public putDns(value: IsVpcDns) {
    this._dns.internalValue = value;
  }
  public resetDns() {
    this._dns.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dnsInput() {
    return this._dns.internalValue;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new NestedBlock(IsVpcTimeoutsOutputReference, this, "timeouts");
  public get timeouts() {
    return this._timeouts.reference;
  }
  public putTimeouts(value: IsVpcTimeouts) {
    this._timeouts.internalValue = value;
  }
  public resetTimeouts() {
    this._timeouts.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutsInput() {
    return this._timeouts.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      access_tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._accessTags),
      address_prefix_management: cdktf.stringToTerraform(this._addressPrefixManagement),
      classic_access: cdktf.booleanToTerraform(this._classicAccess),
      default_network_acl_name: cdktf.stringToTerraform(this._defaultNetworkAclName),
      default_routing_table_name: cdktf.stringToTerraform(this._defaultRoutingTableName),
      default_security_group_name: cdktf.stringToTerraform(this._defaultSecurityGroupName),
      id: cdktf.stringToTerraform(this._id),
      name: cdktf.stringToTerraform(this._name),
      no_sg_acl_rules: cdktf.booleanToTerraform(this._noSgAclRules),
      resource_group: cdktf.stringToTerraform(this._resourceGroup),
      tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._tags),
      dns: isVpcDnsToTerraform(this._dns.internalValue),
      timeouts: isVpcTimeoutsToTerraform(this._timeouts.internalValue),
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
      address_prefix_management: {
        value: cdktf.stringToHclTerraform(this._addressPrefixManagement),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      classic_access: {
        value: cdktf.booleanToHclTerraform(this._classicAccess),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      default_network_acl_name: {
        value: cdktf.stringToHclTerraform(this._defaultNetworkAclName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      default_routing_table_name: {
        value: cdktf.stringToHclTerraform(this._defaultRoutingTableName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      default_security_group_name: {
        value: cdktf.stringToHclTerraform(this._defaultSecurityGroupName),
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
      no_sg_acl_rules: {
        value: cdktf.booleanToHclTerraform(this._noSgAclRules),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
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
      dns: {
        value: isVpcDnsToHclTerraform(this._dns.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsVpcDnsList",
      },
      timeouts: {
        value: isVpcTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "IsVpcTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
