package org.waymark.review;

import java.time.LocalDate;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonCard;

/** A review as one of the two answers it alone. */
public record ReviewAlone(
        ReviewId id,
        PartnershipId partnership,
        PersonCard partner,
        LocalDate dueOn,
        ReviewState state,
        boolean answered,
        Form form,
        Answers answers) {}
