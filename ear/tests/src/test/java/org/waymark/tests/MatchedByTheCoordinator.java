package org.waymark.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/** A coordinator finds a mentor for somebody who asks for it, and the two say yes. */
class MatchedByTheCoordinator {

    /** Four for the frame, eight for the page. */
    private static final int STATEMENTS = 12;

    @RegisterExtension static final Waymark waymark = new Waymark();

    @Test
    void fromTheBoardToTheAgreement() {
        var phase = APhase.open(waymark);
        String ruth = Newcomer.called(waymark, "Ruth");
        String selma = Newcomer.called(waymark, "Selma");
        phase.mentor(ruth, 1);
        phase.assistedMentee(selma);
        var grace = waymark.person("grace").signsIn();
        var mentee = waymark.person(selma).signsIn();
        var mentor = waymark.person(ruth).signsIn();

        String board = "/coordinate/matching/board.xhtml?phase=" + phase.id;
        grace.opens(board).sees("Looking (1)").sees("Selma Test").sees("Asks for your help");
        assertThat(grace.statements()).isLessThanOrEqualTo(STATEMENTS);
        grace.keepsAPicture("board").findsThePageAccessible();
        grace.follows("Show as a table").sees("Selma Test").findsThePageAccessible();
        grace.opens(board).follows("Selma Test").sees("1 mentor can be matched of 1");
        assertThat(grace.statements()).isLessThanOrEqualTo(STATEMENTS);
        grace.keepsAPicture("mentee").findsThePageAccessible();
        String mentees = grace.address();
        grace.fills("Note", "A marked note.").presses("Keep the note").sees("The note is kept.");
        grace.unfolds("Settle…").presses("Lock: Ruth Test").sees("Locked");
        grace.follows("Look closer Ruth Test").sees("Can be matched");
        assertThat(grace.statements()).isLessThanOrEqualTo(STATEMENTS);
        grace.sees("The mentor has a free place").doesNotSee("To lead a small team");
        grace.keepsAPicture("pair").findsThePageAccessible();
        String pair = grace.address();
        grace.presses("Offer a match").sees("Selma Test and Ruth Test have been asked.");
        grace.opens(board).sees("Offered (1)");

        mentee.opens("/my/home.xhtml").follows("Read the suggestion");
        String offer = mentee.address();
        mentee.sees("Ruth Test could be your mentor").sees("I listen first.");
        mentee.keepsAPicture("offer").findsThePageAccessible();
        mentee.presses("Yes, I would like to work with Ruth").sees("You have said yes.");
        mentor.opens(offer).sees("Selma Test could be your mentee");
        assertThat(mentor.statements()).isLessThanOrEqualTo(STATEMENTS);
        mentor.sees("To lead a small team").doesNotSee("A new role").doesNotSee("A marked note");
        for (String name : new String[] {"tom", "grace", "owen"}) {
            assertThat(waymark.caller(name).get(offer).status()).as(name).isEqualTo(404);
        }
        for (String name : new String[] {"tom", ruth, "owen"}) {
            for (String page : new String[] {board, mentees, pair}) {
                assertThat(waymark.caller(name).get(page).status()).as(name).isNotEqualTo(200);
            }
        }
        mentor.presses("Yes, I would like to work with Selma");
        mentor.sees("You and Selma both said yes.");
        grace.opens(board).sees("Matched (1)");
    }

    @Test
    void aNoTellsNobodyWhoSaidIt() {
        var phase = APhase.open(waymark);
        String ruth = Newcomer.called(waymark, "Ruth");
        String selma = Newcomer.called(waymark, "Selma");
        phase.mentor(ruth, 1);
        phase.assistedMentee(selma);
        var grace = waymark.person("grace").signsIn();
        var mentor = waymark.person(ruth).signsIn();
        grace.opens("/coordinate/matching/board.xhtml?phase=" + phase.id);
        grace.follows("Selma Test").follows("Look closer Ruth Test").presses("Offer a match");
        String pair = grace.address();

        mentor.opens("/my/home.xhtml").follows("Read the suggestion").presses("No, thank you");
        mentor.sees("This match won’t go ahead. No reason is given to anyone.");

        grace.opens(pair).sees("Won’t go ahead").sees("it didn’t go ahead");
        grace.presses("Offer a match");
        grace.sees("“Why they should work together all the same” needs an answer");
        grace.fills("Why they should work together all the same", "Both have asked again.");
        grace.presses("Offer a match").sees("have been asked.").sees("Both have asked again.");
        grace.findsThePageAccessible();
        grace.presses("Take the offer back").sees("The offer is taken back.");
    }

    @Test
    void asSuggestedForEverybodyWhoAsks() {
        var phase = APhase.open(waymark);
        for (String name : new String[] {"Ann", "Ben"}) {
            phase.mentor(Newcomer.called(waymark, name), 1);
        }
        for (String name : new String[] {"Cara", "Dan"}) {
            phase.assistedMentee(Newcomer.called(waymark, name));
        }
        var grace = waymark.person("grace").signsIn();
        grace.opens("/coordinate/matching/board.xhtml?phase=" + phase.id);
        grace.follows("Suggested matches for everybody who asks for help");
        grace.sees("2 suggested matches").sees("2 of 2").sees("Draft, nobody has been told");
        assertThat(grace.statements()).isLessThanOrEqualTo(STATEMENTS);
        grace.keepsAPicture("proposal").findsThePageAccessible();
        grace.follows("Stable").sees("2 suggested matches");
        weighsOtherwise(grace);

        grace.page().locator("input[name=pair]").first().uncheck();
        grace.presses("Offer the ticked matches").sees("1 match is offered.");

        grace.sees("1 suggested match");
        grace.opens("/coordinate/matching/board.xhtml?phase=" + phase.id).sees("Offered (1)");
    }

    private static void weighsOtherwise(Person grace) {
        grace.unfolds("What counts how much").selects("Goals in common", "Nothing");
        grace.presses("See what changes").sees("With these weights").findsThePageAccessible();
        assertThat(grace.statements()).isLessThanOrEqualTo(STATEMENTS);
        grace.unfolds("What counts how much");
        assertThat(grace.entry("Goals in common")).isEqualTo("NOTHING");
        grace.follows("Best total").sees("With these weights");
        grace.presses("Use these weights in this phase").sees("Suggestions go by these weights");
        grace.doesNotSee("With these weights");
    }
}
