package org.waymark.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.evaluation.ImprovementId;
import org.waymark.evaluation.ImprovementLine;
import org.waymark.evaluation.ImprovementService;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Words;

/** One thing that changed is written down, or put better. */
@Named
@RequestScoped
public class ImprovementPage {
    @Inject @Param private String phase;
    @Inject @Param private String id;
    @Inject @Param private Long seen;
    @Inject ImprovementService service;
    @Inject Words words;
    @Inject Toast toast;

    private long version;
    private String said;
    private String done;
    private LocalDate doneOn;

    @PostConstruct
    void load() {
        if (id == null) {
            service.of(new PhaseId(phase));
            doneOn = words.today();
            return;
        }
        ImprovementLine there = service.toChange(new PhaseId(phase), new ImprovementId(id));
        version = there.version();
        said = there.said();
        done = there.done();
        doneOn = there.doneOn();
    }

    public void keep() {
        if (id == null) {
            service.add(new PhaseId(phase), said, done, doneOn);
        } else {
            service.change(
                    new PhaseId(phase), new ImprovementId(id), said, done, doneOn, getVersion());
        }
        toast.say("evaluation.improvement.kept");
        Faces.redirect("coordinate/evaluation/improvements.xhtml?phase=%s", phase);
    }

    public String getPhase() {
        return phase;
    }

    /** The version that this form was filled from. */
    public long getVersion() {
        return seen != null ? seen : version;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }
}
