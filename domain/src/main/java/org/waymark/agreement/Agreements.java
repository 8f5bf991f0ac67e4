package org.waymark.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;

/** The versions of all agreements. */
public interface Agreements {
    /** Refused by the database where the partnership has a version of this number. */
    void add(AgreementVersion version);

    /** The last one written that wasn't dropped. */
    Optional<AgreementVersion> newest(PartnershipId partnership);

    /** The last one that both have signed, before this number. */
    Optional<AgreementVersion> heldBefore(PartnershipId partnership, int number);

    Optional<AgreementVersion> find(PartnershipId partnership, int number);

    /** How high the numbers have gone, dropped ones included. */
    int highestNumber(PartnershipId partnership);

    /** The newest 20, without their words, newest first. */
    List<Line> lines(PartnershipId partnership);

    /** One version in the list of versions. */
    record Line(
            int number,
            String digest,
            Instant changedAt,
            Instant holdsSince,
            boolean dropped,
            Set<Side> signedBy) {
        public Line {
            signedBy = Set.copyOf(signedBy);
        }

        /** Of a version that both have signed. */
        static Line ofHeld(AgreementVersion version) {
            return new Line(
                    version.number(),
                    version.digest(),
                    version.changedAt(),
                    version.holdsSince().orElse(null),
                    false,
                    Set.of(Side.values()));
        }

        public Optional<Instant> held() {
            return Optional.ofNullable(holdsSince);
        }
    }
}
