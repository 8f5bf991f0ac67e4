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

    /**
     * The trainings and events of the period at which the person was seen, oldest first. Of a
     * training that was also an event here only the event is told.
     */
    List<Attended> attended(PersonId person, Period period);

    /** A part in a phase. */
    record Took(Side side, PhaseId phase, String schemeName, String phaseName) {}

    /**
     * @param reportsSent in the period, by the mentor; 0 for a mentee
     */
    record Pair(PartnershipId id, Took part, int reportsSent) {}

    /**
     * @param about the event's id; the phase's where a training was no event here
     * @param title what it was about, or empty
     * @param minutes as long as it lasted; 0 where nobody knows
     */
    record Attended(
            LineKind kind, Took part, String about, String title, LocalDate heldOn, int minutes) {}
}
