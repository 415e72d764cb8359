package example;

import com.hashicorp.cdktf.App;
import com.hashicorp.cdktf.AppConfig;
import com.hashicorp.cdktf.TerraformStack;
import io.github.cdktfserviceaccess.cdktf.aws.VmImportBucket;
import io.github.cdktfserviceaccess.cdktf.aws.VmImportRole;
import io.github.cdktfserviceaccess.cdktf.aws.bindings.AwsProvider;
import io.github.cdktfserviceaccess.cdktf.ibm.CosTarget;
import io.github.cdktfserviceaccess.cdktf.ibm.ImageAccess;
import io.github.cdktfserviceaccess.cdktf.ibm.ImageServiceCosAuthorization;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

final class Refusals {
    private Refusals() {}

    static void valueOfAFactory(App app, TerraformStack stack) {
        ImageServiceCosAuthorization.Builder.create(stack, "images")
            .access(ImageAccess.IMPORT)
            .target(CosTarget.instance("disk-images"))
            .build();
    }

    static void severalProblems(App app, TerraformStack stack) {
        VmImportRole.Builder.create(stack, "vmimport")
            .importBuckets(List.of(VmImportBucket.named("arn:aws:s3:::disk-images")))
            .volumeKmsKeyArns(List.of("alias/volumes"))
            .sourceAccountId("")
            .build();
    }

    static void sameClaim(App app, TerraformStack stack) {
        AwsProvider.Builder.create(stack, "aws").region("eu-central-1").build();
        VmImportRole.Builder.create(stack, "first")
            .importBuckets(List.of(VmImportBucket.named("disk-images")))
            .build();
        VmImportRole.Builder.create(stack, "second")
            .importBuckets(List.of(VmImportBucket.named("other-images")))
            .build();
        app.synth();
    }

    /** The messages, by the name of what causes them; null where nothing was refused. */
    static Map<String, String> messages() throws IOException {
        Map<String, String> messages = new HashMap<>();
        messages.put("a value of a factory", messageOf(Refusals::valueOfAFactory));
        messages.put("several problems of one construct", messageOf(Refusals::severalProblems));
        messages.put("two constructs that claim the same, at synthesis", messageOf(Refusals::sameClaim));
        return messages;
    }

    private static String messageOf(BiConsumer<App, TerraformStack> fails) throws IOException {
        String output = Files.createTempDirectory("refusals").toString();
        App app = new App(AppConfig.builder().outdir(output).build());
        try {
            fails.accept(app, new TerraformStack(app, "stack"));
            return null;
        } catch (RuntimeException problem) {
            return problem.getMessage();
        }
    }
}
