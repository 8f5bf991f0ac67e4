package org.waymark.persistence.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.access.CallerService;
import org.waymark.access.Roles;
import org.waymark.evaluation.QuestionnaireService;
import org.waymark.partnership.PartnershipService;
import org.waymark.people.PersonId;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.monitoring.MonitoringMigration;
import org.waymark.portfolio.PortfolioService;
import org.waymark.report.ReportService;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.vault.MasterKey;
import org.waymark.vault.TestVault;
import org.waymark.vault.VaultKey;

/**
 * A database that an earlier version of Waymark filled is opened by this one, and nothing in it is
 * lost. How the next is made stands in {@code earlier/README.md} beside the dumps.
 */
class AnEarlierDatabase {
    @RegisterExtension static final MariaDb db = new MariaDb();

    /** Kept as they were sent, or bound to their place as well. */
    private static final Set<String> NOT_A_TEXT =
            Set.of(
                    "people_import.content",
                    "portfolio_file_part.content",
                    "award_file_content.content");

    @ParameterizedTest
    @MethodSource("versions")
    void isOpenedWithAllThatIsInIt(String version) throws Exception {
        var earlier = new EarlierDatabase(version, db.url());
        earlier.restore(db.url());
        try {
            Map<String, Long> rows = earlier.rows();
            Map<String, String> sealed = earlier.sealed();
            assertThat(rows.get("person")).isGreaterThan(100);
            assertThat(rows.get("partnership")).isPositive();

            migrate(earlier);

            assertThat(fewer(rows, earlier.rows())).isEmpty();
            assertThat(List.of("person", "account", "partnership", "vault_key"))
                    .allSatisfy(
                            table ->
                                    assertThat(earlier.rows())
                                            .containsEntry(table, rows.get(table)));
            assertThat(earlier.sealed()).containsAllEntriesOf(sealed);
            db.on(
                    earlier.url(),
                    earlier.apart(),
                    () -> {
                        everyEntityCanBeRead();
                        everyTextOpens(earlier);
                        thePairReadsOn();
                    });
        } finally {
            earlier.forget();
        }
    }

    static List<String> versions() throws IOException, URISyntaxException {
        var folder = Path.of(AnEarlierDatabase.class.getResource("/earlier").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("V\\d+\\.sql\\.gz"))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .sorted()
                    .toList();
        }
    }

    private static void migrate(EarlierDatabase earlier) {
        for (Flyway flyway :
                List.of(
                        Flyway.configure().dataSource(earlier.url(), "", "").load(),
                        MonitoringMigration.migrations()
                                .dataSource(earlier.apart(), "", "")
                                .load())) {
            flyway.migrate();
            flyway.validate();
            assertThat(flyway.info().pending()).isEmpty();
        }
    }

    /** Tables that lost a row; a migration may add some, such as forms. */
    private static List<String> fewer(Map<String, Long> before, Map<String, Long> after) {
        return before.keySet().stream()
                .filter(after::containsKey)
                .filter(table -> after.get(table) < before.get(table))
                .toList();
    }

    private static void everyEntityCanBeRead() {
        db.inTransaction(
                () ->
                        db.em().getMetamodel().getEntities().stream()
                                .map(entity -> "SELECT e FROM " + entity.getName() + " e")
                                .forEach(
                                        query ->
                                                db.em()
                                                        .createQuery(query)
                                                        .setMaxResults(50)
                                                        .getResultList()));
    }

    /** Which key is whose can't be told from a text; that one of them opens it, can. */
    private static void everyTextOpens(EarlierDatabase earlier) {
        Map<String, Aead> keys = keys();
        int opened = 0;
        for (String column : columnsOfTexts(earlier)) {
            for (byte[] text : texts(earlier, column)) {
                assertThat(keys.entrySet())
                        .as("keys for a text in " + column)
                        .anyMatch(key -> opens(key.getKey(), key.getValue(), text));
                opened++;
            }
        }
        assertThat(opened).isGreaterThan(20);
    }

    private static Map<String, Aead> keys() {
        MasterKey master = TestVault.master();
        return db.inTransaction(
                () ->
                        db
                                .em()
                                .createQuery("SELECT k FROM VaultKey k", VaultKey.class)
                                .getResultList()
                                .stream()
                                .filter(key -> !key.isDestroyed())
                                .collect(Collectors.toMap(VaultKey::name, master::unwrap)));
    }

    private static boolean opens(String name, Aead key, byte[] text) {
        try {
            key.decrypt(text, name.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private static List<String> columnsOfTexts(EarlierDatabase earlier) {
        try {
            return earlier.sealed().keySet().stream()
                    .filter(column -> !NOT_A_TEXT.contains(column))
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<byte[]> texts(EarlierDatabase earlier, String column) {
        try {
            return earlier.sealedIn(column);
        } catch (SQLException e) {
            throw new IllegalStateException(column, e);
        }
    }

    /** Both of a pair, and what each feature reads for them first. */
    private static void thePairReadsOn() {
        var house = new House(db, ClockOnTheWall.onAThursday());
        for (String side : List.of("mentor_id", "mentee_id")) {
            PersonId person = oneOfAPair(side);
            assertThat(house.as(null, () -> house.the(CallerService.class).rightsOf(person)))
                    .hasValueSatisfying(rights -> assertThat(rights.roles()).contains(Roles.STAFF));
            assertThat(house.as(person, () -> house.the(PartnershipService.class).mine()))
                    .isNotEmpty();
            house.as(person, () -> house.the(ReportService.class).mine(null));
            house.as(person, () -> house.the(QuestionnaireService.class).mine());
            house.as(person, () -> house.the(PortfolioService.class).overview());
        }
    }

    private static PersonId oneOfAPair(String side) {
        return new PersonId(
                (String)
                        db.ask(
                                "SELECT a.person_id FROM partnership p"
                                        + " JOIN account a ON a.person_id = p.%s".formatted(side)
                                        + " JOIN person one ON one.id = a.person_id"
                                        + " WHERE one.state = 'ACTIVE' ORDER BY p.id LIMIT 1"));
    }
}
