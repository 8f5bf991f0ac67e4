package org.waymark.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.SomeCalendars;
import org.waymark.people.PersonId;
import org.waymark.people.SomePeople;
import org.waymark.shared.ClockOnTheWall;

class CarryingTheMail {
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final SomePeople people = new SomePeople();
    private final PersonId tom = people.called("Tom", "Hargreaves");
    private final PersonId amara = people.called("Amara", "Okafor");
    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private final InMemoryOutboxMessages messages = new InMemoryOutboxMessages();
    private final Outbox outbox = TestOutbox.writingTo(messages, clock);

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void bringsEachMessageOnceUnderItsOwnId() throws Exception {
        sign();
        Postman postman = postmanWith(listening());
        postman.carryAll();
        postman.carryAll();

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getMessageID()).isEqualTo(only().mailId());
        assertThat(received[0].getSubject()).isEqualTo("Your signature is needed");
        assertThat(received[0].getAllRecipients()[0]).hasToString("Tom Hargreaves <tom@x.example>");
        assertThat(received[0].getContentType()).startsWith("multipart/alternative");
        assertThat(only().state()).isEqualTo(OutboxMessage.State.SENT);
    }

    @Test
    void leavesAMessageThatSomebodyElseCarriesUntilTheirLeaseEnds() {
        sign();
        PostOffice office = officeWith(listening());
        assertThat(office.collect().orElseThrow()).hasSize(1);
        assertThat(office.collect()).isEmpty();
        clock.passes(OutboxMessage.LEASE);
        assertThat(office.collect().orElseThrow()).hasSize(1);
    }

    @Test
    void triesAgainEachTimeAfterALongerWhileAndGivesUpInTheEnd() {
        sign();
        Postman postman = postmanWith(nobodyListens());
        postman.carryAll();
        assertThat(only().attempts()).isEqualTo(1);
        assertThat(only().reason()).isNotBlank();
        Duration first = Duration.between(clock.instant(), only().nextAttemptAt());

        clock.passes(first);
        postman.carryAll();
        Duration second = Duration.between(clock.instant(), only().nextAttemptAt());
        assertThat(second).isGreaterThan(first);

        for (int i = 0; i < 20; i++) {
            clock.passesDays(3);
            postman.carryAll();
        }
        assertThat(only().state()).isEqualTo(OutboxMessage.State.FAILED);
        assertThat(only().reason()).isNotBlank();
    }

    @Test
    void sendsNothingWithoutAMailServerAndKeepsEverything() {
        sign();
        postmanWith(new MailSettings(Map.of())).carryAll();
        assertThat(only().state()).isEqualTo(OutboxMessage.State.WAITING);
        assertThat(only().attempts()).isZero();
    }

    @Test
    void notesWhoHasNoAddress() {
        outbox.write("agree-sign", amara, "/my/a.xhtml", Map.of("partner", tom.value()));
        postmanWith(listening()).carryAll();
        assertThat(only().state()).isEqualTo(OutboxMessage.State.NO_ADDRESS);
    }

    private void sign() {
        outbox.write("agree-sign", tom, "/my/agreement.xhtml", Map.of("partner", amara.value()));
    }

    private OutboxMessage only() {
        assertThat(messages.all()).hasSize(1);
        return messages.all().get(0);
    }

    private MailSettings listening() {
        return ToAMailServer.at(server.getSmtp().getPort());
    }

    /** Port 1 is reserved. */
    private static MailSettings nobodyListens() {
        return ToAMailServer.at(1);
    }

    private PostOffice officeWith(MailSettings settings) {
        return post().office(settings, new SomeCalendars(clock).files(settings));
    }

    private Postman postmanWith(MailSettings settings) {
        return post().postman(settings, new SomeCalendars(clock).files(settings));
    }

    private APostOffice post() {
        MailAddresses onlyTom =
                people -> people.contains(tom) ? Map.of(tom, "tom@x.example") : Map.of();
        return new APostOffice(messages, people, onlyTom, clock);
    }
}
