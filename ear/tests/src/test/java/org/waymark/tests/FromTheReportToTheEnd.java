package org.waymark.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/**
 * A pair observes, reports, looks back and ends well; the mentor's line manager reads the report.
 */
class FromTheReportToTheEnd {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final String MENTOR = "Paul Stroud";
    private static final String MENTEE = "Dan Whitlock";
    private static final String MANAGER = "Chukwudi Afolabi";

    private Person dan;
    private Person paul;
    private String pair;

    @Test
    void isWalkedByTheTwoAndReadByTheLineManager() {
        dan = waymark.person(NewAccount.of(waymark, MENTEE)).signsIn();
        paul = waymark.person(NewAccount.of(waymark, MENTOR)).signsIn();

        beginTogether();
        observe();
        report();
        lookBack();
        windDownAndEnd();
    }

    /** As FromTheRequestToTheSignature looks at in detail. */
    private void beginTogether() {
        fromHome(dan, "Choose a mentor", "Find a mentor");
        assertThat(placesOfPaul()).contains("2 places left of 2");
        dan.presses("Add Paul Stroud to my choices").follows("Check and ask (1)");
        dan.presses("Ask Paul").sees("Paul Stroud has been asked.");
        fromHome(paul, "Dan Whitlock would like you as mentor", "Read the request");
        paul.presses("Accept Dan’s request").sees("You are Dan’s mentor.");
        pair = paul.address().replaceAll(".*id=", "");

        fromHome(dan, "Write your agreement with Paul", "Write the agreement");
        dan.fills("What should be different by the end?", "I lead a small project.");
        dan.ticks("online").ticks("e-mail");
        dan.chooses("We have read and keep to this", "Yes");
        dan.chooses("Conflicts of interest", "none we know of");
        dan.chooses("We know either of us may stop", "Yes");
        dan.presses("Save and read it through").presses("Sign this version");
        fromHome(paul, "Sign your agreement with Dan", "Read and sign");
        paul.presses("Sign this version").sees("Active");
    }

    private String placesOfPaul() {
        return dan.page()
                .locator("li.card")
                .filter(new Locator.FilterOptions().setHasText(MENTOR))
                .innerText();
    }

    private void observe() {
        proposesObservation(3);
        dan.sees("Waiting for Paul to answer.").findsThePageAccessible();
        String observation = dan.address();
        fromHome(paul, "Dan Whitlock proposes an observation", "Answer");
        paul.presses("Accept").sees("A date is set.").findsThePageAccessible();

        waymark.itIsLaterBy(Duration.ofDays(4));
        paul.opens(observation).follows("Write your part").findsThePageAccessible();
        paul.fills("What did you notice?", "A warm start.");
        paul.fills("First suggestion to try", "Pause after asking");
        paul.fills("Second suggestion", "Let somebody else sum up");
        paul.presses("Save your part").sees("Dan can read it.");
        dan.opens(observation).follows("Write your part");
        dan.fills("Your own view", "I talk when it goes quiet.").presses("Save your part");
        dan.findsThePageAccessible().keepsAPicture("observation-written");

        fromHome(dan, "Mark Paul Stroud’s suggestions", "Mark the suggestions");
        dan.findsThePageAccessible();
        dan.chooses("1. Pause after asking", "Tried").presses("Save what became of them");
        dan.opens(propose()).sees("One suggestion is left to mark.");
        assertThat(dan.locator("input[name=observed]").count()).isEqualTo(1);
        fromHome(dan, "Mark Paul Stroud’s suggestions", "Mark the suggestions");
        dan.chooses("2. Let somebody else sum up", "Not yet");
        dan.presses("Save what became of them").sees("Paul can read it.");
        dan.opens("/my/home.xhtml").doesNotSee("Mark Paul Stroud’s suggestions");
        proposesObservation(60);
        dan.sees("Waiting for Paul to answer.").sees("Pause after asking").sees("Not yet");
        dan.findsThePageAccessible();
    }

    private void proposesObservation(int inDays) {
        dan.opens(propose());
        dan.chooses("Who is observed?", "Me");
        dan.fills("Day", LocalDate.now().plusDays(inDays).toString());
        dan.fills("Time", "14:00").fills("Length in minutes", "50");
        dan.fills("What should the observer look for?", "Who speaks.");
        dan.presses("Propose this day").sees("Paul has been asked.");
    }

    private String propose() {
        return "/my/observation/propose.xhtml?partnership=" + pair;
    }

    private void report() {
        paul.opens("/my/home.xhtml").doesNotSee("Write your progress report");
        fourteenDaysPass();
        fromHome(paul, "Write your progress report", "Write the report");
        paul.sees("1 held").findsThePageAccessible().keepsAPicture("report");
        paul.fills("Process", "We meet as planned.").fills("Impact", "Dan chairs alone now.");
        paul.presses("Show Dan the exact text").sees("Say “my mentee” instead");
        paul.findsThePageAccessible().fills("Impact", "My mentee chairs alone now.");
        paul.presses("Show Dan the exact text").sees("has the text now.");

        fromHome(dan, "Read what Paul", "Read the report");
        dan.sees("My mentee chairs alone now.")
                .findsThePageAccessible()
                .keepsAPicture("report-to-read");
        dan.unfolds("Ask for a change").fills("What should be different?", "Please leave me out.");
        dan.presses("Ask Paul").sees("Paul has been asked.").findsThePageAccessible();

        fromHome(paul, "Dan Whitlock asked", "Read what is asked");
        paul.sees("Please leave me out.").findsThePageAccessible();
        paul.fills("Impact", "I chair with more patience.").presses("Show Dan the new text");

        fromHome(dan, "Read what Paul", "Read the report");
        dan.sees("Changed since you asked").findsThePageAccessible();
        var farah = waymark.person(NewAccount.of(waymark, MANAGER)).signsIn();
        farah.opens("/my/home.xhtml").doesNotSee("Read a progress report from Paul");
        dan.presses("Yes, send it").sees("The report is on its way.");

        fromHome(farah, "Read a progress report from Paul Stroud", "Read the report");
        farah.sees("I chair with more patience.").doesNotSee("Dan").doesNotSee("leave me out");
        farah.findsThePageAccessible().keepsAPicture("report-read");
        farah.presses("Acknowledge").sees("Acknowledged");
        farah.opens("/my/home.xhtml").doesNotSee("Read a progress report from Paul");
        farah.opens("/team/report/index.xhtml");
        farah.in(MENTOR).sees("Report 1").sees("Acknowledged");
        farah.findsThePageAccessible().keepsAPicture("team");
        for (String page :
                new String[] {"partnership/view.xhtml?id=", "review/ask.xhtml?partnership="})
            assertThat(farah.opens("/my/" + page + pair).status()).isEqualTo(404);
    }

    /** The last of them is lived: what falls due, falls due. */
    private void fourteenDaysPass() {
        waymark.itIsLaterBy(Duration.ofDays(13));
        var owen = waymark.caller("owen");
        owen.submit(owen.get("/demo/clock.xhtml"), "One day later", Map.of());
    }

    private void lookBack() {
        dan.opens("/my/partnership/view.xhtml?id=" + pair).follows("Ask for an early review");
        dan.presses("Ask for a review");
        fromHome(dan, "Look back on your time with", "Answer the questions");
        looksBackAlone(dan, "what Dan keeps to himself");
        dan.opens("/my/home.xhtml").doesNotSee("Look back on your time with");
        fromHome(paul, "Look back on your time with", "Answer the questions");
        paul.findsThePageAccessible();
        looksBackAlone(paul, "what Paul keeps to himself");

        fromHome(dan, "Decide with Paul Stroud", "Decide together");
        dan.sees("What each would like").doesNotSee("what Paul keeps to himself");
        dan.findsThePageAccessible().keepsAPicture("review-together");
        dan.chooses("We decide", "wind down").presses("Write it down and ask Paul");
        fromHome(paul, "Dan Whitlock has written down", "Read it");
        paul.findsThePageAccessible();
        paul.presses("Yes, that is what we decided").sees("Winding down");
    }

    /** What waits stands on the first page, and leads to where it is done. */
    private static Person fromHome(Person person, String waits, String button) {
        return person.opens("/my/home.xhtml").in(waits).follows(button);
    }

    private static void looksBackAlone(Person person, String words) {
        person.chooses("Your goals", "met").fills("What helps?", words);
        person.chooses("What would you like now?", "wind down").presses("Keep my answers");
    }

    private void windDownAndEnd() {
        paul.opens("/my/home.xhtml").sees("Your last weeks with Dan");
        fromHome(dan, "Your last weeks with Paul", "Open the list");
        dan.findsThePageAccessible().keepsAPicture("last-weeks");
        while (dan.page().getByRole(AriaRole.BUTTON).getByText("Mark as done").count() > 0)
            dan.presses("Mark as done");
        dan.sees("7 of 8 done");
        dan.fills("Where to turn next", "The project network.").presses("Keep it");
        paul.opens("/my/ending/wind-down.xhtml?partnership=" + pair).sees("7 of 8 done");
        assertThat(paul.entry("Where to turn next")).isEqualTo("The project network.");
        paul.findsThePageAccessible();
        paul.presses("End the partnership").sees("This partnership has ended");
        paul.sees("Finished early: goals met").findsThePageAccessible().keepsAPicture("ended");

        dan.opens("/my/home.xhtml").doesNotSee("Your last weeks").doesNotSee("observation");
        dan.follows("Find a mentor");
        assertThat(placesOfPaul()).contains("2 places left of 2");
    }
}
