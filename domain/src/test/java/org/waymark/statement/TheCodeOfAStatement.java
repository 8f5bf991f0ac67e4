package org.waymark.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.release.ReportingYear;
import org.waymark.shared.PrintedCode;

class TheCodeOfAStatement {
    @Test
    void isReadHoweverItIsTyped() {
        var code = new PrintedCode("7K3M0QZX1F2TB8RD");
        assertThat(code.printed()).isEqualTo("7K3M-0QZX-1F2T-B8RD");
        assertThat(PrintedCode.typed("7k3m-0qzx-1f2t-b8rd")).contains(code);
        assertThat(PrintedCode.typed(" 7K3MOQZX lF2T B8RD ")).contains(code);
        assertThat(PrintedCode.typed("7K3M-0QZX-1F2T")).isEmpty();
        assertThat(PrintedCode.typed("7K3M-0QZX-1F2T-B8R'")).isEmpty();
        assertThat(PrintedCode.typed("")).isEmpty();
    }

    @Test
    void isAnotherEachTime() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String code = PrintedCode.fresh().value();
            assertThat(PrintedCode.typed(code)).isPresent();
            codes.add(code);
        }
        assertThat(codes).hasSize(1_000);
    }

    @Test
    void belongsToMonthsThatLieInReportingYears() {
        assertThat(Period.before(LocalDate.of(2026, 12, 10)).from()).isEqualTo("2026-01-01");
        assertThat(new Period(YearMonth.of(2026, 7), YearMonth.of(2026, 8)).years())
                .containsExactly(new ReportingYear(2025), new ReportingYear(2026));
    }
}
