package org.waymark.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import org.waymark.partnership.PartnershipId;
import org.waymark.report.FactSource;
import org.waymark.report.FactsSoFar;
import org.waymark.report.ReleasedTime;
import org.waymark.report.TimeKind;

/** What a report learns of meetings: how many, and the mentor's minutes. */
@ApplicationScoped
public class MeetingFacts implements FactSource {
    @Inject MeetingLists lists;

    protected MeetingFacts() {}

    @Override
    public void addFacts(
            PartnershipId partnership, LocalDate from, LocalDate until, FactsSoFar facts) {
        MeetingLists.Counts counts = lists.counts(partnership, from, until);
        facts.meetings(counts.held(), counts.planned());
        facts.minutes(TimeKind.PREPARING, counts.preparingMinutes());
        facts.minutes(TimeKind.MEETING, counts.meetingMinutes());
    }

    @Override
    public void addReleasedTime(
            Collection<PartnershipId> partnerships,
            LocalDate from,
            LocalDate until,
            ReleasedTime time) {
        lists.mentorMinutes(partnerships, from, until).forEach(time::add);
    }
}
