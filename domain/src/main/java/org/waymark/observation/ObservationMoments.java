package org.waymark.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.partnership.Moment;
import org.waymark.partnership.Moments;
import org.waymark.partnership.PairMember;

/** Observations in the pair's timeline. */
@ApplicationScoped
public class ObservationMoments implements Moments {
    @Inject ObservationLists lists;
    @Inject ObservationsRead read;

    protected ObservationMoments() {}

    @Override
    public List<Moment> of(PairMember member) {
        return read.of(member.partnershipId(), lists).stream()
                .filter(line -> line.state() != ObservationState.PROPOSED)
                .map(line -> moment(member, line))
                .toList();
    }

    private static Moment moment(PairMember member, ObservationLine line) {
        String whose = line.observed() == member.side() ? "own" : "partners";
        boolean ahead = line.state() == ObservationState.ACCEPTED;
        return Moment.at(
                line.beginsAt(),
                ahead,
                "observation",
                "observation.moment." + whose,
                "/my/observation/view.xhtml?id=" + line.id().value());
    }
}
