package org.waymark.web.partnership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waymark.partnership.PartnershipId;

/**
 * All parts of the pair's page. They are read in one transaction, so that the partnership and its
 * key are asked for once and not by each. Whoever stands above the other sees no part of it.
 */
@RequestScoped
public class PairFragments {
    @Inject PairHead head;
    @Inject @Any Instance<PairFragment> fragments;

    protected PairFragments() {}

    @Transactional
    public void load(PartnershipId partnership) {
        head.load(partnership);
        if (!head.page().shutOut()) {
            fragments.forEach(fragment -> fragment.load(partnership));
        }
    }
}
