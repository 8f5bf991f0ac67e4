package org.waymark.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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
import org.waymark.draft.InMemoryDrafts;
import org.waymark.form.Answers;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.partnership.Written;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.partnership.JpaHolds;
import org.waymark.persistence.partnership.SignedPair;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.report.AReport;
import org.waymark.report.FactCount;
import org.waymark.report.FactSource;
import org.waymark.report.FactsSoFar;
import org.waymark.report.ManagerReport;
import org.waymark.report.MenteeReportService;
import org.waymark.report.MentorReportService;
import org.waymark.report.Progress;
import org.waymark.report.Report;
import org.waymark.report.ReportCalendar;
import org.waymark.report.ReportId;
import org.waymark.report.ReportLate;
import org.waymark.report.ReportOpened;
import org.waymark.report.ReportReader;
import org.waymark.report.ReportSending;
import org.waymark.report.ReportSent;
import org.waymark.report.ReportService;
import org.waymark.report.ReportState;
import org.waymark.report.ReportViews;
import org.waymark.report.ReportWords;
import org.waymark.report.ReportWriting;
import org.waymark.report.ReportsRead;
import org.waymark.report.TeamFortnight;
import org.waymark.report.TeamReportService;
import org.waymark.report.TimeKind;
import org.waymark.report.TimeToAnswer;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;

/** The real services, queries and keys; only the counts and the agreement's yes are given. */
class TheWayOfAReport {
    @RegisterExtension static final MariaDb db = new MariaDb();
    private static final Answers WRITTEN =
            Answers.NONE
                    .with("process", "We meet on Wednesdays.")
                    .with("impact", "It made me look again at my own seminars.")
                    .with("facts-wrong", "one meeting too few");

    private final ClockOnTheWall clock = ClockOnTheWall.at("2026-10-12T09:00:00Z");
    private final Fired<Happened> fired = new Fired<>();
    private final Caller caller = new Caller(PersonId.next());
    private final FactCount facts = AReport.counting(new Counted());
    private SignedPair pair;
    private Terms terms;
    private ReportId id;

    @BeforeEach
    void aReportThatIsDue() {
        pair = new SignedPair(db);
        terms = new Terms();
        Report report = AReport.coming(pair.id, pair.form("progress-report"), SignedPair.SIGNED, 1);
        id = report.id();
        db.inTransaction(() -> db.make(JpaReports.class).add(report));
        round();
    }

    @Test
    void leadsOverBothPartnersToTheManager() {
        show();
        as(pair.mentee, reports -> reports.pairs().agree(id, seen()));

        ManagerReport read = read(pair.mentorsManager);

        assertThat(read.content().paragraphs())
                .extracting("key")
                .containsExactly("process", "impact");
        assertThat(read.content().facts().meetingsHeld()).isEqualTo(2);
        assertThat(read.content().facts().minutesUsed()).isEqualTo(150);
        assertThat(read.content().menteeName()).isNull();
        assertThat(fired.events()).filteredOn(ReportSent.class::isInstance).hasSize(1);
    }

    @Test
    void beginsOnceAndNotLateWhereTheServerWasOffWhenItFellDue() {
        PartnershipId other =
                pair.and(
                        pair.people.person("Mira", "Shah", pair.mentorsManager),
                        pair.people.person("Leo", "Finch", pair.menteesManager),
                        1);
        Report late = AReport.coming(other, pair.form("progress-report"), SignedPair.SIGNED, 1);
        db.inTransaction(() -> db.make(JpaReports.class).add(late));
        fired.forget();
        clock.passesDays(10);
        round();
        round();
        assertThat(fired.events())
                .filteredOn(ReportOpened.class::isInstance)
                .extracting(event -> ((ReportOpened) event).report())
                .containsExactly(late.id());
        assertThat(fired.events())
                .filteredOn(ReportLate.class::isInstance)
                .as("the one that could be written is late, and told so once")
                .extracting(event -> ((ReportLate) event).report())
                .containsExactly(id);
    }

    @Test
    void endsAtTheManagerAndAtNobodyElse() {
        sent();

        for (PersonId other : List.of(pair.head, pair.menteesManager, pair.mentee, pair.mentor)) {
            assertThat(catchThrowableOfType(NotFound.class, () -> read(other))).isNotNull();
        }
    }

    @Test
    void isClosedToAFormerManagerAndItsSuccessorStartsWithTheNext() {
        sent();
        PersonId successor = pair.people.person("Ellie", "Zhang");
        managedBy(pair.mentor, successor);

        assertThat(catchThrowableOfType(NotFound.class, () -> read(pair.mentorsManager)))
                .isNotNull();
        assertThat(catchThrowableOfType(NotFound.class, () -> read(successor))).isNotNull();
        assertThat(team(successor).mentors()).hasSize(1);
        assertThat(team(successor).mentors().get(0).reports()).isEmpty();
        assertThat(team(pair.mentorsManager).mentors()).isEmpty();
    }

    @Test
    void goesToWhoeverIsTheManagerOnTheDayOfSending() {
        show();
        PersonId successor = pair.people.person("Ellie", "Zhang");
        managedBy(pair.mentor, successor);
        clock.passesDays(3);
        round();

        assertThat(read(successor).state()).isEqualTo(ReportState.SENT);
    }

    @Test
    void waitsForAManager() {
        managedBy(pair.mentor, null);
        show();
        as(pair.mentee, reports -> reports.pairs().agree(id, seen()));
        assertThat(stateNow()).isEqualTo(ReportState.AGREED);

        managedBy(pair.mentor, pair.mentorsManager);
        round();

        assertThat(stateNow()).isEqualTo(ReportState.SENT);
    }

    @Test
    void stopsWhileAReportingLineJoinsTheTwo() {
        show();
        pair.isJoinedByALine(Side.MENTOR);
        clock.passesDays(3);
        round();

        assertThat(stateNow()).isEqualTo(ReportState.SHOWN);
        assertThat(catchThrowableOfType(RuleBroken.class, this::show).key())
                .isEqualTo("partnership.rule.one-line");
        assertThat(catchThrowableOfType(NotFound.class, this::toWrite)).isNotNull();
        assertThat(look().content().words().text("process")).isEqualTo("We meet on Wednesdays.");
        caller.becomes(pair.mentor);
        assertThat(
                        db.inTransaction(
                                () ->
                                        make(ReportWriting.class)
                                                .of(
                                                        pair.partnerships
                                                                .ofMember(pair.id, pair.mentor)
                                                                .asAuthor(pair.mentor))))
                .flatExtracting(Written::paragraphs)
                .extracting(Written.Paragraph::text)
                .containsExactly(
                        "We meet on Wednesdays.",
                        "It made me look again at my own seminars.",
                        "one meeting too few");
    }

    @Test
    void carriesTheFactsOnlyWhereTheTwoDiffer() {
        show();
        as(
                pair.mentee,
                reports -> reports.mentees().askForChange(id, seen(), "please leave that out"));
        clock.passesDays(3);
        round();

        ManagerReport read = read(pair.mentorsManager);
        assertThat(read.content().factsOnly()).isTrue();
        assertThat(read.content().facts().meetingsHeld()).isEqualTo(2);
    }

    @Test
    void carriesTheMenteesLineOnceTheMentorHasReadIt() {
        show();
        as(
                pair.mentee,
                reports -> reports.mentees().addLine(id, seen(), "It helps me a great deal."));
        assertThat(stateNow()).isEqualTo(ReportState.SHOWN);
        as(pair.mentor, reports -> reports.pairs().agree(id, seen()));

        assertThat(read(pair.mentorsManager).content().words().text("mentee-line"))
                .isEqualTo("It helps me a great deal.");
    }

    @Test
    void namesTheMenteeOnlyWhereTheAgreementSaysSo() {
        RulesBroken refused =
                catchThrowableOfType(
                        RulesBroken.class,
                        () ->
                                as(
                                        pair.mentor,
                                        reports ->
                                                reports.mentors()
                                                        .show(
                                                                id,
                                                                seen(),
                                                                WRITTEN.with(
                                                                        "impact", "Amara thrives."),
                                                                "")));
        assertThat(refused.all())
                .extracting(RuleBroken::key, RuleBroken::field)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "report.rule.names-mentee", "impact"));

        terms.names = true;
        db.inTransaction(() -> AReport.agreementChanged(calendar(), pair.id));
        as(
                pair.mentor,
                reports ->
                        reports.mentors()
                                .show(id, seen(), WRITTEN.with("impact", "Amara thrives."), ""));
        as(pair.mentee, reports -> reports.pairs().agree(id, seen()));
        assertThat(read(pair.mentorsManager).content().menteeName()).isEqualTo("Amara Okafor");
    }

    @Test
    void endsBeforeAManagerInTheMenteesLineUnlessTheAgreementSaysSo() {
        managedBy(pair.mentor, pair.head);
        show();
        as(pair.mentee, reports -> reports.pairs().agree(id, seen()));

        assertThat(stateNow()).isEqualTo(ReportState.WITHHELD);
        assertThat(catchThrowableOfType(NotFound.class, () -> read(pair.head))).isNotNull();
    }

    @Test
    void leadsToAManagerInTheMenteesLineWhereTheAgreementSaysSo() {
        managedBy(pair.mentor, pair.head);
        terms.sharedLine = true;
        show();
        as(pair.mentee, reports -> reports.pairs().agree(id, seen()));

        assertThat(read(pair.head).state()).isEqualTo(ReportState.SENT);
    }

    @Test
    void givesTheMenteesManagerACopyWhereTheAgreementSaysSo() {
        terms.copy = true;
        sent();

        ManagerReport copy = read(pair.menteesManager);

        assertThat(copy.copy()).isTrue();
        assertThat(team(pair.menteesManager).copies()).hasSize(1);
        assertThat(
                        catchThrowableOfType(
                                        RuleBroken.class,
                                        () ->
                                                asManager(
                                                        pair.menteesManager,
                                                        team -> team.acknowledge(id)))
                                .key())
                .isEqualTo("report.rule.copy-only");
    }

    @Test
    void isShownToTheMenteeWithoutTheMentorsOwnNote() {
        show();

        assertThat(look().answers().has("facts-wrong")).isFalse();
        assertThat(look().content().words().text("process")).isEqualTo("We meet on Wednesdays.");
        assertThat(toWrite().answers().text("facts-wrong")).isEqualTo("one meeting too few");
    }

    @Test
    void showsTheMenteeWhatWasChangedSinceTheyAsked() {
        show();
        as(
                pair.mentee,
                reports -> reports.mentees().askForChange(id, seen(), "please leave that out"));
        as(
                pair.mentor,
                reports ->
                        reports.mentors()
                                .show(id, seen(), WRITTEN.with("impact", "Less."), "It's out."));

        assertThat(look().changes()).hasSize(1);
        assertThat(look().reply()).isEqualTo("It's out.");
        assertThat(look().asked()).isEqualTo("please leave that out");
    }

    @Test
    void isOnThePairsPageOnceItCanBeWrittenAndOnNobodyElses() {
        caller.becomes(pair.mentee);
        assertThat(db.inTransaction(() -> services().pairs().newestOf(pair.id)))
                .hasValueSatisfying(newest -> assertThat(newest.number()).isEqualTo(1));
        caller.becomes(pair.mentorsManager);
        assertThat(
                        catchThrowableOfType(
                                NotFound.class,
                                () -> db.inTransaction(() -> services().pairs().newestOf(pair.id))))
                .isNotNull();
    }

    @Test
    void isThereForTheMenteeOnlyOnceItWasShown() {
        assertThat(catchThrowableOfType(NotFound.class, this::look)).isNotNull();
    }

    @Test
    void isReadInFewStatements() {
        sent();

        assertThat(
                        db.statementsOf(
                                () -> {
                                    caller.becomes(pair.mentorsManager);
                                    managers().read(id);
                                }))
                .isLessThanOrEqualTo(8);
        assertThat(
                        db.statementsOf(
                                () -> {
                                    caller.becomes(pair.mentorsManager);
                                    managers().fortnight(clock.today());
                                }))
                .isLessThanOrEqualTo(8);
    }

    @Test
    void isWrittenInFewStatementsWithoutThoseThatCountTheFacts() {
        assertThat(
                        db.statementsOf(
                                () -> {
                                    caller.becomes(pair.mentor);
                                    services().mentors().toWrite(id);
                                }))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void keepsEveryWordSealedAndTheTalkOfTheTwoFromTheManager() throws Exception {
        String marked = "marked-sentence-of-tests";
        as(
                pair.mentor,
                reports ->
                        reports.mentors()
                                .show(
                                        id,
                                        seen(),
                                        WRITTEN.with("impact", marked + " impact")
                                                .with("facts-wrong", marked + " note"),
                                        ""));
        as(pair.mentee, reports -> reports.mentees().askForChange(id, seen(), marked + " ask"));
        as(
                pair.mentor,
                reports ->
                        reports.mentors()
                                .show(
                                        id,
                                        seen(),
                                        WRITTEN.with("impact", "Other."),
                                        marked + " reply"));
        as(pair.mentee, reports -> reports.pairs().agree(id, seen()));

        assertThat(everythingStored()).doesNotContain(marked);
        assertThat(read(pair.mentorsManager).content().words().toJson()).doesNotContain(marked);
        assertThat(fired.events().toString()).doesNotContain(marked);
    }

    /** Every column of every row of the tables that a report touches, as text. */
    private static String everythingStored() throws SQLException {
        var all = new StringBuilder();
        for (String table : List.of("report", "vault_key")) {
            try (var connection = db.connection();
                    var sql = connection.createStatement();
                    var rows = sql.executeQuery("SELECT * FROM " + table)) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        Object value = rows.getObject(column);
                        all.append(
                                value instanceof byte[] bytes
                                        ? new String(bytes, StandardCharsets.ISO_8859_1)
                                        : String.valueOf(value));
                    }
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(1_000);
        return all.toString();
    }

    @Test
    void isOpenedToManagersByOneKindOfProofThatOnlyItsCheckMakes() {
        for (Constructor<?> constructor : ReportReader.class.getDeclaredConstructors()) {
            assertThat(java.lang.reflect.Modifier.isPrivate(constructor.getModifiers())).isTrue();
        }
    }

    @Test
    void beginsAnewWithEachPeriod() {
        clock.passesDays(30);
        round();

        assertThat(db.ask("SELECT count(*) FROM report")).isEqualTo(3L);
        assertThat(db.ask("SELECT max(due_on) FROM report")).hasToString("2026-11-26");
    }

    private void show() {
        as(pair.mentor, reports -> reports.mentors().show(id, seen(), WRITTEN, ""));
    }

    /** What stands there now. */
    private String seen() {
        return AReport.seen(db.make(JpaReports.class).require(id));
    }

    private void sent() {
        show();
        as(pair.mentee, reports -> reports.pairs().agree(id, seen()));
    }

    private void as(PersonId person, java.util.function.Consumer<Services> act) {
        caller.becomes(person);
        db.inTransaction(() -> act.accept(services()));
    }

    private org.waymark.report.PairReport look() {
        caller.becomes(pair.mentee);
        return db.inTransaction(() -> services().mentees().toLook(id));
    }

    private org.waymark.report.PairReport toWrite() {
        caller.becomes(pair.mentor);
        return db.inTransaction(() -> services().mentors().toWrite(id));
    }

    private ManagerReport read(PersonId manager) {
        caller.becomes(manager);
        return db.inTransaction(() -> managers().read(id));
    }

    private void asManager(PersonId person, java.util.function.Consumer<TeamReportService> act) {
        caller.becomes(person);
        db.inTransaction(() -> act.accept(managers()));
    }

    private TeamFortnight team(PersonId manager) {
        caller.becomes(manager);
        return db.inTransaction(() -> managers().fortnight(clock.today()));
    }

    private ReportState stateNow() {
        return db.inTransaction(() -> db.make(JpaReports.class).require(id).state());
    }

    private void managedBy(PersonId person, PersonId manager) {
        db.sql(
                "UPDATE post SET manager_id = %s WHERE person_id = '%s'"
                        .formatted(
                                manager == null ? "NULL" : "'" + manager.value() + "'",
                                person.value()));
    }

    private void round() {
        db.inTransaction(() -> calendar().round(clock.instant()));
    }

    private ReportCalendar calendar() {
        return make(ReportCalendar.class, make(ReportSending.class));
    }

    private Services services() {
        Object[] beans = {
            make(ReportSending.class), make(ReportWords.class), make(TimeToAnswer.class)
        };
        ReportViews views = make(ReportViews.class, beans);
        Object[] all = {beans[0], beans[1], beans[2], views};
        return new Services(
                make(ReportService.class, all),
                make(MentorReportService.class, all),
                make(MenteeReportService.class, all));
    }

    /** What the two can do. */
    private record Services(
            ReportService pairs, MentorReportService mentors, MenteeReportService mentees) {}

    private TeamReportService managers() {
        return make(TeamReportService.class);
    }

    private <T> T make(Class<T> type, Object... more) {
        var all = new java.util.ArrayList<Object>(List.of(more));
        all.addAll(
                List.of(
                        caller,
                        db.make(JpaReports.class),
                        db.make(JpaReportLists.class),
                        pair.partnerships,
                        db.make(JpaHolds.class),
                        pair.phases,
                        db.make(JpaDirectory.class),
                        WorkingDays.closedOn(Set.of()),
                        pair.forms,
                        facts,
                        terms,
                        new ReportsRead(),
                        new InMemoryDrafts(),
                        pair.vault(),
                        clock,
                        fired));
        return db.make(type, all.toArray());
    }

    private final class Terms implements AgreedTerms {
        boolean names;
        boolean copy;
        boolean sharedLine;

        @Override
        public Map<PartnershipId, AgreementTerms> of(Collection<PartnershipId> partnerships) {
            Map<PartnershipId, AgreementTerms> all = new HashMap<>();
            for (PartnershipId partnership : partnerships) {
                all.put(
                        partnership,
                        new AgreementTerms(
                                partnership,
                                1,
                                Instant.EPOCH,
                                SignedPair.SIGNED,
                                SignedPair.SIGNED.plusYears(1),
                                4,
                                60,
                                List.of(),
                                names,
                                copy,
                                sharedLine,
                                false));
            }
            return all;
        }
    }

    private static final class Counted implements FactSource {
        @Override
        public void addFacts(
                PartnershipId partnership, LocalDate from, LocalDate until, FactsSoFar soFar) {
            soFar.meetings(2, 2);
            soFar.minutes(TimeKind.PREPARING, 30);
            soFar.minutes(TimeKind.MEETING, 120);
            soFar.objectives(Progress.MET, 1);
        }
    }
}
