package org.waymark.portfolio;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.waymark.shared.Slice;

/** One page of a diary, and the months in which there is more. */
public record DiaryPages(Slice<Line> lines, List<YearMonth> months) {
    public DiaryPages {
        months = List.copyOf(months);
    }

    /** One entry in the list. */
    public record Line(DiaryEntryId id, LocalDate day, String title, boolean copied) {}
}
