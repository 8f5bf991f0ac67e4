package org.waymark.web.partnership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waymark.partnership.PartnershipId;

/**
 * All parts of the pair's page. They are read in one transaction, so that the partnership and its
 * key are asked for once and not by each.
 */
@RequestScoped
public class PairFragments {
    @Inject @Any Instance<PairFragment> fragments;

    protected PairFragments() {}

    @Transactional
    public void load(PartnershipId partnership) {
        fragments.forEach(fragment -> fragment.load(partnership));
    }
}
