package org.waymark.observation;

import java.util.List;
import java.util.Set;
import org.waymark.calendar.TwoWeeks;
import org.waymark.form.Form;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.people.PersonCard;

/**
 * What one of the two sees before proposing an observation.
 *
 * @param onHold whether the partnership stands still, so that nothing can be booked
 * @param open whose observation is already under way, so that no other can be proposed
 * @param unmarked how many suggestions the mentee hasn't marked
 * @param earlier the last suggestions and what became of them
 * @param weeks when the two can usually meet
 */
public record ProposalSheet(
        PartnershipId partnership,
        Side reader,
        PersonCard partner,
        Form form,
        boolean onHold,
        Set<Side> open,
        int unmarked,
        List<SuggestionView> earlier,
        TwoWeeks weeks) {

    public ProposalSheet {
        open = Set.copyOf(open);
        earlier = List.copyOf(earlier);
    }

    /** Whether an observation of this side can be proposed now. */
    public boolean allows(Side observed) {
        return !onHold && !open.contains(observed) && (observed == Side.MENTOR || unmarked == 0);
    }
}
