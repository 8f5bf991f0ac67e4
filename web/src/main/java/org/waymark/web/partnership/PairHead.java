package org.waymark.web.partnership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.waymark.partnership.PairPage;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipService;

/** The pair itself and its timeline: read with the other parts, and before anything is drawn. */
@RequestScoped
public class PairHead implements PairFragment {
    @Inject PartnershipService partnerships;

    private PairPage page;

    @Override
    public void load(PartnershipId partnership) {
        page = partnerships.page(partnership);
    }

    PairPage page() {
        return page;
    }
}
