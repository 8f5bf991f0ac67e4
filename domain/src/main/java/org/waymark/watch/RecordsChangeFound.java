package org.waymark.watch;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** An import changed something about a live pair. Nothing has ended by it. */
public record RecordsChangeFound(
        PersonId by,
        RecordsChangeId change,
        PartnershipId partnership,
        PhaseId phase,
        PersonId mentor,
        PersonId mentee,
        ChangeKind kind,
        Side side,
        LocalDate answerBy)
        implements Happened {
    @Override
    public RecordsChangeId about() {
        return change;
    }
}
