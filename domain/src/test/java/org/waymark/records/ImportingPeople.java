package org.waymark.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.demo.UniversityGenerator;
import org.waymark.demo.UniversityGenerator.University;
import org.waymark.people.GuestFacts;
import org.waymark.people.InMemoryOrganisation;
import org.waymark.people.InMemoryPeople;
import org.waymark.people.Person;
import org.waymark.people.PersonFacts;
import org.waymark.people.PersonId;
import org.waymark.people.PersonOnRecord;
import org.waymark.people.PersonState;
import org.waymark.people.Site;
import org.waymark.records.ImportPlan.ChangeKind;
import org.waymark.shared.RuleBroken;

class ImportingPeople {
    private static final University NORTHMOOR = UniversityGenerator.northmoor();

    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryOrganisation organisation = new InMemoryOrganisation();

    @BeforeEach
    void anOrganisation() {
        new OrganisationComparison(csv(NORTHMOOR.organisationCsv()), organisation)
                .apply(Progress.UNWATCHED);
    }

    @Test
    void bringsAWholeUniversity() {
        ImportPlan plan = apply(NORTHMOOR.peopleCsv());
        assertThat(plan.refused()).isEmpty();
        assertThat(plan.of(ChangeKind.NEW)).hasSize(120);
        assertThat(people.onRecord()).hasSize(120);
    }

    @Test
    void hasNothingToDoTheSecondTime() {
        apply(NORTHMOOR.peopleCsv());
        ImportPlan again = compare(NORTHMOOR.peopleCsv(), true).plan();
        assertThat(again.hasNothingToDo()).isTrue();
        assertThat(again.unchanged()).isEqualTo(120);
    }

    @Test
    void namesWhatChanges() {
        apply(NORTHMOOR.peopleCsv());
        String changed =
                NORTHMOOR
                        .peopleCsv()
                        .replace("Head of Nursing", "Head of Nursing and Midwifery")
                        .replace(
                                "City campus,Teaching and research,Grade 7,1,Lecturer in Adult",
                                "Coast campus,Teaching and research,Grade 8,1,Lecturer in Adult");
        ImportPlan plan = apply(changed);
        assertThat(plan.of(ChangeKind.CHANGED)).hasSize(2);
        assertThat(plan.changedFields())
                .isEqualTo(Map.of("role_title", 1L, "site", 1L, "grade", 1L));
        assertThat(compare(changed, true).plan().hasNothingToDo()).isTrue();
    }

    @Test
    void makesNobodyALeaverUnlessTheFileIsComplete() {
        apply(NORTHMOOR.peopleCsv());
        String without = without("N10120");
        assertThat(compare(without, false).plan().hasNothingToDo()).isTrue();
        assertThat(compare(without, true).plan().of(ChangeKind.LEAVING)).hasSize(1);
        apply(without);
        assertThat(person("N10120").state()).isEqualTo(PersonState.LEAVER);
        assertThat(compare(without, true).plan().hasNothingToDo()).isTrue();
    }

    @Test
    void asksWhenMoreThanATwentiethWouldLeave() {
        apply(NORTHMOOR.peopleCsv());
        String[] six = {"N10120", "N10119", "N10118", "N10117", "N10116", "N10115"};
        assertThat(compare(without(six), true).plan().asksAboutLeavers()).isFalse();
        String[] seven = {"N10120", "N10119", "N10118", "N10117", "N10116", "N10115", "N10114"};
        assertThat(compare(without(seven), true).plan().asksAboutLeavers()).isTrue();
    }

    @Test
    void neverCountsARefusedLineAsLeaving() {
        apply(NORTHMOOR.peopleCsv());
        String faulty =
                NORTHMOOR
                        .peopleCsv()
                        .replace("Grade 7,1,Lecturer in Adult", "Gr,1,Lecturer in Adult");
        ImportPlan plan = compare(faulty, true).plan();
        assertThat(plan.refused()).hasSize(2);
        assertThat(plan.hasNothingToDo()).isTrue();
    }

    @Test
    void refusesEachKindOfFaultWithItsReason() throws IOException {
        apply(NORTHMOOR.peopleCsv());
        ImportPlan plan = compare(sample("northmoor-people-broken.csv"), false).plan();
        Map<Integer, String> reasons = new TreeMap<>();
        plan.refused()
                .forEach(
                        line ->
                                reasons.merge(
                                        line.line(),
                                        line.column()
                                                + " "
                                                + line.reason().substring("records.rule.".length()),
                                        (a, b) -> a + ", " + b));
        assertThat(reasons)
                .isEqualTo(
                        new TreeMap<>(
                                Map.ofEntries(
                                        Map.entry(3, "line_manager manager-unknown"),
                                        Map.entry(4, "grade grade-near"),
                                        Map.entry(5, "email email"),
                                        Map.entry(6, "staff_number other-name"),
                                        Map.entry(7, "post same-post"),
                                        Map.entry(8, "contract_end no-such-day"),
                                        Map.entry(9, "starts date"),
                                        Map.entry(10, "contract_end ends-before-start"),
                                        Map.entry(11, "line_manager circle"),
                                        Map.entry(12, "line_manager circle"),
                                        Map.entry(13, "line_manager own-manager"),
                                        Map.entry(14, "email email-twice"),
                                        Map.entry(15, "email email-taken"),
                                        Map.entry(16, "unit unit-near"),
                                        Map.entry(17, "site site"),
                                        Map.entry(18, "job_family job-family"),
                                        Map.entry(19, "state state"),
                                        Map.entry(20, "fte fte"),
                                        Map.entry(21, "post post"),
                                        Map.entry(22, "post no-main-post"),
                                        Map.entry(23, "given_name missing"),
                                        Map.entry(24, "role_title formula"),
                                        Map.entry(25, "null field-count"),
                                        Map.entry(26, "line_manager manager-refused"),
                                        Map.entry(27, "null other-line"),
                                        Map.entry(28, "grade grade-near"),
                                        Map.entry(29, "staff_number missing"))));
        assertThat(plan.changes())
                .extracting(ImportPlan.Change::reference)
                .containsExactly("N20001");
    }

    @Test
    void refusesACircleThroughPeopleWhoAreInTheDirectoryAlready() {
        apply(NORTHMOOR.peopleCsv());
        // The Vice-Chancellor would report to a head of department three steps below.
        String circle =
                NORTHMOOR
                        .peopleCsv()
                        .lines()
                        .filter(
                                line ->
                                        line.startsWith("staff_number")
                                                || line.startsWith("N10001,"))
                        .map(line -> line.endsWith(",") ? line + "N10013" : line)
                        .reduce("", (a, b) -> a + b + "\n");
        ImportPlan plan = compare(circle, false).plan();
        assertThat(plan.refused())
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).isEqualTo("records.rule.circle"));
    }

    @Test
    void refusesAFileWithAFaultWhole() {
        assertRefused("records.rule.file-empty", new byte[0]);
        assertRefused("records.rule.file-empty", utf8("staff_number,given_name\n"));
        assertRefused("records.rule.file-lacks-columns", utf8("staff_number,given_name\nN1,Ada\n"));
        assertRefused(
                "records.rule.file-has-more-columns",
                utf8(
                        NORTHMOOR
                                .peopleCsv()
                                .replaceFirst("line_manager\n", "line_manager,salary\n")));
        assertRefused(
                "records.rule.file-not-utf8",
                "staff_number,given_name\nN1,Zoë\n".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("records.rule.file-broken", utf8("staff_number\n\"N1\"x\n"));
        assertRefused("records.rule.file-too-large", new byte[10 * 1024 * 1024 + 1]);
    }

    @Test
    void readsAByteOrderMarkAndColumnsInAnyOrder() {
        List<String> rows = NORTHMOOR.peopleCsv().lines().limit(2).toList();
        String turned = turn(rows.get(0)) + "\n" + turn(rows.get(1)) + "\n";
        assertThat(compare("\uFEFF" + turned, false).plan().of(ChangeKind.NEW)).hasSize(1);
    }

    @Test
    void writesManagersBeforeThoseTheyManage() {
        List<String> rows = new java.util.ArrayList<>(NORTHMOOR.peopleCsv().lines().toList());
        String header = rows.remove(0);
        java.util.Collections.reverse(rows);
        apply(header + "\n" + String.join("\n", rows) + "\n");

        List<PersonId> seen = new java.util.ArrayList<>();
        for (PersonOnRecord person : people.onRecord()) {
            seen.add(person.id());
            assertThat(person.facts().posts())
                    .extracting(PersonFacts.PostFacts::manager)
                    .allMatch(manager -> manager == null || seen.contains(manager));
        }
        assertThat(seen).hasSize(120);
    }

    @Test
    void neverMakesAGuestALeaverNorCountsThem() {
        apply(NORTHMOOR.peopleCsv());
        Person guest = guest();
        ImportPlan plan = apply(without("N10037"));
        assertThat(plan.of(ChangeKind.LEAVING)).hasSize(1);
        assertThat(plan.here()).isEqualTo(120);
        assertThat(guest.isHere()).isTrue();
    }

    @Test
    void refusesTheAddressOfAGuest() {
        Person guest = guest();
        ImportPlan plan =
                apply(
                        NORTHMOOR
                                .peopleCsv()
                                .replace("amara.okafor@northmoor.example", "nia@partner.example"));
        assertThat(plan.refused())
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.reason()).isEqualTo("records.rule.email-taken");
                            assertThat(line.values()).containsExactly(guest.staffNumber());
                        });
    }

    @Test
    void refusesWhatIsRetiredExceptOfLeavers() {
        organisation.sites().stream()
                .filter(site -> site.name().equals("City campus"))
                .forEach(Site::retire);
        ImportPlan plan = compare(NORTHMOOR.peopleCsv(), true).plan();
        assertThat(plan.refused()).extracting(RefusedLine::reason).contains("records.rule.retired");
    }

    private Person guest() {
        Person guest =
                Person.guest(
                        PersonId.next(),
                        new GuestFacts(
                                "Nia",
                                "Partner",
                                "nia@partner.example",
                                "Partner College",
                                "Guest mentor",
                                LocalDate.of(2027, 3, 31)));
        people.add(guest);
        return guest;
    }

    @Test
    void neverWritesAFormula() {
        assertThat(
                        CsvFile.text(
                                List.of("a"),
                                List.of(List.of("=1+1"), List.of("@x"), List.of("b"))))
                .isEqualTo("a\n'=1+1\n'@x\nb\n");
    }

    private static String turn(String row) {
        List<String> fields = new java.util.ArrayList<>(List.of(row.split(",", -1)));
        java.util.Collections.reverse(fields);
        return String.join(",", fields);
    }

    private void assertRefused(String rule, byte[] content) {
        assertThatThrownBy(
                        () ->
                                new PeopleComparison(
                                        CsvFile.read(content),
                                        people,
                                        new UniversityLists(organisation),
                                        false))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo(rule));
    }

    private static String without(String... numbers) {
        return NORTHMOOR
                .peopleCsv()
                .lines()
                .filter(line -> List.of(numbers).stream().noneMatch(n -> line.startsWith(n + ",")))
                .reduce("", (a, b) -> a + b + "\n");
    }

    private ImportPlan apply(String file) {
        PeopleComparison comparison = compare(file, true);
        comparison.apply(Progress.UNWATCHED);
        return comparison.plan();
    }

    private PeopleComparison compare(String file, boolean complete) {
        return new PeopleComparison(csv(file), people, new UniversityLists(organisation), complete);
    }

    private Person person(String number) {
        return people.withStaffNumber(number).orElseThrow();
    }

    private static CsvFile csv(String text) {
        return CsvFile.read(utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("..", "docs", "samples", name));
    }
}
