package org.waymark.review;

import java.time.LocalDate;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonCard;

/**
 * A review as the two decide it.
 *
 * @param own what the reader wrote alone
 * @param shared whether the partner may read it
 * @param partners what the partner wrote alone and shared; nothing until then
 * @param ownWant what the reader would like, in the form's words, or null until both have answered
 * @param partnersWant the same of the partner
 * @param decided what was written down, or nothing
 * @param mine whether the reader wrote it
 * @param writtenDown whether there is something to agree to
 */
public record ReviewTogether(
        ReviewId id,
        PartnershipId partnership,
        PersonCard partner,
        LocalDate dueOn,
        ReviewState state,
        Form aloneForm,
        Answers own,
        boolean shared,
        Answers partners,
        String ownWant,
        String partnersWant,
        Form form,
        Answers decided,
        boolean mine,
        boolean writtenDown,
        long version) {
    public boolean isOpen() {
        return state == ReviewState.TOGETHER;
    }

    /** Whether it is the reader's turn to agree. */
    public boolean isToAgree() {
        return isOpen() && writtenDown && !mine;
    }
}
