package org.waymark.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.matching.assignment.Policy;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.persistence.matching.JpaSimulationPool;
import org.waymark.persistence.matching.JpaSimulations;
import org.waymark.persistence.people.JpaOrganisation;
import org.waymark.persistence.people.PeopleFixture;
import org.waymark.persistence.scheme.JpaInvitations;
import org.waymark.persistence.scheme.JpaPhases;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Weights;
import org.waymark.shared.ClockOnTheWall;

/**
 * A draft simulated with 5,000 mentees and 2,000 mentors of the database: the whole beside loading
 * the rows and solving, medians of one run. Run by {@code -Pbench}.
 */
class SimulationBench {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final int MENTEES = 5_000;
    private static final int MENTORS = 2_000;
    private static final int ROUNDS = 7;
    private static final long SEED = 20261127;

    private final Random random = new Random(SEED);
    private Phase draft;

    @Test
    void isComparedWithTheSolve() {
        people();
        JpaPhases phases = db.make(JpaPhases.class);
        JpaSimulationPool pool = db.make(JpaSimulationPool.class);
        SimulationService service =
                new SimulationService(
                        phases,
                        pool,
                        db.make(JpaSimulations.class),
                        db.make(JpaInvitations.class),
                        db.make(JpaOrganisation.class),
                        ClockOnTheWall.onAThursday());
        List<Long> loads = new ArrayList<>();
        List<Long> aparts = new ArrayList<>();
        List<Long> solves = new ArrayList<>();
        List<Long> wholes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            SimulationPool.People people = timed(loads, () -> pool.people(draft.id()));
            List<ProposalPool.Apart> apart = timed(aparts, () -> pool.apart(draft.id()));
            ProposalCohort cohort =
                    new ProposalCohort(
                            people.mentees(),
                            people.mentors(),
                            apart,
                            List.of(),
                            draft.rules(),
                            Weights.NORMAL);
            timed(solves, () -> Policy.BEST_TOTAL.of(cohort.cohort()));
            timed(
                    wholes,
                    () -> {
                        service.run(draft.id());
                        return null;
                    });
        }
        Simulation simulation = db.inTransaction(() -> service.last(draft.id())).orElseThrow();
        assertThat(simulation.mentees()).isEqualTo(MENTEES);
        System.out.printf(
                "Simulating %,d mentees with %,d mentors, seed %d: %,d matched. Load %,d ms, solve"
                        + " %,d ms, the whole %,d ms: %.2f of three solves and the load.%n",
                MENTEES,
                MENTORS,
                SEED,
                simulation.matched(),
                (median(loads) + median(aparts)),
                median(solves),
                median(wholes),
                (double) median(wholes) / (3 * median(solves) + (median(loads) + median(aparts))));
    }

    private static <T> T timed(List<Long> times, Supplier<T> work) {
        long begun = System.nanoTime();
        T result = db.inTransaction(work);
        times.add((System.nanoTime() - begun) / 1_000_000);
        return result;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private void people() {
        PeopleFixture fixture = new PeopleFixture(db);
        Phase before = Rows.aPhase(db);
        draft =
                before.another(
                        "Spring", before.startsOn().plusYears(1), before.endsOn().plusYears(1));
        db.inTransaction(() -> db.make(JpaPhases.class).add(draft));
        List<String> persons = new ArrayList<>();
        List<String> posts = new ArrayList<>();
        List<String> enrolments = new ArrayList<>();
        List<String> fits = new ArrayList<>();
        List<String> invitations = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < MENTEES + MENTORS; i++) {
            boolean mentor = i >= MENTEES;
            String part = mentor ? "MENTOR" : "MENTEE";
            String id = PersonId.next().value();
            String manager = all.size() < 50 ? "NULL" : "'" + all.get(random.nextInt(50)) + "'";
            all.add(id);
            persons.add("('%1$s','%1$s','P','X','P X','X P','ACTIVE',1)".formatted(id));
            posts.add(
                    "('%s','%s',1,'%s','%s','%s','%s',1,'Post','2020-01-01',%s)"
                            .formatted(
                                    PersonId.next().value(),
                                    id,
                                    fixture.department.id().value(),
                                    fixture.site.id().value(),
                                    fixture.jobFamily.id().value(),
                                    fixture.grade.id().value(),
                                    manager));
            String enrolment = PersonId.next().value();
            enrolments.add(
                    "('%s','%s','%s','%s','JOINED','2026-01-01',TRUE,4,FALSE,FALSE,FALSE,'%s','{}','{}',1)"
                            .formatted(
                                    enrolment,
                                    before.id().value(),
                                    id,
                                    part,
                                    before.form(mentor ? "mentor-profile" : "mentee-profile")
                                            .value()));
            fit(fits, enrolment, "TOPIC", mentor ? 5 : 3, 14);
            fit(fits, enrolment, "SITE", 2, 5);
            fit(fits, enrolment, "TIME", 4, 15);
            invitations.add("('%s','%s','%s')".formatted(draft.id().value(), part, id));
            if (mentor) {
                places.add("('%s',%d)".formatted(id, 1 + random.nextInt(4)));
            }
        }
        insert(
                "person (id, staff_number, given_name, family_name, shown_name, sort_name, state,"
                        + " version)",
                persons);
        insert(
                "post (id, person_id, number, unit_id, site_id, job_family_id, grade_id, fte,"
                        + " role_title, starts, manager_id)",
                posts);
        insert(
                "enrolment (id, phase_id, person_id, part, state, joined_at, approved, places,"
                        + " paused, assisted, subject_needed, form_version_id, profile,"
                        + " own_answers, version)",
                enrolments);
        insert("enrolment_fit (enrolment_id, kind, answer)", fits);
        insert("phase_invitation (phase_id, part, person_id)", invitations);
        insert("mentor_place (person_id, places)", places);
    }

    private void fit(List<String> rows, String enrolment, String kind, int most, int of) {
        random.ints(0, of)
                .distinct()
                .limit(1 + random.nextInt(most))
                .forEach(one -> rows.add("('%s','%s','a%d')".formatted(enrolment, kind, one)));
    }

    private static void insert(String into, List<String> rows) {
        for (int from = 0; from < rows.size(); from += 1_000) {
            db.sql(
                    "INSERT INTO "
                            + into
                            + " VALUES "
                            + String.join(
                                    ",", rows.subList(from, Math.min(rows.size(), from + 1_000))));
        }
    }
}
