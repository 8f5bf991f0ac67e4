package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Caller;
import org.waymark.harness.LargeUniversity;
import org.waymark.harness.Waymark;

/**
 * Looking for a mentor among 100 and among 100,000 of one phase. A page that reads nothing is
 * measured along, as in {@link AGrowingUniversity}.
 */
class AHundredThousandMentors {
    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final int FEW = 100;
    private static final int MANY = 100_000;
    private static final int ROUNDS_TO_GET_WARM = 100;

    private final Caller lewis = waymark.caller("lewis");

    @Test
    void areSearched() {
        LargeUniversity.offersMentors(waymark, FEW);
        var links = links();
        var among100 = costs(links);
        LargeUniversity.offersMentors(waymark, MANY);
        var among100000 = costs(links());
        var figures = new Figures("searching", "Looking for a mentor among 100 and 100,000");
        among100.forEach((what, few) -> tell(figures, what, few, among100000.get(what)));
        figures.tell();
    }

    /** The second page is that of the first as it is now. */
    private Map<String, String> links() {
        var first = "/my/matching/find.xhtml?phase=" + phase();
        var page = lewis.get(first);
        assertThat(page.page().select("main h3")).as("a full page").hasSize(12);
        var links = new LinkedHashMap<String, String>();
        links.put("reads nothing", "/about/help.xhtml");
        links.put("first page", first);
        links.put(
                "second page",
                "/my/matching/find.xhtml?"
                        + page.page().select("a[href*=after=]").attr("href").split("\\?")[1]);
        links.put("online, Tuesdays", first + "&format=ONLINE&day=tuesday");
        links.put("word that 20 in 100,000 write", first + "&words=word17");
        links.put("part of a word that all write", first + "&words=listen");
        return links;
    }

    private static String phase() {
        try (var database = waymark.database().connect();
                var sql = database.createStatement();
                var found =
                        sql.executeQuery("SELECT id FROM phase WHERE name = 'With many mentors'")) {
            found.next();
            return found.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Cost> costs(Map<String, String> links) {
        for (int round = 0; round < ROUNDS_TO_GET_WARM; round++) links.values().forEach(lewis::get);
        var costs = new LinkedHashMap<String, Cost>();
        links.forEach((what, link) -> costs.put(what, Cost.of(waymark, lewis, link)));
        return costs;
    }

    private static void tell(Figures figures, String what, Cost few, Cost many) {
        figures.row()
                .of("page", what)
                .of("sql 100", (long) few.statements())
                .of("sql 100000", (long) many.statements())
                .of("ms 100", few.milliseconds())
                .of("ms 100000", many.milliseconds())
                .of("server ms 100", few.serverCpu())
                .of("server ms 100000", many.serverCpu())
                .ratio("of server", few.serverCpu(), many.serverCpu())
                .of("database ms 100", few.databaseCpu())
                .of("database ms 100000", many.databaseCpu())
                .ratio("of database", few.databaseCpu(), many.databaseCpu());
    }
}
