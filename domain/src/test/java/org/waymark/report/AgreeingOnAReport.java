package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.form.FormId;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.scheme.ReportRhythm;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;

class AgreeingOnAReport {
    private static final Instant SHOWN = Instant.parse("2026-10-12T10:00:00Z");
    private static final Instant GOES = Instant.parse("2026-10-14T16:00:00Z");
    private static final Instant LATER = GOES.plus(Duration.ofDays(1));
    private static final SealedText TEXT = sealed("text");
    private static final SealedText OTHER = sealed("other text");
    private static final PersonId MANAGER = PersonId.next();

    private final Report report = aReportToWrite();

    @Test
    void goesAtOnceWhenTheMenteeSaysYes() {
        show();

        assertThat(report.agreedByMentee()).isTrue();
        assertThat(report.isReady(SHOWN)).isTrue();
    }

    @Test
    void goesAsItStandsWhenTheMenteesDaysAreOver() {
        show();

        assertThat(report.isReady(GOES.minusMillis(1))).isFalse();
        assertThat(report.isReady(GOES)).isTrue();
        send(GOES);
        assertThat(report.sentWords()).contains(TEXT);
        assertThat(report.recipient()).contains(MANAGER);
    }

    @Test
    void isReadByTheMentorFirstWhenTheMenteeAddsALine() {
        show();
        report.lineAdded(OTHER, LATER);

        assertThat(report.isReady(GOES)).isFalse();
        assertThat(report.agreedByMentor()).isTrue();
        send(GOES);
        assertThat(report.sentWords()).contains(OTHER);
    }

    @Test
    void sendsTheFactsOnlyWhereAChangeIsLeftUnanswered() {
        show();
        report.askForChange(sealed("please"), SHOWN, GOES);

        send(GOES);

        assertThat(report.isFactsOnly()).isTrue();
        assertThat(report.sentWords()).isEmpty();
    }

    @Test
    void sendsTheFactsOnlyWhereTheMentorKeepsTheTextAndTheMenteeSaysNothing() {
        show();
        report.askForChange(sealed("please"), SHOWN, GOES);
        report.keep(sealed("because"), GOES);

        send(GOES);

        assertThat(report.isFactsOnly()).isTrue();
    }

    @Test
    void sendsTheTextAfterAllWhereTheMenteeIsConvinced() {
        show();
        report.askForChange(sealed("please"), SHOWN, GOES);
        report.keep(sealed("because"), GOES);

        assertThat(report.agreedByMentee()).isTrue();
        send(SHOWN);
        assertThat(report.sentWords()).contains(TEXT);
    }

    @Test
    void leavesTheMenteeTimeToReadAChangedText() {
        show();
        report.askForChange(sealed("please"), SHOWN, GOES);
        report.show(OTHER, Facts.none(), GOES.minusSeconds(60), LATER);

        assertThat(report.goesAt()).contains(LATER);
        assertThat(report.earlierWords()).contains(TEXT);
        assertThat(report.isReady(GOES)).isFalse();
    }

    @Test
    void neverShortensTheMenteesDays() {
        show();
        report.show(OTHER, Facts.none(), SHOWN, GOES.minus(Duration.ofHours(20)));

        assertThat(report.goesAt()).contains(GOES);
    }

    @Test
    void refusesAChangeWhenTheDaysAreOver() {
        show();

        assertThat(refusal(() -> report.askForChange(TEXT, GOES, LATER)))
                .isEqualTo("report.rule.time-over");
    }

    @Test
    void refusesToBeWrittenLongBeforeItsPeriodIsOver() {
        assertThat(
                        refusal(
                                () ->
                                        report.show(
                                                TEXT,
                                                Facts.none(),
                                                SHOWN.minus(Duration.ofDays(5)),
                                                GOES)))
                .isEqualTo("report.rule.too-early");
    }

    @Test
    void neverChangesOnceSent() {
        show();
        send(GOES);

        assertThat(refusal(this::show)).isEqualTo("report.rule.not-writable");
        assertThat(refusal(report::agreedByMentee)).isEqualTo("report.rule.not-shown");
        report.withhold();
        report.close();
        assertThat(report.state()).isEqualTo(ReportState.SENT);
    }

    @Test
    void isNotSentBeforeAnybodySawIt() {
        assertThat(refusal(() -> send(GOES))).isEqualTo("report.rule.not-ready");
    }

    @Test
    void isLateFromTheDayAfterItWasDueUntilItIsShown() {
        assertThat(report.isLateOn(report.dueOn())).isFalse();
        assertThat(report.isLateOn(report.dueOn().plusDays(1))).isTrue();
        show();
        assertThat(report.isLateOn(report.dueOn().plusDays(1))).isFalse();
    }

    @Test
    void isAnsweredByTheManager() {
        show();
        send(GOES);
        report.askToTalk(GOES);
        assertThat(report.state()).isEqualTo(ReportState.TALK_ASKED);
        report.acknowledge(LATER);
        assertThat(report.state()).isEqualTo(ReportState.ACKNOWLEDGED);
    }

    private void show() {
        report.show(TEXT, Facts.none(), SHOWN, GOES);
    }

    private void send(Instant now) {
        report.send(MANAGER, null, now);
    }

    private static String refusal(Runnable act) {
        return catchThrowableOfType(RuleBroken.class, act::run).key();
    }

    static Report aReportToWrite() {
        var period =
                ReportPeriod.of(
                        ReportRhythm.FIRST_MONTH_THEN_MONTHLY, LocalDate.of(2026, 9, 28), 1);
        Report report =
                Report.comes(PartnershipId.next(), FormId.next(), period, period.fallsDue(), false);
        report.open();
        return report;
    }

    private static SealedText sealed(String text) {
        return new SealedText.Column().convertToEntityAttribute(text.getBytes());
    }
}
