package org.waymark.persistence.community;

import java.time.LocalDate;
import java.time.LocalTime;
import org.waymark.community.EventPlanningService;
import org.waymark.community.EventWords;
import org.waymark.community.GatheringAudience;
import org.waymark.community.GatheringId;
import org.waymark.community.GatheringKind;
import org.waymark.community.GatheringWords;
import org.waymark.enrolment.AnEnrolment;
import org.waymark.people.PersonId;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.persistence.enrolment.JpaEnrolments;
import org.waymark.persistence.people.PeopleFixture;
import org.waymark.scheme.Phase;
import org.waymark.shared.ClockOnTheWall;

/** A phase with a coordinator, and events that are planned in the whole house. */
final class AnEvent {
    static final LocalDate DAY = LocalDate.of(2026, 11, 4);

    final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    final PeopleFixture people;
    final Phase phase;
    final PersonId grace;
    final House house;

    private final MariaDb db;

    AnEvent(MariaDb db) {
        this.db = db;
        people = new PeopleFixture(db);
        phase = Rows.aPhase(db);
        grace = people.person("Grace", "Adeyemi");
        db.sql(
                "INSERT INTO scheme_coordinator (scheme_id, person_id) SELECT scheme_id, '%s' FROM phase"
                        .formatted(grace.value()));
        house = new House(db, clock);
    }

    static EventWords words(
            GatheringKind kind, GatheringAudience audience, Integer places, LocalDate day) {
        return new EventWords(
                kind,
                audience,
                "Feedback that helps",
                "Tom Hargreaves",
                places,
                "https://northmoor.example/slides The slides",
                new GatheringWords(
                        day,
                        LocalTime.of(12, 30),
                        60,
                        "Hall 1",
                        "https://meet.example/1",
                        "Bring one example."));
    }

    /** Published, for everybody, at lunchtime. */
    GatheringId lunch(Integer places) {
        return published(words(GatheringKind.NETWORK, GatheringAudience.STAFF, places, DAY));
    }

    GatheringId published(EventWords words) {
        GatheringId id = planned(words);
        house.as(grace, () -> planning().publish(id));
        return id;
    }

    GatheringId planned(EventWords words) {
        return house.as(grace, () -> planning().plan(phase.id(), words));
    }

    EventPlanningService planning() {
        return house.the(EventPlanningService.class);
    }

    PersonId mentor(String name) {
        PersonId mentor = people.person(name, "Mentor");
        db.inTransaction(
                () ->
                        db.make(JpaEnrolments.class)
                                .add(AnEnrolment.ofApprovedMentor(phase, mentor, 1)));
        return mentor;
    }
}
