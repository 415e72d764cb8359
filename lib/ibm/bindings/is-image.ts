// Generated from schemas/ibm.json by scripts/bindings (npm run bindings): do not edit.
// https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { LeanResource } from '../../core/lean-element';
import { NestedBlock } from '../../core/nested-block';

// Configuration

export interface IsImageConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#access_tags IsImage#access_tags}
  */
  readonly accessTags?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#deprecate IsImage#deprecate}
  */
  readonly deprecate?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#deprecation_at IsImage#deprecation_at}
  */
  readonly deprecationAt?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#encrypted_data_key IsImage#encrypted_data_key}
  */
  readonly encryptedDataKey?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#encryption_key IsImage#encryption_key}
  */
  readonly encryptionKey?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#href IsImage#href}
  */
  readonly href?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#id IsImage#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#minimum_acceptable_status IsImage#minimum_acceptable_status}
  */
  readonly minimumAcceptableStatus?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#name IsImage#name}
  */
  readonly name: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#obsolescence_at IsImage#obsolescence_at}
  */
  readonly obsolescenceAt?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#obsolete IsImage#obsolete}
  */
  readonly obsolete?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#operating_system IsImage#operating_system}
  */
  readonly operatingSystem?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#resource_group IsImage#resource_group}
  */
  readonly resourceGroup?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#source_volume IsImage#source_volume}
  */
  readonly sourceVolume?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#tags IsImage#tags}
  */
  readonly tags?: string[];
  /**
  * allowed_use block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#allowed_use IsImage#allowed_use}
  */
  readonly allowedUse?: IsImageAllowedUse;
  /**
  * timeouts block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#timeouts IsImage#timeouts}
  */
  readonly timeouts?: IsImageTimeouts;
}
export interface IsImageZones {
}

export function isImageZonesToTerraform(struct?: IsImageZones): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function isImageZonesToHclTerraform(struct?: IsImageZones): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class IsImageZonesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): IsImageZones | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: IsImageZones | undefined) {
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

export class IsImageZonesList extends cdktf.ComplexList {

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
  public get(index: number): IsImageZonesOutputReference {
    return new IsImageZonesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface IsImageAllowedUse {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#api_version IsImage#api_version}
  */
  readonly apiVersion?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#bare_metal_server IsImage#bare_metal_server}
  */
  readonly bareMetalServer?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#instance IsImage#instance}
  */
  readonly instance?: string;
}

export function isImageAllowedUseToTerraform(struct?: IsImageAllowedUseOutputReference | IsImageAllowedUse): any {
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


export function isImageAllowedUseToHclTerraform(struct?: IsImageAllowedUseOutputReference | IsImageAllowedUse): any {
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

export class IsImageAllowedUseOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): IsImageAllowedUse | undefined {
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

  public set internalValue(value: IsImageAllowedUse | undefined) {
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
export interface IsImageTimeouts {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#create IsImage#create}
  */
  readonly create?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#delete IsImage#delete}
  */
  readonly delete?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#update IsImage#update}
  */
  readonly update?: string;
}

export function isImageTimeoutsToTerraform(struct?: IsImageTimeouts | cdktf.IResolvable): any {
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


export function isImageTimeoutsToHclTerraform(struct?: IsImageTimeouts | cdktf.IResolvable): any {
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

export class IsImageTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): IsImageTimeouts | cdktf.IResolvable | undefined {
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

  public set internalValue(value: IsImageTimeouts | cdktf.IResolvable | undefined) {
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

/**
* Represents a {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image ibm_is_image}
*/
export class IsImage extends LeanResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ibm_is_image";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a IsImage resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the IsImage to import
  * @param importFromId The id of the existing IsImage that should be imported. Refer to the {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the IsImage to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ibm_is_image", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/ibm-cloud/ibm/latest/docs/resources/is_image ibm_is_image} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options IsImageConfig
  */
  public constructor(scope: Construct, id: string, config: IsImageConfig) {
    super(scope, id, {
      terraformResourceType: 'ibm_is_image',
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
    this._deprecate = config.deprecate;
    this._deprecationAt = config.deprecationAt;
    this._encryptedDataKey = config.encryptedDataKey;
    this._encryptionKey = config.encryptionKey;
    this._href = config.href;
    this._id = config.id;
    this._minimumAcceptableStatus = config.minimumAcceptableStatus;
    this._name = config.name;
    this._obsolescenceAt = config.obsolescenceAt;
    this._obsolete = config.obsolete;
    this._operatingSystem = config.operatingSystem;
    this._resourceGroup = config.resourceGroup;
    this._sourceVolume = config.sourceVolume;
    this._tags = config.tags;
    this._allowedUse.internalValue = config.allowedUse;
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

  // checksum - computed: true, optional: false, required: false
  public get checksum() {
    return this.getStringAttribute('checksum');
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // crn - computed: true, optional: false, required: false
  public get crn() {
    return this.getStringAttribute('crn');
  }

  // deprecate - computed: false, optional: true, required: false
  private _deprecate?: boolean | cdktf.IResolvable; 
  public get deprecate() {
    return this.getBooleanAttribute('deprecate');
  }
  public set deprecate(value: boolean | cdktf.IResolvable) {
    this._deprecate = value;
  }
  public resetDeprecate() {
    this._deprecate = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deprecateInput() {
    return this._deprecate;
  }

  // deprecation_at - computed: true, optional: true, required: false
  private _deprecationAt?: string; 
  public get deprecationAt() {
    return this.getStringAttribute('deprecation_at');
  }
  public set deprecationAt(value: string) {
    this._deprecationAt = value;
  }
  public resetDeprecationAt() {
    this._deprecationAt = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deprecationAtInput() {
    return this._deprecationAt;
  }

  // encrypted_data_key - computed: false, optional: true, required: false
  private _encryptedDataKey?: string; 
  public get encryptedDataKey() {
    return this.getStringAttribute('encrypted_data_key');
  }
  public set encryptedDataKey(value: string) {
    this._encryptedDataKey = value;
  }
  public resetEncryptedDataKey() {
    this._encryptedDataKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get encryptedDataKeyInput() {
    return this._encryptedDataKey;
  }

  // encryption - computed: true, optional: false, required: false
  public get encryption() {
    return this.getStringAttribute('encryption');
  }

  // encryption_key - computed: false, optional: true, required: false
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

  // file - computed: true, optional: false, required: false
  public get file() {
    return this.getNumberAttribute('file');
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

  // minimum_acceptable_status - computed: false, optional: true, required: false
  private _minimumAcceptableStatus?: string; 
  public get minimumAcceptableStatus() {
    return this.getStringAttribute('minimum_acceptable_status');
  }
  public set minimumAcceptableStatus(value: string) {
    this._minimumAcceptableStatus = value;
  }
  public resetMinimumAcceptableStatus() {
    this._minimumAcceptableStatus = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get minimumAcceptableStatusInput() {
    return this._minimumAcceptableStatus;
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

  // obsolescence_at - computed: true, optional: true, required: false
  private _obsolescenceAt?: string; 
  public get obsolescenceAt() {
    return this.getStringAttribute('obsolescence_at');
  }
  public set obsolescenceAt(value: string) {
    this._obsolescenceAt = value;
  }
  public resetObsolescenceAt() {
    this._obsolescenceAt = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get obsolescenceAtInput() {
    return this._obsolescenceAt;
  }

  // obsolete - computed: false, optional: true, required: false
  private _obsolete?: boolean | cdktf.IResolvable; 
  public get obsolete() {
    return this.getBooleanAttribute('obsolete');
  }
  public set obsolete(value: boolean | cdktf.IResolvable) {
    this._obsolete = value;
  }
  public resetObsolete() {
    this._obsolete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get obsoleteInput() {
    return this._obsolete;
  }

  // operating_system - computed: true, optional: true, required: false
  private _operatingSystem?: string; 
  public get operatingSystem() {
    return this.getStringAttribute('operating_system');
  }
  public set operatingSystem(value: string) {
    this._operatingSystem = value;
  }
  public resetOperatingSystem() {
    this._operatingSystem = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get operatingSystemInput() {
    return this._operatingSystem;
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

  // size - computed: true, optional: false, required: false
  public get size() {
    return this.getNumberAttribute('size');
  }

  // source_volume - computed: false, optional: true, required: false
  private _sourceVolume?: string; 
  public get sourceVolume() {
    return this.getStringAttribute('source_volume');
  }
  public set sourceVolume(value: string) {
    this._sourceVolume = value;
  }
  public resetSourceVolume() {
    this._sourceVolume = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceVolumeInput() {
    return this._sourceVolume;
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
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

  // user_data_format - computed: true, optional: false, required: false
  public get userDataFormat() {
    return this.getStringAttribute('user_data_format');
  }

  // visibility - computed: true, optional: false, required: false
  public get visibility() {
    return this.getStringAttribute('visibility');
  }

  // zones - computed: true, optional: false, required: false
  private _zones?: IsImageZonesList;
  public get zones() {
    return this._zones ??= new IsImageZonesList(this, "zones", false);
  }

  // allowed_use - computed: false, optional: true, required: false
  private _allowedUse = new NestedBlock(IsImageAllowedUseOutputReference, this, "allowed_use");
  public get allowedUse() {
    return this._allowedUse.reference;
  }
  public putAllowedUse(value: IsImageAllowedUse) {
    this._allowedUse.internalValue = value;
  }
  public resetAllowedUse() {
    this._allowedUse.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedUseInput() {
    return this._allowedUse.internalValue;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new NestedBlock(IsImageTimeoutsOutputReference, this, "timeouts");
  public get timeouts() {
    return this._timeouts.reference;
  }
  public putTimeouts(value: IsImageTimeouts) {
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
      deprecate: cdktf.booleanToTerraform(this._deprecate),
      deprecation_at: cdktf.stringToTerraform(this._deprecationAt),
      encrypted_data_key: cdktf.stringToTerraform(this._encryptedDataKey),
      encryption_key: cdktf.stringToTerraform(this._encryptionKey),
      href: cdktf.stringToTerraform(this._href),
      id: cdktf.stringToTerraform(this._id),
      minimum_acceptable_status: cdktf.stringToTerraform(this._minimumAcceptableStatus),
      name: cdktf.stringToTerraform(this._name),
      obsolescence_at: cdktf.stringToTerraform(this._obsolescenceAt),
      obsolete: cdktf.booleanToTerraform(this._obsolete),
      operating_system: cdktf.stringToTerraform(this._operatingSystem),
      resource_group: cdktf.stringToTerraform(this._resourceGroup),
      source_volume: cdktf.stringToTerraform(this._sourceVolume),
      tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._tags),
      allowed_use: isImageAllowedUseToTerraform(this._allowedUse.internalValue),
      timeouts: isImageTimeoutsToTerraform(this._timeouts.internalValue),
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
      deprecate: {
        value: cdktf.booleanToHclTerraform(this._deprecate),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      deprecation_at: {
        value: cdktf.stringToHclTerraform(this._deprecationAt),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      encrypted_data_key: {
        value: cdktf.stringToHclTerraform(this._encryptedDataKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      encryption_key: {
        value: cdktf.stringToHclTerraform(this._encryptionKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      href: {
        value: cdktf.stringToHclTerraform(this._href),
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
      minimum_acceptable_status: {
        value: cdktf.stringToHclTerraform(this._minimumAcceptableStatus),
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
      obsolescence_at: {
        value: cdktf.stringToHclTerraform(this._obsolescenceAt),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      obsolete: {
        value: cdktf.booleanToHclTerraform(this._obsolete),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      operating_system: {
        value: cdktf.stringToHclTerraform(this._operatingSystem),
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
      source_volume: {
        value: cdktf.stringToHclTerraform(this._sourceVolume),
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
      allowed_use: {
        value: isImageAllowedUseToHclTerraform(this._allowedUse.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "IsImageAllowedUseList",
      },
      timeouts: {
        value: isImageTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "IsImageTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
