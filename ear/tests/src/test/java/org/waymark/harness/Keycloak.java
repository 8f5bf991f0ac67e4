package org.waymark.harness;

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
import org.waymark.launcher.Home;
import org.waymark.launcher.Port;

/**
 * The university's OpenID provider: a Keycloak, which is certified as one, with the realm of {@code
 * northmoor-realm.json} in its memory, at a random port of this machine. Made ready once and kept
 * beside the other programs.
 */
public final class Keycloak implements AutoCloseable {
    public static final String SECRET = "the secret that Waymark has with the provider";

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String REALM = "/northmoor-realm.json";

    private final int port = Port.free();
    private final Process process;
    private final Path log;

    private Keycloak(Path program, Path log) throws IOException {
        this.log = log;
        process =
                run(
                        program,
                        log,
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=http://localhost:" + port);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Begins to start; {@link #ready} waits for it. */
    public static Keycloak starting() {
        var paths = new Properties();
        try (var file = Keycloak.class.getResourceAsStream("/installation.properties")) {
            paths.load(file);
            var log = Path.of(paths.getProperty("target")).resolve("keycloak.log");
            Files.createDirectories(log.getParent());
            return new Keycloak(prepared(Path.of(paths.getProperty("keycloak")), log), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String issuer() {
        return "http://localhost:" + port + "/realms/northmoor";
    }

    /** Waits until it answers. */
    public Keycloak ready() {
        var request = HttpRequest.newBuilder(URI.create(issuer())).build();
        Await.until(
                "Keycloak answers, see " + log,
                PATIENCE,
                () -> {
                    if (!process.isAlive()) throw new AssertionError("Keycloak ended, see " + log);
                    try {
                        return HttpClient.newHttpClient()
                                                .send(request, BodyHandlers.discarding())
                                                .statusCode()
                                        == 200
                                ? Optional.of(true)
                                : Optional.empty();
                    } catch (IOException notYet) {
                        return Optional.empty();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        throw new IllegalStateException(e);
                    }
                });
        return this;
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static Path prepared(Path zip, Path log) throws IOException {
        byte[] realm;
        try (var file = Keycloak.class.getResourceAsStream(REALM)) {
            realm = file.readAllBytes();
        }
        var version = zip.getFileName().toString().replaceAll(".*-dist-|\\.zip", "");
        var program =
                Home.above(".mvn")
                        .resolve(".waymark/software/keycloak-" + version)
                        .toAbsolutePath();
        if (!Files.isDirectory(program)) {
            Files.createDirectories(program.getParent());
            var unfinished = Files.createTempDirectory(program.getParent(), "unpacking-");
            unpack(zip, "/keycloak-" + version, unfinished);
            build(unfinished, log);
            Files.move(unfinished, program);
        }
        Files.createDirectories(program.resolve("data/import"));
        Files.write(program.resolve("data/import").resolve(REALM.substring(1)), realm);
        return program;
    }

    private static void unpack(Path zip, String folder, Path target) throws IOException {
        try (var archive = FileSystems.newFileSystem(zip, Map.of());
                var files = Files.walk(archive.getPath(folder))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                var copy = target.resolve(archive.getPath(folder).relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy);
            }
        }
    }

    private static void build(Path program, Path log) throws IOException {
        try {
            var ended = run(program, log, "build", "--db=dev-mem").waitFor();
            if (ended != 0) throw new IllegalStateException("Keycloak isn't built, see " + log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As its own script does, which needs a shell. */
    private static Process run(Path program, Path log, String... arguments) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx400m",
                                "-Dkc.home.dir=" + program,
                                "-Djboss.server.config.dir=" + program.resolve("conf"),
                                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                                "-Dpicocli.disable.closures=true",
                                "-Dquarkus-log-max-startup-records=10000",
                                "-Duser.language=en",
                                "--add-opens=java.base/java.util=ALL-UNNAMED",
                                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                                "--add-opens=java.base/java.security=ALL-UNNAMED",
                                "-cp",
                                program.resolve("lib/quarkus-run.jar").toString(),
                                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var process = builder.start();
        process.getOutputStream().close();
        return process;
    }
}
