package org.waymark.award;

import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.shared.PrintedCode;
import org.waymark.shared.Slice;

/** The register of holders. */
public interface Certificates {
    /** Refused by the database where the person holds the award. */
    void add(Certificate certificate);

    Optional<Certificate> of(AwardId award, PersonId person);

    default boolean isHeld(AwardId award, PersonId person) {
        return of(award, person).isPresent();
    }

    Optional<Certificate> byCode(PrintedCode code);

    /** All holders of all awards, the newest first. */
    Slice<Certificate> page(String after, int size);
}
