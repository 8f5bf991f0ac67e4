package org.waymark.persistence.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.message.OutboxMessage;
import org.waymark.message.OutboxMessageId;
import org.waymark.message.TestOutbox;
import org.waymark.message.Wording;
import org.waymark.partnership.Partnership;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.ClockOnTheWall;

class WordsOfAPhase {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final JpaOutboxMessages outbox = db.make(JpaOutboxMessages.class);
    private final JpaPhaseMessages words = db.make(JpaPhaseMessages.class);

    @Test
    void areSentForWhatBelongsToThePhaseAndForNothingElse() {
        Partnership pair = Rows.anActivePair(db);
        said(pair.phase(), "agree-sign", "Please sign");
        write("agree-sign", "/my/agreement/view.xhtml?partnership=" + pair.id().value(), pair);
        write("agree-changed", "/my/agreement/view.xhtml?partnership=" + pair.id().value(), pair);
        write("agree-sign", "/my/agreement/view.xhtml?partnership=" + PhaseId.next().value(), pair);
        write("agree-sign", "/my/home.xhtml", pair);

        List<OutboxMessage> all = db.inTransaction(() -> outbox.newest(null, 10));
        Map<OutboxMessageId, Wording> own = db.inTransaction(() -> words.wordingsOf(all));

        assertThat(own)
                .containsExactly(
                        Map.entry(
                                all.get(3).id(),
                                new Wording("Please sign", List.of("One.", "Two."))));
    }

    @Test
    void areReadInOneStatementHoweverManyMessagesThereAre() {
        Partnership pair = Rows.anActivePair(db);
        said(pair.phase(), "agree-sign", "Please sign");
        for (int i = 0; i < 5; i++) {
            write("agree-sign", "/my/agreement/view.xhtml?partnership=" + pair.id().value(), pair);
        }
        List<OutboxMessage> all = db.inTransaction(() -> outbox.newest(null, 10));

        assertThat(db.statementsOf(() -> words.wordingsOf(all))).isEqualTo(1);
        assertThat(db.inTransaction(() -> words.wordingsOf(all))).hasSize(5);
    }

    private void said(PhaseId phase, String key, String subject) {
        db.sql(
                "INSERT INTO phase_message (id, phase_id, message_key, subject, body, version) VALUES ('%s', '%s', '%s', '%s', 'One.\nTwo.', 1)"
                        .formatted(PhaseId.next().value(), phase.value(), key, subject));
    }

    private void write(String key, String link, Partnership pair) {
        PersonId partner = pair.mentee();
        db.inTransaction(
                () ->
                        TestOutbox.writingTo(outbox, ClockOnTheWall.onAThursday())
                                .write(
                                        key,
                                        pair.mentor(),
                                        link,
                                        Map.of("partner", partner.value())));
    }
}
