package example;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.hashicorp.cdktf.App;
import com.hashicorp.cdktf.AppConfig;
import java.io.IOException;
import java.nio.file.Path;

/** Synthesizes the stacks into the folder that is given, and writes what is refused beside them. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        App app = new App(AppConfig.builder().outdir(args[0]).build());
        Stacks.vmImportRole(app, "aws-vm-import-role");
        Stacks.imageFactory(app, "huaweicloud-image-factory");
        new Stacks.ImageImportStack(app, "ibm-image-import");
        app.synth();
        new ObjectMapper().writeValue(Path.of(args[0], "refusals.json").toFile(), Refusals.messages());
    }
}
