package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.matching.RequestId;
import org.waymark.matching.RequestOverviewService;
import org.waymark.matching.RequestOverviewService.AskedInPhase;
import org.waymark.scheme.PhaseId;

/** Who asked whom in a phase, as its coordinator sees it: names, dates, and why not. */
@Named
@RequestScoped
public class AskedPage {
    @Inject @Param private String phase;
    @Inject @Param private String after;
    @Inject RequestOverviewService coordination;

    private AskedInPhase asked;

    @PostConstruct
    void load() {
        asked = coordination.asked(new PhaseId(phase), after == null ? null : new RequestId(after));
    }

    public AskedInPhase getAsked() {
        return asked;
    }
}
