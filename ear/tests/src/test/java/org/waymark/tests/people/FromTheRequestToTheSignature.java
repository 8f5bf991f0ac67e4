package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Caller;
import org.waymark.harness.Waymark;

/** A mentee finds a mentor, asks, is asked back, is accepted, and the two write and sign. */
class FromTheRequestToTheSignature {

    @RegisterExtension static final Waymark waymark = new Waymark();

    @Test
    void isWalkedByTheTwoAndByNobodyElse() {
        var phase = APhase.open(waymark);
        phase.mentor("jean", 1);
        phase.mentee("farah");
        var mentee = waymark.person("farah").signsIn();
        var mentor = waymark.person("jean").signsIn();

        mentee.opens("/my/matching/find.xhtml?phase=" + phase.id);
        mentee.sees("Jean Abbott").sees("Outside your reporting line").sees("1 place left of 1");
        mentee.findsThePageAccessible();
        mentee.selects("Grade", "Same as mine").presses("Show mentors").sees("Jean Abbott");
        assertThat(mentee.entry("Grade")).as("the filter stays as it was set").isEqualTo("0");
        mentee.presses("Add Jean Abbott to my choices").follows("Check and ask (1)");
        mentee.findsThePageAccessible();
        mentee.fills("A few words to Jean", "A marked hope.").presses("Ask Jean");
        mentee.sees("Jean Abbott has been asked.");
        String request = mentee.address();

        mentor.opens(request).sees("A marked hope.").sees("To lead a small team");
        mentor.findsThePageAccessible();
        mentor.unfolds("Ask for more first");
        mentor.fills("What would you like to know?", "When?").presses("Send the question");
        mentee.opens(request).fills("Your answer to Jean", "Soon.").presses("Send the answer");
        mentor.opens(request).sees("Soon.").presses("Accept Farah’s request");
        mentor.sees("You are Farah’s mentor.").sees("Write your agreement");
        mentor.findsThePageAccessible();
        String pair = mentor.address().replaceAll(".*id=", "");

        mentee.opens("/my/agreement/edit.xhtml?partnership=" + pair).findsThePageAccessible();
        TheAgreement.isWrittenBy(mentee, "A marked goal.");
        mentee.sees("Sign version 1").findsThePageAccessible();
        mentee.presses("Sign this version").sees("It holds once Jean signs too");
        mentor.opens("/my/agreement/view.xhtml?partnership=" + pair).presses("Sign this version");
        mentor.sees("Active").findsThePageAccessible();

        for (String name : new String[] {"tom", "grace", "owen"}) {
            Caller other = waymark.caller(name);
            for (String page :
                    new String[] {
                        request,
                        "/my/partnership/view.xhtml?id=" + pair,
                        "/my/agreement/view.xhtml?partnership=" + pair,
                        "/my/agreement/edit.xhtml?partnership=" + pair,
                        "/my/agreement/print.xhtml?partnership=" + pair
                    }) {
                assertThat(other.get(page).status()).as(name + " at " + page).isEqualTo(404);
            }
        }
        assertThat(waymark.databaseDump()).doesNotContain("A marked hope", "A marked goal");
    }
}
