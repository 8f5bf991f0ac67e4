package org.waymark.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.partnership.Moment;
import org.waymark.partnership.Moments;
import org.waymark.partnership.PairMember;

/** Meetings on the pair's timeline, held ones counted from the first. */
@ApplicationScoped
public class MeetingMoments implements Moments {
    private static final String KIND = "meeting";
    private static final String VIEW = "/my/meeting/view.xhtml?id=";
    private static final String LOG = "/my/meeting/log.xhtml?id=";

    @Inject MeetingsRead meetings;
    @Inject Clock clock;

    protected MeetingMoments() {}

    @Override
    public List<Moment> of(PairMember member) {
        List<MeetingLists.Line> lines = meetings.newest(member.partnershipId());
        int number = (int) lines.stream().filter(MeetingMoments::counts).count();
        var moments = new ArrayList<Moment>();
        for (MeetingLists.Line line : lines) {
            Meeting meeting = line.meeting();
            if (meeting.beginsAt().isPresent()) {
                moments.add(moment(line, number, member));
            }
            if (counts(line)) {
                number--;
            }
        }
        return moments;
    }

    private static boolean counts(MeetingLists.Line line) {
        return line.meeting().state() == MeetingState.HELD && !line.meeting().isTrial();
    }

    private Moment moment(MeetingLists.Line line, int number, PairMember member) {
        Meeting meeting = line.meeting();
        Instant begins = meeting.beginsAt().orElseThrow();
        String view = VIEW + meeting.id().value();
        return switch (meeting.state()) {
            case BOOKED ->
                    begins.isAfter(clock.instant())
                            ? Moment.at(begins, true, KIND, "meeting.moment.booked", view)
                            : Moment.at(begins, false, KIND, "meeting.moment.to-tell", view);
            case MISSED -> Moment.at(begins, false, KIND, "meeting.moment.missed", view);
            default -> held(line, begins, number, member);
        };
    }

    private static Moment held(
            MeetingLists.Line line, Instant begins, int number, PairMember member) {
        Meeting meeting = line.meeting();
        String view = VIEW + meeting.id().value();
        if (meeting.isTrial()) {
            return Moment.at(begins, false, KIND, "meeting.moment.trial", view);
        }
        if (line.loggedBy() == null) {
            return Moment.at(
                    begins,
                    false,
                    KIND,
                    "meeting.moment.not-logged",
                    LOG + meeting.id().value(),
                    number,
                    meeting.minutes());
        }
        String key =
                line.loggedBy().equals(member.person())
                        ? "meeting.moment.logged-by-you"
                        : "meeting.moment.logged-by-partner";
        return Moment.at(begins, false, KIND, key, view, number, meeting.minutes());
    }
}
