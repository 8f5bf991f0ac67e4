package org.waymark.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.partnership.PairMember;
import org.waymark.vault.SealedText;
import org.waymark.vault.Vault;

/** Opens a meeting for one of the pair, and seals what they say of its place. */
@ApplicationScoped
public class MeetingViews {
    @Inject Vault vault;
    @Inject Clock clock;

    protected MeetingViews() {}

    MeetingView of(Meeting meeting, PairMember reader) {
        Instant begins = meeting.beginsAt().orElse(null);
        return new MeetingView(
                meeting.id(),
                meeting.partnership(),
                meeting.state(),
                meeting.isTrial(),
                meeting.state() == MeetingState.PROPOSED
                        && !meeting.proposedBy().equals(reader.person()),
                meeting.times(),
                begins,
                begins == null ? null : new TimeSlot(begins, meeting.minutes()).end(),
                begins != null && !begins.isAfter(clock.instant()),
                meeting.minutes(),
                meeting.venue(),
                placeOf(meeting, reader),
                meeting.repeat(),
                meeting.acceptedAt().orElse(null));
    }

    /** Where they meet in their own words; empty where nothing is said. */
    String placeOf(Meeting meeting, PairMember reader) {
        return meeting.place() == null ? "" : vault.open(reader, meeting.place());
    }

    /** Nothing to seal where nothing is said. */
    SealedText sealed(String place, PairMember writer) {
        return place == null || place.isBlank() ? null : vault.seal(writer, place.strip());
    }
}
