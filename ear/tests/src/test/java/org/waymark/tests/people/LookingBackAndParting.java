package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Waymark;

/** A pair looks back alone and together, winds down and ends; another one parts without blame. */
class LookingBackAndParting {

    @RegisterExtension static final Waymark waymark = new Waymark();

    @Test
    void endsWellByAListThatBothWorkThrough() {
        String pair = APair.signed(waymark, "jean", "farah").id();
        var jean = waymark.person("jean").signsIn();
        var farah = waymark.person("farah").signsIn();

        farah.opens("/my/partnership/view.xhtml?id=" + pair).follows("Ask for an early review");
        farah.findsThePageAccessible();
        farah.presses("Ask for a review").findsThePageAccessible();
        String alone = farah.address();
        farah.chooses("Your goals", "met").fills("What helps?", "A marked word alone.");
        farah.chooses("What would you like now?", "wind down").presses("Keep my answers");
        farah.sees("Jean hasn’t yet").findsThePageAccessible();
        String together = farah.address();

        jean.opens(alone).doesNotSee("A marked word alone.");
        jean.chooses("Your goals", "moving").chooses("What would you like now?", "continue");
        jean.presses("Keep my answers").sees("You would like different things.");
        jean.doesNotSee("A marked word alone.").findsThePageAccessible();
        farah.opens(together).presses("Let Jean read it");
        jean.reloads().sees("A marked word alone.");
        jean.chooses("We decide", "wind down").presses("Write it down and ask Farah");
        farah.opens(together).findsThePageAccessible();
        farah.presses("Yes, that is what we decided").sees("Winding down");

        farah.follows("Open the list").findsThePageAccessible();
        farah.in("Say thank you").presses("Mark as done").sees("1 of 8 done");
        farah.fills("Where to turn next", "A marked next step.").presses("Keep it");
        jean.opens(farah.address()).sees("1 of 8 done").keepsAPicture("last-weeks");
        assertThat(jean.entry("Where to turn next")).isEqualTo("A marked next step.");
        jean.presses("End the partnership").sees("Ended").findsThePageAccessible();

        for (String other : new String[] {"grace", "owen", "tom"}) {
            for (String page : new String[] {alone, together, farah.address()}) {
                assertThat(waymark.caller(other).get(page).status()).as(other).isEqualTo(404);
            }
        }
        assertThat(waymark.databaseDump())
                .doesNotContain("A marked word alone.", "A marked next step.");
    }

    @Test
    void isPossibleOnAnyDayAndThePartnerHearsItKindly() {
        String pair = APair.signed(waymark, "jean", "farah").id();
        var farah = waymark.person("farah").signsIn();
        farah.opens("/my/partnership/view.xhtml?id=" + pair).follows("Leave, without blame");
        farah.findsThePageAccessible();
        farah.chooses("Who tells your partner?", "the coordinator, kindly");
        farah.fills("A word to your partner, if you like", "A marked thank you.");
        farah.presses("End it now").sees("It counts against no one");

        var jean = waymark.person("jean").signsIn();
        jean.opens("/my/partnership/view.xhtml?id=" + pair).doesNotSee("A marked thank you.");
        var grace = waymark.person("grace").signsIn();
        grace.opens("/coordinate/ending/exit.xhtml?partnership=" + pair);
        grace.doesNotSee("A marked thank you.").findsThePageAccessible();
        grace.presses("I have told Jean Abbott").sees("All of this is done.");

        jean.reloads().sees("A marked thank you.").findsThePageAccessible();
        assertThat(waymark.databaseDump()).doesNotContain("A marked thank you.");
    }
}
