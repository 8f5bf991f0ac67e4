package org.waymark.persistence.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.matching.MentorFilter;
import org.waymark.matching.MentorFilter.Format;
import org.waymark.matching.MentorSearch.Found;
import org.waymark.matching.MentorSearch.Last;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;

/** What the database finds, beside what the reasons and the pool say of the same people. */
class SearchingAmongMany {
    private static final PersonId THE_LAST = new PersonId("ffffffff-ffff-7fff-bfff-ffffffffffff");

    @RegisterExtension static final MariaDb db = new MariaDb();

    private ManyMentors many;
    private AMatching matching;
    private PersonId mentee;

    @BeforeEach
    void aUniversity() {
        many = new ManyMentors(db);
        matching = many.matching;
        mentee = many.mentee;
    }

    @Test
    void ranksAsTheReasonsCount() {
        System.out.println("seed " + ManyMentors.SEED);
        many.join();
        for (int round = 0; round < 30; round++) {
            many.answersAtRandom(many.enrolmentOf(mentee), 5, "MENTEE");
            many.worksAtRandom(mentee);
            boolean needed = many.random.nextBoolean();
            boolean same = many.random.nextBoolean();
            String gap =
                    many.random.nextInt(4) == 0 ? "NULL" : String.valueOf(many.random.nextInt(4));
            db.sql(
                    "UPDATE enrolment SET subject_needed = %s WHERE part = 'MENTEE'"
                            .formatted(needed));
            db.sql(
                    "UPDATE phase SET grade_gap = %s, same_department_allowed = %s"
                            .formatted(gap, same));

            assertThat(many.all(MentorFilter.NONE, 400)).isEqualTo(many.byTheReasons());
        }
    }

    @Test
    void everyPageTogetherIsEverybodyOnceInOneOrder() {
        many.join();
        many.answersAtRandom(many.enrolmentOf(mentee), 2, "MENTEE");
        List<Found> whole = many.all(MentorFilter.NONE, 400);

        for (int size : List.of(1, 7, 12)) {
            assertThat(many.all(MentorFilter.NONE, size)).isEqualTo(whole);
        }
        assertThat(whole)
                .extracting(Found::fit)
                .as("there are ties")
                .hasSizeGreaterThan(new TreeSet<>(whole.stream().map(Found::fit).toList()).size());
    }

    @Test
    void countsExactlyUpToACap() {
        many.join();
        assertThat(many.find(MentorFilter.NONE, null, 3).count()).isEqualTo(ManyMentors.MENTORS);
        assertThat(db.inTransaction(this::countedForAMessage)).isEqualTo(ManyMentors.MENTORS);
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

        assertThat(many.find(MentorFilter.NONE, null, 3).count()).isEqualTo(501);
        assertThat(many.find(MentorFilter.NONE, new Last(0, THE_LAST), 3).mentors()).isEmpty();
        assertThat(db.inTransaction(this::countedForAMessage)).isEqualTo(ManyMentors.MENTORS + 400);
    }

    private int countedForAMessage() {
        return db.make(JpaMentorSearch.class).count(matching.phase.id(), mentee);
    }

    @Test
    void filtersByWhatTheMentorsAnswered() {
        many.join();
        List<Found> whole = many.all(MentorFilter.NONE, 400);
        String topic = many.topics.get(3);
        String site = many.sites.get(2);
        String department = many.departments.get(1);

        assertThat(many.all(ManyMentors.filter(topic, null, null, null, null, null, null), 12))
                .isEqualTo(of(whole, one -> one.traits().topics().contains(topic)))
                .isNotEmpty();
        assertThat(many.all(ManyMentors.filter(null, department, null, null, null, null, null), 12))
                .isEqualTo(of(whole, one -> one.traits().subjects().contains(department)))
                .isNotEmpty();
        assertThat(many.all(ManyMentors.filter(null, null, site, null, null, null, null), 12))
                .isEqualTo(of(whole, one -> one.traits().sites().contains(site)))
                .isNotEmpty();
        assertThat(
                        many.all(
                                ManyMentors.filter(
                                        null, null, null, Format.ONLINE, null, null, null),
                                12))
                .isEqualTo(of(whole, one -> one.traits().sites().contains("online")))
                .isNotEmpty();
        assertThat(
                        many.all(
                                ManyMentors.filter(
                                        null, null, null, Format.IN_PERSON, null, null, null),
                                12))
                .isEqualTo(of(whole, one -> !Set.of("online").containsAll(one.traits().sites())))
                .isNotEmpty();
        assertThat(many.all(ManyMentors.filter(null, null, null, null, "monday", null, null), 12))
                .isEqualTo(
                        of(
                                whole,
                                one ->
                                        one.traits().times().stream()
                                                .anyMatch(time -> time.startsWith("monday"))))
                .isNotEmpty();
        assertThat(many.all(ManyMentors.filter(null, null, null, null, null, null, 1), 12))
                .isEqualTo(of(whole, one -> Set.of(7, 8).contains(one.traits().grade())))
                .isNotEmpty();
        String family = many.families.get(0);
        assertThat(many.all(ManyMentors.filter(null, null, null, null, null, family, null), 12))
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
        assertThat(
                        many.all(
                                ManyMentors.filter(
                                        "naïve’ ' \\ %", "x", "ü", null, "tues", "y", null),
                                12))
                .isEmpty();
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

        assertThat(many.found("grew")).containsExactly(ruth);
        assertThat(many.found("GREW bids")).containsExactly(ruth);
        assertThat(many.found("supp learn")).as("beginnings of words").containsExactly(ruth);
        assertThat(many.found("cafe ohara")).as("an apostrophe parts words").isEmpty();
        assertThat(many.found("cafe o'hara")).containsExactly(ruth);
        assertThat(many.found("Ruth")).containsExactly(ruth);
        assertThat(many.found("li")).as("two letters are a whole word").containsExactly(li);
        assertThat(many.found("ai")).containsExactly(ruth);
        assertThat(many.found("the grew")).as("the isn’t there").isEmpty();
        assertThat(many.found("lecturer phys")).containsExactlyInAnyOrder(ruth, li);
        assertThat(many.found("statement")).as("no key of a question").isEmpty();
        assertThat(many.found("secretword")).isEmpty();
        assertThat(many.found("+ - * \" ( ) ~ @ %")).as("no word at all").hasSize(2);
        assertThat(many.found("grew -bids \"x")).isEmpty();
    }

    private void writes(PersonId mentor, String profile) {
        db.sql(
                "UPDATE enrolment SET profile = '%s' WHERE person_id = '%s'"
                        .formatted(profile.replace("\\", "\\\\"), mentor.value()));
        db.inTransaction(() -> db.make(JpaFindableMentors.class).written(mentor));
    }

    private static List<Found> of(List<Found> whole, Predicate<Found> which) {
        return whole.stream().filter(which).toList();
    }
}
