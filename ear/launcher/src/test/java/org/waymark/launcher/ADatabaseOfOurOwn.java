package org.waymark.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ADatabaseOfOurOwn {

    private static final Path SOFTWARE = Home.above(".mvn").resolve(".waymark/software");

    private final List<String> said = new CopyOnWriteArrayList<>();
    private @TempDir Path directory;
    private MariaDb mariaDb;

    @AfterEach
    void stop() {
        mariaDb.stop();
    }

    @Test
    void keepsItsRowsWhenItIsKilledAndStartedAgain() throws SQLException {
        mariaDb = new MariaDb(home(), "sample");
        execute(mariaDb.start(), "create table word (text varchar(20))");
        execute(mariaDb.database(), "insert into word values ('Grüße')");
        mariaDb.kill();

        mariaDb = new MariaDb(home(), "sample");
        assertThat(wordsIn(mariaDb.start())).isEqualTo("Grüße");
        assertThat(mariaDb.dump()).contains("Grüße");
    }

    @Test
    void endsWhatAKilledRunLeftBehindAndSaysSo() {
        new MariaDb(home(), "sample").start();

        mariaDb = new MariaDb(home(), "sample");
        mariaDb.start();

        assertThat(said)
                .anyMatch(line -> line.contains("was killed and left its database running"));
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        mariaDb = new MariaDb(home(), "sample");
        var database = mariaDb.start();

        assertThatThrownBy(() -> new Database(database.url(), "sample", "guess").connect())
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> new Database(database.url(), "root", "").connect())
                .isInstanceOf(SQLException.class);
    }

    @Test
    void keepsASchemaApartThatTheOthersUserCannotReachNorReach() throws SQLException {
        mariaDb = new MariaDb(home(), "sample").keepApart("other");
        execute(mariaDb.start(), "create table word (text varchar(20))");
        var apart = mariaDb.apart("other");
        execute(apart, "create table word (text varchar(20))");

        assertThatThrownBy(() -> execute(mariaDb.database(), "select * from other.word"))
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> execute(apart, "select * from sample.word"))
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> execute(apart, "select * from mysql.user"))
                .hasMessageContaining("denied");
    }

    @Test
    void makesWhatIsKeptApartInADatabaseThatAnEarlierVersionMade() throws SQLException {
        mariaDb = new MariaDb(home(), "sample");
        execute(mariaDb.start(), "create table word (text varchar(20))");
        execute(mariaDb.database(), "insert into word values ('yesterday')");
        mariaDb.stop();

        mariaDb = new MariaDb(home(), "sample").keepApart("other");
        assertThat(wordsIn(mariaDb.start())).isEqualTo("yesterday");
        execute(mariaDb.apart("other"), "create table word (text varchar(20))");
    }

    @Test
    void keepsTemporaryTablesWhereNoOtherDatabaseTakesThemForLeftOver() throws SQLException {
        mariaDb = new MariaDb(home(), "sample");

        try (var connection = mariaDb.start().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select @@tmpdir")) {
            rows.next();
            assertThat(Path.of(rows.getString(1))).startsWith(directory);
        }
    }

    private Home home() {
        return new Home(directory, SOFTWARE, said::add);
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String wordsIn(Database database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select text from word")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
