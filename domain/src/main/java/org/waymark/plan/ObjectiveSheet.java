package org.waymark.plan;

import java.time.Instant;
import java.util.List;
import org.waymark.action.ActionLine;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/**
 * One objective, opened for one of the pair.
 *
 * @param id of the objective, or null where it is still to be written
 * @param mine whether the reader is the mentee, who writes it
 * @param writable whether pages are still kept
 * @param version to give back when writing; 0 for a new one
 */
public record ObjectiveSheet(
        ObjectiveId id,
        PartnershipId partnership,
        PersonId partner,
        boolean mine,
        boolean writable,
        Form form,
        Answers answers,
        ObjectiveState state,
        long version,
        List<ActionLine> actions,
        List<Said> comments,
        List<Stood> history) {

    public record Said(PersonId author, String words, Instant at) {}

    public record Stood(ObjectiveState state, Instant since) {}

    /** The first line of what the mentee wants to get better at. */
    public String title() {
        return PlanService.title(answers);
    }
}
