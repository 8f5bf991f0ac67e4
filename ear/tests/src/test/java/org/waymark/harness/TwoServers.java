package org.waymark.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.waymark.launcher.Database;
import org.waymark.launcher.Home;
import org.waymark.launcher.MariaDb;
import org.waymark.launcher.Payara;
import org.waymark.launcher.Port;

/**
 * Two servers on one database and one mail server, behind a proxy. They start at the same moment on
 * an empty database. Apart from the installation that all other tests share.
 */
public final class TwoServers implements AutoCloseable {

    private static final String NAME = "waymark";
    private static final String MONITORING = "monitoring";
    private static final Duration UNTIL_READY = Duration.ofMinutes(10);

    private final Path application;
    private final MariaDb mariaDb;
    private final List<Payara> servers = new ArrayList<>();
    private final MailServer post = new MailServer(Port.free());
    private final FrontDoor door;
    private final Path clock;
    private volatile Duration later = Duration.ZERO;

    private TwoServers() throws IOException {
        var paths = new Properties();
        try (var file = TwoServers.class.getResourceAsStream("/installation.properties")) {
            paths.load(file);
        }
        var target = Path.of(paths.getProperty("target")).resolve("two-servers");
        application = Path.of(paths.getProperty("application")).normalize();
        mariaDb = new MariaDb(home(target), NAME).keepApart(MONITORING);
        for (var name : List.of("one", "two"))
            servers.add(
                    new Payara(
                            home(target.resolve(name)),
                            Path.of(paths.getProperty("server")),
                            "127.0.0.1",
                            Port.free(),
                            paths.getProperty("server.options").split(" ")));
        door = new FrontDoor(servers.stream().map(Payara::uri).toList());
        clock = target.resolve("clock");
    }

    public static TwoServers start() {
        try {
            var two = new TwoServers();
            two.begin();
            return two;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin() throws IOException {
        Files.deleteIfExists(clock);
        post.start();
        mariaDb.startEmpty();
        var starting = List.of(startsAgain(0), startsAgain(1));
        starting.forEach(CompletableFuture::join);
        door.open();
        for (int server = 0; server < servers.size(); server++) isReady(server);
        QuickSignIns.at(mariaDb.database());
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        put(environment, "DB", mariaDb.database());
        put(environment, "MONITORING_DB", mariaDb.apart(MONITORING));
        environment.put("WAYMARK_DEMO", "true");
        environment.put("WAYMARK_CLOCK_FILE", clock.toString());
        environment.put("WAYMARK_BASE_URL", door.uri().toString());
        environment.put("WAYMARK_MASTER_KEY", "dGhlIG1hc3RlciBrZXkgb2YgYWxsIHRoZXNlIHRlc3Q=");
        environment.put("WAYMARK_SMTP_HOST", "127.0.0.1");
        environment.put("WAYMARK_SMTP_PORT", String.valueOf(post.getSmtp().getPort()));
        environment.put("WAYMARK_SMTP_FROM", "waymark@northmoor.example");
        return environment;
    }

    private static void put(Map<String, String> environment, String name, Database database) {
        environment.put("WAYMARK_" + name + "_URL", database.url());
        environment.put("WAYMARK_" + name + "_USER", database.user());
        environment.put("WAYMARK_" + name + "_PASSWORD", database.password());
    }

    /** As a power cut would; the other doesn't notice. */
    public void dies(int server) {
        servers.get(server).kill();
    }

    /** With the same port and settings; done when the application is deployed. */
    public CompletableFuture<Void> startsAgain(int server) {
        return CompletableFuture.runAsync(
                () -> {
                    servers.get(server).start(environment());
                    servers.get(server).deploy(application, NAME);
                },
                task -> new Thread(task, "start-server-" + (server + 1)).start());
    }

    /** Waits until the proxy sends people there. */
    public void isReady(int server) {
        var uri = servers.get(server).uri();
        Await.until(
                "server " + (server + 1) + " is ready",
                UNTIL_READY,
                () -> door.isReady(uri) ? Optional.of(true) : Optional.empty());
    }

    /** Signed in through the proxy. */
    public Caller caller(String name) {
        return new Caller(door.uri()).signsIn(SignIn.of(name));
    }

    public URI uri() {
        return door.uri();
    }

    public Database database() {
        return mariaDb.database();
    }

    public Post post() {
        return new Post(post);
    }

    /** From now on it is this much later than it really is, for both. */
    public void itIsLaterBy(Duration offset) {
        try {
            Files.writeString(clock, offset.toString());
            later = offset;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As both servers see it. */
    public Instant now() {
        return Instant.now().plus(later);
    }

    /** What both have written to their logs. */
    public String logs() {
        var all = new StringBuilder();
        for (var server : servers) {
            try {
                all.append(Files.readString(server.log()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.toString();
    }

    @Override
    public void close() {
        door.close();
        for (var server : servers) if (server.isAlive()) server.stop();
        mariaDb.stop();
        post.stop();
    }

    private static Home home(Path folder) {
        var began = Instant.now();
        return new Home(
                folder,
                Home.above(".mvn").resolve(".waymark/software"),
                progress ->
                        System.out.printf(
                                "[%s, %d s] %s%n",
                                folder.getFileName(),
                                Duration.between(began, Instant.now()).toSeconds(),
                                progress));
    }
}
