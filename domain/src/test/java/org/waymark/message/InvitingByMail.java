package org.waymark.message;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.Appointment;
import org.waymark.calendar.CalendarNote;
import org.waymark.calendar.SomeCalendars;
import org.waymark.meeting.MeetingBooked;
import org.waymark.meeting.MeetingCancelled;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.VenueKind;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.people.SomePeople;
import org.waymark.shared.ClockOnTheWall;

/**
 * Invitations on their way through the outbox to a mail server, as Outlook and Google take them.
 */
class InvitingByMail {
    private static final Instant WEDNESDAY = Instant.parse("2026-10-21T13:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-10-22T13:00:00Z");

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final SomePeople people = new SomePeople();
    private final PersonId tom = people.called("Tom", "Hargreaves");
    private final PersonId amara = people.called("Amara", "Okafor");
    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private final SomeCalendars calendars = new SomeCalendars(clock);
    private final InMemoryOutboxMessages messages = new InMemoryOutboxMessages();
    private final MeetingMessages meetings = new MeetingMessages();
    private final MeetingId id = MeetingId.next();
    private final PartnershipId pair = PartnershipId.next();

    @BeforeEach
    void start() {
        server.start();
        meetings.outbox = TestOutbox.writingTo(messages, clock);
        calendars.knows(tom, "Tom Hargreaves", "tom@x.example");
        calendars.knows(amara, "Amara Okafor", "amara@x.example");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private CalendarNote stands(int sequence, Instant begins, boolean stands) {
        Appointment date = SomeCalendars.date(id, sequence, begins, tom, amara, stands);
        calendars.has(date);
        return date.note();
    }

    private void isBooked(int sequence, Instant begins) {
        meetings.on(
                new MeetingBooked(
                        amara,
                        id,
                        pair,
                        tom,
                        begins,
                        VenueKind.ONLINE,
                        stands(sequence, begins, true)));
    }

    private void isCalledOff(int sequence, Instant begins) {
        meetings.on(
                new MeetingCancelled(
                        tom, id, pair, amara, begins, stands(sequence, begins, false)));
    }

    @Test
    void bringsBothTheSameDateOnceToBeAcceptedAndOnceAsAFile() throws Exception {
        isBooked(1, WEDNESDAY);
        carry(listening());

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        for (MimeMessage mail : received) {
            assertThat(mail.getSubject()).isEqualTo("A date is set");
            var mixed = (MimeMultipart) mail.getContent();
            assertThat(new ContentType(mixed.getContentType()).getSubType()).isEqualTo("mixed");
            var alternatives = (MimeMultipart) mixed.getBodyPart(0).getContent();
            assertThat(new ContentType(alternatives.getContentType()).getSubType())
                    .isEqualTo("alternative");
            assertThat(alternatives.getCount()).isEqualTo(3);
            BodyPart invitation = alternatives.getBodyPart(2);
            var type = new ContentType(invitation.getContentType());
            assertThat(type.getBaseType()).isEqualTo("text/calendar");
            assertThat(type.getParameter("method")).isEqualTo("REQUEST");
            assertThat(type.getParameter("charset")).isEqualToIgnoringCase("UTF-8");
            BodyPart file = mixed.getBodyPart(1);
            assertThat(file.getFileName()).isEqualTo("meeting.ics");
            assertThat(read(file).write()).isEqualTo(read(invitation).write());
            assertThat(read(invitation).getEvents().get(0).getAttendees())
                    .extracting(attendee -> attendee.getEmail())
                    .contains(mail.getAllRecipients()[0].toString().replaceAll(".*<|>.*", ""));
        }
    }

    @Test
    void changesTheDateAndTakesItOutUnderTheSameIdentityWithRisingNumbers() throws Exception {
        isBooked(1, WEDNESDAY);
        carry(listening());
        isBooked(3, THURSDAY);
        carry(listening());
        isCalledOff(4, THURSDAY);
        carry(listening());

        List<ICalendar> toTom = invitationsTo("tom@x.example");
        assertThat(toTom)
                .extracting(one -> one.getMethod().getValue())
                .containsExactly("REQUEST", "REQUEST", "CANCEL");
        assertThat(toTom)
                .extracting(one -> one.getEvents().get(0).getSequence().getValue())
                .containsExactly(1, 3, 4);
        assertThat(toTom)
                .extracting(one -> one.getEvents().get(0).getUid().getValue())
                .containsOnly(id.value() + "@waymark");
        assertThat(invitationsTo("amara@x.example")).hasSize(3);
    }

    @Test
    void neverLetsAMessageThatWaitedOvertakeANewerOne() throws Exception {
        isBooked(1, WEDNESDAY);
        carry(nobodyListens());
        isBooked(3, THURSDAY);
        carry(listening());
        clock.passes(Duration.ofHours(1));
        carry(listening());

        assertThat(server.getReceivedMessages()).hasSize(4);
        assertThat(invitationsTo("tom@x.example"))
                .extracting(one -> one.getEvents().get(0).getSequence().getValue())
                .containsExactly(3);
    }

    @Test
    void takesOutADateThatWasCalledOffWhileOtherTimesWereLookedFor() throws Exception {
        meetings.on(new MeetingCancelled(tom, id, pair, amara, null, stands(3, WEDNESDAY, false)));
        carry(listening());

        assertThat(messages.all()).extracting(OutboxMessage::key).containsOnly("date-off");
        assertThat(invitationsTo("amara@x.example")).hasSize(1);
        assertThat(invitationsTo("tom@x.example")).hasSize(1);
    }

    @Test
    void saysNothingOfAProposalThatNoCalendarKnew() {
        meetings.on(new MeetingCancelled(tom, id, pair, amara, null, null));

        assertThat(messages.all()).isEmpty();
    }

    private List<ICalendar> invitationsTo(String address) throws Exception {
        var found = new ArrayList<ICalendar>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().contains(address)
                    && mail.getContentType().startsWith("multipart/mixed")) {
                found.add(read(((MimeMultipart) mail.getContent()).getBodyPart(1)));
            }
        }
        return found;
    }

    private static ICalendar read(BodyPart part) throws Exception {
        byte[] bytes = part.getInputStream().readAllBytes();
        return Biweekly.parse(new ByteArrayInputStream(bytes)).first();
    }

    private MailSettings listening() {
        return ToAMailServer.at(server.getSmtp().getPort());
    }

    /** Port 1 is reserved. */
    private static MailSettings nobodyListens() {
        return ToAMailServer.at(1);
    }

    private void carry(MailSettings settings) {
        MailAddresses both = ids -> Map.of(tom, "tom@x.example", amara, "amara@x.example");
        new APostOffice(messages, people, both, clock)
                .postman(settings, calendars.files(settings))
                .carryAll();
    }
}
