package org.waymark.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServingFromAnImage {

    private @TempDir Path secrets;

    @Test
    void readsPasswordsFromTheFilesThatAreNamed() throws IOException {
        var file = Files.writeString(secrets.resolve("database-password"), "s3cret\n");

        assertThat(Serve.passwords(Map.of("SAMPLE_DB_PASSWORD_FILE", file.toString())))
                .isEqualTo(Map.of("SAMPLE_DB_PASSWORD", "s3cret"));
    }

    @Test
    void leavesAPasswordThatIsSetAndKeysThatTheApplicationReadsItself() {
        assertThat(
                        Serve.passwords(
                                Map.of(
                                        "SAMPLE_DB_PASSWORD", "given",
                                        "SAMPLE_DB_PASSWORD_FILE", "/nowhere",
                                        "SAMPLE_SMTP_PASSWORD_FILE", "",
                                        "SAMPLE_MASTER_KEY_FILE", "/run/secrets/master-key")))
                .isEmpty();
    }

    @Test
    void namesTheFileThatCantBeRead() {
        var problem =
                catchThrowableOfType(
                        Problem.class,
                        () ->
                                Serve.passwords(
                                        Map.of("SAMPLE_DB_PASSWORD_FILE", "/nowhere/at/all")));

        assertThat(problem).hasMessageContaining("SAMPLE_DB_PASSWORD_FILE");
        assertThat(problem).hasMessageContaining("/nowhere/at/all");
    }
}
