package org.waymark.meeting;

import java.time.Instant;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** They have met. */
public record MeetingHeld(
        PersonId by,
        MeetingId meeting,
        PartnershipId partnership,
        PersonId partner,
        boolean trial,
        Instant begins)
        implements Happened {
    static MeetingHeld of(Meeting meeting, PairMember by) {
        return new MeetingHeld(
                by.person(),
                meeting.id(),
                by.partnershipId(),
                by.partner(),
                meeting.isTrial(),
                meeting.beginsAt().orElseThrow());
    }

    @Override
    public MeetingId about() {
        return meeting;
    }
}
