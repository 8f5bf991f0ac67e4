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
import org.waymark.persistence.people.JpaOrganisation;
import org.waymark.persistence.scheme.JpaPhases;

/** A phase with many mentors who answer at random, and what is found among them. */
final class ManyMentors {
    static final long SEED = 20261127;
    static final int MENTORS = 150;
    static final List<String> DAYS =
            List.of("monday-morning", "monday-lunch", "tuesday-lunch", "friday-afternoon");

    private final MariaDb db;
    final Random random = new Random(SEED);
    final List<String> topics = new ArrayList<>();
    final List<String> sites = new ArrayList<>(List.of("online"));
    final List<String> departments = new ArrayList<>();
    final List<String> families = new ArrayList<>();
    final List<String> grades = new ArrayList<>();
    final AMatching matching;
    final PersonId mentee;

    ManyMentors(MariaDb db) {
        this.db = db;
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

    void join() {
        for (int i = 0; i < MENTORS; i++) {
            PersonId mentor = matching.people.person("M" + i, "X");
            Enrolment enrolment = AnEnrolment.ofApprovedMentor(matching.phase, mentor, 1);
            matching.enrol(enrolment);
            answersAtRandom(enrolment.id().value(), 8, "MENTOR");
            worksAtRandom(mentor);
            db.inTransaction(() -> db.make(JpaFindableMentors.class).written(mentor));
        }
    }

    String enrolmentOf(PersonId person) {
        return (String)
                db.ask("SELECT id FROM enrolment WHERE person_id = '%s'".formatted(person.value()));
    }

    /** As many topics of a few as of many, so that all, some and none are in common. */
    void answersAtRandom(String enrolment, int most, String part) {
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

    Set<String> some(List<String> of, int most) {
        Set<String> some = new LinkedHashSet<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(of.get(random.nextInt(of.size())));
        }
        return some;
    }

    /** One mentor in ten has no post. */
    void worksAtRandom(PersonId person) {
        if (!person.equals(mentee) && random.nextInt(10) == 0) {
            db.sql("DELETE FROM post WHERE person_id = '%s'".formatted(person.value()));
            return;
        }
        db.sql(
                "UPDATE post SET grade_id = '%s', unit_id = '%s', job_family_id = '%s' WHERE"
                                .formatted(one(grades), one(departments), one(families))
                        + " person_id = '%s'".formatted(person.value()));
    }

    String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    static MentorFilter filter(
            String topic,
            String subject,
            String site,
            Format format,
            String day,
            String jobFamily,
            Integer grades) {
        return new MentorFilter(topic, subject, site, format, day, jobFamily, grades, null);
    }

    List<PersonId> found(String words) {
        return all(new MentorFilter(null, null, null, null, null, null, null, words), 12).stream()
                .map(Found::person)
                .toList();
    }

    /** Every page, one after the other. */
    List<Found> all(MentorFilter filter, int size) {
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

    Page find(MentorFilter filter, Last after, int size) {
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

    Seeker seeker() {
        return db.make(JpaPool.class).seeker(matching.phase.id(), mentee).orElseThrow();
    }

    /** The same by the pool, which reads the tables themselves, and by the measure. */
    List<Found> byTheReasons() {
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
