package org.waymark.ending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.waymark.partnership.Moment;
import org.waymark.partnership.Moments;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnership;

/** The end of the last weeks, and the end, on the pair's timeline. */
@ApplicationScoped
public class EndingMoments implements Moments {
    protected EndingMoments() {}

    @Override
    public List<Moment> of(PairMember member) {
        var moments = new ArrayList<Moment>();
        Partnership pair = member.partnership();
        String list = "/my/ending/wind-down.xhtml?partnership=" + pair.id().value();
        boolean live = pair.endedAt().isEmpty();
        pair.windDownUntil()
                .filter(until -> live)
                .ifPresent(
                        until ->
                                moments.add(
                                        Moment.on(
                                                until, true, "flag", "ending.moment.until", list)));
        pair.endedAt()
                .ifPresent(
                        at ->
                                moments.add(
                                        Moment.at(at, false, "flag", "ending.moment.ended", null)));
        return moments;
    }
}
