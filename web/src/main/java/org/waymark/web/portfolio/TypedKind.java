package org.waymark.web.portfolio;

import java.util.Arrays;
import org.waymark.portfolio.EvidenceKind;
import org.waymark.shared.NotFound;

/** A kind of evidence in an address. */
final class TypedKind {
    private TypedKind() {}

    /** Null where none is named; one that isn't there is a page that isn't there. */
    static EvidenceKind of(String name) {
        return name == null || name.isEmpty()
                ? null
                : Arrays.stream(EvidenceKind.values())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }
}
