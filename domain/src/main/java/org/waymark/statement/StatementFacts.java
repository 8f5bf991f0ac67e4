package org.waymark.statement;

import java.time.LocalDate;
import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;

/** What somebody took part in, each query one statement. */
public interface StatementFacts {
    /** The person's signed partnerships that held on any day of the period, oldest first. */
    List<Pair> pairs(PersonId person, Period period);

    /** The person's trainings held in the period, oldest first. */
    List<Training> trainings(PersonId person, Period period);

    /** A part in a phase. */
    record Took(Side side, PhaseId phase, String schemeName, String phaseName) {}

    /**
     * @param reportsSent in the period, by the mentor; 0 for a mentee
     */
    record Pair(PartnershipId id, Took part, int reportsSent) {}

    record Training(Took part, LocalDate heldOn) {}
}
