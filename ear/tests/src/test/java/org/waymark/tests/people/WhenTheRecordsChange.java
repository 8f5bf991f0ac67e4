package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.harness.Newcomer;
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

    @TempDir Path folder;

    private final String mentor = Newcomer.called(waymark, "Tamsin");
    private final String mentee = Newcomer.called(waymark, "Amina");
    private final Person tamsin = waymark.person(mentor).signsIn();
    private final Person amina = waymark.person(mentee).signsIn();
    private final Person grace = waymark.person("grace").signsIn();
    private final APhase phase = APhase.open(waymark);
    private String pair;

    @Test
    void nothingEndsByItselfAndNothingIsShownToAManager() throws IOException {
        phase.mentor(mentor, 4);
        phase.mentee(mentee);
        purposeIsReadByTheCoordinatorAlone();
        pair = APair.in(waymark, phase, mentor, mentee).id();
        meetingIsBookedForADayAfterTheTraining();
        planIsWritten();

        tamsinBecomesAminasManager();

        tamsin.opens("/my/partnership/view.xhtml?id=" + pair).sees("Your dates have stopped");
        tamsin.sees("you now stand above Amina").findsThePageAccessible().keepsAPicture("above");
        for (String page : new String[] {"plan/view", "agreement/view", "agreement/edit"}) {
            String address = "/my/" + page + ".xhtml?partnership=" + pair;
            assertThat(waymark.caller(mentor).get(address).status()).as(page).isEqualTo(404);
            assertThat(waymark.caller(mentee).get(address).status()).as(page).isEqualTo(200);
        }
        tamsin.opens("/my/partnership/own.xhtml?id=" + pair).sees("Say who decides.");
        tamsin.doesNotSee("I lead a small project").findsThePageAccessible().keepsAPicture("own");
        amina.opens("/my/partnership/view.xhtml?id=" + pair).sees("Tamsin now stands above you");
        amina.sees("I lead a small project").findsThePageAccessible();
        amina.opens("/my/meeting/propose.xhtml?partnership=" + pair);
        proposes(30).sees("meetings, observations and reports have stopped");

        grace.opens("/my/home.xhtml").sees("Look at what the staff records changed");
        grace.opens("/coordinate/watch/index.xhtml");
        grace.sees("Tamsin Test now stands above Amina Test").findsThePageAccessible();
        grace.keepsAPicture("watch");
        grace.unfolds("End the partnership").presses("End the partnership of Tamsin Test");
        grace.sees("The partnership has ended. Both are told").doesNotSee("Amina Test");
        amina.opens("/my/partnership/view.xhtml?id=" + pair).sees("New reporting line");
        assertThat(waymark.caller(mentor).get("/my/plan/view.xhtml?partnership=" + pair).status())
                .isEqualTo(404);
    }

    private void purposeIsReadByTheCoordinatorAlone() {
        grace.opens("/coordinate/enrolment/index.xhtml?phase=" + phase.id).follows("Amina Test");
        grace.sees("For coordinators only").sees("a new role").findsThePageAccessible();
        grace.keepsAPicture("purpose");
        String profile = grace.address().replaceFirst("^https?://[^/]+", "");
        for (String other : new String[] {"owen", "farah", mentor}) {
            assertThat(waymark.caller(other).get(profile).status()).as(other).isEqualTo(404);
        }
    }

    private void meetingIsBookedForADayAfterTheTraining() {
        grace.opens("/coordinate/enrolment/index.xhtml?phase=" + phase.id);
        grace.follows("Record training");
        grace.fills("Trained on", LocalDate.now().plusDays(6).toString());
        grace.chooses("How", "Booked for this day, still to come").findsThePageAccessible();
        grace.presses("Record it").sees("is booked. It waits for you").sees("Booked for");
        tamsin.opens("/my/home.xhtml").sees("Your training is booked for");

        amina.opens("/my/meeting/propose.xhtml?partnership=" + pair);
        amina.sees("Tamsin’s training is booked for").findsThePageAccessible();
        proposes(6).sees("Choose a day after it");
        amina.opens("/my/meeting/propose.xhtml?partnership=" + pair);
        proposes(9).sees("Tamsin can now choose a time");
    }

    private Person proposes(int inDays) {
        amina.fills("Day", LocalDate.now().plusDays(inDays).toString()).fills("From", "14:00");
        return amina.chooses("Where", "Online").presses("Send to Tamsin");
    }

    private void planIsWritten() {
        amina.opens("/my/plan/objective.xhtml?partnership=" + pair);
        amina.fills("What do you want to get better at?", "I lead a small project.");
        amina.fills("How will you go about it?", "One meeting at a time.");
        amina.fills("How will you both know?", "It is done in time.");
        amina.presses("Save the objective").sees("The objective is saved");
        tamsin.opens("/my/plan/view.xhtml?partnership=" + pair).follows("I lead a small project.");
        tamsin.fills("Your comment", "Say who decides.").presses("Add the comment");
    }

    /** By a file of one line, written like Tom Hargreaves'. */
    private void tamsinBecomesAminasManager() throws IOException {
        var lines = Files.readAllLines(PEOPLE);
        String tom = lines.stream().filter(one -> one.contains("Tom,Hargreaves")).findFirst().get();
        String line =
                tom.replaceFirst("^[^,]*", staffNumberOf(mentee))
                        .replace("Tom,Hargreaves", "Amina,Test")
                        .replace("tom.hargreaves", mentee)
                        .replaceFirst("[^,]*$", staffNumberOf(mentor));
        Path file = Files.writeString(folder.resolve("one.csv"), lines.get(0) + "\n" + line + "\n");
        var owen = waymark.person("owen").signsIn();
        owen.opens("/admin/people/import.xhtml");
        owen.uploads("File of people or of the organisation", file).presses("Upload and look");
        owen.presses("Apply one change").sees("Applied");
    }

    private static String staffNumberOf(String login) {
        try (var database = waymark.database().connect();
                var query =
                        database.prepareStatement(
                                "SELECT staff_number FROM person JOIN account ON person_id ="
                                        + " person.id WHERE login_name = ?")) {
            query.setString(1, login);
            var rows = query.executeQuery();
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
