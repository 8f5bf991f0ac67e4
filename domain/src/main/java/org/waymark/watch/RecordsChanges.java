package org.waymark.watch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;

/** What the staff records changed, and what they say today. */
public interface RecordsChanges {
    void add(RecordsChange change);

    /** Those that still are so, whether or not a coordinator has left them so. */
    List<RecordsChange> stillSo();

    List<RecordsChange> stillSoOf(PartnershipId partnership);

    /** What the records say today about all pairs, in one statement. */
    List<Touched> touched();

    List<Touched> touchedOf(PartnershipId partnership);

    /** The partnerships that are stopped by a reporting line, and these. */
    List<Partnership> stoppedAnd(Collection<PartnershipId> others);

    /**
     * The change, if this person coordinates the phase of its pair and has nothing else to do with
     * either of the two; one statement.
     */
    Optional<RecordsChange> findCoordinated(RecordsChangeId id, PersonId coordinator);

    /** To anyone else there is no such change. */
    default RecordsChange requireCoordinated(RecordsChangeId id, PersonId coordinator) {
        return findCoordinated(id, coordinator).orElseThrow(NotFound::new);
    }
}
