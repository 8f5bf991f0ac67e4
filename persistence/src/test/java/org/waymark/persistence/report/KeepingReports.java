package org.waymark.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.form.FormId;
import org.waymark.partnership.EndingKind;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.partnership.SignedPair;
import org.waymark.report.AReport;
import org.waymark.report.DueReports;
import org.waymark.report.Fortnight;
import org.waymark.report.MyReport;
import org.waymark.report.Report;
import org.waymark.report.ReportState;
import org.waymark.report.TeamReport;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;

class KeepingReports {
    @RegisterExtension static final MariaDb db = new MariaDb();
    private static final LocalDate DUE = LocalDate.of(2026, 10, 12);
    private static final Instant GOES = Instant.parse("2026-10-14T16:00:00Z");
    private static final SealedText WORDS =
            new SealedText.Column().convertToEntityAttribute(new byte[] {1, 2, 3});

    private final JpaReports reports = db.make(JpaReports.class);
    private final JpaReportLists lists = db.make(JpaReportLists.class);
    private SignedPair pair;
    private FormId form;

    @BeforeEach
    void aSignedPair() {
        pair = new SignedPair(db);
        form = pair.form("progress-report");
    }

    @Test
    void isOneForEachPeriodOfAPartnership() {
        add(coming(pair.id, 1));

        assertThat(catchThrowableOfType(RuleBroken.class, () -> add(coming(pair.id, 1))).key())
                .isEqualTo("report.rule.period-has-one");
        add(coming(pair.id, 2));
    }

    @Test
    void bringsBackWhatWasSentAsItWas() {
        Report sent = sent(pair.id, 1);
        add(sent);

        Report found = db.inTransaction(() -> reports.require(sent.id()));

        assertThat(found)
                .usingRecursiveComparison()
                .comparingOnlyFields(
                        "id", "form", "number", "dueOn", "state", "sentWords", "goesAt", "sentAt")
                .isEqualTo(sent);
        assertThat(found.period()).isEqualTo(sent.period());
        assertThat(found.recipient()).contains(pair.mentorsManager);
    }

    @Test
    void findsThePeriodsThatAreOverAndHaveNoneAfterThem() {
        add(coming(pair.id, 1));

        assertThat(db.inTransaction(() -> reports.newestWithPeriodOver(DUE.minusDays(1))))
                .isEmpty();
        assertThat(db.inTransaction(() -> reports.newestWithPeriodOver(DUE))).hasSize(1);
        add(coming(pair.id, 2));
        assertThat(db.inTransaction(() -> reports.newestWithPeriodOver(DUE))).isEmpty();
    }

    @Test
    void opensTellsLateAndSendsByTheDay() {
        add(coming(pair.id, 1));
        assertThat(opening(DUE.minusDays(4))).isEmpty();
        assertThat(opening(DUE.minusDays(3))).hasSize(1);

        add(AReport.opened(coming(pair.id, 2)));
        assertThat(late(LocalDate.of(2026, 10, 26))).isEmpty();
        assertThat(late(LocalDate.of(2026, 10, 27))).hasSize(1);

        add(AReport.shown(coming(pair.id, 3), WORDS, GOES));
        assertThat(db.inTransaction(() -> reports.ready(GOES.minusSeconds(1)))).isEmpty();
        assertThat(db.inTransaction(() -> reports.ready(GOES))).hasSize(1);
    }

    @Test
    void leavesAPairInPeaceThatHasEnded() {
        add(coming(pair.id, 1));
        db.inTransaction(
                () ->
                        pair.partnerships
                                .find(pair.id)
                                .orElseThrow()
                                .end(EndingKind.COMPLETED, GOES));

        assertThat(opening(DUE)).isEmpty();
        assertThat(db.inTransaction(() -> reports.newestWithPeriodOver(DUE))).isEmpty();
        assertThat(db.inTransaction(() -> reports.openOf(pair.id))).hasSize(1);
    }

    @Test
    void isListedToTheMenteeOnlyOnceItWasShown() {
        Report unshown = coming(pair.id, 2);
        Report shown = AReport.shown(coming(pair.id, 1), WORDS, GOES);
        add(shown);
        add(unshown);

        assertThat(db.inTransaction(() -> lists.of(pair.mentor, null, 10)))
                .extracting(MyReport::id)
                .containsExactlyInAnyOrder(unshown.id(), shown.id());
        assertThat(db.inTransaction(() -> lists.of(pair.mentee, null, 10)))
                .extracting(MyReport::id)
                .containsExactly(shown.id());
        assertThat(db.inTransaction(() -> lists.of(pair.mentorsManager, null, 10))).isEmpty();
    }

    @Test
    void isInTheManagersFortnightWhenItWasSentToThem() {
        add(sent(pair.id, 1));
        add(AReport.opened(coming(pair.id, 2)));
        Fortnight sentIn = Fortnight.of(LocalDate.of(2026, 10, 14));

        assertThat(team(sentIn, sentIn.from()))
                .extracting(TeamReport::number, TeamReport::state)
                .containsExactly(org.assertj.core.api.Assertions.tuple(1, ReportState.SENT));
        assertThat(team(sentIn.after(), sentIn.from())).hasSize(1);
        assertThat(team(sentIn.after().after(), LocalDate.EPOCH))
                .extracting(TeamReport::number)
                .containsExactly(2);
        var other = pair.people.person("New", "Manager");
        assertThat(
                        db.inTransaction(
                                () ->
                                        lists.ofTeam(
                                                List.of(pair.mentor),
                                                other,
                                                sentIn,
                                                sentIn.from())))
                .isEmpty();
    }

    @Test
    void tellsAManagerWhatWasDueAndTheFiguresOfWhatWasSentToThem() {
        add(sent(pair.id, 1));
        add(AReport.shown(coming(pair.id, 2), WORDS, GOES));
        db.sql("UPDATE report SET meetings_held = 2, minutes_meeting = 60, minutes_preparing = 5");
        var other = pair.people.person("New", "Manager");

        assertThat(due(pair.mentorsManager))
                .containsExactlyInAnyOrder(
                        new DueReports(DUE, ReportState.SENT, 1, 2, 65),
                        new DueReports(LocalDate.of(2026, 10, 26), ReportState.SHOWN, 1, 0, 0));
        assertThat(due(other)).extracting(DueReports::state).containsExactly(ReportState.SHOWN);
    }

    private List<DueReports> due(PersonId manager) {
        return db.inTransaction(
                () -> lists.dueOf(List.of(pair.mentor), manager, DUE, DUE.plusDays(20)));
    }

    @Test
    void tellsAManagerOfEachPairOnlyWhoseTimeItTakesAndWhenTheNextIsDue() {
        add(sent(pair.id, 1));
        add(coming(pair.id, 2));

        var pairs = db.inTransaction(() -> lists.pairsOf(List.of(pair.mentor), Instant.EPOCH, DUE));

        assertThat(pairs).hasSize(1);
        assertThat(pairs.get(0).nextDue()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(pairs.get(0).hoursPerTerm()).isEqualTo(12);
    }

    @Test
    void listsCostOneStatementAndNeverFetchASealedWord() {
        add(sent(pair.id, 1));

        assertThat(db.statementsOf(() -> lists.of(pair.mentor, null, 10))).isEqualTo(1);
        Fortnight days = Fortnight.of(LocalDate.of(2026, 10, 14));
        assertThat(
                        db.statementsOf(
                                () ->
                                        lists.ofTeam(
                                                List.of(pair.mentor),
                                                pair.mentorsManager,
                                                days,
                                                days.from())))
                .isEqualTo(1);
        for (Class<?> row : List.of(MyReport.class, TeamReport.class)) {
            assertThat(row.getRecordComponents())
                    .noneMatch(component -> component.getType() == SealedText.class);
        }
    }

    private List<TeamReport> team(Fortnight days, LocalDate overdueSince) {
        return db.inTransaction(
                () -> lists.ofTeam(List.of(pair.mentor), pair.mentorsManager, days, overdueSince));
    }

    private Report coming(PartnershipId of, int number) {
        return AReport.coming(of, form, SignedPair.SIGNED, number);
    }

    private Report sent(PartnershipId of, int number) {
        return AReport.sent(
                AReport.shown(coming(of, number), WORDS, GOES), pair.mentorsManager, null);
    }

    private void add(Report report) {
        db.inTransaction(() -> reports.add(report));
    }

    private List<Report> opening(LocalDate day) {
        return db.inTransaction(() -> reports.toOpen(day));
    }

    private List<Report> late(LocalDate day) {
        return db.inTransaction(() -> reports.toTellLate(day));
    }
}
