package org.waymark.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A Payara Micro with one WAR, for tests that run inside a container: on the loopback address only,
 * at a random port, and alone.
 */
public final class PayaraMicro {

    private static final String NAME = "server";
    private static final String READY = " ready in ";
    private static final String FAILED = "Exception while loading the app";
    private static final String AS_PRIVATE_AS_THE_REST =
            """
            set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
            set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false
            """;

    private final Home home;
    private final Path jar;
    private final int port = Port.free();

    /**
     * @param jar the server as Maven brings it
     */
    public PayaraMicro(Home home, Path jar) {
        this.home = home;
        this.jar = jar;
    }

    /** Starts the server with the application in it; the environment is what it will read. */
    public void start(Path war, Map<String, String> environment) {
        Program.endLeftOver(NAME, home);
        Software.delete(directory());
        try {
            Files.createDirectories(directory());
            Files.writeString(settings(), AS_PRIVATE_AS_THE_REST);
            Files.deleteIfExists(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var program = Program.start(NAME, home, command(war), environment);
        program.await(() -> said().contains(READY), Duration.ofMinutes(3));
        if (!said().contains("Deployed 1 archive") || said().contains(FAILED))
            throw new Problem("The application doesn't start.", "read " + log() + ".");
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    public Path log() {
        return home.log(NAME + "-console");
    }

    private String said() {
        try {
            return Files.exists(log()) ? Files.readString(log()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path directory() {
        return home.resolve(NAME);
    }

    private Path settings() {
        return directory().resolve("settings");
    }

    private List<String> command(Path war) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true",
                // It lives for a minute: better soon there than fast later.
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "--nocluster",
                "--disablephonehome",
                "--port",
                String.valueOf(port),
                "--rootdir",
                directory().toString(),
                "--prebootcommandfile",
                settings().toString(),
                "--deploy",
                war.toString());
    }
}
