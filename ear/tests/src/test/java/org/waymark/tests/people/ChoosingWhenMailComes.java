package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Await;
import org.waymark.harness.Waymark;

class ChoosingWhenMailComes {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final Duration OVER_A_WEEKEND = Duration.ofDays(4);

    /** By keyboard on a phone; what is refused stays typed. */
    @Test
    void isSaidOnOnePage() {
        var pair = APair.trained(waymark);
        var amina = waymark.person(pair.mentee()).signsIn().byKeyboard();
        amina.onAPhone().opens("/my/account.xhtml").follows("When your mail comes");
        amina.sees("What always comes").findsThePageAccessible().keepsAPicture("as-it-is");
        amina.onAPhone().keepsAPicture("on-a-phone");
        assertThat(amina.statements()).isLessThanOrEqualTo(12);
        amina.chooses("How often", "Together, each week").fills("From", "19:00");
        amina.presses("Save").sees("Give both times").findsThePageAccessible();
        amina.keepsAPicture("refused");
        assertThat(amina.entry("From")).isEqualTo("19:00");
        amina.fills("Until", "07:00").ticks("Reminders, such as of");
        amina.presses("Save").sees("Your choice is saved").keepsAPicture("saved");
        assertThat(amina.statements()).isLessThanOrEqualTo(12);
        amina.opens("/my/message/index.xhtml");
        assertThat(amina.entry("Until")).isEqualTo("07:00");
    }

    @Test
    void bringsManyThingsInOneMailEachWithItsLink() throws Exception {
        var pair = APair.trained(waymark);
        var address = pair.mentee() + "@northmoor.example";
        var amina = waymark.person(pair.mentee()).signsIn();
        amina.opens("/my/message/index.xhtml").chooses("How often", "Together, each working day");
        amina.presses("Save").sees("Your choice is saved");
        int before = waymark.post().allTo(address).size();

        var tamsin = waymark.person(pair.mentor()).signsIn();
        var soon = LocalDate.now().plusDays(21);
        tamsin.opens("/my/meeting/propose.xhtml?partnership=" + pair.id());
        tamsin.in("First time").fills("Day", soon.toString()).fills("From", "14:00");
        tamsin.chooses("Where", "Online").presses("Send to").sees("can now choose a time");
        tamsin.opens("/my/observation/propose.xhtml?partnership=" + pair.id());
        tamsin.fills("Day", soon.toString()).fills("Time", "11:00");
        tamsin.fills("Where", "Room 1").presses("Propose this day");
        amina.opens("/my/home.xhtml").sees("Choose a time with").sees("proposes an observation");
        assertThat(waymark.post().allTo(address)).hasSize(before);

        waymark.itIsLaterBy(OVER_A_WEEKEND);
        var digest = digest(address);
        assertThat(digest.getHeader("List-Unsubscribe"))
                .containsExactly("<" + waymark.uri().resolve("/my/message/index.xhtml") + ">");
        assertThat(digest.getHeader("List-Unsubscribe-Post")).isNull();
        assertThat(part(digest, 0))
                .contains(
                        "Times to choose from", "A date to answer", "/my/meeting/choose.xhtml?id=")
                .contains("/my/observation/view.xhtml?id=", "You asked for your mail together.");
        var page = amina.page();
        page.setContent(part(digest, 1));
        amina.keepsAPicture("digest");
        page.setViewportSize(390, 800);
        amina.keepsAPicture("digest-on-a-phone");
    }

    private static MimeMessage digest(String address) {
        return Await.until(
                "the digest",
                Duration.ofSeconds(90),
                () -> {
                    var all = waymark.post().allTo(address);
                    return all.stream().filter(mail -> subject(mail).endsWith("to do")).findFirst();
                });
    }

    private static String subject(MimeMessage mail) {
        try {
            return Optional.ofNullable(mail.getSubject()).orElse("");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMessage mail, int number)
            throws MessagingException, IOException {
        return (String) ((MimeMultipart) mail.getContent()).getBodyPart(number).getContent();
    }
}
