package org.waymark.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.partnership.Moment;
import org.waymark.partnership.Moments;
import org.waymark.partnership.PairMember;

/** The versions that both have signed, in the pair's timeline. */
@ApplicationScoped
public class AgreementMoments implements Moments {
    @Inject Agreements agreements;

    protected AgreementMoments() {}

    @Override
    public List<Moment> of(PairMember member) {
        return agreements.lines(member.partnershipId()).stream()
                .filter(line -> line.holdsSince() != null)
                .map(line -> moment(member, line))
                .toList();
    }

    private static Moment moment(PairMember member, Agreements.Line line) {
        return Moment.at(
                line.holdsSince(),
                false,
                "agreement",
                "agreement.moment.signed",
                "/my/agreement/view.xhtml?partnership="
                        + member.partnershipId().value()
                        + "&version="
                        + line.number(),
                line.number());
    }
}
