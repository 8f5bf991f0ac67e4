package org.waymark.portfolio;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.people.PersonId;
import org.waymark.shared.Slice;
import org.waymark.vault.SealedText;

/** What the pages of a portfolio show of many pieces, each of its owner only. */
public interface EvidenceLists {
    /**
     * @param ofKind how many of its kind there are
     * @param shares in how many shares that are open today it stands
     */
    record Row(
            EvidenceId id,
            EvidenceKind kind,
            LocalDate day,
            SealedText title,
            int files,
            int shares,
            int ofKind) {}

    record Count(String tag, EvidenceKind kind, int pieces) {}

    /** The newest of each kind. */
    List<Row> newest(PersonId owner, LocalDate today, int ofEachKind);

    /** One page of those that fit, the newest first. */
    Slice<Row> page(PersonId owner, LocalDate today, EvidenceFilter filter, String after, int size);

    /** Whole pieces, the newest first: for whoever takes all of it along. */
    Slice<Evidence> whole(PersonId owner, String after, int size);

    Map<EvidenceId, List<String>> tags(Collection<EvidenceId> ids);

    /** How many pieces of each kind carry each tag. */
    List<Count> counts(PersonId owner);
}
