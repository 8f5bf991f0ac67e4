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
    /** More than weekly meetings in the longest agreement. */
    static final int MOST = 120;

    private static final String KIND = "meeting";
    private static final String VIEW = "/my/meeting/view.xhtml?id=";
    private static final String LOG = "/my/meeting/log.xhtml?id=";

    @Inject MeetingLists lists;
    @Inject Clock clock;

    protected MeetingMoments() {}

    MeetingMoments(MeetingLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public List<Moment> of(PairMember member) {
        List<MeetingLists.Line> lines = lists.newest(member.partnershipId(), MOST);
        int number = (int) lines.stream().filter(MeetingMoments::counts).count();
        var moments = new ArrayList<Moment>();
        for (MeetingLists.Line line : lines) {
            if (line.begins() != null) {
                moments.add(moment(line, number, member));
            }
            if (counts(line)) {
                number--;
            }
        }
        return moments;
    }

    private static boolean counts(MeetingLists.Line line) {
        return line.state() == MeetingState.HELD && !line.trial();
    }

    private Moment moment(MeetingLists.Line line, int number, PairMember member) {
        Instant begins = line.begins();
        String view = VIEW + line.id().value();
        return switch (line.state()) {
            case BOOKED ->
                    begins.isAfter(clock.instant())
                            ? Moment.at(begins, true, KIND, "meeting.moment.booked", view)
                            : Moment.at(begins, false, KIND, "meeting.moment.to-tell", view);
            case MISSED -> Moment.at(begins, false, KIND, "meeting.moment.missed", view);
            default -> held(line, number, member, view);
        };
    }

    private Moment held(MeetingLists.Line line, int number, PairMember member, String view) {
        if (line.trial()) {
            return Moment.at(line.begins(), false, KIND, "meeting.moment.trial", view);
        }
        if (line.loggedBy() == null) {
            return Moment.at(
                    line.begins(),
                    false,
                    KIND,
                    "meeting.moment.not-logged",
                    LOG + line.id().value(),
                    number,
                    line.minutes());
        }
        String key =
                line.loggedBy().equals(member.person())
                        ? "meeting.moment.logged-by-you"
                        : "meeting.moment.logged-by-partner";
        return Moment.at(line.begins(), false, KIND, key, view, number, line.minutes());
    }
}
