package example;

import com.hashicorp.cdktf.TerraformStack;
import com.hashicorp.cdktf.TerraformVariable;
import com.hashicorp.cdktf.TerraformVariableValidationConfig;
import io.github.cdktfserviceaccess.cdktf.aws.VmImportBucket;
import io.github.cdktfserviceaccess.cdktf.aws.VmImportBucketOptions;
import io.github.cdktfserviceaccess.cdktf.aws.VmImportRole;
import io.github.cdktfserviceaccess.cdktf.aws.bindings.AwsProvider;
import io.github.cdktfserviceaccess.cdktf.huaweicloud.ImsCustomPolicy;
import io.github.cdktfserviceaccess.cdktf.huaweicloud.ImsGroupAccess;
import io.github.cdktfserviceaccess.cdktf.huaweicloud.ImsReadyPolicy;
import io.github.cdktfserviceaccess.cdktf.huaweicloud.ImsReadyPolicyProps;
import io.github.cdktfserviceaccess.cdktf.huaweicloud.ImsScope;
import io.github.cdktfserviceaccess.cdktf.huaweicloud.bindings.HuaweicloudProvider;
import io.github.cdktfserviceaccess.cdktf.huaweicloud.bindings.IdentityGroup;
import io.github.cdktfserviceaccess.cdktf.huaweicloud.bindings.KmsKey;
import io.github.cdktfserviceaccess.cdktf.huaweicloud.bindings.ObsBucket;
// docs:start imports
import io.github.cdktfserviceaccess.cdktf.ibm.CosTarget;
import io.github.cdktfserviceaccess.cdktf.ibm.ImageAccess;
import io.github.cdktfserviceaccess.cdktf.ibm.ImageServiceCosAuthorization;
// docs:end imports
// docs:start bindings
import io.github.cdktfserviceaccess.cdktf.ibm.bindings.CosBucket;
import io.github.cdktfserviceaccess.cdktf.ibm.bindings.CosBucketObject;
import io.github.cdktfserviceaccess.cdktf.ibm.bindings.IbmProvider;
import io.github.cdktfserviceaccess.cdktf.ibm.bindings.IsImage;
import io.github.cdktfserviceaccess.cdktf.ibm.bindings.ResourceInstance;
// docs:end bindings
import java.util.List;
import software.constructs.Construct;

/** The three stacks. */
final class Stacks {
    private Stacks() {}

    static final class ImageImportStack extends TerraformStack {
        ImageImportStack(Construct scope, String id) {
            super(scope, id);
            IbmProvider.Builder.create(this, "ibm").region("us-south").build();

            TerraformVariable bucketName = TerraformVariable.Builder.create(this, "bucket_name")
                .type("string")
                .description("Name of the bucket for disk images; unique among all buckets of Object Storage")
                .validation(List.of(TerraformVariableValidationConfig.builder()
                    .condition("${can(regex(\"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$\", var.bucket_name))}")
                    .errorMessage("bucket_name must be 3 to 63 of a-z, 0-9, \".\" and \"-\"")
                    .build()))
                .build();
            TerraformVariable imageFile = TerraformVariable.Builder.create(this, "image_file")
                .type("string")
                .description("Absolute path of the disk image on this machine, a .qcow2 or .vhd file")
                .validation(List.of(TerraformVariableValidationConfig.builder()
                    .condition("${can(regex(\"^(/|[A-Za-z]:).*[.](qcow2|vhd)$\", var.image_file))}")
                    .errorMessage("image_file must be an absolute path that ends in .qcow2 or .vhd: Terraform runs in cdktf.out")
                    .build()))
                .build();

            ResourceInstance storage = ResourceInstance.Builder.create(this, "storage")
                .name("disk-images").service("cloud-object-storage").plan("standard").location("global")
                .build();
            CosBucket bucket = CosBucket.Builder.create(this, "bucket")
                .bucketName(bucketName.getStringValue())
                .resourceInstanceId(storage.getCrn())
                .regionLocation("us-south")
                .storageClass("standard")
                .build();
            CosBucketObject disk = CosBucketObject.Builder.create(this, "disk")
                .bucketCrn(bucket.getCrn())
                .bucketLocation(bucket.getRegionLocation())
                .key("debian-12.qcow2")
                .contentFile(imageFile.getStringValue())
                .build();

            // docs:start authorization
            ImageServiceCosAuthorization authorization = ImageServiceCosAuthorization.Builder.create(this, "image-import")
                .access(ImageAccess.IMPORT)
                .target(CosTarget.bucket(bucket.getCrn()))
                .build();
            // docs:end authorization

            // docs:start image
            IsImage.Builder.create(this, "image")
                .name("debian-12")
                .href("cos://" + bucket.getRegionLocation() + "/" + bucket.getBucketName() + "/" + disk.getKey())
                .operatingSystem("debian-12-amd64")
                .dependsOn(List.of(authorization))
                .build();
            // docs:end image
        }
    }

    static void vmImportRole(Construct scope, String id) {
        TerraformStack stack = new TerraformStack(scope, id);
        AwsProvider.Builder.create(stack, "aws").region("eu-central-1").build();
        VmImportRole.Builder.create(stack, "vmimport")
            .importBuckets(List.of(VmImportBucket.named("disk-images", VmImportBucketOptions.builder().prefix("linux/").build())))
            .volumeKmsKeyArns(List.of("arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"))
            .sourceAccountId("111122223333")
            .scopedToResources(true)
            .build();
    }

    static void imageFactory(Construct scope, String id) {
        TerraformStack stack = new TerraformStack(scope, id);
        HuaweicloudProvider.Builder.create(stack, "huaweicloud").region("eu-west-101").build();
        TerraformVariable bucketName = TerraformVariable.Builder.create(stack, "bucket_name")
            .type("string")
            .description("Name of the bucket for image files; unique among all buckets of Object Storage Service")
            .validation(List.of(TerraformVariableValidationConfig.builder()
                .condition("${can(regex(\"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$\", var.bucket_name))}")
                .errorMessage("bucket_name must be 3 to 63 of a-z, 0-9, \".\" and \"-\"")
                .build()))
            .build();
        ObsBucket bucket = ObsBucket.Builder.create(stack, "bucket").bucket(bucketName.getStringValue()).storageClass("STANDARD").build();
        KmsKey key = KmsKey.Builder.create(stack, "key").keyAlias("image-factory").build();
        IdentityGroup builders = IdentityGroup.Builder.create(stack, "builders").name("image-builders").build();
        IdentityGroup publishers = IdentityGroup.Builder.create(stack, "publishers").name("image-publishers").build();

        ImsCustomPolicy importer = ImsReadyPolicy.importer(stack, "importer", ImsReadyPolicyProps.builder()
            .policyName("image-importer").obsBuckets(List.of(bucket.getBucket())).kmsKeyIds(List.of(key.getId())).build());
        ImsGroupAccess.Builder.create(stack, "build")
            .groupId(builders.getId()).policies(List.of(importer)).scope(ImsScope.projectNames(List.of("eu-west-101"))).build();
        ImsCustomPolicy sharer = ImsReadyPolicy.sharer(stack, "sharer", ImsReadyPolicyProps.builder().policyName("image-sharer").build());
        ImsGroupAccess.Builder.create(stack, "publish")
            .groupId(publishers.getId()).policies(List.of(sharer)).scope(ImsScope.projectNames(List.of("eu-west-101"))).build();
    }
}
