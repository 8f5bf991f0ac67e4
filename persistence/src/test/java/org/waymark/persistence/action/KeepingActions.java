package org.waymark.persistence.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.action.Action;
import org.waymark.action.ActionId;
import org.waymark.action.Doer;
import org.waymark.action.Origin;
import org.waymark.meeting.MeetingId;
import org.waymark.partnership.Pairs;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.vault.SealedText;

class KeepingActions {
    @RegisterExtension static final MariaDb db = new MariaDb();

    static final LocalDate TODAY = LocalDate.of(2026, 10, 14);

    private final JpaActions actions = db.make(JpaActions.class);
    private final Origin origin = Origin.meeting(MeetingId.next());

    Partnership aPair() {
        return Rows.anActivePair(db);
    }

    Action agreed(Partnership pair, LocalDate due) {
        return db.inTransaction(
                () -> {
                    Action action =
                            Action.agreed(
                                    ActionId.next(),
                                    Pairs.menteeOf(pair),
                                    origin,
                                    new SealedText.Column()
                                            .convertToEntityAttribute(
                                                    "x".getBytes(StandardCharsets.UTF_8)),
                                    Doer.BOTH,
                                    due,
                                    TODAY);
                    actions.add(action);
                    return action;
                });
    }

    @Test
    void carriesThemForwardUntilDoneTheNextDueFirst() {
        Partnership pair = aPair();
        Action undated = agreed(pair, null);
        Action late = agreed(pair, TODAY.plusDays(9));
        Action soon = agreed(pair, TODAY);
        agreed(aPair(), TODAY);
        assertThat(db.inTransaction(() -> actions.open(pair.id(), 30)))
                .extracting(Action::id)
                .containsExactly(soon.id(), late.id(), undated.id());

        db.inTransaction(
                () ->
                        actions.find(pair.id(), List.of(soon.id()))
                                .forEach(one -> one.markDone(pair.mentor(), Instant.EPOCH)));
        assertThat(db.inTransaction(() -> actions.countOpen(pair.id()))).isEqualTo(2);
        assertThat(db.inTransaction(() -> actions.under(origin))).hasSize(4);
    }

    @Test
    void areNotThereForAnotherPair() {
        Action action = agreed(aPair(), TODAY);
        assertThat(db.inTransaction(() -> actions.find(PartnershipId.next(), List.of(action.id()))))
                .isEmpty();
    }
}
