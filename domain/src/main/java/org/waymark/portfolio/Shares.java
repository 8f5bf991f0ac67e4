package org.waymark.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;
import org.waymark.shared.Slice;

/** What owners let others read. */
public interface Shares {
    /** A share as its owner or its reader finds it in a list. */
    record Row(Share share, int pieces, int openings, Instant lastOpened) {}

    record Reading(String thing, LocalDate day, int times, Instant last) {}

    void add(Share share, Collection<EvidenceId> items);

    Optional<Share> find(ShareId id);

    /** Where the owner still lets this person read it today; else it isn't there. */
    default Share requireOpen(ShareId id, PersonId reader, LocalDate today) {
        return find(id).filter(share -> share.reader().equals(reader) && share.isOpen(today))
                .orElseThrow(NotFound::new);
    }

    default Share requireOf(PersonId owner, ShareId id) {
        return find(id).filter(share -> share.owner().equals(owner)).orElseThrow(NotFound::new);
    }

    /** The newest first. */
    Slice<Row> of(PersonId owner, String after, int size);

    /** Those open today, the newest first. */
    Slice<Row> openTo(PersonId reader, LocalDate today, String after, int size);

    /**
     * What can be read in it: its pieces that speak of nobody else, or to whose present edition
     * everybody agreed who was asked.
     */
    List<Evidence> readable(ShareId id);

    /** All its pieces, whether or not they can be read at present. */
    List<EvidenceId> items(ShareId id);

    /** Those of the owner's pieces that could be shared now, the newest first. */
    List<Evidence> shareable(PersonId owner, int most);

    /** Which of these are this owner's and could be shared now. */
    Set<EvidenceId> shareable(PersonId owner, Collection<EvidenceId> items);

    void read(ShareId share, String thing, LocalDate day, Instant now);

    /** What was opened, the newest first. */
    List<Reading> readings(ShareId share, int most);
}
