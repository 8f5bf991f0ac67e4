package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Waymark;

/** One of a pair puts the partnership on hold; the other takes it up again. */
class StandingStillAndGoingOn {

    /** Four for the frame, eight for the page. */
    private static final int STATEMENTS = 12;

    @RegisterExtension static final Waymark waymark = new Waymark();

    @Test
    void byEitherOfTheTwo() {
        var pair = APair.trained(waymark);
        var amina = waymark.person(pair.mentee()).signsIn();
        var tamsin = waymark.person(pair.mentor()).signsIn();
        String page = "/my/partnership/view.xhtml?id=" + pair.id();

        amina.opens(page).follows("Put it on hold").sees("No reason is asked");
        assertThat(amina.statements()).isLessThanOrEqualTo(STATEMENTS);
        amina.keepsAPicture("hold").findsThePageAccessible();
        String hold = amina.address();
        amina.fills("Goes on by itself on", "2026-01-01").presses("Put it on hold");
        amina.sees("Choose a day after today");
        amina.fills("Goes on by itself on", LocalDate.now().plusDays(40).toString());
        amina.presses("Put it on hold").sees("Tamsin is told").sees("On hold");
        amina.keepsAPicture("on-hold").findsThePageAccessible();
        assertThat(amina.statements()).isLessThanOrEqualTo(STATEMENTS);
        amina.opens("/my/meeting/propose.xhtml?partnership=" + pair.id());
        assertThat(amina.page().locator("#send").count()).isZero();
        amina.sees("nothing can be booked").findsThePageAccessible();
        amina.opens("/my/observation/propose.xhtml?partnership=" + pair.id());
        assertThat(amina.page().locator("#send").count()).isZero();
        amina.sees("nothing can be booked").findsThePageAccessible();

        tamsin.opens(hold).sees("Your dates are on hold since").findsThePageAccessible();
        for (String name : new String[] {"tom", "grace", "owen", "farah"}) {
            assertThat(waymark.caller(name).get(hold).status()).as(name).isEqualTo(404);
        }
        amina.opens(hold).unfolds("Another mentor meanwhile").presses("Let me look for one");
        amina.sees("You can have another mentor of this phase").findsThePageAccessible();
        amina.keepsAPicture("another-meanwhile");
        tamsin.opens(hold).sees("Amina may work with another mentor until you two go on");
        tamsin.presses("Go on now").sees("You go on, and Amina is told").sees("Active");
        amina.opens(page).sees("Active").doesNotSee("On hold");
    }
}
