package org.waymark.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.people.GradeId;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;

/**
 * Minutes of meetings and observations that took place, in the months of a year, each query one
 * statement. Who hasn't said how long a meeting took them took as long as it lasted; a trial
 * meeting counts for nothing. Observing counts on the day of the observation, discussing on the day
 * they talked it over.
 */
public interface ReleaseLists {
    /**
     * The partnerships of the person that were signed by the end of the year and not over before
     * it.
     */
    List<PairOfMine> pairsOf(PersonId person, ReportingYear year);

    List<Spent> ofPerson(PersonId person, ReportingYear year);

    /**
     * What these people spent as mentors, and as mentees where the agreement that holds lets their
     * manager see it.
     */
    List<OfTeam> ofTeam(Collection<PersonId> team, ReportingYear year);

    List<OfGrade> ofPhase(PhaseId phase, ReportingYear year);

    /**
     * @param partner the other's name
     * @param hoursPerTerm released for each of the two
     * @param endedOn or null
     */
    record PairOfMine(
            PartnershipId id,
            Side side,
            String partner,
            String phase,
            int hoursPerTerm,
            LocalDate signedOn,
            LocalDate endedOn) {}

    record Spent(PartnershipId pair, YearMonth month, Minutes minutes) {}

    record OfTeam(PersonId person, Side side, YearMonth month, Minutes minutes) {}

    /**
     * What one person of a grade spent in a month.
     *
     * @param grade of the main post, or null
     * @param hourlyCost of the grade in pounds, or null where nobody has said it
     */
    record OfGrade(
            PersonId person,
            Side side,
            GradeId grade,
            String gradeName,
            BigDecimal hourlyCost,
            YearMonth month,
            Minutes minutes) {}
}
