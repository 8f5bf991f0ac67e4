package org.waymark.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Payara Server with one application, reachable by HTTP and nothing else. */
public final class Payara {

    static final String NAME = "server";

    private final Home home;
    private final Path zip;
    private final String address;
    private final int port;
    private final int adminPort = Port.free();
    private final String adminPassword = Secret.random();
    private final List<String> jvmOptions;
    private boolean logsJson;
    private Program program;

    /**
     * @param zip the distribution as Maven brings it
     * @param address of this machine's network interface, {@code 0.0.0.0} for all
     * @param jvmOptions further options of the server's JVM
     */
    public Payara(Home home, Path zip, String address, int port, String... jvmOptions) {
        this.home = home;
        this.zip = zip;
        this.address = address;
        this.port = port;
        this.jvmOptions = new ArrayList<>(List.of("-Xmx768m", "-Duser.timezone=UTC"));
        this.jvmOptions.addAll(List.of(jvmOptions));
    }

    /** Each entry of the log becomes a line of JSON. To be said before the start. */
    public Payara logsJson(boolean json) {
        logsJson = json;
        return this;
    }

    /** Starts the server without an application; the environment is what it will read. */
    public void start(Map<String, String> environment) {
        Program.endLeftOver(NAME, home);
        if (!Port.isFree(port))
            throw new Problem(
                    "Port " + port + " is taken by another program.",
                    "end that program, or choose another port.");
        var software = unpacked();
        Domain.create(
                software,
                directory(),
                address,
                port,
                adminPort,
                adminPassword,
                home.log(NAME),
                logsJson,
                jvmOptions);
        program = Program.start(NAME, home, command(software), environment);
        program.await(administration()::answers, Duration.ofMinutes(3));
    }

    /** Brings an application (an archive or a folder) in, or the next version of it. */
    public void deploy(Path application, String name) {
        administration().deploy(application, name, home.log(NAME));
    }

    public URI uri() {
        return URI.create("http://localhost:" + port + "/");
    }

    public void stop() {
        program.stop();
    }

    /** As a power cut would. */
    public void kill() {
        program.kill();
    }

    public boolean isAlive() {
        return program.isAlive();
    }

    public long pid() {
        return program.pid();
    }

    public Path log() {
        return home.log(NAME);
    }

    int adminPort() {
        return adminPort;
    }

    String adminPassword() {
        return adminPassword;
    }

    /** Where the server keeps the unpacked application that it runs. */
    Path directory() {
        return home.resolve(NAME).resolve(Domain.NAME);
    }

    void waitUntilItEnds() throws InterruptedException {
        program.waitFor();
    }

    private Administration administration() {
        return new Administration(adminPort, adminPassword);
    }

    private Path unpacked() {
        var version = zip.getFileName().toString().replace(".zip", "");
        var target = home.software().resolve(version);
        if (!Files.isDirectory(target)) home.say("Unpacking " + version + " (once).");
        return Software.unpack(zip, "payara6", target);
    }

    /** The server's own tool knows how this JVM has to be started for this domain. */
    private List<String> command(Path software) {
        var asked =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        software.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                        "start-domain",
                        "--domaindir",
                        directory().getParent().toString(),
                        "--dry-run",
                        Domain.NAME);
        try {
            var tool = new ProcessBuilder(asked).redirectErrorStream(true).start();
            tool.getOutputStream().close();
            var said = new String(tool.getInputStream().readAllBytes());
            if (tool.waitFor() != 0)
                throw new Problem("The server's tool failed:\n" + said, "read its words above.");
            return said.lines().skip(1).takeWhile(line -> !line.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
