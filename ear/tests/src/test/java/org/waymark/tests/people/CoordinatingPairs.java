package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Waymark;

/** A coordinator follows states and dates, and lets a pair stand still that can't say so itself. */
class CoordinatingPairs {

    /** Four for the frame, eight for the page. */
    private static final int STATEMENTS = 12;

    @RegisterExtension static final Waymark waymark = new Waymark();

    @Test
    void bySeeingDatesAndHolding() {
        var pair = APair.trained(waymark);
        var grace = waymark.person("grace").signsIn();

        grace.opens("/coordinate/scheme/index.xhtml").follows("Pairs: states and dates");
        grace.sees("Pairs of").opens("/coordinate/coordination/pair.xhtml?id=" + pair.id());
        grace.follows("Pairs of").follows("Active").sees("with Tamsin");
        assertThat(grace.statements()).isLessThanOrEqualTo(STATEMENTS);
        grace.findsThePageAccessible().keepsAPicture("pairs");
        grace.follows("with Tamsin").sees("Matched");
        assertThat(grace.statements()).isLessThanOrEqualTo(STATEMENTS);
        grace.findsThePageAccessible().keepsAPicture("pair");
        grace.unfolds("Put it on hold for the two");
        grace.fills("Goes on by itself on", "2026-01-01").presses("Put it on hold");
        grace.sees("Choose a day after today").findsThePageAccessible();
        grace.fills("Goes on by itself on", LocalDate.now().plusDays(20).toString());
        grace.presses("Put it on hold").sees("It is on hold").sees("goes on by itself on");
        waymark.post().to(pair.mentor() + "@northmoor.example", "Dates have moved");
        waymark.post().to(pair.mentee() + "@northmoor.example", "Dates have moved");
        grace.presses("Let them go on").sees("They go on");

        for (var name : new String[] {"tom", "farah", "amara"})
            assertThat(waymark.caller(name).get(grace.address()).status()).as(name).isEqualTo(404);
    }
}
