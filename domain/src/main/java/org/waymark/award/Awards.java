package org.waymark.award;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;

/** The awards, and who is appointed on them. */
public interface Awards {
    /** Refused by the database where the phase has one. */
    void add(Award award);

    Optional<Award> find(AwardId id);

    default Award require(AwardId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Phases that were published, the latest first, with their awards. */
    List<OfPhase> ofPhases();

    /** The awards of all phases in which the person is a mentor, the latest first. */
    List<Award> forMentor(PersonId person);

    /** One of these; to anyone else there is no such award. */
    default Award requireFor(PersonId person, AwardId id) {
        return forMentor(person).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * @return whether the person hadn't this duty before
     */
    boolean appoint(AwardId award, PersonId person, Duty duty);

    /**
     * @return whether the person had this duty
     */
    boolean dismiss(AwardId award, PersonId person, Duty duty);

    List<Officer> officers(AwardId award);

    Set<Duty> dutiesOf(AwardId award, PersonId person);

    /** Whether the person is appointed on any award at all. */
    boolean isOfficer(PersonId person);

    /** Those who have left the university. */
    List<Gone> gone();

    /**
     * @param award or null where the phase has none
     */
    record OfPhase(PhaseId phase, String scheme, String name, AwardId award) {}

    record Officer(PersonId person, Duty duty) {}

    record Gone(AwardId award, PersonId person, Duty duty) {}
}
