package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/** An administrator sets a phase up by following the screens, and looks after it. */
class APhaseByItsScreens {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final LocalDate TODAY = LocalDate.now();

    /** Somebody who takes part in nothing, and so has as many places as the rules allow. */
    private static final String MENTOR = "chiamaka.agyeman@northmoor.example";

    private static final String MENTEES = "N10065\nN10077\nN10084\nN10094\nN10096\nN10114";

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String phase = "Phase " + tag;

    @Test
    void isSetUpCheckedPublishedMovedChangedAndMadeAgain() {
        var owen = waymark.person("owen").signsIn();
        makesTheDraft(owen);

        owen.follows("Carry on with Audience").presses("Save").sees("The audience is saved");
        owen.follows("Carry on with Rules").presses("Save").sees("The rules are saved");
        changesAForm(owen);
        owen.follows("Carry on with Name and words").findsThePageAccessible();
        owen.presses("Save").sees("Saved");
        setsTheDates(owen);
        wordsAMessage(owen);
        invitesAndTriesItOut(owen);
        namesACoordinator(owen);
        checksAndPublishes(owen);

        opensNowByHand(owen);
        changesARule(owen);
        movesItOnAndBack(owen);
        makesAnother(owen);
    }

    @Test
    void keepsTwoWhoEditOneFormFromOverwritingEachOther() {
        var owen = waymark.person("owen").signsIn();
        var again = waymark.person("owen").signsIn();
        makesTheDraft(owen);
        String forms = owen.follows("Forms").address();
        owen.follows("Review").follows("Change this form").follows("Add a section");
        again.opens(forms).follows("Review").follows("Change this form").follows("Add a section");

        owen.fills("Title of the section", "Mine").fills("Question", "First?");
        owen.chooses("How is it answered?", "One line").presses("Save").sees("First?");
        again.fills("Title of the section", "Theirs").fills("Question", "Second?");
        again.chooses("How is it answered?", "One line").presses("Save");

        again.sees("Somebody saved this while you were writing").findsThePageAccessible();
        assertThat(again.entry("Question")).isEqualTo("Second?");
        again.presses("Save").sees("First?").sees("Second?");
    }

    private void makesTheDraft(Person owen) {
        owen.opens("/admin/scheme/create.xhtml");
        owen.fills("Name of the scheme", "Scheme " + tag).fills("Name of the phase", phase);
        owen.fills("First day", TODAY.toString()).fills("Last day", TODAY.plusYears(1).toString());
        owen.presses("Make the draft").sees("1 of 10 done").sees("To look through");
        owen.sees("To publish it, name at least one coordinator first.");
        owen.findsThePageAccessible().keepsAPicture("tasks");
    }

    private void changesAForm(Person owen) {
        String list = owen.address();
        owen.follows("Carry on with Forms").findsThePageAccessible();
        owen.follows("Agreement").follows("Blank, for paper").sees("☐ every 2 weeks");
        owen.findsThePageAccessible().keepsAPicture("blank");
        assertThat(
                        owen.page()
                                .waitForDownload(
                                        () -> owen.page().getByText("as a Word file").click())
                                .suggestedFilename())
                .isEqualTo("agreement.docx");
        owen.follows("Forms").follows("Change this form").findsThePageAccessible();

        owen.follows("Add a section").findsThePageAccessible();
        owen.fills("Title of the section", "For this phase").fills("Question", "Which a|b?");
        owen.chooses("How is it answered?", "One of several").fills("Choices", "a\nb");
        owen.presses("Save").sees("The sign | can’t stand here").findsThePageAccessible();
        owen.fills("Question", "Which workshop?").presses("Save").sees("Which workshop?");
        owen.presses("Up: Which workshop?").sees("You have changed it.");
        owen.findsThePageAccessible().keepsAPicture("form");

        owen.follows("What should be different by the end?");
        owen.sees("Rules go by the answer to this question").findsThePageAccessible();
        owen.doesNotSee("Remove this question");
        owen.fills("Question", "What do you want to change?").presses("Save");
        owen.presses("Put it to use").sees("The changed form is in use");
        owen.sees("Which workshop?").sees("What do you want to change?");
        owen.opens(list);
    }

    private void setsTheDates(Person owen) {
        owen.follows("Carry on with Dates").findsThePageAccessible().keepsAPicture("dates");
        owen.fills("Opens on", TODAY.plusDays(3).toString());
        owen.fills("Matching from", TODAY.plusDays(2).toString());
        owen.presses("Save").sees("This step can’t come before").findsThePageAccessible();
        assertThat(owen.entry("Matching from")).isEqualTo(TODAY.plusDays(2).toString());
        owen.fills("Matching from", TODAY.plusDays(30).toString()).presses("Save");
        owen.sees("The dates are saved");
    }

    private void wordsAMessage(Person owen) {
        owen.follows("Carry on with Messages").findsThePageAccessible().keepsAPicture("messages");
        owen.follows("A request for you").findsThePageAccessible();
        owen.fills("Text", "Hello.\n{manager} asks.").presses("Save");
        owen.sees("Line 2: nobody fills in {manager} here. You can use {date}, {partner}");
        owen.findsThePageAccessible();
        owen.fills("Text", "{partner} asks you.").presses("See how it reads");
        owen.sees("Sam Taylor asks you.").keepsAPicture("message");
        owen.presses("Save").sees("Messages sent from now on read so");
        owen.in("{partner} asks you.").sees("Own words");
        owen.presses("I have been through the messages");
    }

    private void invitesAndTriesItOut(Person owen) {
        owen.follows("Carry on with People").findsThePageAccessible();
        owen.fills("Staff numbers or work e-mail addresses", MENTOR + "\nN99999");
        owen.presses("Invite them").sees("has the staff number or e-mail address in line 2");
        assertThat(owen.entry("Staff numbers or work e-mail addresses")).contains(MENTOR);
        owen.findsThePageAccessible();
        owen.fills("Staff numbers or work e-mail addresses", MENTOR).presses("Invite them");
        owen.sees("One person is invited").follows("The phase");
        owen.follows("Carry on with Simulate").sees("One mentor is invited by name");
        owen.presses("Simulate").sees("There is nobody to try it with").findsThePageAccessible();
        owen.follows("Invite people").chooses("As", "Mentee");
        owen.fills("Staff numbers or work e-mail addresses", MENTEES).presses("Invite them");
        owen.sees("6 people are invited").findsThePageAccessible().keepsAPicture("invited");
        assertThat(owen.statements()).isLessThanOrEqualTo(12);

        owen.follows("The phase").follows("Carry on with Simulate").presses("Simulate");
        owen.sees("4 of 6 matched").sees("2 unmatched, because").sees("is full");
        owen.findsThePageAccessible().keepsAPicture("simulated");
        assertThat(owen.statements()).isLessThanOrEqualTo(12);
        owen.follows("The phase").sees("4 of 6 matched");
    }

    private void namesACoordinator(Person owen) {
        owen.follows("Carry on with Coordinators").fills("Part of a name", "Grace Adeyemi");
        owen.presses("Search").presses("Name").follows("The phase").sees("10 of 10 done");
    }

    private void checksAndPublishes(Person owen) {
        owen.follows("Check answers").sees("Matching from").sees("Grace Adeyemi");
        owen.findsThePageAccessible().keepsAPicture("check");
        assertThat(owen.statements()).isLessThanOrEqualTo(12);
        owen.presses("Publish").sees(phase + " opens on").sees("Nobody has been told");
        owen.findsThePageAccessible();
        var morag = waymark.person(NewAccount.of(waymark, "Morag Sinclair")).signsIn();
        morag.opens("/my/schemes/index.xhtml").doesNotSee(phase);
    }

    private void opensNowByHand(Person owen) {
        owen.presses("Don’t open it on that day").sees("It doesn’t open by itself");
        owen.follows("Dates").fills("Opens on", "").presses("Save");
        owen.presses("Publish").sees(phase + " is open: people can join");
        waymark.post().to(MENTOR, "An invitation");
    }

    private void changesARule(Person owen) {
        owen.follows("Rules").findsThePageAccessible();
        owen.presses("See who it touches").sees("No rule is changed yet");
        owen.fills("Working days to reply", "7").presses("See who it touches");
        owen.sees("One rule would change.").sees("No mentee is without a mentor");
        owen.findsThePageAccessible().keepsAPicture("touches");
        assertThat(owen.entry("Working days to reply")).isEqualTo("7");

        owen.presses("Save the changes").sees("Say in a sentence why");
        owen.fills("Working days to reply", "8");
        owen.fills("Why are the rules changing?", "Mentors asked for it.");
        owen.presses("Save the changes").sees("You have changed something since you looked");
        assertThat(owen.entry("Why are the rules changing?")).isEqualTo("Mentors asked for it.");
        owen.presses("Save the changes").sees("The rules are saved");
        owen.follows("Rules").sees("Working days to reply: 10, then 8").findsThePageAccessible();
        owen.follows("The phase");
    }

    private void movesItOnAndBack(Person owen) {
        owen.follows("Go to matching").sees("Nobody new can join.").findsThePageAccessible();
        owen.keepsAPicture("step");
        owen.presses("Go to matching").sees("The phase has moved");
        owen.follows("Go back to open").sees("People of its audience can join again.");
        owen.presses("Go back to open").sees("The phase has moved");
    }

    private void makesAnother(Person owen) {
        owen.follows("Make another like it").findsThePageAccessible();
        owen.fills("Name of the phase", phase).presses("Make the draft");
        owen.sees("This scheme has a phase called").fills("Name of the phase", "Next " + tag);
        owen.presses("Make the draft").sees("The draft is made, like " + phase);
        owen.follows("Forms").follows("Agreement").sees("Which workshop?");
        owen.follows("The phase").follows("Rules").sees("Rules");
        assertThat(owen.entry("Working days to reply")).isEqualTo("8");
    }
}
