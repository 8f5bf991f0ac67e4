package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.harness.Newcomer;
import org.waymark.harness.Person;
import org.waymark.harness.Post;
import org.waymark.harness.Waymark;

/**
 * From the first evidence to the certificate, as a candidate, an assessor, a second marker, an
 * external examiner and an administrator; with a referral, and two markers who differ first.
 */
class WinningAnAward {
    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final int STATEMENTS = 12;
    private static final String SUBMITTED = "Eleven questions where there had been two.";
    private static final String ELSEWHERE =
            "A marked sentence of another piece, nobody's business.";
    private static final String CLAIM = "word ".repeat(159) + "marked-claim";
    private static final List<String> OUTCOMES =
            List.of(
                    "Explains what mentoring is",
                    "Adapts the approach",
                    "Agrees terms",
                    "Observes and gives feedback",
                    "Studies and improves",
                    "Adds to a community");

    private final String carys = Newcomer.called(waymark, "Carys");
    private final String jac = Newcomer.called(waymark, "Jac");
    private final String anwen = Newcomer.called(waymark, "Anwen");
    private final String rhodri = Newcomer.called(waymark, "Rhodri");

    @Test
    void fromTheFirstEvidenceToTheCertificate(@TempDir Path folder) throws Exception {
        APhase phase = APhase.open(waymark);
        phase.mentor(carys, 1);
        switchedOn(phase);
        var candidate = waymark.person(carys).signsIn();
        var first = waymark.person(jac).signsIn();
        var second = waymark.person(anwen).signsIn();
        var examiner = waymark.person(rhodri).signsIn();

        Path plan = folder.resolve("plan.pdf");
        Files.writeString(plan, "%PDF-1.7 a plan");
        evidence(candidate, "Counting questions", SUBMITTED);
        candidate.uploads("File", plan).presses("Add the file").sees("plan.pdf");
        evidence(candidate, "Another matter", ELSEWHERE);
        String award = written(candidate);
        candidate.presses("Submit").sees("Submitted. You hear").sees("Is being marked");
        looksGood(candidate, "submission");

        String submission = taken(first, "first");
        readsTheSnapshotOnly(first, submission);
        marks(first, submission, "Adapts the approach", "referred");
        taken(second, "second");
        second.doesNotSee("Half a page on what you weighed");
        marks(second, submission, null, "pass");
        second.follows("Agree with the other marker").sees("Half a page on what you weighed");
        looksGood(second, "agree");
        agree(second, first, submission);

        candidate.opens("/my/home.xhtml").sees("Submit the outcomes that were referred");
        candidate.follows("Read the feedback").sees("Referred").sees("What you both found");
        candidate.doesNotSee("We talked about it");
        looksGood(candidate, "feedback");
        examiner.opens(path(submission)).sees("We talked about it").sees("marked-claim");
        looksGood(examiner, "examined");

        candidate.opens(award).follows("Adapts the approach");
        candidate.fills("What do you claim?", CLAIM + " anew").presses("Save the claim");
        candidate.presses("Submit").sees("Is being marked");
        String again = taken(first, "first");
        marks(first, again, null, "pass");
        taken(second, "second");
        marks(second, again, null, "pass");

        candidate.opens(award).sees("You hold this award").sees("6 of 6");
        looksGood(candidate, "held");
        certificate(award);
        nowhereElse();
    }

    private void switchedOn(APhase phase) {
        var owen = waymark.person("owen").signsIn();
        owen.opens("/admin/award/index.xhtml");
        looksGood(owen, "awards");
        owen.presses("Switch the award on: Scheme of " + phase.name + ", " + phase.name);
        owen.sees("Appoint who marks it");
        appoints(owen, "Jac Test", "Assessor");
        appoints(owen, "Anwen Test", "Second marker");
        appoints(owen, "Rhodri Test", "External examiner");
        looksGood(owen, "appointed");
    }

    private static void appoints(Person owen, String name, String duty) {
        owen.chooses("As what?", duty).fills("Part of a name", name).presses("Search");
        owen.chooses("As what?", duty).presses("Appoint: " + name).sees(name);
    }

    private static void evidence(Person owner, String title, String words) {
        owner.opens("/my/portfolio/new.xhtml?kind=ACHIEVEMENT");
        owner.fills("Title", title).fills("What did you do?", words);
        owner.fills("Date", LocalDate.now().minusDays(3).toString());
        owner.fills("What does it show?", "It.");
        owner.chooses("Does it speak of someone else?", "No").presses("Save").sees(title);
    }

    /** Tells where the award is. */
    private static String written(Person candidate) {
        candidate.opens("/my/award/index.xhtml").follows("Mentoring: Theory & Practice");
        String award = candidate.address();
        candidate.sees("0 of 6 outcomes complete").sees("You can submit when");
        looksGood(candidate, "award-at-first");
        for (String title : List.of("Ask first", "Wait longer")) {
            candidate.opens(award).follows("New cycle").fills("Title", title);
            candidate.fills("From", "2026-01-05").fills("Until", "2026-02-05");
            for (String question :
                    List.of(
                            "What do I want to improve in my mentoring?",
                            "What will I do, and how will I know?",
                            "What did I do? What changed?",
                            "What did I see, hear, count?",
                            "What does it mean? What else could explain it?",
                            "What now?")) candidate.fills(question, "About it.");
            looksGood(candidate, "cycle");
            candidate.presses("Save the cycle").sees("The cycle is saved");
        }
        for (String outcome : OUTCOMES) {
            candidate.opens(award).follows(outcome).fills("What do you claim?", CLAIM);
            candidate.ticks("V3").chooses("Mine, true", "Yes").ticks("Counting questions");
            if (outcome.startsWith("Adapts")) candidate.ticks("Ask first");
            if (outcome.startsWith("Studies")) candidate.ticks("Ask first").ticks("Wait longer");
            looksGood(candidate, "claim");
            candidate.presses("Save the claim").sees("The claim is saved");
        }
        candidate.sees("6 of 6 outcomes complete");
        looksGood(candidate, "award-complete");
        return award;
    }

    private static String taken(Person marker, String place) {
        marker.opens("/assess/award/index.xhtml");
        looksGood(marker, "desk");
        marker.follows("Carys Test").sees("Mark it as the " + place + " marker");
        marker.doesNotSee("marked-claim");
        marker.presses("Take it").sees("you have no part");
        marker.ticks("I have no part in").presses("Take it").sees("It is yours to mark");
        marker.sees("marked-claim");
        return marker.address();
    }

    private static void readsTheSnapshotOnly(Person marker, String submission) {
        looksGood(marker, "assess");
        marker.follows("Counting questions").sees(SUBMITTED).doesNotSee(ELSEWHERE);
        looksGood(marker, "piece");
        assertThat(marker.downloads("plan.pdf")).hasContent("%PDF-1.7 a plan");
        marker.opens(path(submission)).doesNotSee(ELSEWHERE).doesNotSee("Another matter");
    }

    /**
     * @param refers the outcome that isn't met yet, or null
     */
    private static void marks(Person marker, String submission, String refers, String overall) {
        for (String outcome : OUTCOMES) {
            marker.opens(path(submission));
            var decide = marker.page().getByText(Pattern.compile("Decide " + outcome));
            if (decide.count() == 0) continue;
            marker.follows("Decide " + outcome);
            boolean isReferred = outcome.equals(refers);
            marker.chooses("Your decision", isReferred ? "not yet: refer" : "met");
            marker.fills("Feedback", isReferred ? "Half a page on what you weighed." : "Clear.");
            if (isReferred) looksGood(marker, "deciding");
            marker.presses("Save and go on").sees("The decision is saved");
        }
        marker.opens(path(submission)).chooses("Overall", overall);
        marker.fills("To the candidate", "Strong where it counts.");
        marker.presses("Complete your marking").sees("Your marking is complete");
    }

    private static void agree(Person writer, Person other, String submission) {
        writer.chooses("What you decided together", "not yet: refer");
        writer.fills("Feedback", "What you both found: say why.");
        writer.fills("What you agreed, and why", "We talked about it.");
        writer.presses("Write it down").sees("The other marker has still to say");
        other.opens("/my/home.xhtml").follows("See where you differ");
        other.follows("Agree with the other marker").sees("We talked about it");
        looksGood(other, "confirm");
        other.presses("Yes, this is what we agreed").sees("Agreed. The candidate is told");
        assertThat(submission).contains("id=");
    }

    private void certificate(String award) {
        String id = award.replaceAll(".*id=", "");
        var pdf = waymark.caller(carys).getOnly("/my/award/certificate.xhtml?award=" + id);
        assertThat(pdf.words()).contains("Carys Test was given the award");
        var code = Pattern.compile("(\\w{4}-\\w{4}-\\w{4}-\\w{4})").matcher(pdf.words());
        assertThat(code.find()).isTrue();
        var stranger = waymark.person("a stranger");
        stranger.opens("/about/certificate.xhtml").fills("Code", code.group().toLowerCase());
        stranger.presses("Show the certificate").sees("Carys Test was given the award");
        stranger.findsThePageAccessible().keepsAPicture("checked");
        var owen = waymark.person("owen").signsIn();
        owen.opens("/admin/award/holders.xhtml").sees("Carys Test").sees(code.group());
        looksGood(owen, "holders");
        assertThat(waymark.caller("owen").getOnly("/admin/award/holders-csv.xhtml").text())
                .contains("Carys Test");
        for (String name : List.of("tom", "jean", "owen", "grace"))
            assertThat(
                            waymark.caller(name)
                                    .getOnly("/my/award/certificate.xhtml?award=" + id)
                                    .status())
                    .as(name)
                    .isEqualTo(404);
    }

    private void nowhereElse() {
        assertThat(waymark.databaseDump()).doesNotContain(SUBMITTED, "marked-claim", ELSEWHERE);
        assertThat(waymark.logs())
                .allSatisfy((file, log) -> assertThat(log).doesNotContain("marked-claim"));
        assertThat(waymark.post().all())
                .allSatisfy(mail -> assertThat(Post.words(mail)).doesNotContain("marked-claim"));
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "").replaceFirst("&.*", "");
    }

    private static void looksGood(Person person, String called) {
        assertThat(person.statements()).as(person.address()).isLessThanOrEqualTo(STATEMENTS);
        person.findsThePageAccessible().keepsAPicture(called);
    }
}
