package org.waymark.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonCard;
import org.waymark.scheme.PhaseId;

/**
 * A request as one of the two sees it. Once it was closed without a yes nobody's words are in it.
 *
 * @param note the mentee's words to the mentor, or empty
 * @param form the questions of the mentee's profile that the mentor reads
 * @param reasons why the two may fit, to the mentor; none to the mentee
 * @param partnership where it was accepted, else null
 * @param sharedLine whether the mentor's manager stands in the mentee's reporting line
 */
public record RequestToSee(
        RequestId id,
        PhaseId phase,
        String phaseName,
        boolean iAmMentor,
        PersonCard partner,
        RequestState state,
        Instant askedAt,
        LocalDate replyBy,
        boolean questionWaits,
        String note,
        List<Line> conversation,
        Form form,
        Answers profile,
        List<Reason> reasons,
        int places,
        int placesLeft,
        boolean sharedLine,
        PartnershipId partnership) {

    public boolean isOpen() {
        return state == RequestState.OPEN;
    }

    /** One question or answer. */
    public record Line(boolean mine, String words, Instant writtenAt) {}
}
