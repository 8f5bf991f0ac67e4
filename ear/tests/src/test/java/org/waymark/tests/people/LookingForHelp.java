package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Answer;
import org.waymark.harness.Newcomer;
import org.waymark.harness.Waymark;

/** Whoever opens the page of help leaves no trace; what there is to read is found by its words. */
class LookingForHelp {

    private static final int TRIES = 10;

    @RegisterExtension static final Waymark waymark = new Waymark();

    @Test
    void leavesNoTrace() {
        var amara = waymark.caller("amara");
        amara.get("/my/home.xhtml");
        String mark = "mark" + UUID.randomUUID();
        boolean untouched = false;
        for (int i = 0; i < TRIES && !untouched; i++) {
            // A round may go between the two looks, which has nothing to do with the page.
            Map<String, String> before = tables();
            var answer = amara.getOnly("/signpost/index.xhtml?" + mark);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.statements()).isEqualTo(1);
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
            assertThat(answer.header("cache-control")).contains("no-store");
            assertThat(answer.text()).doesNotContain("Amara", "data-person=\"0");
            untouched = before.equals(tables());
        }

        assertThat(untouched).as("no table changed").isTrue();
        assertThat(waymark.logs()).allSatisfy((file, log) -> assertThat(log).doesNotContain(mark));
        assertThat(amara.get("/my/home.xhtml").status()).as("still signed in").isEqualTo(200);
    }

    @Test
    void readsTheSameSignedInOrNot() {
        var stranger = waymark.stranger().getOnly("/signpost/index.xhtml");
        assertThat(stranger.status()).isEqualTo(200);
        assertThat(look(waymark.caller("tom").getOnly("/signpost/index.xhtml")))
                .isEqualTo(look(stranger));
    }

    @Test
    void andAdministratorsSayWhatStandsThere() {
        String helper = "Helper " + UUID.randomUUID().toString().substring(0, 8);
        var owen = waymark.person("owen").signsIn();
        owen.opens("/admin/signpost/index.xhtml").findsThePageAccessible();
        owen.follows("Add somebody who helps").chooses("Helps with", "Safeguarding");
        owen.fills("Who helps", helper).presses("Save").sees("Give a number");
        owen.findsThePageAccessible().fills("Telephone", "01632 960 999").presses("Save");
        owen.sees("The page shows it now");
        var amara = waymark.person("amara").signsIn();
        amara.opens("/my/home.xhtml").follows("Where to find help").sees(helper);
        amara.keepsAPicture("signposts").findsThePageAccessible();
        amara.onAPhone().keepsAPicture("signposts-on-a-phone").findsThePageAccessible();
        owen.follows(helper).unfolds("Take it down").presses("Take it down");
        owen.sees("It is taken down").doesNotSee(helper);
    }

    @Test
    void findsWhatThereIsToRead() {
        var phase = APhase.open(waymark);
        String word = "word" + UUID.randomUUID().toString().substring(0, 8);
        String ruth = Newcomer.called(waymark, "Ruth");
        phase.mentor(ruth, 1);
        var grace = waymark.person("grace").signsIn();
        grace.opens("/coordinate/resource/index.xhtml?phase=" + phase.id);
        grace.sees("Add the information pack first").findsThePageAccessible();
        grace.follows("Add a resource").fills("Title", "Guide to " + word).presses("Save");
        grace.sees("Write a text, or give a link").fills("Text", "First this. Then that.");
        grace.chooses("For whom", "Mentors").findsThePageAccessible().keepsAPicture("write");
        grace.presses("Save").sees("It stands at the top");
        assertThat(grace.statements()).isLessThanOrEqualTo(12);
        grace.opens("/coordinate/resource/links.xhtml").findsThePageAccessible();

        var reader = waymark.person(ruth).signsIn();
        reader.opens("/my/resource/index.xhtml").fills("Words", word).presses("Search");
        assertThat(reader.statements()).isLessThanOrEqualTo(12);
        reader.sees("New").keepsAPicture("resources").findsThePageAccessible();
        reader.follows("Guide to " + word).sees("First this.").findsThePageAccessible();
        String address = reader.address();
        reader.onAPhone().keepsAPicture("resource-on-a-phone").findsThePageAccessible();
        assertThat(waymark.caller("owen").get(address).status()).isEqualTo(404);
    }

    /** But for what is new in every answer. */
    private static String look(Answer answer) {
        return answer.text().replaceAll("nonce=\"[^\"]*\"", "");
    }

    /** What stands in each table, but for what tells that rounds go. */
    private static Map<String, String> tables() {
        try (var connection = waymark.database().connect();
                var statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (var rows = statement.executeQuery("SHOW TABLES")) {
                while (rows.next()) names.add(rows.getString(1));
            }
            var sums = new HashMap<String, String>();
            try (var rows =
                    statement.executeQuery(
                            "CHECKSUM TABLE `" + String.join("`, `", names) + "` EXTENDED")) {
                while (rows.next()) sums.put(rows.getString(1), rows.getString(2));
            }
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException("The tables can't be compared", e);
        }
    }
}
