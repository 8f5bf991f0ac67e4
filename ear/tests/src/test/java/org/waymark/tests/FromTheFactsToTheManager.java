package org.waymark.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Waymark;

/** After 14 days a report is due: written, read first by the mentee, sent, read by the manager. */
class FromTheFactsToTheManager {

    @RegisterExtension static final Waymark waymark = new Waymark();

    @Test
    void isWalkedByThreeAndReadByNobodyElse() {
        String pair = APair.signed(waymark, "tom", "ines").id();
        waymark.itIsLaterBy(Duration.ofDays(14));
        var mentor = waymark.person("tom").signsIn();
        var mentee = waymark.person("ines").signsIn();
        var manager = waymark.person("farah").signsIn();

        mentor.opens("/my/partnership/view.xhtml?id=" + pair).follows("Report 1");
        mentor.sees("Exactly what Farah will see").findsThePageAccessible();
        String write = mentor.address();
        String id = write.replaceAll(".*id=", "");
        mentor.fills("Process", "A marked process.").fills("Impact", "Ines thrives.");
        mentor.presses("Show Ines the exact text").sees("Your agreement doesn’t let this report");
        mentor.fills("Impact", "A marked impact.").presses("Show Ines the exact text");
        mentor.sees("Ines has the text now.");

        String look = "/my/report/look.xhtml?id=" + id;
        mentee.opens(look).sees("A marked impact.");
        mentee.findsThePageAccessible().unfolds("Ask for a change");
        mentee.fills("What should be different?", "A marked wish.").presses("Ask Tom");
        mentor.opens(write).sees("A marked wish.");
        mentor.fills("Impact", "Another marked impact.");
        mentor.fills("A line to Ines", "A marked answer.").presses("Show Ines the new text");
        mentee.opens(look).sees("A marked answer.").sees("Changed since you asked");
        mentee.presses("Yes, send it").sees("The report is on its way.");

        manager.opens("/team/report/index.xhtml").findsThePageAccessible();
        manager.keepsAPicture("fortnight");
        manager.opens("/team/report/view.xhtml?id=" + id).sees("Another marked impact.");
        manager.doesNotSee("Ines").doesNotSee("A marked wish").doesNotSee("A marked answer");
        manager.findsThePageAccessible().keepsAPicture("report");
        manager.presses("Acknowledge").sees("Acknowledged");
        mentor.opens(write).sees("Acknowledged");

        for (String page : new String[] {write, look, "/my/partnership/view.xhtml?id=" + pair}) {
            assertThat(waymark.caller("farah").get(page).status()).as(page).isEqualTo(404);
        }
        for (String name : new String[] {"amara", "grace", "owen", "ines", "tom"}) {
            assertThat(waymark.caller(name).get("/team/report/view.xhtml?id=" + id).status())
                    .as(name)
                    .isIn(403, 404);
        }
        assertThat(waymark.databaseDump())
                .doesNotContain("A marked process", "marked impact", "A marked wish");
    }
}
