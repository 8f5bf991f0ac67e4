package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.community.AttendanceService;
import org.waymark.community.BookedLine;
import org.waymark.community.EventLine;
import org.waymark.community.EventPlanningService;
import org.waymark.community.EventService;
import org.waymark.community.EventWords;
import org.waymark.community.GatheringAudience;
import org.waymark.community.GatheringId;
import org.waymark.community.GatheringKind;
import org.waymark.community.GatheringWords;
import org.waymark.community.ThemePhase;
import org.waymark.community.ThemeService;
import org.waymark.scheme.PhaseId;

/**
 * Grace plans lunches about what members want to talk about, and a training day; some come. Themes
 * are proposed for the next.
 */
@ApplicationScoped
public class ComingTogether implements Act {
    private static final String GRACE = "Grace Adeyemi";
    private static final String TOM = "Tom Hargreaves";
    private static final List<String> GUESTS = List.of("Ines Carvalho", "Lewis Bright");
    private static final String FIRST = "The first three meetings";
    private static final String NEXT = "Feedback that helps";

    @Inject Stage stage;
    @Inject PhaseOpens opening;
    @Inject EventPlanningService planning;
    @Inject EventService events;
    @Inject AttendanceService attendance;
    @Inject ThemeService themes;

    @Override
    public List<Scene> scenes() {
        return List.of(
                Scene.of("Grace plans a first lunch", 30, "09:20", () -> plans(lunch(FIRST, 12))),
                Scene.of("Somebody books the first lunch", 28, "10:15", () -> book(FIRST)),
                Scene.of("Grace notes who was at the lunch", 11, "15:05", this::notes),
                Scene.of("Tom proposes a theme", 7, "08:40", this::proposes),
                Scene.of("Grace plans the next lunch", 6, "14:10", () -> plans(lunch(NEXT, -15))),
                Scene.of("Grace plans a training day", 6, "14:30", () -> plans(training())),
                Scene.of("Somebody books the next lunch", 5, "09:05", () -> book(NEXT)));
    }

    private EventWords lunch(String theme, int daysAgo) {
        return new EventWords(
                GatheringKind.NETWORK,
                GatheringAudience.STAFF,
                theme,
                "Grace Adeyemi",
                12,
                "https://northmoor.example/mentoring/lunches What we collected so far",
                new GatheringWords(
                        stage.day(daysAgo),
                        LocalTime.of(12, 30),
                        60,
                        "Founders’ Hall, room 2.11",
                        "",
                        "Bring your lunch and one example. What is said stays in the room."));
    }

    private EventWords training() {
        return new EventWords(
                GatheringKind.TRAINING,
                GatheringAudience.MENTORS,
                "Mentoring: the essentials",
                "Staff Development",
                16,
                "",
                new GatheringWords(
                        stage.day(-20),
                        LocalTime.of(9, 30),
                        300,
                        "Library, training suite",
                        "",
                        "Listening, boundaries, and where to refer. Lunch is provided."));
    }

    private void plans(EventWords words) {
        stage.does(GRACE, () -> planning.publish(planning.plan(opening.phase(), words)));
    }

    private void book(String theme) {
        for (String guest : GUESTS) {
            stage.does(guest, () -> find(theme, events::book));
        }
    }

    private void find(String theme, Consumer<GatheringId> what) {
        events.coming(null).items().stream()
                .filter(event -> event.theme().equals(theme))
                .map(EventLine::id)
                .findFirst()
                .ifPresent(what);
    }

    private void notes() {
        stage.does(
                GRACE,
                () ->
                        planning.events(opening.phase(), null).page().items().stream()
                                .filter(event -> event.theme().equals(FIRST))
                                .map(EventLine::id)
                                .findFirst()
                                .ifPresent(this::allWereThere));
    }

    private void allWereThere(GatheringId lunch) {
        var seats = attendance.booked(lunch, null).items().stream().map(BookedLine::seat).toList();
        attendance.note(lunch, seats, seats);
    }

    private void proposes() {
        stage.does(
                TOM,
                () ->
                        themes.phases().stream()
                                .map(ThemePhase::id)
                                .findFirst()
                                .ifPresent(this::proposesIn));
    }

    private void proposesIn(PhaseId phase) {
        themes.propose(phase, "Saying no, kindly");
        themes.propose(phase, "When your mentee wants advice, not questions");
    }
}
