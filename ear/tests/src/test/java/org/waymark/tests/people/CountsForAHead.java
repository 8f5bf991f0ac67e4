package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Answer;
import org.waymark.harness.Waymark;

/** Who leads those who lead sees how much is mentored in their teams, and of whom nothing. */
class CountsForAHead {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final String PAGE = "/team/report/department.xhtml";
    private static final String FILE = "/team/report/department-csv.xhtml";

    @Test
    void areReadOnAPageAndTakenAlongAsATable() {
        var douglas = waymark.person("douglas").signsIn();
        int before = live(waymark.caller("douglas").get(FILE));
        APair.signed(waymark, "amara", "ines");

        douglas.opens("/team/report/index.xhtml").follows("All your teams");
        douglas.sees("Mentoring in your teams").findsThePageAccessible().keepsAPicture("counts");
        assertThat(douglas.statements()).isLessThanOrEqualTo(12);
        douglas.onAPhone().keepsAPicture("counts-on-a-phone");
        var file = waymark.caller("douglas").get(FILE);
        assertThat(live(file)).isEqualTo(before + 1);
        assertThat(douglas.text()).contains((before + 1) + " live");
        douglas.follows("Last year, to 31 July").sees("None of the people in your teams");

        for (var answer : List.of(file, waymark.caller("douglas").get(PAGE)))
            assertThat(names()).isNotEmpty().noneMatch(answer.text()::contains);
    }

    @Test
    void areThereForNobodyElse() {
        for (var name : List.of("farah", "amara", "tom", "grace", "owen", "lewis"))
            for (var door : List.of(PAGE, FILE))
                assertThat(waymark.caller(name).get(door).status()).as(name).isEqualTo(404);
        waymark.person("farah").signsIn().opens("/team/report/index.xhtml").doesNotSee("All your");
    }

    private static int live(Answer file) {
        return lines(file).stream().mapToInt(line -> Integer.parseInt(line.get("live"))).sum();
    }

    private static List<Map<String, String>> lines(Answer file) {
        assertThat(file.header("content-disposition")).contains("attachment", ".csv");
        var lines = new ArrayList<Map<String, String>>();
        file.text()
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> lines.add(Map.of("team", cells[2], "live", cells[4])));
        return lines;
    }

    /** Of those in a partnership, unless they lead a team of their own. */
    private static List<String> names() {
        try (var database = waymark.database().connect();
                var sql = database.createStatement();
                var found =
                        sql.executeQuery(
                                """
                                SELECT shown_name FROM person
                                WHERE id IN (SELECT mentor_id FROM partnership
                                        UNION SELECT mentee_id FROM partnership)
                                    AND shown_name <> 'Douglas Kerr'
                                    AND id NOT IN (SELECT manager_id FROM post
                                        WHERE manager_id IS NOT NULL)
                                """)) {
            var names = new ArrayList<String>();
            while (found.next()) names.add(found.getString(1));
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
