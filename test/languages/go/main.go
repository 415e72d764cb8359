// Synthesizes the stacks into the folder that is given, and writes what is refused beside them.
package main

import (
	"encoding/json"
	"os"
	"path/filepath"

	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

func main() {
	output := os.Args[1]
	app := cdktf.NewApp(&cdktf.AppConfig{Outdir: jsii.String(output)})
	vmImportRole(app, "aws-vm-import-role")
	imageFactory(app, "huaweicloud-image-factory")
	imageImport(app, "ibm-image-import")
	app.Synth()

	messages, err := json.Marshal(refusals())
	if err == nil {
		err = os.WriteFile(filepath.Join(output, "refusals.json"), messages, 0o644)
	}
	if err != nil {
		panic(err)
	}
}
