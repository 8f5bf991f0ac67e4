package org.waymark.web.partnership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.partnership.PartnershipLists.OwnPartnership;
import org.waymark.partnership.PartnershipService;
import org.waymark.partnership.Side;

/** The person's partnerships, asked for once however many places of the navigation want them. */
@RequestScoped
public class OwnPartnerships {
    @Inject PartnershipService partnerships;

    private List<OwnPartnership> all;

    public List<OwnPartnership> all() {
        if (all == null) {
            all = partnerships.mine();
        }
        return all;
    }

    /** Whether the person is, or was, on this side of one. */
    public boolean isAny(Side side) {
        return all().stream().anyMatch(one -> one.side() == side);
    }
}
