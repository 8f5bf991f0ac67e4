package org.waymark.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.waymark.launcher.Database;

/**
 * The whole application, as a test meets it. All tests share one installation and its demo
 * university, so each makes what it needs and none counts on what another left.
 *
 * <pre>
 * &#64;RegisterExtension static final Waymark waymark = new Waymark();
 *
 * &#64;Test
 * void somebodySignsIn() {
 *     var amara = waymark.person("amara").signsIn();
 *     amara.sees("To do");
 * }
 * </pre>
 *
 * After each test, a picture of every open page is in {@code target/screenshots}, the clock is
 * right again, and a test in which a page had a script error fails.
 */
public final class Waymark implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

    /** The application looks at its clock's file again after 200 ms. */
    private static final Duration CLOCK_IS_READ_AGAIN = Duration.ofMillis(250);

    private final List<Person> people = new ArrayList<>();
    private String test = "";
    private boolean clockMoved;

    @Override
    public void beforeAll(ExtensionContext context) {
        Installation.running().restartWith(Map.of());
        Installation.running().deletePicturesOf(context.getRequiredTestClass());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        test =
                context.getRequiredTestClass().getSimpleName()
                        + "."
                        + context.getRequiredTestMethod().getName();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (clockMoved) {
            setClock(Duration.ZERO);
            forgetRoundsOfDaysToCome();
        }
        clockMoved = false;
        var troubles = new ArrayList<String>();
        for (var person : people) troubles.addAll(person.leaves());
        people.clear();
        if (!troubles.isEmpty() && context.getExecutionException().isEmpty())
            throw new AssertionError("The browser complained:\n" + String.join("\n", troubles));
    }

    /**
     * Somebody with a browser of their own, not signed in.
     *
     * @param name the name of an account, or the first name of a person of the demonstration
     */
    public Person person(String name) {
        var person = new Person(this, SignIn.of(name), Browsers.chromium());
        people.add(person);
        return person;
    }

    /** The name and password of somebody, for browsers that a test opens itself. */
    public SignIn signIn(String name) {
        return SignIn.of(name);
    }

    /** Somebody who isn't anybody: signed out, without a browser. */
    public Caller stranger() {
        return new Caller(uri());
    }

    /** Signed in, without a browser: for many requests, or for those that no page makes. */
    public Caller caller(String name) {
        return new Caller(uri()).signsIn(SignIn.of(name));
    }

    public URI uri() {
        return Installation.running().uri();
    }

    /** Whoever watches the server: asks for health and numbers on their own port. */
    public Caller operations() {
        return new Caller(Installation.running().operations());
    }

    public Database database() {
        return Installation.running().database();
    }

    /** Where equality answers are kept. */
    public Database monitoring() {
        return Installation.running().monitoring();
    }

    public String databaseDump() {
        return Installation.running().mariaDb().dump();
    }

    /** The staff number of whoever may come in first, while nobody administers the installation. */
    public String firstAdministrator() {
        return Installation.FIRST_ADMINISTRATOR;
    }

    /** The code that proves it. */
    public String firstCode() {
        return Installation.FIRST_CODE;
    }

    /** All that the server has written to its log so far. */
    public String serverLog() {
        try {
            return Files.readString(Installation.running().payara().log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that the server and the database have written to files so far, by file. */
    public Map<String, String> logs() {
        var logs = new TreeMap<String, String>();
        try {
            for (var file : Installation.running().logs())
                logs.put(
                        file.toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return logs;
    }

    public Post post() {
        return new Post(Installation.running().post());
    }

    public MailServer mailServer() {
        return Installation.running().post();
    }

    /** From now on it is this much later than it really is, until the end of the test. */
    public void itIsLaterBy(Duration offset) {
        clockMoved = true;
        setClock(offset);
    }

    /** Else the next test that lives those days would find them gone already. */
    private void forgetRoundsOfDaysToCome() {
        try (var connection = database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "DELETE FROM round_gone WHERE gone_at > UTC_TIMESTAMP(6) + INTERVAL 5 MINUTE");
        } catch (SQLException e) {
            throw new IllegalStateException("The rounds of days to come aren't forgotten", e);
        }
    }

    private static void setClock(Duration offset) {
        try {
            Files.writeString(Installation.running().clock(), offset.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LockSupport.parkNanos(CLOCK_IS_READ_AGAIN.toNanos());
    }

    /** As a power cut would, and on again: same data, same address. */
    public void serverIsKilledAndStartsAgain() {
        Installation.running().killServer();
        Installation.running().startServer();
    }

    /** As a power cut would, and on again, while the server runs on. */
    public void databaseIsKilledAndStartsAgain() {
        Installation.running().killDatabase();
        Installation.running().startDatabase();
    }

    /** The same server with these variables besides, until another class of tests begins. */
    public void isConfigured(Map<String, String> variables) {
        Installation.running().restartWith(variables);
    }

    public void killServer() {
        Installation.running().killServer();
    }

    public void startServer() {
        Installation.running().startServer();
    }

    public void killDatabase() {
        Installation.running().killDatabase();
    }

    public void startDatabase() {
        Installation.running().startDatabase();
    }

    /** The processes of the installation by name. */
    public Map<String, Long> processes() {
        return Map.of(
                "server", Installation.running().payara().pid(),
                "database", Installation.running().mariaDb().pid());
    }

    Path picture(String name) {
        return Installation.running()
                .output(Installation.PICTURES + "/" + test.replace('.', '/'))
                .resolve(name + ".png");
    }
}
