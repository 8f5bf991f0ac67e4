package org.waymark.scheme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.people.PersonId;
import org.waymark.shared.Slice;

/** Whom a phase is offered to by name, and as what. Each question is one statement. */
public interface Invitations {
    /** Who isn't invited as this yet is, unless they have joined. Tells those who are new. */
    List<PersonId> invite(PhaseId phase, Part part, Collection<PersonId> people);

    void takeBack(PhaseId phase, Part part, PersonId person);

    /**
     * The people who work here and have one of these staff numbers or e-mail addresses.
     *
     * @param part as which they would join
     */
    List<Named> named(PhaseId phase, Part part, Collection<String> names);

    /**
     * @param name the staff number or address, in lower case
     * @param admitted whether the phase's audience lets them join as the part that was asked for
     */
    record Named(String name, PersonId person, boolean admitted) {}

    /**
     * Those who took part in an earlier phase of the same scheme, work here still, and can join
     * this one as what they were.
     */
    Map<Part, List<PersonId>> ofEarlierPhases(PhaseId phase);

    /** How many are invited as each. */
    Map<Part, Integer> counts(PhaseId phase);

    /** How many asked to be told when a phase of the scheme opens. */
    int interested(PhaseId phase);

    /** The invited who work here, mentors first, in order of name. */
    Slice<Invited> page(PhaseId phase, String after, int size);

    /** All who are invited and work here. */
    Map<Part, List<PersonId>> all(PhaseId phase);
}
