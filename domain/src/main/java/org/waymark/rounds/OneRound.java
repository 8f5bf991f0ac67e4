package org.waymark.rounds;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.waymark.shared.Round;
import org.waymark.shared.UniversityTime;

/**
 * Goes one round in a transaction of its own, together with the note that it was gone: both stand
 * or neither does.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OneRound {
    @Inject RoundsGone gone;

    public OneRound() {}

    public OneRound(RoundsGone gone) {
        this.gone = gone;
    }

    public void go(Round round, Instant now) {
        if (gone.note(round.name(), round.every().period(now, UniversityTime.ZONE), now)) {
            round.round(now);
        }
    }
}
