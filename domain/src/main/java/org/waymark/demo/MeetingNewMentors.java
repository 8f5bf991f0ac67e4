package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.access.CurrentPerson;
import org.waymark.community.Experience;
import org.waymark.community.GatheringId;
import org.waymark.community.GatheringWords;
import org.waymark.community.IntroductionService;
import org.waymark.community.Invitees;
import org.waymark.community.RecruitingService;
import org.waymark.community.SeatLine;
import org.waymark.community.SeatingService;
import org.waymark.people.OrgUnitId;
import org.waymark.scheme.SchemeOverviewService;
import org.waymark.scheme.SchemeSummary.PhaseSummary;

/**
 * Places are short, so Grace asks the lawyers of long standing to an introductory meeting. Some
 * come, one can't, one would be a mentor.
 */
@ApplicationScoped
public class MeetingNewMentors implements Act {
    private static final String GRACE = "Grace Adeyemi";
    private static final int AHEAD = -9;
    private static final Experience ANY = new Experience(null, 0, null);

    @Inject Stage stage;
    @Inject SchemeOverviewService overview;
    @Inject RecruitingService recruiting;
    @Inject SeatingService seating;
    @Inject IntroductionService introductions;

    @Override
    public List<Scene> scenes() {
        return List.of(
                Scene.of("Grace asks to an introductory meeting", 8, "09:40", this::asks),
                Scene.of("Someone comes to the meeting", 7, "12:10", () -> answers(0, this::comes)),
                Scene.of("Someone can’t come", 7, "16:45", () -> answers(1, this::cannot)),
                Scene.of("Someone would be a mentor", 6, "08:50", () -> answers(2, this::offers)));
    }

    private void asks() {
        stage.does(
                GRACE,
                () ->
                        overview.coordinated().stream()
                                .flatMap(scheme -> scheme.phases().stream())
                                .reduce((first, last) -> last)
                                .ifPresent(this::asksToAMeetingOf));
    }

    private void asksToAMeetingOf(PhaseSummary phase) {
        GatheringId meeting =
                recruiting.arrange(
                        phase.id(),
                        new GatheringWords(
                                stage.day(AHEAD),
                                LocalTime.of(12, 30),
                                60,
                                "Founders’ Hall, room 2.11",
                                "",
                                "What a mentor does and doesn’t do, how much time it takes, and two"
                                        + " mentors who tell how it went. There is soup."));
        invitees(meeting).units().stream()
                .filter(unit -> unit.label().equals("Law"))
                .findFirst()
                .map(unit -> new Experience(null, 2, new OrgUnitId(unit.value())))
                .filter(law -> seating.invitees(meeting, law, null).fitting() > 0)
                .ifPresent(law -> seating.askExperienced(meeting, law));
    }

    private Invitees invitees(GatheringId meeting) {
        return seating.invitees(meeting, ANY, null);
    }

    /** The one at this place of the list, if so many were asked. */
    private void answers(int place, Consumer<GatheringId> answer) {
        stage.does(
                GRACE,
                () ->
                        overview.coordinated().stream()
                                .flatMap(scheme -> scheme.phases().stream())
                                .flatMap(
                                        phase ->
                                                recruiting.meetings(phase.id()).meetings().stream())
                                .findFirst()
                                .ifPresent(line -> answers(line.id(), place, answer)));
    }

    private void answers(GatheringId meeting, int place, Consumer<GatheringId> answer) {
        List<SeatLine> asked = invitees(meeting).page().items();
        if (place < asked.size()) {
            CurrentPerson.actingAs(
                    asked.get(place).person(),
                    () -> {
                        answer.accept(meeting);
                        return null;
                    });
        }
    }

    private void comes(GatheringId meeting) {
        introductions.comes(meeting);
    }

    private void cannot(GatheringId meeting) {
        introductions.cannot(meeting);
    }

    private void offers(GatheringId meeting) {
        introductions.comes(meeting);
        introductions.offer(meeting);
    }
}
