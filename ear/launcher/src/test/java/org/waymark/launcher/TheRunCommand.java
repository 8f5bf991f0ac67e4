package org.waymark.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheRunCommand {

    private @TempDir Path home;

    @Test
    void saysThatThePortIsTakenAndHowToChooseAnother() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());

            var problem = problem(() -> run(Map.of("SAMPLE_HTTP_PORT", port)).port());

            assertThat(problem).hasMessage("Port " + port + " is taken by another program.");
            assertThat(problem.remedy()).containsPattern("SAMPLE_HTTP_PORT=\\d+ ./start");
        }
    }

    @Test
    void saysThatWhatWasGivenIsNoPort() {
        var problem = problem(() -> run(Map.of("SAMPLE_HTTP_PORT", "eighty")).port());

        assertThat(problem).hasMessageContaining("SAMPLE_HTTP_PORT is “eighty”");
    }

    @Test
    void saysThatTheGivenDatabaseCantBeReached() {
        var url = "jdbc:mariadb://127.0.0.1:" + Port.free() + "/sample";

        var problem = problem(() -> run(Map.of("SAMPLE_DB_URL", url)).databases());

        assertThat(problem).hasMessageStartingWith("The database at " + url + " can't be reached");
        assertThat(problem.remedy()).contains("SAMPLE_DB_USER", "SAMPLE_DB_PASSWORD");
    }

    @Test
    void refusesToRunTwiceInOneHome() throws IOException {
        try (var lock = run(Map.of()).lock()) {
            assertThat(lock.isValid()).isTrue();
            new Running(
                            ProcessHandle.current().pid(),
                            "http://localhost:8080/",
                            4848,
                            "",
                            new Database("", "", ""))
                    .writeTo(home);

            var problem = problem(() -> run(Map.of()).lock());

            assertThat(problem)
                    .hasMessage(
                            "Sample runs already at http://localhost:8080/ (process %d)."
                                    .formatted(ProcessHandle.current().pid()));
        }
    }

    @Test
    void keepsTheSecretThatItMade() throws IOException {
        Secret.keepIn(home.resolve("key"));
        var first = Files.readString(home.resolve("key"));
        Secret.keepIn(home.resolve("key"));

        assertThat(Files.readString(home.resolve("key"))).isEqualTo(first);
    }

    @Test
    void makesNoSecretBesideOneThatWasGiven() {
        assertThat(run(Map.of()).forTheApplication(Map.of())).containsKey("SAMPLE_KEY_FILE");

        assertThat(run(Map.of("SAMPLE_KEY", "given")).forTheApplication(Map.of())).isEmpty();
        assertThat(run(Map.of("SAMPLE_KEY_FILE", "/given")).forTheApplication(Map.of())).isEmpty();
    }

    @Test
    void namesItsOwnDatabaseAndLeavesAGivenOneAsItWasNamed() {
        var database = Map.of("DB", new Database("jdbc:own", "own", "secret"));

        assertThat(run(Map.of("SAMPLE_DB_PASSWORD_FILE", "/old")).forTheApplication(database))
                .containsEntry("SAMPLE_DB_PASSWORD", "secret")
                .containsEntry("SAMPLE_DB_PASSWORD_FILE", "");
        assertThat(run(Map.of("SAMPLE_DB_URL", "jdbc:given")).forTheApplication(database))
                .doesNotContainKeys("SAMPLE_DB_URL", "SAMPLE_DB_PASSWORD");
    }

    private Run run(Map<String, String> environment) {
        return new Run(
                new Arguments(
                        "--name=Sample",
                        "--home=" + home,
                        "--secret=SAMPLE_KEY_FILE=key",
                        "--command=./start"),
                environment);
    }

    private static Problem problem(ThrowingCallable whatFails) {
        return catchThrowableOfType(Problem.class, whatFails);
    }
}
