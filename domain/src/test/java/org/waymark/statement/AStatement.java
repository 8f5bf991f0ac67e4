package org.waymark.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.waymark.partnership.Side;
import org.waymark.release.Minutes;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.PrintedCode;

/** A statement with a line of every kind, for tests of what shows it. */
public final class AStatement {
    private AStatement() {}

    public static StatementToSee of(String name, String ownLine) {
        var mentor = took(Side.MENTOR);
        return new StatementToSee(
                StatementId.next(),
                new PrintedCode("7K3M0QZX9F2TB8RD"),
                new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 12)),
                name,
                "Senior lecturer",
                "Physics",
                ownLine,
                Instant.parse("2026-12-10T09:00:00Z"),
                List.of(
                        StatementLine.role(mentor, 2),
                        StatementLine.time(mentor, new Minutes(35, 120, 0, 15)),
                        StatementLine.reports(mentor, 1),
                        StatementLine.attended(event(LineKind.TRAINING, mentor, "", 0)),
                        StatementLine.attended(event(LineKind.NETWORK, mentor, "Feedback", 60)),
                        StatementLine.role(took(Side.MENTEE), 1)));
    }

    private static StatementFacts.Attended event(
            LineKind kind, StatementFacts.Took part, String title, int minutes) {
        LocalDate day = LocalDate.of(2026, 9, 14);
        return new StatementFacts.Attended(kind, part, part.phase().value(), title, day, minutes);
    }

    private static StatementFacts.Took took(Side side) {
        return new StatementFacts.Took(side, PhaseId.next(), "One Step Beyond", "Autumn 2026");
    }
}
