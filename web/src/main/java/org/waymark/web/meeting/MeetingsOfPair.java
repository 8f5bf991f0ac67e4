package org.waymark.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.meeting.MeetingService;
import org.waymark.meeting.MeetingView;
import org.waymark.meeting.MeetingsAhead;
import org.waymark.partnership.PartnershipId;
import org.waymark.web.partnership.PairFragment;

/** What lies ahead of the pair on its page: a date, times to choose from, a log to write. */
@Named
@RequestScoped
public class MeetingsOfPair implements PairFragment {
    @Inject MeetingService meetings;

    private PartnershipId partnership;
    private MeetingsAhead ahead;

    @Override
    public void load(PartnershipId of) {
        partnership = of;
        ahead = meetings.ahead(of);
    }

    public List<MeetingView> getMeetings() {
        return ahead.meetings();
    }

    /** Whether nothing is booked or proposed for a day to come. */
    public boolean isNoneAhead() {
        return ahead.meetings().stream()
                .noneMatch(one -> one.isProposed() || one.isBooked() && !one.begun());
    }

    public boolean isTrial() {
        return ahead.trial();
    }

    public boolean isMeets() {
        return ahead.meets();
    }

    public PartnershipId getPartnership() {
        return partnership;
    }
}
