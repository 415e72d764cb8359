import tempfile

from cdktf import App, TerraformStack

from cdktf_service_access.aws import VmImportBucket, VmImportRole
from cdktf_service_access.aws.bindings import AwsProvider
from cdktf_service_access.ibm import CosTarget, ImageAccess, ImageServiceCosAuthorization


def value_of_a_factory(app, stack):
    ImageServiceCosAuthorization(stack, "images", access=ImageAccess.IMPORT, target=CosTarget.instance("disk-images"))


def several_problems(app, stack):
    VmImportRole(
        stack,
        "vmimport",
        import_buckets=[VmImportBucket.named("arn:aws:s3:::disk-images")],
        volume_kms_key_arns=["alias/volumes"],
        source_account_id="",
    )


def same_claim(app, stack):
    AwsProvider(stack, "aws", region="eu-central-1")
    VmImportRole(stack, "first", import_buckets=[VmImportBucket.named("disk-images")])
    VmImportRole(stack, "second", import_buckets=[VmImportBucket.named("other-images")])
    app.synth()


def dictionary(app, stack):
    VmImportRole(stack, "vmimport", import_buckets=[{"bucketName": "disk-images", "prefx": "linux/"}])


def dictionary_in_snake_case(app, stack):
    VmImportRole(stack, "vmimport", import_buckets=[{"bucket_name": "disk-images"}])


def keyword_of_typescript(app, stack):
    VmImportRole(stack, "vmimport", importBuckets=[VmImportBucket.named("disk-images")])


def misspelt_keyword(app, stack):
    VmImportBucket.named("disk-images", prefx="linux/")


REFUSED = {
    "a value of a factory": value_of_a_factory,
    "several problems of one construct": several_problems,
    "two constructs that claim the same, at synthesis": same_claim,
    "a dictionary": dictionary,
    "a dictionary in snake_case": dictionary_in_snake_case,
    "a keyword in camelCase": keyword_of_typescript,
    "a misspelt keyword": misspelt_keyword,
}


def refusals():
    """The messages, by the name of what causes them; None where nothing was refused."""
    messages = {}
    for name, fails in REFUSED.items():
        app = App(outdir=tempfile.mkdtemp())
        # docs:start errors
        try:
            fails(app, TerraformStack(app, "stack"))
            messages[name] = None
        except (RuntimeError, TypeError) as error:
            messages[name] = str(error)
        # docs:end errors
    return messages
