package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.scheme.PhaseCourseService;
import org.waymark.scheme.PhaseDates;
import org.waymark.scheme.PhaseDays;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseState;
import org.waymark.web.frame.Toast;

/** The days of a phase: its first and last, and those on which it goes on by itself. */
@Named
@RequestScoped
public class DatesPage {
    @Inject @Param private String id;
    @Inject @Param private Long seen;
    @Inject PhaseCourseService course;
    @Inject Toast toast;

    private PhaseDays days;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private PhaseDaysTyped typed;

    @PostConstruct
    void load() {
        days = course.days(new PhaseId(id));
        startsOn = days.startsOn();
        endsOn = days.endsOn();
        typed = new PhaseDaysTyped(days);
    }

    public void save() {
        PhaseDates dates = typed.dates();
        course.plan(new PhaseId(id), startsOn, endsOn, dates, seen == null ? -1 : seen);
        toast.say("scheme.dates.saved");
        Faces.redirect("admin/scheme/phase.xhtml?id=%s", id);
    }

    /** Whether the step to this state lies ahead. */
    public boolean ahead(String state) {
        return PhaseState.valueOf(state).compareTo(days.state()) > 0;
    }

    public String getId() {
        return id;
    }

    public PhaseDays getDays() {
        return days;
    }

    public PhaseDaysTyped getTyped() {
        return typed;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
