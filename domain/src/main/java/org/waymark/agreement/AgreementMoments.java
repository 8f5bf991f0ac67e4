package org.waymark.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.waymark.partnership.Moment;
import org.waymark.partnership.Moments;
import org.waymark.partnership.PairMember;

/**
 * In the pair's timeline: the versions that both have signed, and one that waits for a signature.
 */
@ApplicationScoped
public class AgreementMoments implements Moments {
    /** The moments that lie ahead say what the agreement waits for. */
    public static final String KIND = "agreement";

    @Inject Agreements agreements;

    protected AgreementMoments() {}

    @Override
    public List<Moment> of(PairMember member) {
        List<Moment> moments = new ArrayList<>();
        List<Agreements.Line> standing =
                agreements.lines(member.partnershipId()).stream()
                        .filter(line -> !line.dropped())
                        .toList();
        if (!standing.isEmpty() && standing.get(0).held().isEmpty()) {
            moments.add(waits(member, standing.get(0)));
        }
        standing.stream()
                .filter(line -> line.held().isPresent())
                .map(line -> signed(member, line))
                .forEach(moments::add);
        return moments;
    }

    private static Moment waits(PairMember member, Agreements.Line line) {
        String what =
                line.signedBy().isEmpty()
                        ? "to-read"
                        : line.signedBy().contains(member.side()) ? "waits" : "to-sign";
        return Moment.at(
                line.changedAt(),
                true,
                KIND,
                "agreement.moment." + what,
                link(member, 0),
                member.partner());
    }

    private static Moment signed(PairMember member, Agreements.Line line) {
        return Moment.at(
                line.holdsSince(),
                false,
                KIND,
                "agreement.moment.signed",
                link(member, line.number()),
                line.number());
    }

    private static String link(PairMember member, int number) {
        return "/my/agreement/view.xhtml?partnership="
                + member.partnershipId().value()
                + (number == 0 ? "" : "&version=" + number);
    }
}
