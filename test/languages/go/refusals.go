package main

import (
	"fmt"
	"os"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf-service-access/cdktf-service-access-go/cdktfserviceaccess/aws"
	awsbindings "github.com/cdktf-service-access/cdktf-service-access-go/cdktfserviceaccess/aws/bindings"
	"github.com/cdktf-service-access/cdktf-service-access-go/cdktfserviceaccess/ibm"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

func valueOfAFactory(_ cdktf.App, stack cdktf.TerraformStack) {
	ibm.NewImageServiceCosAuthorization(stack, jsii.String("images"), &ibm.ImageServiceCosAuthorizationProps{
		Access: ibm.ImageAccess_IMPORT,
		Target: ibm.CosTarget_Instance(jsii.String("disk-images")),
	})
}

func severalProblems(_ cdktf.App, stack cdktf.TerraformStack) {
	aws.NewVmImportRole(stack, jsii.String("vmimport"), &aws.VmImportRoleProps{
		ImportBuckets:    &[]aws.VmImportBucket{aws.VmImportBucket_Named(jsii.String("arn:aws:s3:::disk-images"), nil)},
		VolumeKmsKeyArns: jsii.Strings("alias/volumes"),
		SourceAccountId:  jsii.String(""),
	})
}

func sameClaim(app cdktf.App, stack cdktf.TerraformStack) {
	awsbindings.NewAwsProvider(stack, jsii.String("aws"), &awsbindings.AwsProviderConfig{Region: jsii.String("eu-central-1")})
	aws.NewVmImportRole(stack, jsii.String("first"), &aws.VmImportRoleProps{
		ImportBuckets: &[]aws.VmImportBucket{aws.VmImportBucket_Named(jsii.String("disk-images"), nil)},
	})
	aws.NewVmImportRole(stack, jsii.String("second"), &aws.VmImportRoleProps{
		ImportBuckets: &[]aws.VmImportBucket{aws.VmImportBucket_Named(jsii.String("other-images"), nil)},
	})
	app.Synth()
}

// The messages, by the name of what causes them; nil where nothing was refused.
func refusals() map[string]*string {
	return map[string]*string{
		"a value of a factory":                             messageOf(valueOfAFactory),
		"several problems of one construct":                messageOf(severalProblems),
		"two constructs that claim the same, at synthesis": messageOf(sameClaim),
	}
}

func messageOf(fails func(cdktf.App, cdktf.TerraformStack)) (message *string) {
	output, err := os.MkdirTemp("", "refusals")
	if err != nil {
		panic(err)
	}
	app := cdktf.NewApp(&cdktf.AppConfig{Outdir: &output})
	// docs:start errors
	defer func() {
		if problem := recover(); problem != nil {
			message = jsii.String(fmt.Sprint(problem))
		}
	}()
	// docs:end errors
	fails(app, cdktf.NewTerraformStack(app, jsii.String("stack")))
	return nil
}
