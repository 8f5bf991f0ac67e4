package org.waymark.web.partnership;

import org.waymark.partnership.PartnershipId;

/** A part of the pair's page, read before the page is drawn; a request-scoped bean. */
public interface PairFragment {
    void load(PartnershipId partnership);
}
