package org.waymark.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;
import org.waymark.shared.NotFound;

/** The meetings of all pairs. */
public interface Meetings {
    /**
     * Refused by the database where the pair has another open proposal, another trial meeting, or
     * another meeting at the same time.
     */
    void add(Meeting meeting);

    /** With its row locked, so that two who decide at once decide one after the other. */
    Optional<Meeting> find(MeetingId id);

    default Meeting require(MeetingId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Whether the pair has this meeting already; another pair's is as good as none. */
    default boolean isKnown(MeetingId id, PartnershipId partnership) {
        Optional<Meeting> known = find(id);
        if (known.filter(one -> !one.partnership().equals(partnership)).isPresent()) {
            throw new NotFound();
        }
        return known.isPresent();
    }

    /** Tells the database now, so that what it refuses is refused in words. */
    void settle();

    /** Proposed or booked. */
    List<Meeting> openOf(PartnershipId partnership);

    /** Booked, to begin in this time, and nobody has been reminded yet. */
    List<MeetingOfPair> toRemindOf(Instant from, Instant until);

    /** Booked, begun by now, and nobody has been asked yet what became of it. */
    List<MeetingOfPair> toAskAbout(Instant now);
}
