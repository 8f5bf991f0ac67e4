package org.waymark.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.evaluation.ImprovementId;
import org.waymark.evaluation.ImprovementLine;
import org.waymark.evaluation.ImprovementService;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;

/** What a scheme changed because of what people said, as its coordinators keep it. */
@Named
@RequestScoped
public class ImprovementsPage {
    @Inject @Param private String phase;
    @Inject ImprovementService service;
    @Inject Toast toast;

    private List<ImprovementLine> all;

    @PostConstruct
    void load() {
        all = service.of(new PhaseId(phase));
    }

    public void remove(String id) {
        service.remove(new PhaseId(phase), new ImprovementId(id));
        toast.say("evaluation.improvement.removed");
        Faces.redirect("coordinate/evaluation/improvements.xhtml?phase=%s", phase);
    }

    public String getPhase() {
        return phase;
    }

    public List<ImprovementLine> getAll() {
        return all;
    }
}
