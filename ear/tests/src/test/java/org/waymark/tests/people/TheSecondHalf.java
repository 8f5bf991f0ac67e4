package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/** From the first observation to a good ending, with a report in between. */
final class TheSecondHalf {
    private final Waymark waymark;
    private final Person sarah;
    private final Person dafydd;
    private final Person nesta;
    private final String pair;

    /**
     * @param pair the id of the partnership of the mentee Sarah Quill and the mentor Dafydd Quist,
     *     whose line manager is Nesta Farrow
     */
    TheSecondHalf(Waymark waymark, Person sarah, Person dafydd, Person nesta, String pair) {
        this.waymark = waymark;
        this.sarah = sarah;
        this.dafydd = dafydd;
        this.nesta = nesta;
        this.pair = pair;
    }

    void isWalked() {
        observe();
        report();
        lookBack();
        windDownAndEnd();
    }

    private void observe() {
        proposesObservation(3);
        sarah.sees("Waiting for Dafydd to answer.").findsThePageAccessible();
        String observation = sarah.address();
        fromHome(dafydd, "Sarah Quill proposes an observation", "Answer");
        dafydd.presses("Accept").sees("A date is set.").findsThePageAccessible();

        waymark.itIsLaterBy(Duration.ofDays(4));
        dafydd.opens(observation).follows("Write your part").findsThePageAccessible();
        dafydd.fills("What did you notice?", "A warm start.");
        dafydd.fills("First suggestion to try", "Pause after asking");
        dafydd.fills("Second suggestion", "Let somebody else sum up");
        dafydd.presses("Save your part").sees("Sarah can read it.");
        sarah.opens(observation).follows("Write your part");
        sarah.fills("Your own view", "I talk when it goes quiet.").presses("Save your part");
        sarah.findsThePageAccessible().keepsAPicture("observation-written");

        fromHome(sarah, "Mark Dafydd Quist’s suggestions", "Mark the suggestions");
        sarah.findsThePageAccessible();
        sarah.chooses("1. Pause after asking", "Tried").presses("Save what became of them");
        sarah.opens(propose()).sees("One suggestion is left to mark.");
        assertThat(sarah.locator("input[name=observed]").count()).isEqualTo(1);
        fromHome(sarah, "Mark Dafydd Quist’s suggestions", "Mark the suggestions");
        sarah.chooses("2. Let somebody else sum up", "Not yet");
        sarah.presses("Save what became of them").sees("Dafydd can read it.");
        sarah.opens("/my/home.xhtml").doesNotSee("Mark Dafydd Quist’s suggestions");
        proposesObservation(60);
        sarah.sees("Waiting for Dafydd to answer.").sees("Pause after asking").sees("Not yet");
        sarah.findsThePageAccessible();
    }

    private void proposesObservation(int inDays) {
        sarah.opens(propose());
        sarah.chooses("Who is observed?", "Me");
        sarah.fills("Day", LocalDate.now().plusDays(inDays).toString());
        sarah.fills("Time", "14:00").fills("Length in minutes", "50");
        sarah.fills("What should the observer look for?", "Who speaks.");
        sarah.presses("Propose this day").sees("Dafydd has been asked.");
    }

    private String propose() {
        return "/my/observation/propose.xhtml?partnership=" + pair;
    }

    private void report() {
        dafydd.opens("/my/home.xhtml").doesNotSee("Write your progress report");
        fourteenDaysPass();
        fromHome(dafydd, "Write your progress report", "Write the report");
        dafydd.sees("1 held").findsThePageAccessible().keepsAPicture("report");
        dafydd.fills("Process", "We meet as planned.").fills("Impact", "Sarah chairs alone now.");
        dafydd.presses("Show Sarah the exact text").sees("Say “my mentee” instead");
        dafydd.findsThePageAccessible().fills("Impact", "My mentee chairs alone now.");
        dafydd.presses("Show Sarah the exact text").sees("has the text now.");

        fromHome(sarah, "Read what Dafydd", "Read the report");
        sarah.sees("My mentee chairs alone now.")
                .findsThePageAccessible()
                .keepsAPicture("report-to-read");
        sarah.unfolds("Ask for a change")
                .fills("What should be different?", "Please leave me out.");
        sarah.presses("Ask Dafydd").sees("Dafydd has been asked.").findsThePageAccessible();

        fromHome(dafydd, "Sarah Quill asked", "Read what is asked");
        dafydd.sees("Please leave me out.").findsThePageAccessible();
        dafydd.fills("Impact", "I chair with more patience.").presses("Show Sarah the new text");

        fromHome(sarah, "Read what Dafydd", "Read the report");
        sarah.sees("Changed since you asked").findsThePageAccessible();
        nesta.opens("/my/home.xhtml").doesNotSee("Read a progress report from Dafydd");
        sarah.presses("Yes, send it").sees("The report is on its way.");

        fromHome(nesta, "Read a progress report from Dafydd Quist", "Read the report");
        nesta.sees("I chair with more patience.").doesNotSee("Sarah").doesNotSee("leave me out");
        nesta.findsThePageAccessible().keepsAPicture("report-read");
        nesta.presses("Acknowledge").sees("Acknowledged");
        nesta.opens("/my/home.xhtml").doesNotSee("Read a progress report from Dafydd");
        nesta.opens("/team/report/index.xhtml");
        nesta.in("Dafydd Quist").sees("Report 1").sees("Acknowledged");
        nesta.findsThePageAccessible().keepsAPicture("team");
        for (String page :
                new String[] {"partnership/view.xhtml?id=", "review/ask.xhtml?partnership="})
            assertThat(nesta.opens("/my/" + page + pair).status()).isEqualTo(404);
    }

    /** The last of them is lived: what falls due, falls due. */
    private void fourteenDaysPass() {
        waymark.itIsLaterBy(Duration.ofDays(13));
        var owen = waymark.caller("owen");
        owen.submit(owen.get("/demo/clock.xhtml"), "One day later", Map.of());
    }

    private void lookBack() {
        sarah.opens("/my/partnership/view.xhtml?id=" + pair).follows("Ask for an early review");
        sarah.presses("Ask for a review");
        fromHome(sarah, "Look back on your time with", "Answer the questions");
        looksBackAlone(sarah, "what Sarah keeps to herself");
        sarah.opens("/my/home.xhtml").doesNotSee("Look back on your time with");
        fromHome(dafydd, "Look back on your time with", "Answer the questions");
        dafydd.findsThePageAccessible();
        looksBackAlone(dafydd, "what Dafydd keeps to himself");

        fromHome(sarah, "Decide with Dafydd Quist", "Decide together");
        sarah.sees("What each would like").doesNotSee("what Dafydd keeps to himself");
        sarah.findsThePageAccessible().keepsAPicture("review-together");
        sarah.chooses("We decide", "wind down").presses("Write it down and ask Dafydd");
        fromHome(dafydd, "Sarah Quill has written down", "Read it");
        dafydd.findsThePageAccessible();
        dafydd.presses("Yes, that is what we decided").sees("Winding down");
    }

    /** What waits stands on the first page, and leads to where it is done. */
    static Person fromHome(Person person, String waits, String button) {
        return person.opens("/my/home.xhtml").in(waits).follows(button);
    }

    private static void looksBackAlone(Person person, String words) {
        person.chooses("Your goals", "met").fills("What helps?", words);
        person.chooses("What would you like now?", "wind down").presses("Keep my answers");
    }

    private void windDownAndEnd() {
        dafydd.opens("/my/home.xhtml").sees("Your last weeks with Sarah");
        fromHome(sarah, "Your last weeks with Dafydd", "Open the list");
        sarah.findsThePageAccessible().keepsAPicture("last-weeks");
        while (sarah.page().getByRole(AriaRole.BUTTON).getByText("Mark as done").count() > 0)
            sarah.presses("Mark as done");
        sarah.sees("7 of 8 done");
        sarah.fills("Where to turn next", "The project network.").presses("Keep it");
        dafydd.opens("/my/ending/wind-down.xhtml?partnership=" + pair).sees("7 of 8 done");
        assertThat(dafydd.entry("Where to turn next")).isEqualTo("The project network.");
        dafydd.findsThePageAccessible();
        dafydd.presses("End the partnership").sees("This partnership has ended");
        dafydd.sees("Finished early: goals met").findsThePageAccessible().keepsAPicture("ended");

        sarah.opens("/my/home.xhtml").doesNotSee("Your last weeks").doesNotSee("observation");
        sarah.follows("Find a mentor").in("Dafydd Quist").sees("2 places left of 2");
    }
}
