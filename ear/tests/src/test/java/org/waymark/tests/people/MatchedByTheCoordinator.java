package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Newcomer;
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
        dragsToAColumn(grace, board);
        grace.sees("1 mentor can be matched of 1");
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

    /** Where a move isn't possible the card says why; where it is, its page opens. */
    private static void dragsToAColumn(Person grace, String board) {
        var page = grace.opens(board).page();
        var why = page.getByText("not possible, only Selma Test can ask");
        var card = page.locator(".board-cards > li");
        assertThat(why.first().isVisible()).isFalse();
        card.dragTo(page.locator("[data-column=ASKED] h2"));
        assertThat(page.locator(".move").locator(why).isVisible()).isTrue();
        grace.findsThePageAccessible();
        grace.opens(board);
        card.dragTo(page.locator("[data-column=SUGGESTED] h2"));
        page.waitForURL("**/shortlist.xhtml*");
        grace.opens(board).follows("Selma Test");
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

    @Test
    void fromAShortlistToTheRequest() {
        var phase = APhase.open(waymark);
        String ruth = Newcomer.called(waymark, "Ruth");
        String paul = Newcomer.called(waymark, "Paul");
        String selma = Newcomer.called(waymark, "Selma");
        phase.mentor(ruth, 1);
        phase.mentor(paul, 1);
        phase.mentee(selma);
        var grace = waymark.person("grace").signsIn();
        var mentee = waymark.person(selma).signsIn();
        var mentor = waymark.person(ruth).signsIn();
        String board = "/coordinate/matching/board.xhtml?phase=" + phase.id;

        grace.opens(board).follows("Selma Test").follows("Send a shortlist");
        String send = grace.address();
        assertThat(grace.statements()).isLessThanOrEqualTo(STATEMENTS);
        grace.presses("Send Selma the list").sees("Tick at least one mentor");
        grace.follows("Tick the 3 who fit best").keepsAPicture("send-shortlist");
        grace.findsThePageAccessible();
        grace.page().getByLabel("Paul Test").uncheck();
        grace.presses("Send Selma the list").sees("has a shortlist of 1 mentor");
        grace.sees("None of them knows.").findsThePageAccessible();
        grace.opens(board).sees("Suggested (1)").sees("1 mentor sent.");

        mentor.opens("/my/home.xhtml").doesNotSee("Selma Test");
        mentee.opens("/my/home.xhtml").follows("See who they are").sees("Ruth Test");
        String list = mentee.address();
        assertThat(mentee.statements()).isLessThanOrEqualTo(STATEMENTS);
        mentee.doesNotSee("Paul Test").keepsAPicture("shortlist").findsThePageAccessible();
        mentee.follows("Read Ruth’s profile").sees("I listen first.");
        for (String name : new String[] {"tom", ruth, "grace", "owen"}) {
            assertThat(waymark.caller(name).get(list).status()).as(name).isEqualTo(404);
        }
        for (String name : new String[] {"tom", selma, "owen"}) {
            assertThat(waymark.caller(name).get(send).status()).as(name).isNotEqualTo(200);
        }
        mentee.opens(list).presses("Add Ruth Test to my choices").follows("Check and ask (1)");
        mentee.presses("Ask Ruth").sees("Ruth Test has been asked.");
        mentor.opens("/my/home.xhtml").sees("Selma Test would like you as mentor");
        grace.opens(board).sees("Asked (1)").sees("Suggested (0)");
        grace.opens(send).presses("Take the list back").sees("The shortlist is taken back.");
        mentee.opens(list).sees("This list is over").findsThePageAccessible();
    }

    @Test
    void whereAPhaseSaysSoAMenteeSeesOnlyWhoIsSuggested() {
        var phase = APhase.open(waymark);
        String ruth = Newcomer.called(waymark, "Ruth");
        String selma = Newcomer.called(waymark, "Selma");
        phase.mentor(ruth, 1);
        phase.mentee(selma);
        var owen = waymark.person("owen").signsIn();
        owen.opens("/admin/scheme/rules.xhtml?id=" + phase.id);
        owen.chooses("Is the whole pool offered as soon as a mentee joins?", "No");
        owen.presses("See who it touches").sees("One mentee is without a mentor");
        owen.fills("Why are the rules changing?", "We would like to suggest.");
        owen.presses("Save the changes").sees("The rules are saved");
        var mentee = waymark.person(selma).signsIn();
        String find = "/my/matching/find.xhtml?phase=" + phase.id;

        mentee.opens(find).sees("A coordinator sends you a few names").doesNotSee("Ruth Test");
        mentee.findsThePageAccessible();
        var grace = waymark.person("grace").signsIn();
        grace.opens("/coordinate/matching/board.xhtml?phase=" + phase.id).follows("Selma Test");
        grace.follows("Send a shortlist").page().getByLabel("Ruth Test").check();
        grace.presses("Send Selma the list").sees("has a shortlist of 1 mentor");

        mentee.opens(find).follows("See who they are").presses("Add Ruth Test to my choices");
        mentee.sees("Ruth Test is on your list.").sees("Your first choice");
    }
}
