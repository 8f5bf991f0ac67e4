package org.waymark.award;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.partnership.PartnershipId;
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

    /**
     * The awards that the person can work for, the latest first: of all phases in which they are a
     * mentor, and of those in which they are a mentee where mentees work for it too.
     */
    List<Award> forCandidate(PersonId person);

    /** One of these; to anyone else there is no such award. */
    default Award requireFor(PersonId person, AwardId id) {
        return forCandidate(person).stream()
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

    /**
     * Who may mark what this mentee submits, if they agree: their mentor in the award's phase, who
     * neither is of their reporting line nor examines. Nobody, where the award doesn't let mentors
     * mark.
     */
    Optional<OwnMentor> mentorOf(Award award, PersonId mentee);

    /** The live partnership of this mentee in the award's phase, where mentees work for it. */
    Optional<Pair> pairOf(Award award, PersonId mentee);

    /**
     * @return whether the mentee hadn't agreed before
     */
    boolean agree(AwardId award, PersonId mentee, PersonId mentor, Instant now);

    /**
     * @return whether the mentee had agreed
     */
    boolean withdraw(AwardId award, PersonId mentee);

    /** Whose submissions this mentor may mark; none of their own reporting line. */
    Set<Agreed> agreedTo(PersonId mentor);

    /** The mentor who may mark what this mentee submits; nobody of their reporting line. */
    Optional<PersonId> agreedMentor(AwardId award, PersonId mentee);

    /** Whether the person is appointed on any award at all, or may mark by agreement. */
    boolean isOfficer(PersonId person);

    /** Those who have left the university. */
    List<Gone> gone();

    /**
     * @param award or null where the phase has none
     */
    record OfPhase(PhaseId phase, String scheme, String name, AwardId award) {}

    record Pair(PartnershipId id, PersonId mentor) {}

    record OwnMentor(PersonId person, boolean agreed) {}

    record Agreed(AwardId award, PersonId candidate) {}

    record Officer(PersonId person, Duty duty) {}

    record Gone(AwardId award, PersonId person, Duty duty) {}
}
