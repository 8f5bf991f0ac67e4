package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.scheme.PhaseCourseService;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseService;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.PhaseStep;
import org.waymark.shared.NotFound;
import org.waymark.web.frame.Toast;

/** What moving a phase by hand would do, and to whom; then it is done or left. */
@Named
@RequestScoped
public class StepPage {
    @Inject @Param private String id;
    @Inject @Param private String to;
    @Inject PhaseCourseService course;
    @Inject PhaseService phases;
    @Inject Toast toast;

    private PhaseStep step;

    @PostConstruct
    void load() {
        PhaseState wanted =
                Arrays.stream(PhaseState.values())
                        .filter(state -> state.name().equals(to) && state != PhaseState.DRAFT)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        step = course.step(new PhaseId(id), wanted);
    }

    public void move() {
        phases.moveTo(step.id(), step.to());
        toast.say("scheme.phase.moved");
        Faces.redirect("admin/scheme/phase.xhtml?id=%s", id);
    }

    public String getId() {
        return id;
    }

    public PhaseStep getStep() {
        return step;
    }
}
