package org.waymark.portfolio;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;
import org.waymark.shared.Slice;
import org.waymark.vault.SealedText;

/** Everybody's learning diary. */
public interface DiaryEntries {
    record Row(DiaryEntryId id, LocalDate day, SealedText title, boolean copied) {}

    void add(DiaryEntry entry);

    void remove(DiaryEntry entry);

    Optional<DiaryEntry> find(DiaryEntryId id);

    default DiaryEntry requireOf(PersonId owner, DiaryEntryId id) {
        return find(id).filter(one -> one.owner().equals(owner)).orElseThrow(NotFound::new);
    }

    /**
     * The newest first.
     *
     * @param month or null for all
     */
    Slice<Row> page(PersonId owner, YearMonth month, String after, int size);

    /** Whole entries, the newest first. */
    Slice<DiaryEntry> whole(PersonId owner, String after, int size);

    /** In which months something was written, the newest first. */
    List<YearMonth> months(PersonId owner);
}
