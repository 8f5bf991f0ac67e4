package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Newcomer;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/** An administrator names an adviser, a coordinator asks them about a match, and they answer. */
class AskingForAdvice {

    /** Four for the frame, eight for the page. */
    private static final int STATEMENTS = 12;

    private static final String NOTE = "A marked note of advice.";

    @RegisterExtension static final Waymark waymark = new Waymark();

    private final APhase phase = APhase.open(waymark);
    private final String ruth = Newcomer.called(waymark, "Ruth");
    private final String paul = Newcomer.called(waymark, "Paul");
    private final String selma = Newcomer.called(waymark, "Selma");
    private final String board = "/coordinate/matching/board.xhtml?phase=" + phase.id;

    @Test
    void fromTheUnitToTheAnswer() {
        matchable();
        String dora = Newcomer.called(waymark, "Dora");
        isNamed("Dora Test");
        var grace = waymark.person("grace").signsIn();

        grace.opens(board).follows("Selma Test").follows("Ask an adviser");
        String consult = grace.address();
        grace.sees("About whom: up to 3 mentors").doesNotSee("Dora Test");
        grace.ticks("Ruth Test").ticks("Paul Test");
        grace.presses("Whom you can ask").sees("Dora Test").sees("Adviser of Adult Nursing");
        assertThat(grace.statements()).isLessThanOrEqualTo(STATEMENTS);
        grace.keepsAPicture("consult").findsThePageAccessible();
        grace.onAPhone().keepsAPicture("consult-on-a-phone");
        grace.presses("Ask for advice").sees("“Adviser” needs an answer");
        grace.chooses("Adviser", "Dora Test").presses("Ask for advice");
        grace.sees("The adviser has been asked.").sees("Asked to answer by");
        String mentee = grace.address();

        var adviser = waymark.person(dora).byKeyboard().signsIn();
        String question = answers(adviser);

        grace.opens(mentee).sees(NOTE).sees("Dora Test: Would suit").sees("Can’t say");
        assertThat(grace.statements()).isLessThanOrEqualTo(STATEMENTS);
        grace.findsThePageAccessible().keepsAPicture("advice");
        grace.onAPhone().keepsAPicture("advice-on-a-phone");
        for (String name : new String[] {"tom", ruth, selma, "grace", "owen"})
            assertThat(waymark.caller(name).get(question).status()).as(name).isEqualTo(404);
        for (String name : new String[] {"tom", ruth, selma, "owen", dora})
            for (String page : new String[] {consult, mentee})
                assertThat(waymark.caller(name).get(page).status()).as(name).isNotEqualTo(200);
    }

    /** From the task to the answer, without a mouse. */
    private String answers(Person adviser) {
        adviser.opens("/my/home.xhtml").sees("A coordinator asks for your advice");
        adviser.doesNotSee("Selma").follows("Read the question").sees("About Selma Test");
        String question = adviser.address();
        assertThat(adviser.statements()).isLessThanOrEqualTo(STATEMENTS);
        adviser.sees("Adult Nursing, Grade 7").sees("Ruth Test as mentor of Selma");
        adviser.doesNotSee("To lead a small team").doesNotSee("A new role");
        adviser.findsThePageAccessible().keepsAPicture("question");
        adviser.onAPhone().keepsAPicture("question-on-a-phone");
        adviser.presses("Send my answer").sees("Ruth Test as mentor of Selma” needs an answer");
        adviser.chooses("Ruth Test as mentor of Selma", "Would suit");
        adviser.chooses("Paul Test as mentor of Selma", "Can’t say");
        String tooLong = "long ".repeat(201).strip();
        adviser.fills("A note to the coordinators", tooLong).presses("Send my answer");
        adviser.sees("1,000");
        assertThat(adviser.entry("A note to the coordinators")).isEqualTo(tooLong);
        adviser.fills("A note to the coordinators", NOTE).presses("Send my answer");
        adviser.sees("Your answer is sent.").sees("can’t be changed").sees(NOTE);
        adviser.findsThePageAccessible().keepsAPicture("answer");
        adviser.follows("Asked for your advice").sees("About Selma Test").sees("Answered");
        assertThat(adviser.statements()).isLessThanOrEqualTo(STATEMENTS);
        adviser.findsThePageAccessible().keepsAPicture("asked");
        return question;
    }

    @Test
    void aDraftIsKeptAQuestionTakenBackDeclinedAndClosedWithTheRole() {
        matchable();
        String dafydd = Newcomer.called(waymark, "Dafydd");
        isNamed("Dafydd Test");
        var grace = waymark.person("grace").signsIn();
        var adviser = waymark.person(dafydd).signsIn();

        asks(grace, "Dafydd Test");
        adviser.opens("/my/home.xhtml").follows("Read the question");
        String question = adviser.address();
        var draft =
                waymark.caller(dafydd)
                        .send(
                                "PUT",
                                question.replaceFirst(".*id=", "/my/drafts/advice/"),
                                "{\"note\": [\"Half a word\"]}",
                                "Origin",
                                waymark.uri().toString().replaceFirst("/$", ""),
                                "Content-Type",
                                "application/json");
        assertThat(draft.status()).isEqualTo(200);
        adviser.reloads();
        assertThat(adviser.entry("A note to the coordinators")).isEqualTo("Half a word");
        grace.presses("Take the question back: Dafydd Test");
        grace.sees("The question is taken back.").findsThePageAccessible();
        adviser.presses("Send my answer");
        adviser.opens(question).sees("This question is closed").doesNotSee("Selma");
        adviser.findsThePageAccessible();

        asks(grace, "Dafydd Test");
        adviser.opens("/my/home.xhtml").follows("Read the question").presses("I’d rather not");
        adviser.sees("There is nothing more to do.").doesNotSee("Selma");
        grace.reloads().sees("Would rather not advise on this");

        asks(grace, "Dafydd Test");
        adviser.opens("/advise/matching/index.xhtml");
        assertThat(adviser.status()).isEqualTo(200);
        unit().presses("Dismiss Dafydd Test").sees("Dismissed.");
        adviser.opens("/advise/matching/index.xhtml");
        assertThat(adviser.status()).isEqualTo(404);
        adviser.opens("/my/home.xhtml").doesNotSee("A coordinator asks for your advice");
        grace.reloads().sees("no answer was needed or proper any more");
    }

    private void matchable() {
        phase.mentor(ruth, 1);
        phase.mentor(paul, 1);
        phase.assistedMentee(selma);
    }

    private void asks(Person grace, String adviser) {
        grace.opens(board).follows("Selma Test").follows("Ask an adviser");
        grace.ticks("Ruth Test").presses("Whom you can ask").chooses("Adviser", adviser);
        grace.presses("Ask for advice").sees("The adviser has been asked.");
    }

    private void isNamed(String name) {
        var owen = unit();
        owen.fills("Part of a name", name).presses("Search").presses("Name " + name);
        owen.sees("Named.").sees(name).findsThePageAccessible().keepsAPicture("unit");
    }

    private Person unit() {
        var owen = waymark.person("owen").signsIn();
        return owen.opens("/admin/organisation/units.xhtml").follows("Adult Nursing");
    }
}
