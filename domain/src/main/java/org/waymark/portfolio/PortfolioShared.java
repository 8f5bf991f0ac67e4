package org.waymark.portfolio;

import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody lets another read a part of their portfolio. */
public record PortfolioShared(PersonId by, ShareId share, PersonId reader, LocalDate endsOn)
        implements Happened {
    @Override
    public ShareId about() {
        return share;
    }
}
