package org.waymark.matching;

import java.time.LocalDate;
import java.util.List;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonCard;
import org.waymark.scheme.PhaseId;

/**
 * A match that is offered, as one of the two sees it. What the other has said so far isn't in it.
 *
 * @param form the questions of the partner's profile that one may read; null once it is closed
 * @param saidYes whether the reader has said yes
 * @param sharedLine whether the mentor's manager stands in the mentee's reporting line
 * @param partnership where both have said yes, else null
 */
public record OfferToSee(
        OfferId id,
        PhaseId phase,
        String phaseName,
        boolean iAmMentor,
        PersonCard partner,
        OfferState state,
        LocalDate replyBy,
        boolean saidYes,
        Form form,
        Answers profile,
        List<Reason> reasons,
        boolean sharedLine,
        PartnershipId partnership) {
    public boolean isOpen() {
        return state == OfferState.OPEN;
    }
}
