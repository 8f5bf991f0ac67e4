package org.waymark.persistence.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.enrolment.AnEnrolment;
import org.waymark.enrolment.Enrolment;
import org.waymark.enrolment.FitKind;
import org.waymark.matching.AFit;
import org.waymark.matching.Candidate;
import org.waymark.matching.MentorFilter;
import org.waymark.matching.MentorFilter.Format;
import org.waymark.matching.MentorSearch.Found;
import org.waymark.matching.MentorSearch.Last;
import org.waymark.matching.MentorSearch.Page;
import org.waymark.matching.Seeker;
import org.waymark.people.Grade;
import org.waymark.people.JobFamily;
import org.waymark.people.OrgUnit;
import org.waymark.people.PersonId;
import org.waymark.people.Site;
import org.waymark.people.UnitKind;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.persistence.people.JpaOrganisation;
import org.waymark.persistence.scheme.JpaPhases;
import org.waymark.shared.AgainAfterDeadlock;

/** What the database finds, beside what the reasons and the pool say of the same people. */
class SearchingAmongMany {
    private static final long SEED = 20261127;
    private static final int MENTORS = 150;
    private static final PersonId THE_LAST = new PersonId("ffffffff-ffff-7fff-bfff-ffffffffffff");
    private static final List<String> DAYS =
            List.of("monday-morning", "monday-lunch", "tuesday-lunch", "friday-afternoon");

    @RegisterExtension static final MariaDb db = new MariaDb();

    private final Random random = new Random(SEED);
    private final List<String> topics = new ArrayList<>();
    private final List<String> sites = new ArrayList<>(List.of("online"));
    private final List<String> departments = new ArrayList<>();
    private final List<String> families = new ArrayList<>();
    private final List<String> grades = new ArrayList<>();
    private AMatching matching;
    private PersonId mentee;

    @BeforeEach
    void aUniversity() {
        matching = new AMatching(db);
        mentee = matching.mentee("Tom");
        for (int i = 0; i < 90; i++) {
            topics.add("topic-" + i);
        }
        db.inTransaction(
                () -> {
                    var organisation = db.make(JpaOrganisation.class);
                    for (int i = 0; i < 5; i++) {
                        var site = new Site("Site " + i);
                        var family = new JobFamily("Family " + i);
                        var grade = new Grade("Grade X" + i, 5 + i);
                        var unit =
                                OrgUnit.founded(
                                        "D" + i,
                                        "Department " + i,
                                        UnitKind.DEPARTMENT,
                                        matching.people.university);
                        organisation.add(site);
                        organisation.add(family);
                        organisation.add(grade);
                        organisation.add(unit);
                        sites.add(site.id().value());
                        families.add(family.id().value());
                        grades.add(grade.id().value());
                        departments.add(unit.id().value());
                    }
                });
    }

    @Test
    void ranksAsTheReasonsCount() {
        System.out.println("seed " + SEED);
        manyMentors();
        for (int round = 0; round < 30; round++) {
            answersAtRandom(enrolmentOf(mentee), 5, "MENTEE");
            worksAtRandom(mentee);
            boolean needed = random.nextBoolean();
            boolean same = random.nextBoolean();
            String gap = random.nextInt(4) == 0 ? "NULL" : String.valueOf(random.nextInt(4));
            db.sql(
                    "UPDATE enrolment SET subject_needed = %s WHERE part = 'MENTEE'"
                            .formatted(needed));
            db.sql(
                    "UPDATE phase SET grade_gap = %s, same_department_allowed = %s"
                            .formatted(gap, same));

            assertThat(all(MentorFilter.NONE, 400)).isEqualTo(byTheReasons());
        }
    }

    @Test
    void everyPageTogetherIsEverybodyOnceInOneOrder() {
        manyMentors();
        answersAtRandom(enrolmentOf(mentee), 2, "MENTEE");
        List<Found> whole = all(MentorFilter.NONE, 400);

        for (int size : List.of(1, 7, 12)) {
            assertThat(all(MentorFilter.NONE, size)).isEqualTo(whole);
        }
        assertThat(whole)
                .extracting(Found::fit)
                .as("there are ties")
                .hasSizeGreaterThan(new TreeSet<>(whole.stream().map(Found::fit).toList()).size());
    }

    @Test
    void countsExactlyUpToACap() {
        manyMentors();
        assertThat(find(MentorFilter.NONE, null, 3).count()).isEqualTo(MENTORS);
        assertThat(db.inTransaction(this::countedForAMessage)).isEqualTo(MENTORS);
        db.sql(
                """
                INSERT INTO person (id, staff_number, given_name, family_name, shown_name, sort_name,
                    state, version)
                SELECT UUID(), CONCAT('S', seq), 'S', 'S', 'S', 'S', 'ACTIVE', 1 FROM seq_1_to_400
                """);
        db.sql(
                """
                INSERT INTO mentor_search
                SELECT phase.id, person.id, TRUE, TRUE, 1, 1, 5, NULL, NULL, '', '', '', ''
                FROM phase JOIN person ON person.staff_number LIKE 'S%'
                """);

        assertThat(find(MentorFilter.NONE, null, 3).count()).isEqualTo(501);
        assertThat(find(MentorFilter.NONE, new Last(0, THE_LAST), 3).mentors()).isEmpty();
        assertThat(db.inTransaction(this::countedForAMessage)).isEqualTo(MENTORS + 400);
    }

    private int countedForAMessage() {
        return db.make(JpaMentorSearch.class).count(matching.phase.id(), mentee);
    }

    @Test
    void filtersByWhatTheMentorsAnswered() {
        manyMentors();
        List<Found> whole = all(MentorFilter.NONE, 400);
        String topic = topics.get(3);
        String site = sites.get(2);
        String department = departments.get(1);

        assertThat(all(filter(topic, null, null, null, null, null, null), 12))
                .isEqualTo(of(whole, one -> one.traits().topics().contains(topic)))
                .isNotEmpty();
        assertThat(all(filter(null, department, null, null, null, null, null), 12))
                .isEqualTo(of(whole, one -> one.traits().subjects().contains(department)))
                .isNotEmpty();
        assertThat(all(filter(null, null, site, null, null, null, null), 12))
                .isEqualTo(of(whole, one -> one.traits().sites().contains(site)))
                .isNotEmpty();
        assertThat(all(filter(null, null, null, Format.ONLINE, null, null, null), 12))
                .isEqualTo(of(whole, one -> one.traits().sites().contains("online")))
                .isNotEmpty();
        assertThat(all(filter(null, null, null, Format.IN_PERSON, null, null, null), 12))
                .isEqualTo(of(whole, one -> !Set.of("online").containsAll(one.traits().sites())))
                .isNotEmpty();
        assertThat(all(filter(null, null, null, null, "monday", null, null), 12))
                .isEqualTo(
                        of(
                                whole,
                                one ->
                                        one.traits().times().stream()
                                                .anyMatch(time -> time.startsWith("monday"))))
                .isNotEmpty();
        assertThat(all(filter(null, null, null, null, null, null, 1), 12))
                .isEqualTo(of(whole, one -> Set.of(7, 8).contains(one.traits().grade())))
                .isNotEmpty();
        String family = families.get(0);
        assertThat(all(filter(null, null, null, null, null, family, null), 12))
                .extracting(Found::person)
                .containsExactlyElementsOf(
                        of(
                                        whole,
                                        one ->
                                                family.equals(
                                                        db.ask(
                                                                "SELECT job_family_id FROM post WHERE"
                                                                        + " person_id = '"
                                                                        + one.person().value()
                                                                        + "'")))
                                .stream()
                                .map(Found::person)
                                .toList())
                .isNotEmpty();
        assertThat(all(filter("naïve’ ' \\ %", "x", "ü", null, "tues", "y", null), 12)).isEmpty();
    }

    @Test
    void findsWordsOfWhatAMenteeMayReadAndOfNothingElse() {
        PersonId ruth = matching.mentor("Ruth", 1);
        PersonId li = matching.mentor("Li", 1);
        writes(
                ruth,
                "{\"statement\":[\"I grew a team.\\nBids, AI and O’Hara’s café.\"],"
                        + "\"skills\":[\"teaching-and-supporting-learning\"],\"places\":[\"1\"]}");
        db.sql(
                "UPDATE enrolment SET profile = '{\"develop\":[\"Secretword\"]}' WHERE part ="
                        + " 'MENTEE'");

        assertThat(found("grew")).containsExactly(ruth);
        assertThat(found("GREW bids")).containsExactly(ruth);
        assertThat(found("supp learn")).as("beginnings of words").containsExactly(ruth);
        assertThat(found("cafe ohara")).as("an apostrophe parts words").isEmpty();
        assertThat(found("cafe o'hara")).containsExactly(ruth);
        assertThat(found("Ruth")).containsExactly(ruth);
        assertThat(found("li")).as("two letters are a whole word").containsExactly(li);
        assertThat(found("ai")).containsExactly(ruth);
        assertThat(found("the grew")).as("the isn’t there").isEmpty();
        assertThat(found("lecturer phys")).containsExactlyInAnyOrder(ruth, li);
        assertThat(found("statement")).as("no key of a question").isEmpty();
        assertThat(found("secretword")).isEmpty();
        assertThat(found("+ - * \" ( ) ~ @ %")).as("no word at all").hasSize(2);
        assertThat(found("grew -bids \"x")).isEmpty();
    }

    @Test
    void searchesNoFormerName() {
        PersonId ruth = matching.mentor("Ruth", 1);
        db.sql(
                "UPDATE person SET shown_name = 'Robin Mentor', preferred_name = 'Robin' WHERE id ="
                        + " '%s'".formatted(ruth.value()));
        db.inTransaction(() -> db.make(JpaFindableMentors.class).recordsChanged());

        assertThat(found("Robin")).containsExactly(ruth);
        assertThat(found("Ruth")).isEmpty();
    }

    @Test
    void knowsWhatAnImportSays() {
        PersonId ruth = matching.mentor("Ruth", 1);
        PersonId david = matching.mentor("David", 1);
        db.sql(
                "UPDATE post SET grade_id = '%s', unit_id = '%s', job_family_id = '%s' WHERE"
                                .formatted(grades.get(4), departments.get(2), families.get(3))
                        + " person_id = '%s'".formatted(ruth.value()));
        db.sql("UPDATE person SET state = 'LEAVER' WHERE id = '%s'".formatted(david.value()));
        db.inTransaction(() -> db.make(JpaFindableMentors.class).recordsChanged());

        assertThat(all(MentorFilter.NONE, 12)).extracting(Found::person).containsExactly(ruth);
        assertThat(all(MentorFilter.NONE, 12)).isEqualTo(byTheReasons());
        assertThat(all(filter(null, departments.get(2), null, null, null, null, null), 12))
                .hasSize(1);
        assertThat(all(filter(null, null, null, null, null, families.get(3), null), 12)).hasSize(1);
        assertThat(found("Department 2")).containsExactly(ruth);
    }

    /** An import waits for who joins, or the other way round; the rows are right in the end. */
    @Test
    void isRightWhenAnImportAndAMentorComeAtOnce() {
        for (int round = 0; round < 10; round++) {
            PersonId person = matching.people.person("P" + round, "X");
            var turn = new AtomicInteger();
            TwoAtOnce.times(
                    2,
                    () -> {
                        if (turn.getAndIncrement() == 0) {
                            matching.enrol(AnEnrolment.ofApprovedMentor(matching.phase, person, 1));
                        } else {
                            db.inTransaction(() -> importsGrade(person));
                        }
                        return null;
                    });
        }
        assertThat(
                        db.ask(
                                "SELECT COUNT(*) FROM mentor_search s JOIN post ON post.person_id ="
                                        + " s.person_id JOIN grade ON grade.id = post.grade_id"
                                        + " WHERE s.grade = grade.position"))
                .isEqualTo(10L);
    }

    private void importsGrade(PersonId person) {
        db.em()
                .createNativeQuery(
                        "UPDATE post SET grade_id = '%s' WHERE person_id = '%s'"
                                .formatted(grades.get(4), person.value()))
                .executeUpdate();
        db.make(JpaFindableMentors.class).recordsChanged();
    }

    /** Whatever happens at the same time, a full mentor is hidden and a free one is shown. */
    @Test
    void countsPlacesRightWhenManyAreTakenAndGivenBackAtOnce() {
        PersonId ruth = matching.mentor("Ruth", 4);
        List<PersonId> mentees = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            mentees.add(matching.mentee("M" + i));
        }
        var next = new AtomicInteger();
        TwoAtOnce.times(
                4,
                () -> {
                    PersonId one = mentees.get(next.getAndIncrement());
                    db.inTransaction(
                            () -> matching.choosing(one).choose(matching.phase.id(), ruth));
                    var request =
                            db.inTransaction(
                                    () ->
                                            matching.choosing(one)
                                                    .ask(matching.phase.id(), Map.of()));
                    AgainAfterDeadlock.does(
                            () ->
                                    db.inTransaction(
                                            () -> matching.acceptance(ruth).accept(request)));
                    return null;
                });

        assertThat(db.ask("SELECT places_left FROM mentor_search")).isEqualTo(0);
        assertThat(all(MentorFilter.NONE, 12)).isEmpty();
        db.sql(
                "UPDATE partnership SET state = 'ENDED', ended_at = '2026-12-01', ending ="
                        + " 'COMPLETED'");
        TwoAtOnce.times(
                4,
                () -> {
                    db.inTransaction(() -> db.make(JpaFindableMentors.class).placesChanged(ruth));
                    return null;
                });
        assertThat(db.ask("SELECT places_left FROM mentor_search")).isEqualTo(4);
    }

    private void manyMentors() {
        for (int i = 0; i < MENTORS; i++) {
            PersonId mentor = matching.people.person("M" + i, "X");
            Enrolment enrolment = AnEnrolment.ofApprovedMentor(matching.phase, mentor, 1);
            matching.enrol(enrolment);
            answersAtRandom(enrolment.id().value(), 8, "MENTOR");
            worksAtRandom(mentor);
            db.inTransaction(() -> db.make(JpaFindableMentors.class).written(mentor));
        }
    }

    private String enrolmentOf(PersonId person) {
        return (String)
                db.ask("SELECT id FROM enrolment WHERE person_id = '%s'".formatted(person.value()));
    }

    /** As many topics of a few as of many, so that all, some and none are in common. */
    private void answersAtRandom(String enrolment, int most, String part) {
        db.sql("DELETE FROM enrolment_fit WHERE enrolment_id = '%s'".formatted(enrolment));
        Map<FitKind, Set<String>> fits = new HashMap<>();
        int of = random.nextBoolean() ? 6 : topics.size();
        fits.put(FitKind.TOPIC, some(topics.subList(0, of), most));
        fits.put(FitKind.SITE, some(sites, 3));
        fits.put(FitKind.TIME, some(DAYS, 2));
        if (part.equals("MENTOR")) {
            fits.put(FitKind.SUBJECT, some(departments, 2));
        }
        fits.forEach(
                (kind, answers) ->
                        answers.forEach(
                                answer ->
                                        db.sql(
                                                "INSERT INTO enrolment_fit VALUES ('%s', '%s', '%s')"
                                                        .formatted(enrolment, kind, answer))));
    }

    private Set<String> some(List<String> of, int most) {
        Set<String> some = new LinkedHashSet<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(of.get(random.nextInt(of.size())));
        }
        return some;
    }

    /** One mentor in ten has no post. */
    private void worksAtRandom(PersonId person) {
        if (!person.equals(mentee) && random.nextInt(10) == 0) {
            db.sql("DELETE FROM post WHERE person_id = '%s'".formatted(person.value()));
            return;
        }
        db.sql(
                "UPDATE post SET grade_id = '%s', unit_id = '%s', job_family_id = '%s' WHERE"
                                .formatted(one(grades), one(departments), one(families))
                        + " person_id = '%s'".formatted(person.value()));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void writes(PersonId mentor, String profile) {
        db.sql(
                "UPDATE enrolment SET profile = '%s' WHERE person_id = '%s'"
                        .formatted(profile.replace("\\", "\\\\"), mentor.value()));
        db.inTransaction(() -> db.make(JpaFindableMentors.class).written(mentor));
    }

    private static MentorFilter filter(
            String topic,
            String subject,
            String site,
            Format format,
            String day,
            String jobFamily,
            Integer grades) {
        return new MentorFilter(topic, subject, site, format, day, jobFamily, grades, null);
    }

    private List<PersonId> found(String words) {
        return all(new MentorFilter(null, null, null, null, null, null, null, words), 12).stream()
                .map(Found::person)
                .toList();
    }

    private static List<Found> of(List<Found> whole, Predicate<Found> which) {
        return whole.stream().filter(which).toList();
    }

    /** Every page, one after the other. */
    private List<Found> all(MentorFilter filter, int size) {
        List<Found> all = new ArrayList<>();
        Page page = find(filter, null, size);
        all.addAll(page.mentors());
        while (page.hasMore()) {
            assertThat(page.mentors()).hasSize(size);
            page = find(filter, Last.of(page.last().mark()), size);
            all.addAll(page.mentors());
        }
        assertThat(page.count()).isEqualTo(all.size());
        return all;
    }

    private Page find(MentorFilter filter, Last after, int size) {
        return db.inTransaction(
                () ->
                        db.make(JpaMentorSearch.class)
                                .find(
                                        db.make(JpaPhases.class).require(matching.phase.id()),
                                        seeker(),
                                        filter,
                                        after,
                                        size));
    }

    private Seeker seeker() {
        return db.make(JpaPool.class).seeker(matching.phase.id(), mentee).orElseThrow();
    }

    /** The same by the pool, which reads the tables themselves, and by the measure. */
    private List<Found> byTheReasons() {
        return db.inTransaction(
                () -> {
                    var rules = db.make(JpaPhases.class).require(matching.phase.id()).rules();
                    Seeker seeker = seeker();
                    return db
                            .make(JpaPool.class)
                            .around(matching.phase.id(), mentee)
                            .mentors()
                            .stream()
                            .filter(Candidate::takesRequests)
                            .filter(one -> one.placesLeft() > 0)
                            .map(
                                    one ->
                                            new Found(
                                                    one.person(),
                                                    one.traits(),
                                                    one.places(),
                                                    one.placesLeft(),
                                                    AFit.of(seeker, one.traits(), rules)))
                            .sorted(
                                    Comparator.comparing(Found::fit)
                                            .reversed()
                                            .thenComparing(one -> one.person().value()))
                            .toList();
                });
    }
}
