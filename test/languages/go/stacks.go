package main

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf-service-access/cdktf-service-access-go/cdktfserviceaccess/aws"
	awsbindings "github.com/cdktf-service-access/cdktf-service-access-go/cdktfserviceaccess/aws/bindings"
	"github.com/cdktf-service-access/cdktf-service-access-go/cdktfserviceaccess/huaweicloud"
	huawei "github.com/cdktf-service-access/cdktf-service-access-go/cdktfserviceaccess/huaweicloud/bindings"
	// docs:start imports
	"github.com/cdktf-service-access/cdktf-service-access-go/cdktfserviceaccess/ibm"
	// docs:end imports
	// docs:start bindings
	"github.com/cdktf-service-access/cdktf-service-access-go/cdktfserviceaccess/ibm/bindings"
	// docs:end bindings
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

func imageImport(scope constructs.Construct, id string) {
	stack := cdktf.NewTerraformStack(scope, &id)
	bindings.NewIbmProvider(stack, jsii.String("ibm"), &bindings.IbmProviderConfig{Region: jsii.String("us-south")})

	bucketName := cdktf.NewTerraformVariable(stack, jsii.String("bucket_name"), &cdktf.TerraformVariableConfig{
		Type:        jsii.String("string"),
		Description: jsii.String("Name of the bucket for disk images; unique among all buckets of Object Storage"),
		Validation: &[]*cdktf.TerraformVariableValidationConfig{{
			Condition:    "${can(regex(\"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$\", var.bucket_name))}",
			ErrorMessage: jsii.String(`bucket_name must be 3 to 63 of a-z, 0-9, "." and "-"`),
		}},
	})
	imageFile := cdktf.NewTerraformVariable(stack, jsii.String("image_file"), &cdktf.TerraformVariableConfig{
		Type:        jsii.String("string"),
		Description: jsii.String("Absolute path of the disk image on this machine, a .qcow2 or .vhd file"),
		Validation: &[]*cdktf.TerraformVariableValidationConfig{{
			Condition:    "${can(regex(\"^(/|[A-Za-z]:).*[.](qcow2|vhd)$\", var.image_file))}",
			ErrorMessage: jsii.String("image_file must be an absolute path that ends in .qcow2 or .vhd: Terraform runs in cdktf.out"),
		}},
	})

	storage := bindings.NewResourceInstance(stack, jsii.String("storage"), &bindings.ResourceInstanceConfig{
		Name:     jsii.String("disk-images"),
		Service:  jsii.String("cloud-object-storage"),
		Plan:     jsii.String("standard"),
		Location: jsii.String("global"),
	})
	bucket := bindings.NewCosBucket(stack, jsii.String("bucket"), &bindings.CosBucketConfig{
		BucketName:         bucketName.StringValue(),
		ResourceInstanceId: storage.Crn(),
		RegionLocation:     jsii.String("us-south"),
		StorageClass:       jsii.String("standard"),
	})
	disk := bindings.NewCosBucketObject(stack, jsii.String("disk"), &bindings.CosBucketObjectConfig{
		BucketCrn:      bucket.Crn(),
		BucketLocation: bucket.RegionLocation(),
		Key:            jsii.String("debian-12.qcow2"),
		ContentFile:    imageFile.StringValue(),
	})

	// docs:start authorization
	authorization := ibm.NewImageServiceCosAuthorization(stack, jsii.String("image-import"), &ibm.ImageServiceCosAuthorizationProps{
		Access: ibm.ImageAccess_IMPORT,
		Target: ibm.CosTarget_Bucket(bucket.Crn()),
	})
	// docs:end authorization

	// docs:start image
	bindings.NewIsImage(stack, jsii.String("image"), &bindings.IsImageConfig{
		Name:            jsii.String("debian-12"),
		Href:            jsii.Sprintf("cos://%s/%s/%s", *bucket.RegionLocation(), *bucket.BucketName(), *disk.Key()),
		OperatingSystem: jsii.String("debian-12-amd64"),
		DependsOn:       &[]cdktf.ITerraformDependable{authorization},
	})
	// docs:end image
}

func vmImportRole(scope constructs.Construct, id string) {
	stack := cdktf.NewTerraformStack(scope, &id)
	awsbindings.NewAwsProvider(stack, jsii.String("aws"), &awsbindings.AwsProviderConfig{Region: jsii.String("eu-central-1")})
	aws.NewVmImportRole(stack, jsii.String("vmimport"), &aws.VmImportRoleProps{
		ImportBuckets: &[]aws.VmImportBucket{
			aws.VmImportBucket_Named(jsii.String("disk-images"), &aws.VmImportBucketOptions{Prefix: jsii.String("linux/")}),
		},
		VolumeKmsKeyArns: jsii.Strings(
			"arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
		SourceAccountId:   jsii.String("111122223333"),
		ScopedToResources: jsii.Bool(true),
	})
}

func imageFactory(scope constructs.Construct, id string) {
	stack := cdktf.NewTerraformStack(scope, &id)
	huawei.NewHuaweicloudProvider(stack, jsii.String("huaweicloud"), &huawei.HuaweicloudProviderConfig{Region: jsii.String("eu-west-101")})
	bucketName := cdktf.NewTerraformVariable(stack, jsii.String("bucket_name"), &cdktf.TerraformVariableConfig{
		Type:        jsii.String("string"),
		Description: jsii.String("Name of the bucket for image files; unique among all buckets of Object Storage Service"),
		Validation: &[]*cdktf.TerraformVariableValidationConfig{{
			Condition:    "${can(regex(\"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$\", var.bucket_name))}",
			ErrorMessage: jsii.String(`bucket_name must be 3 to 63 of a-z, 0-9, "." and "-"`),
		}},
	})
	bucket := huawei.NewObsBucket(stack, jsii.String("bucket"), &huawei.ObsBucketConfig{
		Bucket: bucketName.StringValue(), StorageClass: jsii.String("STANDARD"),
	})
	key := huawei.NewKmsKey(stack, jsii.String("key"), &huawei.KmsKeyConfig{KeyAlias: jsii.String("image-factory")})
	builders := huawei.NewIdentityGroup(stack, jsii.String("builders"), &huawei.IdentityGroupConfig{Name: jsii.String("image-builders")})
	publishers := huawei.NewIdentityGroup(stack, jsii.String("publishers"), &huawei.IdentityGroupConfig{Name: jsii.String("image-publishers")})

	importer := huaweicloud.ImsReadyPolicy_Importer(stack, jsii.String("importer"), &huaweicloud.ImsReadyPolicyProps{
		PolicyName: jsii.String("image-importer"),
		ObsBuckets: &[]*string{bucket.Bucket()},
		KmsKeyIds:  &[]*string{key.Id()},
	})
	huaweicloud.NewImsGroupAccess(stack, jsii.String("build"), &huaweicloud.ImsGroupAccessProps{
		GroupId:  builders.Id(),
		Policies: &[]huaweicloud.ImsCustomPolicy{importer},
		Scope:    huaweicloud.ImsScope_ProjectNames(jsii.Strings("eu-west-101")),
	})
	sharer := huaweicloud.ImsReadyPolicy_Sharer(stack, jsii.String("sharer"), &huaweicloud.ImsReadyPolicyProps{PolicyName: jsii.String("image-sharer")})
	huaweicloud.NewImsGroupAccess(stack, jsii.String("publish"), &huaweicloud.ImsGroupAccessProps{
		GroupId:  publishers.Id(),
		Policies: &[]huaweicloud.ImsCustomPolicy{sharer},
		Scope:    huaweicloud.ImsScope_ProjectNames(jsii.Strings("eu-west-101")),
	})
}
