package org.waymark.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.action.ActionLine;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.people.PersonCard;

/**
 * One objective, opened for one of the pair.
 *
 * @param id of the objective, or null where it is still to be written
 * @param reader which of the two reads it
 * @param writable whether pages are still kept
 * @param version to give back when writing; 0 for a new one
 * @param movedOn the days of meetings that moved it forward
 */
public record ObjectiveSheet(
        ObjectiveId id,
        PartnershipId partnership,
        PersonCard partner,
        Side reader,
        boolean writable,
        Form form,
        Answers answers,
        ObjectiveState state,
        long version,
        List<ActionLine> actions,
        List<Said> comments,
        List<Stood> history,
        List<LocalDate> movedOn) {

    public record Said(boolean byMe, String words, Instant at) {}

    public record Stood(ObjectiveState state, Instant since) {}

    /** Whether the reader is the mentee, who writes it. */
    public boolean mine() {
        return reader == Side.MENTEE;
    }

    public Form menteesForm() {
        return menteesPart(form);
    }

    /** What the mentee fills in; comments and actions have a place of their own. */
    static Form menteesPart(Form form) {
        return form.filledBy("mentee").only(question -> !question.repeats());
    }

    /** The first line of what the mentee wants to get better at. */
    public String title() {
        return ObjectiveLine.title(answers);
    }
}
