package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.harness.Await.until;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Answer;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/** What Waymark tells calendars, read by a library that isn't the one that wrote it. */
class DatesInCalendars {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final String PLACE = "The bench behind the library";
    private static final LocalDate WEDNESDAY =
            LocalDate.now().plusDays(7).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));

    private static Person proposes(Person person, APair pair, LocalDate day, String time) {
        person.opens("/my/meeting/propose.xhtml?partnership=" + pair.id());
        return offers(person, day, time);
    }

    private static Person offers(Person person, LocalDate day, String time) {
        person.in("First time").fills("Day", day.toString()).fills("From", time);
        person.chooses("Where", "Online").fills("Place", PLACE);
        return person.presses("Send to");
    }

    private static String chooses(Person person, APair pair) {
        person.opens("/my/partnership/view.xhtml?id=" + pair.id()).follows("Choose a time");
        person.presses("Choose this time").sees("You meet on");
        person.follows("See the meeting");
        return person.address();
    }

    /** What this person's mails told a calendar, once there are as many. */
    private static List<ICalendar> told(String name, int howMany) {
        return until(
                howMany + " invitations to " + name,
                () -> {
                    var found = new ArrayList<ICalendar>();
                    for (var mail : waymark.post().allTo(name + "@northmoor.example"))
                        if (isInvitation(mail)) found.add(invitation(mail));
                    return found.size() < howMany ? Optional.empty() : Optional.of(found);
                });
    }

    private static boolean isInvitation(MimeMessage mail) {
        try {
            return mail.getContentType().startsWith("multipart/mixed");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ICalendar invitation(MimeMessage mail) {
        try {
            var mixed = (MimeMultipart) mail.getContent();
            var alternatives = (MimeMultipart) mixed.getBodyPart(0).getContent();
            var part = alternatives.getBodyPart(2);
            var calendar = Biweekly.parse(part.getInputStream()).first();
            assertThat(part.getContentType().replaceAll("\\s+", " "))
                    .contains("text/calendar", "method=" + calendar.getMethod().getValue());
            return calendar;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static VEvent event(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().get(0);
    }

    private static void isAt(VEvent event, LocalDate day, String time) {
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(
                        day.atTime(LocalTime.parse(time))
                                .atZone(ZoneId.of("Europe/London"))
                                .toInstant());
    }

    /** By the page that shows it once. */
    private static String feedOf(Person person) {
        person.opens("/my/calendar/index.xhtml");
        person.presses("Make an address").sees("Copy this address now");
        return path(person);
    }

    private static String path(Person person) {
        return URI.create(person.entry("The address")).getPath();
    }

    private static Answer fetched(String feed) {
        return waymark.stranger().getOnly(feed);
    }

    @Test
    void areInvitationsThatMoveAndCancel() throws Exception {
        var pair = APair.trained(waymark);
        var amina = waymark.person(pair.mentee()).signsIn();
        var tamsin = waymark.person(pair.mentor()).signsIn();
        proposes(amina, pair, WEDNESDAY, "14:00").sees("Tamsin can now choose a time");
        var meeting = chooses(tamsin, pair);

        for (var name : List.of(pair.mentor(), pair.mentee())) {
            var first = told(name, 1).get(0);
            assertThat(first.getMethod().getValue()).isEqualTo("REQUEST");
            isAt(event(first), WEDNESDAY, "14:00");
            assertThat(event(first).getSummary().getValue()).isEqualTo("Meeting");
            assertThat(event(first).getLocation().getValue()).isEqualTo("Online");
            assertThat(event(first).getClassification().isPrivate()).isTrue();
            assertThat(event(first).getAttendees())
                    .extracting(attendee -> attendee.getEmail())
                    .containsExactlyInAnyOrder(
                            pair.mentor() + "@northmoor.example",
                            pair.mentee() + "@northmoor.example");
        }
        var file = Biweekly.parse(Files.readString(tamsin.downloads("Add to your calendar")));
        assertThat(event(file.first()).getUid())
                .isEqualTo(event(told(pair.mentor(), 1).get(0)).getUid());

        tamsin.opens(meeting).follows("Change the time");
        offers(tamsin, WEDNESDAY.plusDays(1), "10:30").sees("Amina can now choose a time");
        chooses(amina, pair);
        var moved = event(told(pair.mentor(), 2).get(1));
        isAt(moved, WEDNESDAY.plusDays(1), "10:30");

        amina.opens(meeting).unfolds("Call it off").presses("Call it off");
        for (var name : List.of(pair.mentor(), pair.mentee())) {
            var all = told(name, 3);
            assertThat(all.get(2).getMethod().getValue()).isEqualTo("CANCEL");
            assertThat(all)
                    .extracting(one -> event(one).getUid().getValue())
                    .containsOnly(event(all.get(0)).getUid().getValue());
            assertThat(all)
                    .extracting(one -> event(one).getSequence().getValue())
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
        assertThat(waymark.post().allTo(pair.mentor() + "@northmoor.example"))
                .noneMatch(mail -> whole(mail).contains(PLACE));
    }

    private static String whole(MimeMessage mail) {
        try {
            var out = new ByteArrayOutputStream();
            mail.writeTo(out);
            if (isInvitation(mail)) out.writeBytes(invitation(mail).write().getBytes());
            return out.toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void areReadAtAPrivateAddressUntilItIsRevoked() {
        var pair = APair.trained(waymark);
        var amina = waymark.person(pair.mentee()).signsIn().byKeyboard();
        var tamsin = waymark.person(pair.mentor()).signsIn();
        proposes(tamsin, pair, WEDNESDAY, "14:00");

        amina.onAPhone().opens("/my/account.xhtml").follows("Your calendar");
        amina.sees("You haven’t said yet").findsThePageAccessible().keepsAPicture("calendar");
        assertThat(amina.statements()).isLessThanOrEqualTo(12);
        var feed = feedOf(amina);
        amina.findsThePageAccessible().keepsAPicture("calendar-made");
        amina.opens("/my/calendar/index.xhtml").sees("Not yet").doesNotSee(feed);

        var empty = fetched(feed);
        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.header("content-type")).startsWith("text/calendar");
        assertThat(empty.header("cache-control")).contains("no-store");
        assertThat(empty.header("set-cookie")).isEmpty();
        assertThat(Biweekly.parse(empty.text()).first().getEvents()).isEmpty();
        chooses(amina, pair);
        var full = fetched(feed);
        isAt(event(Biweekly.parse(full.text()).first()), WEDNESDAY, "14:00");
        assertThat(full.text()).contains("Tamsin", "Amina").doesNotContain(PLACE);
        // Whose feed it is, one for each of the three kinds of dates, names, and that it was read.
        assertThat(full.statements()).isLessThanOrEqualTo(6);
        assertThat(waymark.serverLog()).doesNotContain(feed);

        amina.opens("/my/calendar/index.xhtml").doesNotSee("Not yet");
        amina.presses("Make another address").sees("Copy this address now");
        var other = path(amina);
        assertThat(fetched(other).status()).isEqualTo(200);
        isNothing(feed);
        amina.opens("/my/calendar/index.xhtml").presses("Revoke the address");
        amina.sees("The address leads nowhere any more");
        isNothing(other);
    }

    /** Like an address that never was. */
    private static void isNothing(String feed) {
        var nothing = fetched("/calendar/" + "A".repeat(32) + ".ics");
        for (var path : List.of(feed, "/calendar/x", "/calendar/", "/calendar/a/b.ics")) {
            assertThat(fetched(path).status()).isEqualTo(404).isEqualTo(nothing.status());
            assertThat(fetched(path).text()).isEqualTo(nothing.text());
        }
    }

    @Test
    void areProposedAtTimesThatFitBothAndNoDateIsInTheWay() {
        var pair = APair.trained(waymark);
        var amina = waymark.person(pair.mentee()).signsIn();
        var tamsin = waymark.person(pair.mentor()).signsIn();

        tamsin.opens("/my/calendar/times.xhtml");
        tamsin.in("Wednesdays").fills("From", "13:00").fills("Until", "12:00");
        tamsin.presses("Save the times").sees("is over before it has begun");
        tamsin.findsThePageAccessible().keepsAPicture("times-refused");
        assertThat(tamsin.in("Wednesdays").entry("From")).isEqualTo("13:00");
        tamsin.in("Wednesdays").fills("Until", "16:00");
        tamsin.presses("Save the times").sees("Wednesdays, 13:00 to 16:00");

        amina.opens("/my/meeting/propose.xhtml?partnership=" + pair.id());
        amina.sees("Tamsin can usually meet").sees("Wednesdays, 13:00 to 16:00");
        assertThat(amina.statements()).isLessThanOrEqualTo(12);
        offers(amina, WEDNESDAY, "09:00").sees("Outside the times at which Tamsin");
        assertThat(amina.in("First time").entry("From")).isEqualTo("09:00");
        amina.findsThePageAccessible().keepsAPicture("second-look");
        amina.in("First time").fills("From", "10:00");
        amina.presses("Send all the same").sees("Outside the times at which Tamsin");
        amina.presses("Send all the same").sees("Tamsin can now choose a time");
        chooses(tamsin, pair);

        proposes(amina, pair, WEDNESDAY, "10:15").sees("You have another date then, 10:00 to");
        amina.presses("Send all the same").sees("Tamsin can now choose a time");
        tamsin.opens("/my/partnership/view.xhtml?id=" + pair.id()).follows("Choose a time");
        tamsin.sees("You have another date then, 10:00 to").findsThePageAccessible();
        assertThat(tamsin.statements()).isLessThanOrEqualTo(12);
    }

    @Test
    void ofAnObservationAreInvitationsToo() {
        var pair = APair.trained(waymark);
        var amina = waymark.person(pair.mentee()).signsIn();
        var tamsin = waymark.person(pair.mentor()).signsIn();
        amina.opens("/my/observation/propose.xhtml?partnership=" + pair.id());
        assertThat(amina.statements()).isLessThanOrEqualTo(12);
        amina.fills("Day", WEDNESDAY.toString()).fills("Time", "11:00");
        amina.fills("Where", PLACE).presses("Propose this day");
        var observation = amina.address();
        proposes(amina, pair, WEDNESDAY, "10:30");
        chooses(tamsin, pair);
        tamsin.opens(observation).sees("You have another date then, 10:30 to 11:30");
        tamsin.findsThePageAccessible();
        assertThat(tamsin.statements()).isLessThanOrEqualTo(12);
        tamsin.presses("Accept");

        for (var name : List.of(pair.mentor(), pair.mentee())) {
            var second = told(name, 2).get(1);
            isAt(event(second), WEDNESDAY, "11:00");
            assertThat(event(second).getSummary().getValue()).isEqualTo("Meeting");
            assertThat(second.write()).doesNotContain(PLACE);
        }
        tamsin.opens(observation).presses("Call it off");
        assertThat(told(pair.mentee(), 3).get(2).getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(told(pair.mentor(), 3).get(2).getMethod().getValue()).isEqualTo("CANCEL");
    }

    /** Nobody learns from a calendar what a coordinator was to say. */
    @Test
    void areTakenOutWhenThePairPartsAndEachHasBeenTold() {
        var pair = APair.trained(waymark);
        var amina = waymark.person(pair.mentee()).signsIn();
        var tamsin = waymark.person(pair.mentor()).signsIn();
        proposes(amina, pair, WEDNESDAY, "14:00");
        chooses(tamsin, pair);
        told(pair.mentor(), 1);

        amina.opens("/my/ending/exit.xhtml?partnership=" + pair.id());
        amina.chooses("Who tells your partner?", "the coordinator, kindly");
        amina.presses("End it now").sees("It counts against no one");
        assertThat(told(pair.mentee(), 2).get(1).getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(told(pair.mentor(), 1)).hasSize(1);

        var grace = waymark.person("grace").signsIn();
        grace.opens("/coordinate/ending/exit.xhtml?partnership=" + pair.id());
        grace.presses("I have told").sees("All of this is done.");
        assertThat(told(pair.mentor(), 2).get(1).getMethod().getValue()).isEqualTo("CANCEL");
    }
}
