package org.waymark.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.form.FormId;
import org.waymark.partnership.EndingKind;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.partnership.SignedPair;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.report.AReport;
import org.waymark.report.CountedPair;
import org.waymark.report.Report;
import org.waymark.vault.SealedText;

class CountingADepartment {
    @RegisterExtension static final MariaDb db = new MariaDb();
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant GOES = Instant.parse("2026-10-14T16:00:00Z");
    private static final SealedText WORDS =
            new SealedText.Column().convertToEntityAttribute(new byte[] {1, 2, 3});

    private final JpaDepartmentLists lists = db.make(JpaDepartmentLists.class);
    private final JpaReports reports = db.make(JpaReports.class);
    private final JpaDirectory directory = db.make(JpaDirectory.class);
    private SignedPair pair;
    private FormId form;

    @BeforeEach
    void aDepartment() {
        pair = new SignedPair(db);
        form = pair.form("progress-report");
        manages(pair.head, pair.mentorsManager);
    }

    @Test
    void findsThePairsOfTheWholeLineBelowEachInOneTeam() {
        PersonId deputy = pair.people.person("Bronwen", "Pugh", pair.mentorsManager);
        PersonId below = pair.people.person("Ellie", "Zhang", deputy);
        PersonId elsewhere = pair.people.person("Samir", "Haddad");
        var further = pair.and(below, elsewhere, 1);
        pair.and(elsewhere, below, 1);

        assertThat(of(pair.head))
                .extracting(CountedPair::partnership, CountedPair::manager)
                .containsExactlyInAnyOrder(
                        tuple(pair.id, pair.mentorsManager), tuple(further, deputy));
        assertThat(of(deputy)).extracting(CountedPair::partnership).containsExactly(further);
        assertThat(of(pair.mentor)).isEmpty();
        assertThat(of(pair.menteesManager)).isEmpty();
    }

    /** Somebody with two posts is in the team of the one to whom reports go. */
    @Test
    void countsASecondPostOnce() {
        db.sql(
                ("INSERT INTO post SELECT UUID(), person_id, 2, unit_id, site_id, job_family_id,"
                                + " grade_id, fte, role_title, starts, contract_end, '%s' FROM post"
                                + " WHERE person_id = '%s'")
                        .formatted(pair.menteesManager.value(), pair.mentor.value()));

        assertThat(of(pair.head))
                .extracting(CountedPair::manager)
                .containsExactly(pair.mentorsManager);
        assertThat(of(pair.menteesManager)).isEmpty();
    }

    @Test
    void endsItsWalkWhereTheRecordsGoRoundInACircle() {
        manages(pair.mentor, pair.head);

        assertThat(of(pair.head)).hasSize(1);
    }

    @Test
    void countsWhatWasSentInTheseDaysAndWhatIsStillToBeWritten() {
        add(sent(1));
        Report read = sent(2);
        add(read);
        db.inTransaction(() -> AReport.acknowledged(reports.require(read.id()), GOES));
        add(AReport.opened(AReport.coming(pair.id, form, SignedPair.SIGNED, 3)));
        db.sql("UPDATE report SET meetings_held = 2, due_on = '2026-11-20' WHERE number <> 2");

        assertThat(of(pair.head))
                .extracting(
                        CountedPair::sent,
                        CountedPair::acknowledged,
                        CountedPair::late,
                        CountedPair::meetingsHeld)
                .containsExactly(tuple(2, 1, 1, 2));
        assertThat(of(pair.head, TODAY.minusDays(3), TODAY))
                .extracting(CountedPair::sent, CountedPair::late, CountedPair::meetingsHeld)
                .containsExactly(tuple(0, 1, 0));
    }

    @Test
    void leavesOutWhatHadEndedOrHadNotBegun() {
        db.inTransaction(
                () ->
                        pair.partnerships
                                .find(pair.id)
                                .orElseThrow()
                                .end(EndingKind.COMPLETED, GOES));

        assertThat(of(pair.head)).extracting(CountedPair::endedOn).containsExactly(endedOn());
        assertThat(of(pair.head, endedOn().plusDays(1), TODAY)).isEmpty();
        assertThat(of(pair.head, AUGUST, SignedPair.SIGNED.minusDays(1))).isEmpty();
    }

    @Test
    void costsOneStatement() {
        assertThat(db.statementsOf(() -> lists.pairsBelow(pair.head, AUGUST, TODAY, TODAY)))
                .isEqualTo(1);
    }

    @Test
    void isForThoseWhoLeadSomebodyWhoLeads() {
        assertThat(db.inTransaction(() -> directory.leadsManagers(pair.head))).isTrue();
        assertThat(db.inTransaction(() -> directory.leadsManagers(pair.mentorsManager))).isFalse();
        assertThat(db.inTransaction(() -> directory.leadsManagers(pair.mentor))).isFalse();
        db.sql("UPDATE person SET state = 'LEAVER' WHERE id = '" + pair.mentor.value() + "'");
        db.sql("UPDATE person SET state = 'LEAVER' WHERE id = '" + pair.mentee.value() + "'");
        assertThat(db.inTransaction(() -> directory.leadsManagers(pair.head))).isFalse();
    }

    private static LocalDate endedOn() {
        return LocalDate.of(2026, 10, 14);
    }

    private List<CountedPair> of(PersonId head) {
        return of(head, AUGUST, TODAY);
    }

    private List<CountedPair> of(PersonId head, LocalDate from, LocalDate until) {
        return db.inTransaction(() -> lists.pairsBelow(head, from, until, TODAY));
    }

    private Report sent(int number) {
        return AReport.sent(
                AReport.shown(
                        AReport.coming(pair.id, form, SignedPair.SIGNED, number), WORDS, GOES),
                pair.mentorsManager,
                null);
    }

    private void add(Report report) {
        db.inTransaction(() -> reports.add(report));
    }

    private void manages(PersonId above, PersonId person) {
        db.sql(
                "UPDATE post SET manager_id = '%s' WHERE person_id = '%s'"
                        .formatted(above.value(), person.value()));
    }
}
