package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Waymark;

/** A mentee is observed: proposed, accepted, written up by both, marked and talked over. */
class FromTheProposalToTheTalk {

    @RegisterExtension static final Waymark waymark = new Waymark();

    @Test
    void isWalkedByTheTwoAndByNobodyElse() {
        String pair = APair.signed(waymark, "ines", "amara").id();
        LocalDate day = LocalDate.now().plusDays(1);
        var mentee = waymark.person("amara").signsIn();
        var mentor = waymark.person("ines").signsIn();

        String propose = "/my/observation/propose.xhtml?partnership=" + pair;
        mentee.opens(propose).findsThePageAccessible();
        mentee.fills("Day", day.toString()).fills("Time", "10:00");
        mentee.fills("What should the observer look for?", "A marked focus.");
        mentee.presses("Propose this day").sees("Waiting for Ines");
        String view = mentee.address();
        mentor.opens(view).sees("A marked focus.");
        mentor.findsThePageAccessible().presses("Accept").sees("A date is set");

        waymark.itIsLaterBy(Duration.ofDays(3));
        mentor.opens(view).follows("Write your part").findsThePageAccessible();
        mentor.presses("Save your part").sees("needs an answer");
        mentor.fills("What did you notice?", "A marked notice.");
        mentor.fills("First suggestion to try", "A marked suggestion.");
        mentor.presses("Save your part").sees("Left to mark");
        mentee.opens(view).follows("Write your part");
        mentee.fills("Your own view", "A marked view.").presses("Save your part");
        mentee.sees("One suggestion left to mark").keepsAPicture("to-mark");
        mentee.findsThePageAccessible();

        mentee.opens(propose).sees("One suggestion is left to mark");

        mentee.opens(view).follows("Mark the suggestions").findsThePageAccessible();
        mentee.chooses("1. A marked suggestion.", "Not yet");
        mentee.presses("Save what became of them").sees("Not yet");
        mentee.fills("Talked over on", day.plusDays(1).toString());
        mentee.fills("What you take away", "A marked lesson.").presses("Save the talk");
        mentor.opens(view).sees("A marked lesson.").findsThePageAccessible();

        mentee.opens(propose).sees("Suggestions from last time").sees("A marked suggestion.");
        mentee.findsThePageAccessible();

        for (String name : new String[] {"tom", "farah", "grace"}) {
            assertThat(waymark.caller(name).get(view).status()).as(name).isEqualTo(404);
        }
        assertThat(waymark.databaseDump())
                .doesNotContain(
                        "A marked focus",
                        "A marked notice",
                        "A marked suggestion",
                        "A marked view",
                        "A marked lesson");
    }
}
