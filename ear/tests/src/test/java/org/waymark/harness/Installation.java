package org.waymark.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.waymark.launcher.Database;
import org.waymark.launcher.Home;
import org.waymark.launcher.MariaDb;
import org.waymark.launcher.Payara;
import org.waymark.launcher.Port;

/**
 * The whole of Waymark as a university would run it, once for all tests of one half: MariaDB,
 * Payara Server with the application, and an SMTP server, each at a random port of the loopback
 * address. Begins with an empty database, so with the demo university; ends with this JVM.
 */
final class Installation {

    static final String PICTURES = "screenshots";

    /** Whoever runs this server would let them in first, were there no administrator yet. */
    static final String FIRST_ADMINISTRATOR = "N99001";

    static final String FIRST_CODE = "only-whoever-runs-the-server-knows";

    private static final String NAME = "waymark";
    private static final String MONITORING = "monitoring";

    /** Two halves of the tests run at the same time; each has a place of its own. */
    private static final String HALF = System.getProperty("waymark.half", "half-1");

    private static final Pattern LOG = Pattern.compile(".+\\.(log|err)([._-].*)?");

    private static Installation running;
    private static Throwable failure;

    private final Path target;
    private final Path place;
    private final Path application;
    private final MariaDb mariaDb;
    private final Payara payara;
    private final MailServer post = new MailServer(Port.free());
    private final Map<String, String> environment = new HashMap<>();
    private final Path clock;
    private final int operations = Port.free();
    private Map<String, String> more = Map.of();

    /** Starts it for whoever asks first; if that fails, it fails for everyone at once. */
    static synchronized Installation running() {
        if (failure != null)
            throw new IllegalStateException("The installation didn't start, see above", failure);
        if (running == null) {
            try {
                var installation = new Installation();
                installation.start();
                running = installation;
            } catch (RuntimeException | IOException e) {
                failure = e;
                throw new IllegalStateException("The installation doesn't start: " + e, e);
            }
        }
        return running;
    }

    private Installation() throws IOException {
        var paths = new Properties();
        try (var file = Installation.class.getResourceAsStream("/installation.properties")) {
            paths.load(file);
        }
        target = Path.of(paths.getProperty("target"));
        place = target.resolve("installation").resolve(HALF);
        application = Path.of(paths.getProperty("application")).normalize();
        var home =
                new Home(
                        place,
                        Home.above(".mvn").resolve(".waymark/software"),
                        progress -> System.out.println("[installation] " + progress));
        clock = home.resolve("clock");
        mariaDb = new MariaDb(home, NAME).keepApart(MONITORING);
        payara =
                new Payara(
                        home,
                        Path.of(paths.getProperty("server")),
                        "127.0.0.1",
                        Port.free(),
                        paths.getProperty("server.options").split(" "));
    }

    private void start() throws IOException {
        Files.deleteIfExists(clock);
        post.start();
        var database = mariaDb.startEmpty();
        environment.put("WAYMARK_DB_URL", database.url());
        environment.put("WAYMARK_DB_USER", database.user());
        environment.put("WAYMARK_DB_PASSWORD", database.password());
        var monitoring = mariaDb.apart(MONITORING);
        environment.put("WAYMARK_MONITORING_DB_URL", monitoring.url());
        environment.put("WAYMARK_MONITORING_DB_USER", monitoring.user());
        environment.put("WAYMARK_MONITORING_DB_PASSWORD", monitoring.password());
        environment.put("WAYMARK_DEMO", "true");
        environment.put("WAYMARK_STATEMENT_COUNTER", "true");
        environment.put("WAYMARK_CLOCK_FILE", clock.toString());
        environment.put("WAYMARK_BASE_URL", payara.uri().toString());
        environment.put("WAYMARK_MASTER_KEY", "dGhlIG1hc3RlciBrZXkgb2YgYWxsIHRoZXNlIHRlc3Q=");
        environment.put("WAYMARK_OPERATIONS_PORT", String.valueOf(operations));
        environment.put("WAYMARK_SMTP_HOST", "127.0.0.1");
        environment.put("WAYMARK_SMTP_PORT", String.valueOf(post.getSmtp().getPort()));
        environment.put("WAYMARK_SMTP_FROM", "waymark@northmoor.example");
        var code = Files.writeString(place.resolve("first-code"), FIRST_CODE);
        environment.put("WAYMARK_FIRST_ADMINISTRATOR", FIRST_ADMINISTRATOR);
        environment.put("WAYMARK_FIRST_ADMINISTRATOR_CODE_FILE", code.toString());
        startServer();
        QuickSignIns.at(database);
    }

    /** Starts the server again with these variables besides its own, unless it has them. */
    void restartWith(Map<String, String> variables) {
        if (!more.equals(variables)) {
            more = Map.copyOf(variables);
            killServer();
            startServer();
        }
    }

    void startServer() {
        var all = new HashMap<>(environment);
        all.putAll(more);
        payara.start(all);
        payara.deploy(application, NAME);
    }

    void killServer() {
        payara.kill();
    }

    void startDatabase() {
        mariaDb.start();
    }

    void killDatabase() {
        mariaDb.kill();
    }

    URI uri() {
        return payara.uri();
    }

    /** Where health and numbers are told. */
    URI operations() {
        return URI.create("http://127.0.0.1:" + operations + "/");
    }

    Database database() {
        return mariaDb.database();
    }

    Database monitoring() {
        return mariaDb.apart(MONITORING);
    }

    MariaDb mariaDb() {
        return mariaDb;
    }

    Payara payara() {
        return payara;
    }

    MailServer post() {
        return post;
    }

    /** Whatever server and database call a log, wherever they keep it. */
    List<Path> logs() throws IOException {
        try (var files = Files.walk(place)) {
            return files.filter(file -> LOG.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    /** Build output: screenshots and what else people may want to look at afterwards. */
    Path output(String folder) {
        try {
            return Files.createDirectories(target.resolve(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that an earlier run left of this class. */
    void deletePicturesOf(Class<?> test) {
        try (var files = Files.walk(output(PICTURES + "/" + test.getSimpleName()))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path clock() {
        return clock;
    }
}
