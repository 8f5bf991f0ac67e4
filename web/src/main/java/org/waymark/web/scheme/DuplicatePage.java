package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.scheme.PhaseCourseService;
import org.waymark.scheme.PhaseDays;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;

/** Makes a draft that is like another phase, right after it and as long. */
@Named
@RequestScoped
public class DuplicatePage {
    @Inject @Param private String id;
    @Inject PhaseCourseService course;
    @Inject Toast toast;

    private PhaseDays like;
    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @PostConstruct
    void load() {
        like = course.days(new PhaseId(id));
        startsOn = like.endsOn().plusDays(1);
        endsOn = startsOn.plusDays(ChronoUnit.DAYS.between(like.startsOn(), like.endsOn()));
    }

    public void duplicate() {
        PhaseId made = course.duplicate(new PhaseId(id), name, startsOn, endsOn);
        toast.say("scheme.duplicate.done", like.name());
        Faces.redirect("admin/scheme/phase.xhtml?id=%s", made.value());
    }

    public String getId() {
        return id;
    }

    public PhaseDays getLike() {
        return like;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
