package org.waymark.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;

/**
 * What coordinators see of changes in the staff records: pairs of their phases, but for those with
 * somebody of their own circle.
 */
public interface RecordsChangeLists {
    /**
     * The open ones, the latest import first, and in it those to be answered soonest; at most 200.
     */
    List<Line> openFor(PersonId coordinator);

    /** How many are open for this coordinator in the phase, and by when the first is answered. */
    Optional<Sum> sum(PersonId coordinator, PhaseId phase);

    record Line(
            RecordsChangeId id,
            ChangeKind kind,
            Side side,
            Instant foundAt,
            LocalDate answerBy,
            String mentor,
            String mentee,
            String phase) {
        /** Of whom it tells. */
        public String who() {
            return side == Side.MENTOR ? mentor : mentee;
        }

        public String other() {
            return side == Side.MENTOR ? mentee : mentor;
        }

        public boolean isEndable() {
            return kind.ending().isPresent();
        }

        public boolean isLeavable() {
            return kind.mayStay();
        }
    }

    record Sum(int count, LocalDate first) {}
}
