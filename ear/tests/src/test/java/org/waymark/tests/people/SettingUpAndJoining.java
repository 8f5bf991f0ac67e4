package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Waymark;

/** An administrator sets up a phase, people join it, a coordinator says yes. */
class SettingUpAndJoining {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private final String scheme = "Scheme " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void isAListOfTasksThenPublishedThenFullOfPeople() {
        var owen = waymark.person("owen").signsIn();
        owen.opens("/admin/scheme/create.xhtml").findsThePageAccessible();
        owen.fills("Name of the scheme", scheme).fills("Name of the phase", "First phase");
        owen.fills("First day", "2026-01-01").fills("Last day", "2028-01-01");
        owen.presses("Make the draft");
        String phase = owen.address().replaceAll(".*id=", "");
        owen.sees("Nobody yet. A phase needs at least one.").findsThePageAccessible();

        owen.follows("Rules").findsThePageAccessible();
        owen.fills("Working days to reply", "0").presses("Save");
        owen.sees("Enter a number from 1 to 60").findsThePageAccessible();
        owen.fills("Working days to reply", "7").presses("Save");
        owen.follows("Audience").findsThePageAccessible();
        owen.presses("Save");
        owen.follows("Forms").findsThePageAccessible();
        owen.opens("/admin/scheme/phase.xhtml?id=" + phase);
        owen.follows("Coordinators").fills("Part of a name", "Grace Ade").presses("Search");
        owen.findsThePageAccessible();
        owen.presses("Name");
        owen.follows("The phase").presses("Publish");
        owen.sees("First phase is open: people can join").keepsAPicture("published");
        owen.findsThePageAccessible();

        var jean = waymark.person("jean").byKeyboard().signsIn();
        jean.opens("/my/enrolment/join.xhtml?phase=" + phase + "&as=mentor");
        jean.sees("Taking part is voluntary");
        jean.presses("Join");
        jean.sees("“A few lines about you” needs an answer");
        jean.fills("A few lines about you", "I listen first.").ticks("leading").ticks("Online");
        jean.chooses("Places you offer", "2").presses("Join");
        jean.sees("A coordinator has been asked to say yes.").findsThePageAccessible();
        String profile = jean.address();
        jean.follows("People never to be shown to you").fills("Part of a name", "Owen Pri");
        jean.presses("Search").presses("Never show");
        jean.sees("You two won’t be shown to each other").findsThePageAccessible();

        var grace = waymark.person("grace").signsIn();
        grace.opens("/coordinate/scheme/index.xhtml").findsThePageAccessible();
        grace.opens("/coordinate/enrolment/index.xhtml?phase=" + phase).findsThePageAccessible();
        grace.follows("Jean Abbott").sees("I listen first.").findsThePageAccessible();
        grace.doesNotSee("Owen Price").presses("Approve");
        grace.follows("Record training").fills("Trained on", "2026-01-05").presses("Record it");
        grace.sees("The training of Jean Abbott is recorded");

        jean.opens(profile).sees("Joined").sees("Trained");
        jean.presses("Pause new requests").sees("New requests are paused.");
        for (String other : new String[] {"farah", "owen", "grace"}) {
            assertThat(waymark.caller(other).get(profile).status()).as(other).isEqualTo(404);
        }
        jean.unfolds("Leave this phase").presses("Leave");
        jean.sees("You have left First phase");
    }
}
