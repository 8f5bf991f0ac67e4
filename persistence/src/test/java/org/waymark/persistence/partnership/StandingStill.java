package org.waymark.persistence.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.agreement.AgreedTerms;
import org.waymark.agreement.AgreementTerms;
import org.waymark.partnership.EndingKind;
import org.waymark.partnership.HoldService;
import org.waymark.partnership.Holding;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.persistence.report.JpaReportLists;
import org.waymark.persistence.report.JpaReports;
import org.waymark.persistence.waiting.JpaWaitingItems;
import org.waymark.report.AReport;
import org.waymark.report.Report;
import org.waymark.report.ReportCalendar;
import org.waymark.report.ReportOpened;
import org.waymark.report.ReportSending;
import org.waymark.report.ReportState;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.waiting.PartnershipWaiting;
import org.waymark.waiting.WaitingItem;
import org.waymark.waiting.WaitingList;

/** A hold of 21 days over the day on which the first report would have been due. */
class StandingStill {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final LocalDate HELD = SignedPair.SIGNED.plusDays(5);
    private static final LocalDate BACK = HELD.plusDays(21);

    private final ClockOnTheWall clock = ClockOnTheWall.at("2026-10-03T09:00:00Z");
    private final Fired<Happened> fired = new Fired<>();
    private final Caller caller = new Caller(PersonId.next());
    private SignedPair pair;
    private JpaWaitingItems waiting;
    private WaitingList list;

    @BeforeEach
    void aPairWithAReportToCome() {
        pair = new SignedPair(db);
        waiting = db.make(JpaWaitingItems.class);
        list = new WaitingList(waiting, clock);
        fired.tells(calendar());
        fired.tells(new PartnershipWaiting(list));
        caller.becomes(pair.mentee);
        db.inTransaction(() -> AReport.signed(calendar(), pair.id));
    }

    @Test
    void movesWhatWouldHaveFallenDueByItsDays() {
        Report before = report(1);
        begins(null);
        clock.passesDays(20);
        rounds();
        assertThat(report(1).state()).isEqualTo(ReportState.COMING);
        assertThat(fired.events()).noneMatch(ReportOpened.class::isInstance);

        clock.passesDays(1);
        db.inTransaction(() -> holding().goOn(pair.id));

        assertThat(state()).isEqualTo(PartnershipState.ACTIVE);
        assertThat(report(1).period().from()).isEqualTo(before.period().from());
        assertThat(report(1).dueOn()).isEqualTo(before.dueOn().plusDays(21));
        assertThat(endsOn()).isEqualTo(SignedPair.SIGNED.plusYears(1).plusDays(21));
        rounds();
        assertThat(report(1).state()).isEqualTo(ReportState.COMING);
        clock.passesDays(7);
        rounds();
        assertThat(report(1).state()).isEqualTo(ReportState.WRITING);
    }

    @Test
    void countsAgainForTheNextReportAndForAnotherHold() {
        begins(BACK);
        clock.passesDays(21);
        rounds();
        assertThat(state()).isEqualTo(PartnershipState.ACTIVE);

        clock.passesDays(11);
        rounds();
        assertThat(report(2).period().fallsDue()).isEqualTo(SignedPair.SIGNED.plusDays(28 + 21));
        begins(null);
        clock.passesDays(4);
        db.inTransaction(() -> holding().goOn(pair.id));
        assertThat(report(2).period().fallsDue())
                .isEqualTo(SignedPair.SIGNED.plusDays(28 + 21 + 4));
        clock.passesDays(60);
        rounds();
        assertThat(report(3).period().fallsDue())
                .isEqualTo(SignedPair.SIGNED.plusDays(28).plusMonths(1).plusDays(25));
    }

    @Test
    void waitsForNobodyAndThenAsMuchLater() {
        db.inTransaction(
                () ->
                        list.add(
                                WaitingItem.of(pair.mentor, "report-write", pair.id)
                                        .in(pair.id)
                                        .by(HELD.plusDays(2))
                                        .at("/my/report/write.xhtml")));
        begins(null);
        assertThat(waits()).isEmpty();
        assertThat(db.<Integer>inTransaction(() -> waiting.countFor(pair.mentor))).isZero();

        clock.passesDays(21);
        db.inTransaction(() -> holding().goOn(pair.id));
        assertThat(waits())
                .singleElement()
                .satisfies(item -> assertThat(item.dueOn()).isEqualTo(BACK.plusDays(2)));
    }

    @Test
    void isOnceAtATimeAndForTheTwoAlone() {
        begins(null);
        assertThatThrownBy(() -> begins(null)).hasMessage("partnership.rule.hold-not-active");
        assertThatThrownBy(
                        () -> db.inTransaction(() -> holding().lastUntil(pair.id, clock.today())))
                .hasMessage("partnership.rule.hold-until-past");

        caller.becomes(pair.mentorsManager);
        assertThatThrownBy(() -> db.inTransaction(() -> holding().hold(pair.id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> db.inTransaction(() -> holding().goOn(pair.id)))
                .isInstanceOf(NotFound.class);
    }

    private PartnershipId withAnother() {
        return pair.and(pair.people.person("Ines", "Carvalho"), pair.mentee, 1);
    }

    private void looksForAnother(PersonId who) {
        caller.becomes(who);
        db.inTransaction(() -> holding().letAnotherMentorHelp(pair.id));
    }

    /** PRODUCT §7: an interim mentor is possible. */
    @Test
    void letsAnotherMentorHelpMeanwhileWhereTheMenteeWants() {
        begins(BACK);
        assertThatThrownBy(this::withAnother).hasMessage("partnership.rule.has-live-one");
        assertThatThrownBy(() -> looksForAnother(pair.mentor))
                .hasMessage("partnership.rule.mentee-only");
        looksForAnother(pair.mentee);
        looksForAnother(pair.mentee);

        PartnershipId meanwhile = withAnother();

        assertThatThrownBy(this::withAnother).hasMessage("partnership.rule.has-live-one");
        assertThatThrownBy(() -> db.inTransaction(() -> holding().goOn(pair.id)))
                .hasMessage("partnership.rule.interim-first");
        clock.passesDays(30);
        rounds();
        assertThat(state()).isEqualTo(PartnershipState.ON_HOLD);

        db.inTransaction(
                () ->
                        pair.partnerships
                                .find(meanwhile)
                                .orElseThrow()
                                .end(EndingKind.COMPLETED, clock.instant()));
        rounds();
        assertThat(state()).isEqualTo(PartnershipState.ACTIVE);
        assertThatThrownBy(this::withAnother).hasMessage("partnership.rule.has-live-one");
    }

    @Test
    void letsNobodyElseHelpWhileItGoesOn() {
        assertThatThrownBy(() -> looksForAnother(pair.mentee))
                .hasMessage("partnership.rule.not-on-hold");
        begins(null);
        looksForAnother(pair.mentee);
        db.inTransaction(() -> holding().goOn(pair.id));

        assertThatThrownBy(this::withAnother).hasMessage("partnership.rule.has-live-one");
    }

    private void begins(LocalDate goesOnAt) {
        db.inTransaction(() -> holding().begin(pair.id, goesOnAt));
    }

    private void rounds() {
        db.inTransaction(() -> make(Holding.class).round(clock.instant()));
        db.inTransaction(() -> calendar().round(clock.instant()));
    }

    private Report report(int number) {
        return db.inTransaction(
                () ->
                        db.make(JpaReports.class).of(pair.id).stream()
                                .filter(one -> one.number() == number)
                                .findFirst()
                                .orElseThrow());
    }

    private List<WaitingItem> waits() {
        return db.inTransaction(() -> waiting.concerning(pair.mentor));
    }

    private PartnershipState state() {
        return db.inTransaction(() -> pair.partnerships.find(pair.id).orElseThrow().state());
    }

    private LocalDate endsOn() {
        return db.inTransaction(
                () -> pair.partnerships.find(pair.id).flatMap(one -> one.endsOn()).orElseThrow());
    }

    private HoldService holding() {
        return make(HoldService.class, make(Holding.class), db.make(JpaPartnershipLists.class));
    }

    private ReportCalendar calendar() {
        return make(ReportCalendar.class, make(ReportSending.class));
    }

    /** With the day of the signing alone. */
    private static Map<PartnershipId, AgreementTerms> agreed(Collection<PartnershipId> pairs) {
        Map<PartnershipId, AgreementTerms> all = new HashMap<>();
        for (PartnershipId one : pairs) {
            LocalDate signed = SignedPair.SIGNED;
            all.put(
                    one,
                    new AgreementTerms(
                            one,
                            1,
                            Instant.EPOCH,
                            signed,
                            signed.plusYears(1),
                            4,
                            60,
                            List.of(),
                            false,
                            false,
                            false,
                            false));
        }
        return all;
    }

    private <T> T make(Class<T> type, Object... more) {
        var all = new ArrayList<Object>(List.of(more));
        all.addAll(
                List.of(
                        caller,
                        db.make(JpaHolds.class),
                        pair.partnerships,
                        pair.phases,
                        db.make(JpaReports.class),
                        db.make(JpaReportLists.class),
                        db.make(JpaDirectory.class),
                        (AgreedTerms) StandingStill::agreed,
                        WorkingDays.closedOn(Set.of()),
                        clock,
                        fired));
        return db.make(type, all.toArray());
    }
}
