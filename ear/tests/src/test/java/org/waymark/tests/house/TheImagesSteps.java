package org.waymark.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.configuration.Variable;
import org.waymark.harness.Await;
import org.waymark.launcher.Database;
import org.waymark.launcher.Home;
import org.waymark.launcher.MariaDb;
import org.waymark.launcher.Port;
import org.waymark.launcher.Serve;

/**
 * What the Dockerfile does, without a container: its script puts the image's files together, and
 * the image's command runs as a user who may write to one folder only, waits for its database, and
 * writes its log for programs.
 */
class TheImagesSteps {

    private static final int NOBODY = 65534;
    private static final Duration UNTIL_READY = Duration.ofMinutes(8);
    private static final String PAGE = "/sign-in.xhtml";
    private static final Pattern WAITS =
            Pattern.compile("503 .*\"name\":\"database\",\"status\":\"DOWN\".*");
    private static final String KEYS = "glassfish/domains/domain1/config/keystore.p12";

    @Test
    @Timeout(900)
    void makeAServerThatWritesToOneFolderAndEndsWhenTold() throws Exception {
        var all = Files.createTempDirectory("waymark-image-");
        var mariaDb = new MariaDb(home(), "waymark").keepApart("monitoring");
        try {
            all.toFile().setExecutable(true, false);
            all.toFile().setReadable(true, false);
            var image = all.resolve("image");
            make(image);
            theKeysAreNew(image);
            starts(image, run(all), secrets(all), mariaDb);
        } finally {
            mariaDb.stop();
            run("rm", "-rf", all.toString());
        }
    }

    private static void make(Path image) throws Exception {
        run(
                docker("build/image.sh").toString(),
                path("server").toString(),
                path("application").toString(),
                Path.of(Serve.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                        .toString(),
                image.toString());
    }

    private static void theKeysAreNew(Path image) throws IOException {
        try (var zip = FileSystems.newFileSystem(path("server"))) {
            try (var servers = Files.list(image.resolve("software"))) {
                assertThat(servers.toList())
                        .singleElement()
                        .satisfies(
                                server ->
                                        assertThat(Files.readAllBytes(server.resolve(KEYS)))
                                                .isNotEqualTo(
                                                        Files.readAllBytes(
                                                                zip.getPath("payara6/" + KEYS))));
            }
        }
    }

    private static void starts(Path image, Path run, Path secrets, MariaDb mariaDb)
            throws Exception {
        var port = String.valueOf(Port.free());
        var command = new ArrayList<String>();
        if (mayBecomeSomebodyElse()) {
            run("chown", "-R", NOBODY + ":" + NOBODY, run.toString());
            command.addAll(asNobody());
        }
        command.add(image.resolve("serve.sh").toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(run.resolve("output").toFile());
        var environment = builder.environment();
        environment.put("RUN_FOLDER", run.toString());
        var operations = String.valueOf(Port.free());
        environment.put("WAYMARK_HTTP_PORT", port);
        environment.put("WAYMARK_OPERATIONS_PORT", operations);
        environment.put("WAYMARK_LOG_FORMAT", "json");
        environment.put("WAYMARK_BASE_URL", "http://localhost:" + port);
        environment.put("WAYMARK_MASTER_KEY_FILE", secrets.resolve("key").toString());
        put(environment, "DB", mariaDb.database(), secrets);
        put(environment, "MONITORING_DB", mariaDb.apart("monitoring"), secrets);
        var server = builder.start();
        try {
            Await.until(
                    "it lives; see its output:\n" + run.resolve("output"),
                    UNTIL_READY,
                    () -> {
                        assertThat(server.isAlive()).as(() -> output(run)).isTrue();
                        return answers(image, operations, "/health/live")
                                ? Optional.of(true)
                                : Optional.empty();
                    });
            Await.until(
                    "it waits for its database, and says so",
                    () -> WAITS.matcher(get(operations, "/health/ready", "waits")).matches());
            mariaDb.startEmpty();
            Await.until(
                    "the image's server answers; see its output:\n" + run.resolve("output"),
                    UNTIL_READY,
                    () -> {
                        assertThat(server.isAlive()).as(() -> output(run)).isTrue();
                        return answers(image, port, PAGE) ? Optional.of(true) : Optional.empty();
                    });
            assertThat(output(run)).contains("Waymark is ready.");
            assertThat(get(operations, "/health/ready", "ready")).startsWith("200");
            mariaDb.kill();
            assertThat(get(port, "/signpost/index.xhtml", "asked-by-a-test")).startsWith("503");
            Await.until(
                    "what the log says of it has the id of the request",
                    () -> saysOf(run, "\"request_id\":\"asked-by-a-test\""));
            mariaDb.start();
        } finally {
            server.destroy();
            assertThat(server.waitFor(120, TimeUnit.SECONDS)).as("it ends when told").isTrue();
        }
        assertThat(answers(image, port, PAGE)).isFalse();
    }

    private static void put(
            Map<String, String> environment, String name, Database database, Path secrets)
            throws IOException {
        var file = secrets.resolve(name);
        Files.writeString(file, database.password() + "\n");
        environment.put("WAYMARK_" + name + "_URL", database.url());
        environment.put("WAYMARK_" + name + "_USER", database.user());
        environment.put("WAYMARK_" + name + "_PASSWORD_FILE", file.toString());
    }

    private static Home home() throws IOException {
        return new Home(
                path("target").resolve("image"),
                Home.above(".mvn").resolve(".waymark/software"),
                progress -> System.out.println("[image] " + progress));
    }

    private static Path run(Path all) throws IOException {
        return Files.createDirectory(all.resolve("run"));
    }

    private static Path secrets(Path all) throws IOException {
        var secrets = Files.createDirectory(all.resolve("secrets"));
        Files.writeString(secrets.resolve("key"), "dGhlIG1hc3RlciBrZXkgb2YgYWxsIHRoZXNlIHRlc3Q=\n");
        return secrets;
    }

    private static String output(Path run) {
        try {
            return Files.readString(run.resolve("output"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** As the image's health check asks. */
    private static boolean answers(Path image, String port, String path) {
        try {
            return new ProcessBuilder(image.resolve("answers.sh") + "", port, path)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean saysOf(Path run, String field) {
        return output(run)
                .lines()
                .anyMatch(entry -> entry.startsWith("{") && entry.contains(field));
    }

    private static String get(String port, String path, String requestId) {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("X-Request-Id", requestId);
        try {
            var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> asNobody() {
        return List.of(
                "setpriv",
                "--reuid=" + NOBODY,
                "--regid=" + NOBODY,
                "--clear-groups",
                "--no-new-privs");
    }

    /** Where tests run as root, and nobody can use this Java. */
    private static boolean mayBecomeSomebodyElse() {
        try {
            var asked = new ArrayList<>(asNobody());
            asked.addAll(List.of("java", "-version"));
            return "root".equals(System.getProperty("user.name"))
                    && new ProcessBuilder(asked)
                                    .redirectErrorStream(true)
                                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                    .start()
                                    .waitFor()
                            == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Each by itself, or as the file with the secret. */
    @Test
    void areConfiguredByVariablesThatTheExampleExplains() throws IOException {
        var explained = Files.readString(docker(".env.example"));

        for (var variable : Variable.values())
            if (variable.part() != Variable.Part.TESTS && variable != Variable.STATEMENT_COUNTER)
                assertThat(explained)
                        .containsPattern(
                                "\\b"
                                        + variable.fileVariable().orElse(variable.variable())
                                        + "\\b");
    }

    private static Path docker(String file) {
        return Home.above(".mvn").resolve("docker").resolve(file);
    }

    private static Path path(String name) throws IOException {
        var paths = new Properties();
        try (var file = TheImagesSteps.class.getResourceAsStream("/installation.properties")) {
            paths.load(file);
        }
        return Path.of(paths.getProperty(name)).normalize();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(String.join(" ", command) + "\n" + said).isZero();
    }
}
