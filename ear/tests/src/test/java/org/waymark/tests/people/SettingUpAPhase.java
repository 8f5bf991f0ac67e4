package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;
import org.waymark.launcher.Home;

/** People come by a file, a phase by its template, and the first ones join it. */
class SettingUpAPhase {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final Path SAMPLES = Home.above(".mvn").resolve("docs/samples");

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String phase = "Phase " + tag;

    @Test
    void saysOfEachRefusedLineWhereItIsAndWhy() {
        var owen = waymark.person("owen").signsIn();

        uploads(owen, SAMPLES.resolve("northmoor-people-broken.csv"));

        owen.sees("Nothing saved yet").findsThePageAccessible().keepsAPicture("refused");
        owen.in("Gr 7b").sees("Line 4").sees("Grade").sees("“Grade 7” is.");
        owen.in("s.brand@northmoor").sees("Work e-mail").sees("Not a whole address.");
        owen.in("2027-02-31").sees("Contract end").sees("There is no such day.");
        owen.in("=HYPERLINK").sees("Role title").sees("Begins like a formula");
        owen.in("N99120").sees("Line manager").sees("has this staff number");
        owen.presses("Throw this dry run away").sees("The dry run is thrown away");
        owen.opens("/admin/people/index.xhtml?search=Good+Line").doesNotSee("N20001");
    }

    @Test
    void savesWhatWasLookedAtOnce(@TempDir Path folder) throws IOException {
        var owen = waymark.person("owen").signsIn();
        Path file =
                Files.writeString(
                        folder.resolve("people.csv"),
                        Files.readString(SAMPLES.resolve("northmoor-people.csv"))
                                + newcomer("Nadia", "Quill")
                                + newcomer("Oscar", "Quill"));

        uploads(owen, file);
        owen.sees("Nothing saved yet").sees("Nadia Quill").doesNotSee("Lines that are refused");
        owen.findsThePageAccessible().keepsAPicture("dry-run");
        owen.presses("Apply").sees("changes are saved");
        owen.opens("/admin/people/index.xhtml?search=oscar." + tag).sees("Quill, Oscar");

        uploads(owen, file);
        owen.sees("There is nothing to apply.");
        assertThat(owen.locator("#apply").count()).isZero();
    }

    @Test
    void opensThePhaseOnceItHasACoordinatorAndItsRules() {
        var owen = waymark.person("owen").signsIn();
        var grace = waymark.person("grace").signsIn();
        var sally = waymark.person(NewAccount.of(waymark, "Sally Walker")).signsIn();
        var morag = waymark.person(NewAccount.of(waymark, "Morag Sinclair")).signsIn();

        makesTheDraft(owen);
        morag.opens("/my/schemes/index.xhtml").doesNotSee(phase);
        publishes(owen);

        joinsAsMentor(sally);
        sally.sees("A coordinator has been asked to say yes").findsThePageAccessible();
        approvesAndRecordsTraining(grace);
        sally.reloads().sees("Trained").sees("Requests to you");
        sally.opens("/my/home.xhtml").doesNotSee("Train before your first meeting");

        joinsAsMentee(morag);
        morag.sees("Find a mentor").findsThePageAccessible();
        joinsAsMentee(sally);
        sally.opens("/my/schemes/index.xhtml");
        sally.in(phase).sees("You as a mentor").sees("You as a mentee");
        sally.findsThePageAccessible().keepsAPicture("both");
    }

    @Test
    void opensAPhaseOfLearningSupportInWhichACoordinatorMatches() {
        var owen = waymark.person("owen").signsIn();
        var sarah = waymark.person(NewAccount.of(waymark, "Sarah Marsden")).signsIn();

        owen.opens("/admin/scheme/create.xhtml");
        owen.sees("Draws on More than Courses").findsThePageAccessible();
        owen.keepsAPicture("templates");
        owen.chooses("Template", "Learning support mentoring");
        owen.fills("Name of the scheme", "Scheme " + tag).fills("Name of the phase", phase);
        owen.fills("First day", LocalDate.now().toString());
        owen.fills("Last day", LocalDate.now().plusMonths(14).toString());
        owen.presses("Make the draft").sees("Nobody has been told.");
        publishes(owen);

        joinsAsMentee(sarah);
        sarah.sees("A coordinator finds a mentor for you").findsThePageAccessible();
        sarah.keepsAPicture("matched-by-a-coordinator");
        sarah.opens("/my/home.xhtml").doesNotSee("Find a mentor");
    }

    private static void uploads(Person owen, Path file) {
        owen.opens("/admin/people/import.xhtml");
        owen.uploads("File of people or of the organisation", file);
        owen.presses("Upload and look");
    }

    private String newcomer(String given, String family) {
        return "%s-%s,%s,%s,,,%s.%s@northmoor.example,active,1,MEC,City campus,Teaching and research,Grade 6,1,Lecturer,2026-01-05,,N10024\n"
                .formatted(given, tag, given, family, given.toLowerCase(), tag);
    }

    private void makesTheDraft(Person owen) {
        owen.opens("/admin/scheme/index.xhtml").follows("Begin a scheme");
        owen.presses("Make the draft").sees("things to put right").findsThePageAccessible();
        owen.fills("Name of the scheme", "Scheme " + tag).fills("Name of the phase", phase);
        owen.fills("First day", LocalDate.now().toString());
        owen.fills("Last day", LocalDate.now().plusMonths(14).toString());
        owen.presses("Make the draft").sees("Nobody has been told.");
        owen.sees("To publish it, name at least one coordinator first.");
        owen.findsThePageAccessible().keepsAPicture("draft");
    }

    private void publishes(Person owen) {
        String draft = owen.address();
        owen.follows("Rules").findsThePageAccessible().keepsAPicture("rules");
        owen.presses("Save").sees("The rules are saved");
        owen.opens(draft).follows("Coordinators").fills("Part of a name", "Grace Adeyemi");
        owen.presses("Search").presses("Name").sees("Grace Adeyemi");
        owen.opens(draft).presses("Publish").sees(phase + " is open: people can join");
    }

    private void joinsAsMentor(Person mentor) {
        mentor.opens("/my/schemes/index.xhtml").follows("Join as a mentor " + phase);
        mentor.presses("Join").sees("things to put right").findsThePageAccessible();
        mentor.fills("A few lines about you", "I like plans on one page.");
        mentor.ticks("Projects").ticks("Online").chooses("Places you offer", "2");
        mentor.presses("Join").sees("You have joined " + phase);
    }

    private void joinsAsMentee(Person mentee) {
        mentee.opens("/my/schemes/index.xhtml").follows("Join as a mentee " + phase);
        mentee.fills("What would you like to work on?", "Leading a small project.");
        mentee.ticks("Projects").ticks("Online");
        mentee.chooses("What brings you here?", "a new role");
        mentee.presses("Join").sees("You have joined " + phase);
    }

    private void approvesAndRecordsTraining(Person grace) {
        grace.opens("/my/home.xhtml");
        grace.in("Sally Walker would like to be a mentor").follows("See who has joined");
        grace.in("Sally Walker").presses("Approve").sees("Approved: mentees can ask now");
        grace.findsThePageAccessible().keepsAPicture("who-has-joined");
        grace.in("Sally Walker").follows("Record training");
        grace.fills("Trained on", LocalDate.now().toString());
        grace.chooses("How", "A session of this phase").presses("Record it");
        grace.sees("The training of Sally Walker is recorded");
        grace.opens("/my/home.xhtml").doesNotSee("Sally Walker would like to be a mentor");
    }
}
