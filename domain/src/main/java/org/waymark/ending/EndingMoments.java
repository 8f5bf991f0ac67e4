package org.waymark.ending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.partnership.Moment;
import org.waymark.partnership.Moments;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipState;

/** The end of the last weeks on the pair's timeline. */
@ApplicationScoped
public class EndingMoments implements Moments {
    protected EndingMoments() {}

    @Override
    public List<Moment> of(PairMember member) {
        Partnership pair = member.partnership();
        if (pair.state() != PartnershipState.WINDING_DOWN) {
            return List.of();
        }
        return pair.windDownUntil().stream()
                .map(
                        until ->
                                Moment.on(
                                        until,
                                        true,
                                        "review",
                                        "ending.moment.until",
                                        "/my/ending/wind-down.xhtml?partnership="
                                                + pair.id().value()))
                .toList();
    }
}
