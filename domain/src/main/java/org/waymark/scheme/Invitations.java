package org.waymark.scheme;

import static java.util.stream.Collectors.toMap;

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
     * The people who are named in these lines and could join; all of it is refused where one is
     * nobody who works here or couldn't join as that part, and the refusal names the lines.
     *
     * @param lines a staff number or an e-mail address in each, at most 500; empty lines don't
     *     count
     */
    default List<PersonId> inLines(PhaseId phase, Part part, String lines) {
        NamesInLines typed = NamesInLines.of(lines);
        Map<String, Named> known =
                named(phase, part, typed.names()).stream()
                        .collect(toMap(Named::name, one -> one, (one, same) -> one));
        typed.refuse("scheme.rule.invite-unknown", name -> !known.containsKey(name));
        typed.refuse(
                part == Part.MENTOR
                        ? "scheme.rule.invite-no-mentor"
                        : "scheme.rule.invite-no-mentee",
                name -> !known.get(name).admitted());
        return typed.names().stream().map(name -> known.get(name).person()).distinct().toList();
    }

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
