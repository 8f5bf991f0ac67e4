package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/** Each for themselves, a manager for the team, a coordinator for a phase, and what it costs. */
class TimeThatMentoringTakes {

    /** Four for the frame, eight for the page. */
    private static final int STATEMENTS = 12;

    @RegisterExtension static final Waymark waymark = new Waymark();

    @Test
    void isOnesOwn() {
        var tom = waymark.person("tom").signsIn();

        tom.opens("/my/home.xhtml").follows("Your time").sees("Amara Okafor").sees("released");
        looksAt(tom, "my-time");
        var file = waymark.caller("tom").get("/my/release/time-csv.xhtml");
        assertThat(file.header("content-disposition")).contains("attachment", "my-time-", ".csv");
        assertThat(file.text()).contains("Month,Name,As,Phase,Preparing", "Amara Okafor");
    }

    @Test
    void isSeenByAManager() {
        var farah = waymark.person("farah").signsIn();

        farah.opens("/my/home.xhtml").follows("Time of your team").sees("Tom Hargreaves");
        looksAt(farah, "team-time");
        farah.doesNotSee("Amara");
    }

    @Test
    void isSummedForACoordinatorWithItsCost() {
        var owen = waymark.person("owen").signsIn();
        owen.opens("/admin/organisation/index.xhtml").follows("Hourly costs");
        owen.fills("Grade 7", "-4").presses("Save the costs").sees("Enter pounds from 0 to");
        owen.findsThePageAccessible().keepsAPicture("costs-refused");
        owen.fills("Grade 7", "38.50").presses("Save the costs").sees("The costs are saved");
        assertThat(owen.entry("Grade 7")).isEqualTo("38.50");

        var grace = waymark.person("grace").signsIn();
        grace.opens("/coordinate/scheme/index.xhtml").follows("Time and cost");
        grace.sees("By grade").sees("By month");
        looksAt(grace, "time-and-cost");
        var file =
                waymark.caller("grace")
                        .get(grace.address().replace("index.xhtml", "time-csv.xhtml"));
        assertThat(file.text()).contains("Grade,As,People,Preparing").doesNotContain("Hargreaves");
        for (var name : List.of("tom", "amara", "farah"))
            assertThat(waymark.caller(name).get(grace.address()).status()).as(name).isEqualTo(404);
    }

    private static void looksAt(Person person, String called) {
        assertThat(person.statements()).isLessThanOrEqualTo(STATEMENTS);
        person.findsThePageAccessible().keepsAPicture(called);
        person.onAPhone().keepsAPicture(called + "-on-a-phone");
    }
}
