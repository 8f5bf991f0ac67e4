package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Newcomer;
import org.waymark.harness.Waymark;

/** A coordinator asks people to an introductory meeting, and one of them becomes a mentor. */
class FindingMentors {

    /** Four for the frame, eight for the page. */
    private static final int STATEMENTS = 12;

    @RegisterExtension static final Waymark waymark = new Waymark();

    @Test
    void fromTheMeetingToTheMentor() {
        var phase = APhase.open(waymark);
        String ruth = Newcomer.called(waymark, "Ruth");
        var grace = waymark.person("grace").signsIn();
        var asked = waymark.person(ruth).signsIn();

        grace.opens("/coordinate/community/meetings.xhtml?phase=" + phase.id);
        grace.sees("No meeting is arranged yet").findsThePageAccessible();
        grace.follows("Arrange a meeting").findsThePageAccessible();
        grace.fills("Begins at", "12:30").fills("Day", LocalDate.of(2027, 6, 1).toString());
        grace.presses("Arrange it").sees("Say where it takes place");
        assertThat(grace.entry("Begins at")).isEqualTo("12:30");
        grace.fills("Place", "Great Hall").fills("What it is about", "What a mentor does.");
        grace.keepsAPicture("arrange").presses("Arrange it");
        grace.sees("Nobody is asked yet").findsThePageAccessible();
        assertThat(grace.statements()).isLessThanOrEqualTo(STATEMENTS);
        grace.fills("Years in their post, at least", "60").presses("Count them");
        grace.sees("Nobody fits who isn’t asked");
        grace.fills("Or by staff number or e-mail address", "N0\n")
                .presses("Ask these people")
                .sees("in line 1");
        grace.fills("Or by staff number or e-mail address", ruth + "@northmoor.example")
                .presses("Ask these people");
        grace.sees("1 person is asked").sees("Ruth Test").sees("No answer yet");
        assertThat(grace.statements()).isLessThanOrEqualTo(STATEMENTS);
        grace.keepsAPicture("invitees").findsThePageAccessible();
        String invitees = grace.address();

        asked.opens("/my/home.xhtml").follows("Read and answer").sees("Great Hall");
        assertThat(asked.statements()).isLessThanOrEqualTo(STATEMENTS);
        asked.keepsAPicture("introduction").findsThePageAccessible();
        String introduction = asked.address();
        asked.presses("I will come").sees("You are expected");
        asked.opens("/my/home.xhtml").doesNotSee("Read and answer");
        asked.opens(introduction).presses("I would be a mentor").sees("You can join now");
        asked.onAPhone().keepsAPicture("introduction-on-a-phone").findsThePageAccessible();
        for (String name : new String[] {"tom", "owen", "grace"}) {
            assertThat(waymark.caller(name).get(introduction).status()).as(name).isEqualTo(404);
        }
        for (String name : new String[] {"tom", "owen", ruth}) {
            assertThat(waymark.caller(name).get(invitees).status()).as(name).isNotEqualTo(200);
        }

        grace.opens(invitees).sees("Comes").sees("Would be a mentor");
        phase.mentor(ruth, 1);
        grace.opens(invitees).sees("Has joined");
        grace.follows("Change the meeting")
                .fills("Place", "Small Hall")
                .presses("Save the changes");
        grace.sees("The meeting is changed");
        asked.opens(introduction).sees("Small Hall").sees("You have joined as a mentor");
        grace.unfolds("Cancel the meeting").presses("Cancel it").sees("whoever was expected");
        asked.opens(introduction).sees("Won’t take place").doesNotSee("I can’t come");
    }
}
