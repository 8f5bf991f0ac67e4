package org.waymark.matching;

import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;

/** What coordinators have settled about mentees. */
public interface Arrangements {
    void add(Arrangement arrangement);

    Optional<Arrangement> find(PhaseId phase, PersonId mentee);

    /** All of a phase in which a mentor is named, in a fixed number of statements. */
    List<Arrangement> in(PhaseId phase);
}
