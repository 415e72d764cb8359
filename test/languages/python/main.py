"""Synthesizes the stacks into the folder that is given, and writes what is refused beside them."""

import json
import pathlib
import sys

from cdktf import App

from refusals import refusals
from stacks import ImageFactoryStack, ImageImportStack, VmImportRoleStack

output = pathlib.Path(sys.argv[1])
app = App(outdir=str(output))
VmImportRoleStack(app, "aws-vm-import-role")
ImageFactoryStack(app, "huaweicloud-image-factory")
ImageImportStack(app, "ibm-image-import")
app.synth()
(output / "refusals.json").write_text(json.dumps(refusals()))
