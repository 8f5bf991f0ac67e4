package org.waymark.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;

/** Who takes part in which phase. */
public interface Enrolments {
    /** Refused by the database where the person already has one in this phase as this part. */
    void add(Enrolment enrolment);

    Optional<Enrolment> find(EnrolmentId id);

    /** Also one that was left. */
    Optional<Enrolment> find(PhaseId phase, PersonId person, Part part);

    /** Of these people, left ones too, in one statement and in no order. */
    List<Enrolment> of(PhaseId phase, Collection<PersonId> people, Part part);

    default Enrolment require(EnrolmentId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** To everybody else there is no such enrolment. */
    default Enrolment requireOwn(EnrolmentId id, PersonId person) {
        return find(id).filter(one -> one.person().equals(person)).orElseThrow(NotFound::new);
    }

    default Enrolment require(PhaseId phase, PersonId person, Part part) {
        return find(phase, person, part).orElseThrow(NotFound::new);
    }

    /**
     * The enrolment, if it is live or waits for a yes and this person may coordinate for its
     * member: is named on the scheme of its phase, and is neither the member, nor in one reporting
     * line with them, nor their partner, nor a mentor whom they have asked. One statement.
     */
    Optional<Enrolment> findCoordinated(EnrolmentId id, PersonId coordinator);

    /**
     * The proof that this person coordinates for the member; to anyone else there is no such
     * enrolment.
     */
    default PurposeReader ofCoordinator(EnrolmentId id, PersonId coordinator) {
        return findCoordinated(id, coordinator).map(PurposeReader::new).orElseThrow(NotFound::new);
    }

    /** Everything the person has joined, left ones too, latest first. */
    List<Enrolment> ofPerson(PersonId person);

    /** Puts these in place of the people whom this enrolment's person is never to be shown. */
    void exclude(EnrolmentId enrolment, PersonId person, Collection<PersonId> excluded);

    /** How many mentees the person takes at once, in all phases together. */
    void offerPlaces(PersonId mentor, int places);

    /**
     * The mentor's places, with their row locked until the transaction ends: whoever takes a place
     * calls this first, then counts those taken. Empty for somebody who is no mentor.
     */
    OptionalInt lockPlaces(PersonId mentor);
}
