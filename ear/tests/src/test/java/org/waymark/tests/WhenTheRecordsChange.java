package org.waymark.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;
import org.waymark.launcher.Home;

/**
 * What a coordinator reads and notes for a pair, and what becomes of it when an import makes the
 * mentor the mentee's line manager.
 */
class WhenTheRecordsChange {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final Path PEOPLE =
            Home.above(".mvn").resolve("docs/samples/northmoor-people.csv");
    private static final String MENTOR = "Carys Griffiths";
    private static final String MENTEE = "Graham Nwosu";

    @TempDir Path folder;

    private Person carys;
    private Person graham;
    private Person grace;
    private String phase;
    private String pair;
    private boolean changed;

    @Test
    void nothingEndsByItselfAndNothingIsShownToAManager() throws IOException {
        String mentor = NewAccount.of(waymark, MENTOR);
        String mentee = NewAccount.of(waymark, MENTEE);
        var own = new OwnPhase(waymark);
        phase = own.id();
        pair = own.signedPair(mentor, mentee);
        carys = waymark.person(mentor).signsIn();
        graham = waymark.person(mentee).signsIn();
        grace = waymark.person("grace").signsIn();

        purposeIsReadByTheCoordinatorAlone(mentor);
        meetingIsBookedForADayAfterTheTraining();
        planIsWritten();

        imports("N10091");

        carys.opens("/my/partnership/view.xhtml?id=" + pair).sees("Your dates have stopped");
        carys.sees("you now stand above Graham").findsThePageAccessible().keepsAPicture("above");
        for (String page : new String[] {"plan/view", "agreement/view", "meeting/propose"}) {
            carys.opens("/my/" + page + ".xhtml?partnership=" + pair);
            carys.doesNotSee("I lead a small project").doesNotSee("A marked goal");
        }
        carys.opens("/my/partnership/own.xhtml?id=" + pair).sees("Say who decides.");
        carys.doesNotSee("I lead a small project").findsThePageAccessible().keepsAPicture("own");
        graham.opens("/my/partnership/view.xhtml?id=" + pair).sees("Carys now stands above you");
        graham.sees("I lead a small project").findsThePageAccessible();
        graham.opens("/my/meeting/propose.xhtml?partnership=" + pair);
        proposes(30).sees("meetings, observations and reports have stopped");

        grace.opens("/my/home.xhtml").sees("Look at what the staff records changed");
        grace.follows("See the pairs").sees(MENTOR + " now stands above " + MENTEE);
        grace.findsThePageAccessible().keepsAPicture("watch");
        grace.unfolds("End the partnership").presses("End the partnership of " + MENTOR);
        grace.sees("The partnership has ended. Both are told").doesNotSee(MENTEE);
        graham.opens("/my/partnership/view.xhtml?id=" + pair).sees("New reporting line");
        assertThat(waymark.caller(mentor).get("/my/plan/view.xhtml?partnership=" + pair).status())
                .isEqualTo(404);
    }

    @AfterEach
    void theRecordsAreAsBefore() throws IOException {
        if (changed) {
            imports("N10029");
        }
    }

    private void purposeIsReadByTheCoordinatorAlone(String mentor) {
        grace.opens("/coordinate/enrolment/index.xhtml?phase=" + phase).follows(MENTEE);
        grace.sees("For coordinators only").sees("a new role").findsThePageAccessible();
        grace.keepsAPicture("purpose");
        String profile = grace.address().replaceFirst("^https?://[^/]+", "");
        for (String other : new String[] {"owen", "farah", mentor}) {
            assertThat(waymark.caller(other).get(profile).status()).as(other).isEqualTo(404);
        }
    }

    private void meetingIsBookedForADayAfterTheTraining() {
        grace.opens("/coordinate/enrolment/index.xhtml?phase=" + phase);
        grace.follows("Record training")
                .fills("Trained on", LocalDate.now().plusDays(6).toString());
        grace.chooses("How", "Booked for this day, still to come").findsThePageAccessible();
        grace.presses("Record it").sees("is booked. It waits for you");
        carys.opens("/my/home.xhtml").sees("Your training is booked for");

        graham.opens("/my/meeting/propose.xhtml?partnership=" + pair);
        graham.sees("Carys’s training is booked for").findsThePageAccessible();
        proposes(6).sees("Choose a day after it");
        graham.opens("/my/meeting/propose.xhtml?partnership=" + pair);
        proposes(9).sees("Carys can now choose a time");
    }

    private Person proposes(int inDays) {
        graham.fills("Day", LocalDate.now().plusDays(inDays).toString()).fills("From", "14:00");
        return graham.chooses("Where", "Online").presses("Send to Carys");
    }

    private void planIsWritten() {
        graham.opens("/my/plan/objective.xhtml?partnership=" + pair);
        graham.fills("What do you want to get better at?", "I lead a small project.");
        graham.fills("How will you go about it?", "One meeting at a time.");
        graham.fills("How will you both know?", "It is done in time.");
        graham.presses("Save the objective").sees("The objective is saved");
        carys.opens("/my/plan/view.xhtml?partnership=" + pair).follows("I lead a small project.");
        carys.fills("Your comment", "Say who decides.").presses("Add the comment");
    }

    /** A file of one line, by which the mentee has this line manager. */
    private void imports(String manager) throws IOException {
        var lines = Files.readAllLines(PEOPLE);
        String line =
                lines.stream().filter(one -> one.contains(",Nwosu,")).findFirst().orElseThrow();
        Path file =
                Files.writeString(
                        folder.resolve("one.csv"),
                        lines.get(0) + "\n" + line.replaceFirst("[^,]*$", manager) + "\n");
        var owen = waymark.person("owen").signsIn();
        owen.opens("/admin/people/import.xhtml");
        owen.uploads("File of people or of the organisation", file).presses("Upload and look");
        owen.presses("Apply one change").sees("Applied");
        changed = true;
    }
}
