package org.waymark.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.operations.AFilledServer.ANOTHER;
import static org.waymark.operations.AFilledServer.KEY;
import static org.waymark.operations.AFilledServer.PEOPLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.configuration.Configuration;
import org.waymark.launcher.MariaDb;
import org.waymark.vault.KeyName;
import org.waymark.vault.MasterKey;
import org.waymark.vault.SealedText;
import org.waymark.vault.Vault;

/**
 * Another master key is put in the place of the present one: everything opens with it that opened
 * before, or nothing was changed at all.
 */
class ChangingTheMasterKey {
    private static final MasterKey PRESENT = AFilledServer.master(KEY);
    private static final MasterKey NEXT = AFilledServer.master(ANOTHER);

    @TempDir static Path home;
    @TempDir Path folder;

    private static MariaDb server;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Connection connection;
    private Path newKey;
    private SealedContents contents;

    @BeforeAll
    static void start() throws IOException, SQLException {
        AFilledServer.copyTo(home.resolve("server"));
        server = AFilledServer.in(home.resolve("server"));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    /** What one test leaves is no other's: keys and sheets are made anew. */
    @BeforeEach
    void begin() throws IOException, SQLException {
        newKey = Files.writeString(folder.resolve("new-master.key"), ANOTHER + "\n");
        connection = server.administrator().connect();
        contents = new SealedContents(connection, PRESENT);
    }

    @AfterEach
    void end() throws SQLException {
        connection.close();
    }

    @Test
    @Timeout(600)
    void opensEverythingThatWasSealedBefore() throws Exception {
        Map<KeyName, SealedText> texts = contents.textsOfEverybody();
        Map<String, String> answers = contents.sheetsOf(contents.people().subList(0, PEOPLE / 2));
        KeyName destroyed = KeyName.ofBaseline(1999);
        contents.sealed(destroyed);
        Sql.run(
                connection,
                "UPDATE waymark.vault_key SET wrapped = NULL, destroyed_at = '2026-11-03' WHERE name = '%s'"
                        .formatted(destroyed.text()));
        List<String> around = contents.aroundTheKeys();

        long begun = System.nanoTime();
        rotate(KEY);
        System.out.printf(
                "%d keys and %d sheets in %d ms%n",
                texts.size() + answers.size(),
                answers.size(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis());

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains(
                        "master key is " + NEXT.fingerprint(),
                        "in the place of " + PRESENT.fingerprint(),
                        "wrapped anew: " + (texts.size() + answers.size()) + ";",
                        "go with them: " + answers.size())
                .doesNotContain("nobody's", KEY, ANOTHER);
        Vault vault = KeysOfAServer.vault(connection, NEXT);
        texts.forEach(
                (name, text) ->
                        assertThat(vault.open(SealedContents.proof(name), text))
                                .isEqualTo(name.text()));
        for (Map.Entry<String, String> each : answers.entrySet()) {
            assertThat(contents.answersOf(each.getKey(), vault, NEXT)).isEqualTo(each.getValue());
        }
        assertThat(Keys.closedTo(PRESENT, Keys.wrapped(connection, "waymark", "")))
                .isEqualTo(texts.size() + answers.size());
        assertThat(contents.aroundTheKeys()).isEqualTo(around);
    }

    @Test
    void isDoneOnceHoweverOftenItIsAskedFor() throws Exception {
        KeyName pair = KeyName.ofBaseline(2026);
        SealedText text = contents.sealed(pair);
        rotate(KEY);
        List<String> after = contents.everything();

        rotate(KEY);

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("done already");
        assertThat(contents.everything()).isEqualTo(after);
        assertThatThrownBy(() -> rotate(ANOTHER)).hasMessageContaining("holds the present master");
        assertThat(KeysOfAServer.vault(connection, NEXT).open(SealedContents.proof(pair), text))
                .isEqualTo(pair.text());
    }

    @Test
    void changesNothingWhereTheLastKeyDoesNotOpen() throws Exception {
        contents.textsOfEverybody();
        contents.sheetsOf(contents.people().subList(0, 3));
        Sql.run(
                connection,
                "INSERT INTO waymark.vault_key (name, wrapped, made_at) VALUES ('Z:broken', 'no key', '2026-11-02')");
        List<String> before = contents.everything();

        assertThatThrownBy(() -> rotate(KEY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(
                        "doesn't open 1 of %d keys; nothing was changed",
                        Keys.wrapped(connection, "waymark", "").size())
                .hasMessageNotContainingAny("broken", KEY, ANOTHER);
        assertThat(contents.everything()).isEqualTo(before);
    }

    /** The keys are wrapped anew already; what comes last waits, and is never reached. */
    @Test
    @Timeout(120)
    void changesNothingWhereItIsKilledInTheMiddle() throws Exception {
        contents.sealed(KeyName.ofBaseline(2026));
        contents.sheetsOf(contents.people().subList(0, 3));
        List<String> before = contents.everything();
        try (var holds = holdingASheet()) {
            var rotation = CompletableFuture.runAsync(this::rotateUnchecked);
            Sql.run(connection, "KILL " + untilItWaits(rotation));

            assertThatThrownBy(() -> rotation.get(60, TimeUnit.SECONDS))
                    .hasRootCauseInstanceOf(Refused.class)
                    .hasMessageContaining("The database broke it off");
            assertThat(holds.isValid(1)).isTrue();
        }
        assertThat(contents.everything()).isEqualTo(before);

        rotate(KEY);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("go with them: 3.");
    }

    @Test
    @Timeout(120)
    void changesNothingWhereAServerComesInTheMiddle() throws Exception {
        contents.sealed(KeyName.ofBaseline(2026));
        contents.sheetsOf(contents.people().subList(0, 3));
        List<String> before = contents.everything();
        try (var holds = holdingASheet()) {
            var rotation = CompletableFuture.runAsync(this::rotateUnchecked);
            untilItWaits(rotation);
            try (var forgotten = server.database().connect()) {
                assertThat(forgotten.isValid(1)).isTrue();
                holds.rollback();

                assertThatThrownBy(() -> rotation.get(60, TimeUnit.SECONDS))
                        .hasRootCauseInstanceOf(Refused.class)
                        .hasMessageContaining("waymark from 127.0.0.1 (1)");
            }
        }
        assertThat(contents.everything()).isEqualTo(before);
    }

    @Test
    void leavesSheetsOfNobodyAsTheyAre() throws Exception {
        contents.sheetsOf(List.of(contents.people().get(0)));
        String nobodys = "0".repeat(64);
        Sql.run(
                connection,
                "INSERT INTO monitoring.answer_sheet VALUES ('%s', '%s', 'sealed')"
                        .formatted(nobodys, UUID.randomUUID()));

        rotate(KEY);

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("go with them: 1.", "stay as they were: 1.");
        assertThat(Sql.texts(connection, "SELECT pseudonym FROM monitoring.answer_sheet"))
                .containsExactlyInAnyOrder(
                        nobodys, SealedContents.pseudonym(contents.people().get(0), NEXT));
    }

    @Test
    void refusesWhatIsNoNewKey() throws Exception {
        List<String> before = contents.everything();
        refused(KEY, folder.resolve("missing"), "missing can't be read: it must hold 32 random");
        refused(KEY, folder, "can't be read");
        refused(KEY, written("c2hvcnQ="), "is no key: it must hold 32 random bytes");
        refused(KEY, written("a secret, not Base64"), "is no key");
        refused(KEY, written(KEY), "holds the present master key");
        assertThatThrownBy(
                        () -> AFilledServer.run(server, KEY, new PrintStream(said), "rotate-key"))
                .hasMessageContaining("--new-key=FILE is missing");
        assertThat(contents.everything()).isEqualTo(before);
    }

    @Test
    void refusesAPresentKeyThatIsNotTheDatabases() throws Exception {
        contents.sealed(KeyName.ofBaseline(2026));
        List<String> before = contents.everything();
        String third = "YSB0aGlyZCBtYXN0ZXIga2V5LCBpbiBubyB1c2UuLi4=";
        refused(
                third,
                newKey,
                "isn't this database's: that is " + PRESENT.fingerprint(),
                AFilledServer.master(third).fingerprint());
        refused("nonsense", newKey, "WAYMARK_MASTER_KEY is no key");

        Sql.run(
                connection,
                "UPDATE waymark.master_key SET fingerprint = '%s'"
                        .formatted(AFilledServer.master(third).fingerprint()));
        refused(third, newKey, "doesn't open 1 of 1 keys", "isn't the one");
        Sql.run(connection, "DELETE FROM waymark.master_key");
        refused(KEY, newKey, "start Waymark of this version once");
        Sql.run(
                connection,
                "INSERT INTO waymark.master_key VALUES (1, '%s')".formatted(PRESENT.fingerprint()));
        assertThat(contents.everything()).isEqualTo(before);
    }

    @Test
    void refusesWhileAServerRuns() throws Exception {
        List<String> before = contents.everything();
        try (var main = server.database().connect()) {
            assertThat(main.isValid(1)).isTrue();
            refused(KEY, newKey, "Waymark still runs", "waymark from 127.0.0.1 (1)");
        }
        try (var apart = server.apart("monitoring").connect()) {
            assertThat(apart.isValid(1)).isTrue();
            refused(KEY, newKey, "Waymark still runs", "monitoring from 127.0.0.1 (1)");
        }
        assertThat(contents.everything()).isEqualTo(before);
    }

    @Test
    void refusesWhereOthersCannotBeSeen() throws Exception {
        Sql.run(connection, "CREATE OR REPLACE USER 'blind'@'127.0.0.1' IDENTIFIED BY 'blind'");
        Sql.run(connection, "GRANT ALL ON waymark.* TO 'blind'@'127.0.0.1'");
        Sql.run(connection, "GRANT ALL ON monitoring.* TO 'blind'@'127.0.0.1'");
        var configuration =
                Map.of(
                        "WAYMARK_DB_URL",
                        server.database().url(),
                        "WAYMARK_MONITORING_DB_URL",
                        server.apart("monitoring").url(),
                        "WAYMARK_BACKUP_USER",
                        "blind",
                        "WAYMARK_BACKUP_PASSWORD",
                        "blind",
                        "WAYMARK_MASTER_KEY",
                        KEY);
        var main =
                new Main(
                        new Configuration(configuration), Clock.systemUTC(), new PrintStream(said));

        assertThatThrownBy(() -> main.run("rotate-key", "--new-key=" + newKey))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("blind may not see", "PROCESS");

        Sql.run(connection, "GRANT PROCESS ON *.* TO 'blind'@'127.0.0.1'");
        main.run("rotate-key", "--new-key=" + newKey);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("wrapped anew: 0;");
    }

    @Test
    void namesAKeyByItsFingerprint() throws Exception {
        new Main(new Configuration(Map.of()), Clock.systemUTC(), new PrintStream(said))
                .run("fingerprint", "--key=" + newKey);
        assertThat(said.toString(StandardCharsets.UTF_8).strip()).isEqualTo(NEXT.fingerprint());
    }

    private void rotate(String present) throws Exception {
        AFilledServer.run(
                server,
                present,
                new PrintStream(said, true, StandardCharsets.UTF_8),
                "rotate-key",
                "--new-key=" + newKey);
    }

    private void rotateUnchecked() {
        try {
            rotate(KEY);
        } catch (Exception stopped) {
            throw new CompletionException(stopped);
        }
    }

    private void refused(String present, Path file, String... words) {
        newKey = file;
        try {
            assertThatThrownBy(() -> rotate(present))
                    .isInstanceOf(Refused.class)
                    .hasMessageContainingAll(words)
                    .hasMessageNotContainingAny(KEY, ANOTHER, "secret", "c2hvcnQ");
        } finally {
            newKey = folder.resolve("new-master.key");
        }
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("wrong.key"), text);
    }

    private Connection holdingASheet() throws SQLException {
        var holds = server.administrator().connect();
        holds.setAutoCommit(false);
        Sql.text(holds, "SELECT pseudonym FROM monitoring.answer_sheet LIMIT 1 FOR UPDATE");
        return holds;
    }

    /** Gives back which connection it is that waits for the sheets. */
    private String untilItWaits(CompletableFuture<Void> rotation) throws SQLException {
        String waiting = "";
        while (waiting.isEmpty()) {
            assertThat(rotation).as("waits for the sheets").isNotDone();
            waiting =
                    Sql.text(
                            connection,
                            "SELECT id FROM information_schema.processlist WHERE id <> CONNECTION_ID()"
                                    + " AND info LIKE 'SELECT pseudonym FROM%answer_sheet%FOR UPDATE'");
        }
        return waiting;
    }
}
