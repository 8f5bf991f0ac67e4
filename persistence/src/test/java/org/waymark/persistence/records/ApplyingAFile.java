package org.waymark.persistence.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.demo.UniversityGenerator;
import org.waymark.demo.UniversityGenerator.University;
import org.waymark.people.Person;
import org.waymark.people.PersonFacts;
import org.waymark.people.PersonId;
import org.waymark.people.PersonState;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.persistence.people.JpaOrganisation;
import org.waymark.persistence.people.JpaPeople;
import org.waymark.records.DirectoryLists;
import org.waymark.records.DryRun;
import org.waymark.records.ImportPlan.ChangeKind;
import org.waymark.records.ImportService;
import org.waymark.records.OneApplication;
import org.waymark.records.PeopleImportId;
import org.waymark.records.PeopleImported;
import org.waymark.records.RunNotes;
import org.waymark.shared.Fired;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.Slice;

class ApplyingAFile {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final University NORTHMOOR = UniversityGenerator.northmoor();

    private final JpaPeople people = db.make(JpaPeople.class);
    private final JpaDirectory directory = db.make(JpaDirectory.class);
    private final JpaPeopleImports imports = db.make(JpaPeopleImports.class);
    private final JpaDirectoryLists lists = db.make(JpaDirectoryLists.class, directory);
    private final Caller caller = new Caller(null);
    private final Fired<PeopleImported> imported = new Fired<>();
    private final JpaOrganisation organisation = db.make(JpaOrganisation.class);
    private final OneApplication one =
            db.make(OneApplication.class, imports, people, organisation, CLOCK, imported, untold());
    private final ImportService service =
            db.make(ImportService.class, imports, people, organisation, caller, CLOCK, one);

    /** A note in a transaction of its own needs the container's. */
    private static RunNotes untold() {
        return new RunNotes() {
            @Override
            public void tell(PeopleImportId file, int done, int total, Instant now) {
                assertThat(done).isBetween(0, total);
            }
        };
    }

    @BeforeEach
    void theUniversityOfNorthmoor() {
        atStart("organisation.csv", NORTHMOOR.organisationCsv());
        atStart("people.csv", NORTHMOOR.peopleCsv());
    }

    @Test
    void fillsTheDirectory() {
        db.inTransaction(
                () -> {
                    assertThat(people.onRecord()).hasSize(120);
                    PersonId tom = person("tom.hargreaves");
                    assertThat(directory.managerOf(tom, java.time.LocalDate.of(2026, 11, 20)))
                            .contains(person("farah.siddiqui"));
                    assertThat(directory.card(tom).orElseThrow().department()).isEqualTo("Nursing");
                    assertThat(directory.card(tom).orElseThrow().unit()).isEqualTo("Adult Nursing");
                });
        assertThat(imported.events()).hasSize(2);
        assertThat(imported.events().get(1).managers())
                .contains(db.inTransaction(() -> person("farah.siddiqui")));
    }

    @Test
    void hasNothingToDoTheSecondTime() {
        DryRun dryRun = dryRun(NORTHMOOR.peopleCsv());
        assertThat(dryRun.plan().hasNothingToDo()).isTrue();
        assertThat(dryRun.plan().unchanged()).isEqualTo(120);
    }

    @Test
    void takesAsManyStatementsForManyPeopleAsForFew() {
        atStart("more.csv", UniversityGenerator.northmoor(130).peopleCsv());
        PeopleImportId few = upload(UniversityGenerator.northmoor(140).peopleCsv());
        int forFew = db.statementsOf(() -> service.dryRun(few));
        PeopleImportId many = upload(UniversityGenerator.northmoor(2_000).peopleCsv());
        int forMany = db.statementsOf(() -> service.dryRun(many));
        assertThat(forMany).isEqualTo(forFew).isLessThanOrEqualTo(7);
        String fingerprint = db.inTransaction(() -> service.dryRun(many).plan().fingerprint());
        db.inTransaction(() -> one.apply(many, fingerprint, false, caller.id()));
        assertThat(db.ask("SELECT COUNT(*) FROM person")).isEqualTo(2_000L);
    }

    /** The database's own count: that of the pages counts each row of a batch. */
    @Test
    void sendsNewPeopleByTheHundred() {
        PeopleImportId many = upload(UniversityGenerator.northmoor(2_000).peopleCsv());
        String fingerprint = db.inTransaction(() -> service.dryRun(many).plan().fingerprint());
        int before = insertsOfTheDatabase();
        db.inTransaction(() -> one.apply(many, fingerprint, false, caller.id()));
        assertThat(insertsOfTheDatabase() - before).isLessThan(100);
    }

    private int insertsOfTheDatabase() {
        return Integer.parseInt(
                (String)
                        db.ask(
                                "SELECT variable_value FROM information_schema.global_status WHERE"
                                        + " variable_name = 'COM_INSERT'"));
    }

    @Test
    void changesHundredsAndForgetsNobody() {
        atStart("more.csv", UniversityGenerator.northmoor(1_300).peopleCsv());
        apply(
                UniversityGenerator.northmoor(1_300)
                        .peopleCsv()
                        .replace("City campus", "Coast campus"),
                false);
        assertThat(
                        db.ask(
                                "SELECT COUNT(*) FROM post JOIN site ON site.id = post.site_id"
                                        + " WHERE site.name = 'City campus'"))
                .isEqualTo(0L);
    }

    @Test
    void letsAnAddressPassFromOnePersonToAnother() {
        String swapped =
                NORTHMOOR
                        .peopleCsv()
                        .replace("amara.okafor@", "somebody@")
                        .replace("lewis.bright@", "amara.okafor@")
                        .replace("somebody@", "lewis.bright@");
        apply(swapped, false);
        assertThat(
                        db.ask(
                                "SELECT email FROM person WHERE given_name = 'Lewis' AND"
                                        + " family_name = 'Bright'"))
                .isEqualTo("amara.okafor@northmoor.example");
    }

    @Test
    void saysSoWhenTheDirectoryChangedMeanwhile() {
        String changed = NORTHMOOR.peopleCsv().replace("Head of Nursing", "Head of Midwifery");
        PeopleImportId first = upload(changed);
        PeopleImportId second = upload(changed);
        String fingerprint = db.inTransaction(() -> service.dryRun(first).plan().fingerprint());
        db.inTransaction(() -> one.apply(first, fingerprint, false, caller.id()));
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        () -> one.apply(second, fingerprint, false, caller.id())))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken ->
                                assertThat(broken.key())
                                        .isEqualTo("records.rule.directory-changed"));
    }

    @Test
    void asksBeforeManyLeave() {
        String half = NORTHMOOR.peopleCsv().lines().limit(70).reduce("", (a, b) -> a + b + "\n");
        assertThatThrownBy(() -> apply(half, false))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.key()).isEqualTo("records.rule.many-leavers"));
        assertThat(db.ask("SELECT COUNT(*) FROM person WHERE state = 'LEAVER'")).isEqualTo(0L);
        apply(half, true);
        assertThat((Long) db.ask("SELECT COUNT(*) FROM person WHERE state = 'LEAVER'"))
                .isGreaterThan(40L);
    }

    @Test
    void keepsNoFileAfterwards() {
        PeopleImportId id = upload(NORTHMOOR.peopleCsv());
        db.inTransaction(() -> service.throwAway(id));
        assertThat(db.ask("SELECT COUNT(*) FROM people_import WHERE content IS NOT NULL"))
                .isEqualTo(0L);
        assertThatThrownBy(() -> db.inTransaction(() -> service.dryRun(id)))
                .isInstanceOf(NotFound.class);
        assertThat(db.inTransaction(service::lately)).hasSize(2);
    }

    @Test
    void isRefusedWhereWhoAppliesItWouldHaveLeft() {
        String withoutOwen =
                NORTHMOOR
                        .peopleCsv()
                        .lines()
                        .filter(line -> !line.contains("owen.price@"))
                        .collect(Collectors.joining("\n"));

        assertThatThrownBy(() -> apply(withoutOwen, true))
                .hasMessage("records.rule.you-would-leave");
        assertThat(db.ask("SELECT COUNT(*) FROM person WHERE state = 'LEAVER'")).isEqualTo(0L);
    }

    @Test
    void keepsWhoCameInBeforeTheFirstFile() {
        String lines = NORTHMOOR.peopleCsv();
        db.inTransaction(
                () ->
                        people.addAll(
                                List.of(
                                        Person.arriving(
                                                PersonId.next(),
                                                new PersonFacts(
                                                        "N99001",
                                                        "Nia",
                                                        "New",
                                                        null,
                                                        null,
                                                        null,
                                                        PersonState.ACTIVE,
                                                        List.of())))));
        String owen = lines.lines().filter(line -> line.contains("owen.price@")).findFirst().get();
        apply(lines + owen.replaceFirst("^[^,]+", "N99001").replace("owen.price@", "nia@"), true);

        assertThat(
                        db.ask(
                                "SELECT COUNT(*) FROM post JOIN person ON person.id ="
                                        + " post.person_id WHERE staff_number = 'N99001'"))
                .isEqualTo(1L);
        assertThat(db.ask("SELECT COUNT(*) FROM person WHERE staff_number = 'N99001'"))
                .isEqualTo(1L);
    }

    @Test
    void theDirectoryIsReadPageByPage() {
        Slice<DirectoryLists.Line> first = page("", null);
        Slice<DirectoryLists.Line> second = page("", new PersonId(first.next()));
        Slice<DirectoryLists.Line> third = page("", new PersonId(second.next()));
        assertThat(first.items()).hasSize(50);
        assertThat(second.items()).hasSize(50);
        assertThat(third.items()).hasSize(20);
        assertThat(third.hasMore()).isFalse();
        assertThat(first.items().get(49).name().compareToIgnoreCase(second.items().get(0).name()))
                .isNegative();
    }

    @Test
    void somebodyIsFoundByAnyPartOfTheNameOrANumber() {
        assertThat(page("okaf", null).items()).extracting(l -> l.name()).contains("Okafor, Amara");
        assertThat(page("AMARA OKA", null).items()).hasSize(1);
        assertThat(page("N10037", null).items()).hasSize(1);
        assertThat(page("100%", null).items()).isEmpty();
    }

    @Test
    void aPersonIsShownWithPostsManagerAndReports() {
        DirectoryLists.Details farah =
                db.inTransaction(() -> lists.details(person("farah.siddiqui")).orElseThrow());
        assertThat(farah.posts()).hasSize(1);
        assertThat(farah.posts().get(0).managerName()).isEqualTo("Helen Marsh");
        assertThat(farah.reports())
                .extracting(DirectoryLists.Report::name)
                .contains("Tom Hargreaves", "Bronwen Pugh", "Ellie Zhang", "Samir Haddad");
        assertThat(farah.state()).isEqualTo(PersonState.ACTIVE);
    }

    private Slice<DirectoryLists.Line> page(String search, PersonId after) {
        return db.inTransaction(() -> lists.page(search, after, 50));
    }

    private PersonId person(String name) {
        return people.withEmail(name + "@northmoor.example").orElseThrow().id();
    }

    private void atStart(String name, String file) {
        db.inTransaction(() -> service.applyAtStart(name, utf8(file)));
    }

    private PeopleImportId upload(String file) {
        return db.inTransaction(
                () -> {
                    caller.becomes(person("owen.price"));
                    return service.upload("people.csv", utf8(file), true);
                });
    }

    private DryRun dryRun(String file) {
        PeopleImportId id = upload(file);
        return db.inTransaction(() -> service.dryRun(id));
    }

    private void apply(String file, boolean leaversMeant) {
        DryRun dryRun = dryRun(file);
        assertThat(dryRun.plan().of(ChangeKind.NEW)).isEmpty();
        db.inTransaction(
                () ->
                        one.apply(
                                dryRun.id(),
                                dryRun.plan().fingerprint(),
                                leaversMeant,
                                caller.id()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
