package org.waymark.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;

/** The terms on which partnerships stand, for the features that go by them. */
public interface AgreedTerms {
    /** Empty until both have signed a first version. */
    default Optional<AgreementTerms> of(PartnershipId partnership) {
        return Optional.ofNullable(of(List.of(partnership)).get(partnership));
    }

    /** Those of several partnerships, in one statement. */
    Map<PartnershipId, AgreementTerms> of(Collection<PartnershipId> partnerships);
}
