package org.waymark.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.people.PersonCard;

/**
 * A share as its reader sees it.
 *
 * @param profile what the owner says of themself, or null where that isn't shared
 */
public record SharedPortfolio(
        ShareId id,
        PersonCard owner,
        Purpose purpose,
        LocalDate endsOn,
        Form profileForm,
        Answers profile,
        List<ShareView.Piece> pieces) {
    public SharedPortfolio {
        pieces = List.copyOf(pieces);
    }
}
