package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.harness.Await.until;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/** A pair meets, logs it together, and keeps a plan. */
class WorkingTogether {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final LocalDate IN_A_WEEK = LocalDate.now().plusDays(7);

    private static void proposes(Person person, APair pair, LocalDate day, String time) {
        person.opens("/my/meeting/propose.xhtml?partnership=" + pair.id());
        person.in("First time").fills("Day", day.toString()).fills("From", time);
        person.chooses("Where", "Online").presses("Send to");
    }

    private static void chooses(Person person, APair pair) {
        person.opens("/my/partnership/view.xhtml?id=" + pair.id()).follows("Choose a time");
        person.presses("Choose this time").sees("You meet on");
    }

    /** The page of the meeting that both have booked. */
    private static String meetingOf(Person person, APair pair) {
        person.opens("/my/partnership/view.xhtml?id=" + pair.id()).follows("See the meeting");
        return person.address();
    }

    private static String logOf(String meeting) {
        return meeting.replace("view.xhtml", "log.xhtml");
    }

    /** A meeting that both had, so that there is a log to write. */
    private static String held(Person mentee, Person mentor, APair pair) {
        proposes(mentee, pair, IN_A_WEEK, "14:00");
        chooses(mentor, pair);
        String meeting = meetingOf(mentor, pair);
        waymark.itIsLaterBy(Duration.ofDays(8));
        return meeting;
    }

    @Test
    void waitsForTheMentorsTraining() {
        var pair = APair.untrained(waymark);
        var amina = waymark.person(pair.mentee()).signsIn();

        amina.opens("/my/meeting/propose.xhtml?partnership=" + pair.id());

        amina.sees("Tamsin’s training isn’t recorded yet").findsThePageAccessible();
        assertThat(amina.page().locator("#send").count()).isZero();
    }

    @Test
    void beginsWithTimesToChooseFrom() throws IOException {
        var pair = APair.trained(waymark);
        var amina = waymark.person(pair.mentee()).signsIn();
        var tamsin = waymark.person(pair.mentor()).signsIn();

        amina.opens("/my/meeting/propose.xhtml?partnership=" + pair.id()).presses("Send to");
        amina.sees("things to put right").findsThePageAccessible();
        proposes(amina, pair, LocalDate.now().minusDays(1), "14:00");
        amina.sees("has passed. Offer a time ahead");
        proposes(amina, pair, IN_A_WEEK, "14:00");
        amina.sees("Tamsin can now choose a time");

        tamsin.opens("/my/home.xhtml").sees("Choose a time with Amina");
        chooses(tamsin, pair);
        var calendar = Files.readString(tamsin.downloads("Add to your calendar"));
        assertThat(calendar).contains("SUMMARY:Meeting\r\n", "CLASS:PRIVATE", "Amina", "Tamsin");
        meetingOf(tamsin, pair);
        tamsin.findsThePageAccessible().keepsAPicture("meeting");
        waymark.post().to(pair.mentor() + "@northmoor.example", "Times to choose from");
    }

    @Test
    void isLoggedByBothAndLosesNothingThatOneWrites() {
        var pair = APair.trained(waymark);
        var amina = waymark.person(pair.mentee()).signsIn();
        var tamsin = waymark.person(pair.mentor()).signsIn();
        var meeting = held(amina, tamsin, pair);

        tamsin.opens(meeting).follows("Say what became of it").presses("Yes, we met");
        tamsin.opens(logOf(meeting));
        amina.opens(logOf(meeting));
        tamsin.fills("What did you discuss?", "Tamsin on shorter agendas");
        tamsin.in("Action 1").fills("What", "Try the two-day rule").fills("By", "2026-01-01");
        tamsin.presses("Save the log");
        tamsin.sees("Action 1: the date has passed").findsThePageAccessible();
        tamsin.keepsAPicture("log-refused");
        tamsin.in("Action 1").selects("Who", "Amina").fills("By", "2098-12-31");
        tamsin.presses("Save the log").sees("The log is saved");

        amina.fills("What did you discuss?", "Amina on a clear end");
        amina.fills("Only you", "Only Amina reads this");
        amina.presses("Save the log");
        amina.sees("Tamsin wrote in the log while you were writing");
        amina.sees("Tamsin on shorter agendas");
        assertThat(amina.in("Action 2").entry("What")).isEqualTo("Try the two-day rule");
        assertThat(amina.entry("What did you discuss?")).isEqualTo("Amina on a clear end");
        amina.findsThePageAccessible().keepsAPicture("log-both-texts");
        amina.fills("What did you discuss?", "Shorter agendas and a clear end");
        amina.presses("Save the log").sees("Try the two-day rule");

        tamsin.opens(meeting).sees("Shorter agendas and a clear end");
        tamsin.doesNotSee("Only Amina reads this").findsThePageAccessible();
        assertThat(tamsin.statements()).isLessThanOrEqualTo(12);
        amina.opens(meeting).sees("Only Amina reads this");

        amina.opens("/my/partnership/view.xhtml?id=" + pair.id()).ticks("Try the two-day rule");
        amina.presses("Mark as done").sees("One action is done");
    }

    @Test
    void goesOnEveryFourWeeksByOneYes() {
        var pair = APair.trained(waymark);
        var amina = waymark.person(pair.mentee()).signsIn();
        var tamsin = waymark.person(pair.mentor()).signsIn();

        amina.opens("/my/meeting/propose.xhtml?partnership=" + pair.id());
        var tuesday = IN_A_WEEK.with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        amina.in("First time").fills("Day", tuesday.toString()).fills("From", "15:00");
        amina.selects("How it goes on", "Every 4 weeks").chooses("Where", "Online");
        amina.fills("Meetings in all", "13")
                .presses("Send to")
                .sees("Meetings in all: enter a number from 2 to 12");
        amina.findsThePageAccessible().keepsAPicture("rhythm-refused");
        amina.fills("Meetings in all", "3").presses("Send to").sees("can now choose a time");

        tamsin.opens("/my/home.xhtml").follows("Choose a time");
        tamsin.sees("Every 4 weeks, 3 meetings in all").findsThePageAccessible();
        assertThat(tamsin.statements()).isLessThanOrEqualTo(12);
        // A day on which the university is closed is left out.
        int dates =
                tamsin.page()
                        .locator("#choose li")
                        .innerText()
                        .split(", and then |, | and ")
                        .length;
        assertThat(dates).isGreaterThan(1);
        tamsin.keepsAPicture("rhythm").presses("Choose this time and the later ones");
        tamsin.sees("You meet on");
        assertThat(tamsin.page().getByText("See the meeting").count()).isEqualTo(dates);
    }

    /** PRODUCT §8: the sixty-second loop. What a person does is counted, not how long it takes. */
    @Test
    void takesFourStepsFromTheMailToDone() {
        var pair = APair.trained(waymark);
        var amina = waymark.person(pair.mentee()).signsIn();
        var tamsin = waymark.person(pair.mentor()).signsIn();
        amina.opens("/my/plan/objective.xhtml?partnership=" + pair.id());
        amina.fills("What do you want to get better at?", "Chair meetings people like");
        amina.fills("How will you go about it?", "Shorter agendas");
        amina.fills("How will you both know?", "A second observation");
        amina.presses("Save the objective").sees("The objective is saved");
        held(amina, tamsin, pair);
        var link = linkOf(askedWhatBecameOfIt(pair.mentor()));

        var steps = new AtomicInteger();
        step(steps, () -> tamsin.opens(link));
        tamsin.sees("Did you and Amina meet?").findsThePageAccessible().keepsAPicture("met");
        assertThat(tamsin.entry("Your minutes meeting")).isEqualTo("60");
        assertThat(tamsin.statements()).isLessThanOrEqualTo(12);
        step(steps, () -> tamsin.ticks("Chair meetings people like"));
        step(steps, () -> tamsin.fills("What did you discuss?", "How the first one went"));
        step(steps, () -> tamsin.presses("Yes, we met"));

        tamsin.sees("Noted that you met").opens("/my/home.xhtml");
        tamsin.doesNotSee("Did you meet").doesNotSee("Log your meeting");
        assertThat(steps).hasValueLessThanOrEqualTo(4);
        amina.opens("/my/home.xhtml").doesNotSee("Log your meeting");
        amina.opens("/my/partnership/view.xhtml?id=" + pair.id()).sees("60 minutes");
        amina.follows("Chair meetings people like").sees("Moved forward at your meetings on");
    }

    /** A round asks, which goes once a minute. */
    private static MimeMessage askedWhatBecameOfIt(String person) {
        return until(
                "a message that asks " + person,
                Duration.ofMinutes(3),
                () ->
                        waymark.post().allTo(person + "@northmoor.example").stream()
                                .filter(mail -> subject(mail).contains("60 seconds"))
                                .findFirst());
    }

    private static String subject(MimeMessage mail) {
        try {
            return String.valueOf(mail.getSubject());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void step(AtomicInteger steps, Runnable what) {
        steps.incrementAndGet();
        what.run();
    }

    /** Path and question of the one link that a letter carries. */
    private static String linkOf(MimeMessage mail) {
        try {
            var raw = new ByteArrayOutputStream();
            mail.writeTo(raw);
            var text =
                    raw.toString(StandardCharsets.UTF_8)
                            .replaceAll("=\r?\n", "")
                            .replace("=3D", "=");
            var link =
                    Pattern.compile("https?://[^/\\s]+(/my/meeting/met\\.xhtml\\?id=[0-9a-f-]+)");
            var found = link.matcher(text);
            assertThat(found.find()).as(text).isTrue();
            return found.group(1);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void isNotHeldWithoutABlame() {
        var pair = APair.trained(waymark);
        var amina = waymark.person(pair.mentee()).signsIn();
        var tamsin = waymark.person(pair.mentor()).signsIn();
        String meeting = held(amina, tamsin, pair);

        amina.opens(meeting).follows("Say what became of it").presses("No, we didn’t");
        amina.sees("Find a new date when it suits you both");
        tamsin.opens(meeting).sees("nobody asks why").follows("We did meet after all");
        tamsin.findsThePageAccessible().presses("We did meet after all").sees("Noted that you met");
    }

    @Test
    void keepsADraftOfWhatIsBeingWritten() {
        var pair = APair.trained(waymark);
        var amina = waymark.person(pair.mentee()).signsIn();
        var tamsin = waymark.person(pair.mentor()).signsIn();
        var meeting = held(amina, tamsin, pair);

        amina.opens(logOf(meeting)).fills("What did you discuss?", "Half a thought");
        amina.in("Action 1").fills("What", "Half an action");
        until("the draft is kept", () -> amina.text().contains("Draft kept"));
        var again = waymark.person(pair.mentee()).signsIn().opens(logOf(meeting));

        assertThat(again.entry("What did you discuss?")).isEqualTo("Half a thought");
        assertThat(again.in("Action 1").entry("What")).isEqualTo("Half an action");
        tamsin.opens(logOf(meeting)).doesNotSee("Half a thought");
    }

    @Test
    void isForTheTwoAndNobodyElse() {
        var pair = APair.trained(waymark);
        var amina = waymark.person(pair.mentee()).signsIn();
        var tamsin = waymark.person(pair.mentor()).signsIn();
        proposes(amina, pair, IN_A_WEEK, "14:00");
        chooses(tamsin, pair);
        var meeting = meetingOf(tamsin, pair);
        var stranger = waymark.caller(APair.trained(waymark).mentor());

        assertThat(stranger.get(meeting).status()).isEqualTo(404);
        assertThat(stranger.get(logOf(meeting)).status()).isEqualTo(404);
        assertThat(stranger.get(meeting.replace("view.xhtml", "calendar.ics")).status())
                .isEqualTo(404);
        assertThat(stranger.get("/my/plan/view.xhtml?partnership=" + pair.id()).status())
                .isEqualTo(404);
    }

    @Test
    void hasAPlanThatTheMenteeWritesAndTheMentorCommentsOn() {
        var pair = APair.trained(waymark);
        var amina = waymark.person(pair.mentee()).signsIn();
        var tamsin = waymark.person(pair.mentor()).signsIn();

        amina.opens("/my/plan/view.xhtml?partnership=" + pair.id());
        amina.follows("Set your first objective").presses("Save the objective");
        amina.sees("things to put right").findsThePageAccessible();
        amina.fills("What do you want to get better at?", "Chair meetings people like");
        amina.fills("How will you go about it?", "Shorter agendas");
        amina.fills("How will you both know?", "A second observation");
        amina.presses("Save the objective").sees("The objective is saved");

        tamsin.opens("/my/plan/view.xhtml?partnership=" + pair.id());
        assertThat(tamsin.page().getByText("Set another objective").count()).isZero();
        tamsin.opens("/my/plan/objective.xhtml?partnership=" + pair.id());
        tamsin.sees("Only the mentee can do this.").findsThePageAccessible();
        assertThat(tamsin.status()).isEqualTo(409);
        tamsin.opens("/my/plan/view.xhtml?partnership=" + pair.id());
        tamsin.follows("Chair meetings people like");
        tamsin.fills("Your comment", "Well begun").presses("Add the comment");
        tamsin.sees("Well begun").findsThePageAccessible().keepsAPicture("objective");

        amina.follows("Chair meetings people like").sees("Well begun");
        amina.chooses("Where it stands", "met").presses("Save the objective");
        amina.sees("Met").keepsAPicture("plan");
        amina.follows("Chair meetings people like").findsThePageAccessible();
    }
}
