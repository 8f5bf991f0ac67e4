package org.waymark.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.shared.Slice;

/** A person's reports, with the name of the other in each. */
public record MyReports(List<Line> lines, String next) {
    public MyReports {
        lines = List.copyOf(lines);
    }

    MyReports(
            Slice<MyReport> slice,
            Map<PersonId, PersonCard> cards,
            PersonId reader,
            LocalDate today) {
        this(
                slice.items().stream()
                        .map(
                                report -> {
                                    boolean mentor = report.mentor().equals(reader);
                                    return new Line(
                                            report,
                                            mentor,
                                            cards.get(mentor ? report.mentee() : report.mentor()),
                                            report.isLateOn(today),
                                            !today.isBefore(report.opensOn()));
                                })
                        .toList(),
                slice.next());
    }

    /**
     * @param mentor whether the reader is the mentor in it
     * @param open whether there is something to write or read
     */
    public record Line(
            MyReport report, boolean mentor, PersonCard partner, boolean late, boolean open) {}
}
