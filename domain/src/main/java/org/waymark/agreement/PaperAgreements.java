package org.waymark.agreement;

import java.util.Optional;
import org.waymark.partnership.PartnershipId;

/** Agreements that were signed on paper, one for each pair at most. */
public interface PaperAgreements {
    void add(PaperAgreement paper);

    Optional<PaperAgreement> find(PartnershipId partnership);
}
