package org.waymark.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.scheme.Wave;
import org.waymark.shared.NotFound;

/** Who is asked what. */
public interface Questionnaires {
    void add(Questionnaire questionnaire);

    Optional<Questionnaire> find(PartnershipId partnership, Wave wave);

    /** The person's own, with its row locked: two answers to it come one after the other. */
    Optional<Questionnaire> findLocked(QuestionnaireId id, PersonId person);

    Optional<Questionnaire> find(QuestionnaireId id, PersonId person);

    /** To anyone else there is no such questionnaire. */
    default Questionnaire require(QuestionnaireId id, PersonId person) {
        return find(id, person).orElseThrow(NotFound::new);
    }

    /** What the person was asked in the last years, newest first; at most 60. */
    List<QuestionnaireLine> of(PersonId person);

    /** Who wasn't reminded yet, was asked by that day, and has until today or later. */
    List<Questionnaire> toRemind(LocalDate askedBy, LocalDate today);

    /** Whose last day is over, and who are still waited for. */
    List<Questionnaire> over(LocalDate today);

    /** Ended partnerships whose mentee may be due for the last questionnaire and isn't asked. */
    List<Ended> endedAndNotAskedLater(Instant now);

    /**
     * @param months after the ending
     */
    record Ended(PartnershipId partnership, Instant at, int months) {}
}
