package org.waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.evaluation.Dashboard;
import org.waymark.evaluation.DashboardService;
import org.waymark.evaluation.PairedChange;
import org.waymark.evaluation.PhaseResults;
import org.waymark.evaluation.ResultsService;
import org.waymark.partnership.PartnershipLists;
import org.waymark.people.People;
import org.waymark.people.PersonId;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.people.PeopleFixture;
import org.waymark.rounds.OneRound;
import org.waymark.rounds.Rounds;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Round;

/** The short scheme of the demonstration, lived on a real database without a server. */
class AShortScheme {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

    private final ClockOnTheWall clock = ClockOnTheWall.at("2026-07-20T08:00:00Z");
    private final Stage stage = new Stage();
    private House house;

    @Test
    void leavesADashboardThatSaysSomething() throws IllegalAccessException {
        house = new House(db, clock);
        PersonId jean = someStaff();
        stage.people = house.the(People.class);
        stage.partnerships = house.the(PartnershipLists.class);
        stage.begin(TODAY);

        live(filled(new StartingWell()).scenes());

        PhaseId phase = new PhaseId((String) db.ask("SELECT id FROM phase"));
        PhaseResults results = house.as(jean, () -> house.the(ResultsService.class).ofPhase(phase));
        assertThat(results.after()).allMatch(PairedChange::isShown);
        assertThat(results.after()).anyMatch(one -> one.test().low() > 0);
        assertThat(results.menteesSaid()).isNotEmpty();
        assertThat(results.mentors()).anyMatch(one -> !one.shares().isEmpty());
        Dashboard all =
                house.as(jean, () -> house.the(DashboardService.class).ofPhase(phase, null));
        assertThat(all.steps()).isEqualTo(new Dashboard.Steps(28, 26, 26, 22, 22));
        assertThat(all.timeToMatch().median()).isNotNull();
        assertThat(all.topics()).isNotEmpty();
        assertThat(db.ask("SELECT COUNT(*) FROM evaluation_testimonial")).isEqualTo(1L);
    }

    private PersonId someStaff() {
        var people = new PeopleFixture(db);
        PersonId jean = people.person("Jean", "Abbott");
        PersonId owen = people.person("Owen", "Price");
        for (int i = 0; i < 60; i++) {
            people.person("Staff", "N" + i);
        }
        address(jean, "jean.abbott");
        address(owen, "owen.price");
        return jean;
    }

    private static void address(PersonId person, String name) {
        db.sql(
                "UPDATE person SET email = '%s@northmoor.example' WHERE id = '%s'"
                        .formatted(name, person.value()));
    }

    private StartingWell filled(StartingWell act) throws IllegalAccessException {
        for (Field field : StartingWell.class.getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class)) {
                field.setAccessible(true);
                field.set(act, field.getType() == Stage.class ? stage : house.the(field.getType()));
            }
        }
        return act;
    }

    private void live(List<Scene> scenes) {
        List<Scene> inTime =
                scenes.stream()
                        .sorted(
                                Comparator.comparing(
                                        scene -> stage.moment(scene.daysAgo(), scene.at())))
                        .toList();
        for (Scene scene : inTime) {
            Instant moment = stage.moment(scene.daysAgo(), scene.at());
            while (clock.instant().plus(Duration.ofDays(1)).isBefore(moment)) {
                passes(Duration.ofDays(1));
            }
            if (clock.instant().isBefore(moment)) {
                passes(Duration.between(clock.instant(), moment));
            }
            house.as(null, scene.act());
        }
    }

    private void passes(Duration time) {
        clock.passes(time);
        Instant now = clock.instant();
        for (Round round : Rounds.inOrder(house.all(Round.class))) {
            house.as(null, () -> house.the(OneRound.class).go(round, now));
        }
    }
}
