package org.waymark.web.partnership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.waymark.partnership.PairPage;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipService;

/** The pair itself and its timeline: read before the other parts, and before anything is drawn. */
@RequestScoped
public class PairHead {
    @Inject PartnershipService partnerships;

    private PairPage page;

    void load(PartnershipId partnership) {
        page = partnerships.page(partnership);
    }

    PairPage page() {
        return page;
    }
}
