from constructs import Construct
from cdktf import TerraformStack, TerraformVariable, TerraformVariableValidationConfig

from cdktf_service_access.aws import VmImportBucket, VmImportRole
from cdktf_service_access.aws.bindings import AwsProvider
from cdktf_service_access.huaweicloud import ImsGroupAccess, ImsReadyPolicy, ImsScope
from cdktf_service_access.huaweicloud.bindings import HuaweicloudProvider, IdentityGroup, KmsKey, ObsBucket
# docs:start imports
from cdktf_service_access.ibm import CosTarget, ImageAccess, ImageServiceCosAuthorization
# docs:end imports
# docs:start bindings
from cdktf_service_access.ibm.bindings import CosBucket, CosBucketObject, IbmProvider, IsImage, ResourceInstance
# docs:end bindings


class ImageImportStack(TerraformStack):
    def __init__(self, scope: Construct, id: str):
        super().__init__(scope, id)
        IbmProvider(self, "ibm", region="us-south")

        bucket_name = TerraformVariable(
            self,
            "bucket_name",
            type="string",
            description="Name of the bucket for disk images; unique among all buckets of Object Storage",
            validation=[
                TerraformVariableValidationConfig(
                    condition='${can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.bucket_name))}',
                    error_message='bucket_name must be 3 to 63 of a-z, 0-9, "." and "-"',
                )
            ],
        )
        image_file = TerraformVariable(
            self,
            "image_file",
            type="string",
            description="Absolute path of the disk image on this machine, a .qcow2 or .vhd file",
            validation=[
                TerraformVariableValidationConfig(
                    condition='${can(regex("^(/|[A-Za-z]:).*[.](qcow2|vhd)$", var.image_file))}',
                    error_message="image_file must be an absolute path that ends in .qcow2 or .vhd: Terraform runs in cdktf.out",
                )
            ],
        )

        storage = ResourceInstance(
            self, "storage", name="disk-images", service="cloud-object-storage", plan="standard", location="global"
        )
        bucket = CosBucket(
            self,
            "bucket",
            bucket_name=bucket_name.string_value,
            resource_instance_id=storage.crn,
            region_location="us-south",
            storage_class="standard",
        )
        disk = CosBucketObject(
            self,
            "disk",
            bucket_crn=bucket.crn,
            bucket_location=bucket.region_location,
            key="debian-12.qcow2",
            content_file=image_file.string_value,
        )

        # docs:start authorization
        authorization = ImageServiceCosAuthorization(
            self,
            "image-import",
            access=ImageAccess.IMPORT,
            target=CosTarget.bucket(bucket.crn),
        )
        # docs:end authorization

        # docs:start image
        IsImage(
            self,
            "image",
            name="debian-12",
            href=f"cos://{bucket.region_location}/{bucket.bucket_name}/{disk.key}",
            operating_system="debian-12-amd64",
            depends_on=[authorization],
        )
        # docs:end image


class VmImportRoleStack(TerraformStack):
    def __init__(self, scope: Construct, id: str):
        super().__init__(scope, id)
        AwsProvider(self, "aws", region="eu-central-1")
        VmImportRole(
            self,
            "vmimport",
            import_buckets=[VmImportBucket.named("disk-images", prefix="linux/")],
            volume_kms_key_arns=[
                "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
            ],
            source_account_id="111122223333",
            scoped_to_resources=True,
        )


class ImageFactoryStack(TerraformStack):
    def __init__(self, scope: Construct, id: str):
        super().__init__(scope, id)
        HuaweicloudProvider(self, "huaweicloud", region="eu-west-101")
        bucket_name = TerraformVariable(
            self,
            "bucket_name",
            type="string",
            description="Name of the bucket for image files; unique among all buckets of Object Storage Service",
            validation=[
                TerraformVariableValidationConfig(
                    condition='${can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.bucket_name))}',
                    error_message='bucket_name must be 3 to 63 of a-z, 0-9, "." and "-"',
                )
            ],
        )
        bucket = ObsBucket(self, "bucket", bucket=bucket_name.string_value, storage_class="STANDARD")
        key = KmsKey(self, "key", key_alias="image-factory")
        builders = IdentityGroup(self, "builders", name="image-builders")
        publishers = IdentityGroup(self, "publishers", name="image-publishers")

        importer = ImsReadyPolicy.importer(
            self, "importer", policy_name="image-importer", obs_buckets=[bucket.bucket], kms_key_ids=[key.id]
        )
        ImsGroupAccess(
            self,
            "build",
            group_id=builders.id,
            policies=[importer],
            scope=ImsScope.project_names(["eu-west-101"]),
        )
        sharer = ImsReadyPolicy.sharer(self, "sharer", policy_name="image-sharer")
        ImsGroupAccess(
            self,
            "publish",
            group_id=publishers.id,
            policies=[sharer],
            scope=ImsScope.project_names(["eu-west-101"]),
        )
