package org.waymark.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.community.Recruiting;
import org.waymark.community.RecruitingService;
import org.waymark.scheme.PhaseId;

/** The introductory meetings of a phase. */
@Named
@RequestScoped
public class RecruitingPage {
    @Inject @Param private String phase;
    @Inject RecruitingService service;

    private Recruiting shown;

    @PostConstruct
    void load() {
        shown = service.meetings(new PhaseId(phase));
    }

    public Recruiting getShown() {
        return shown;
    }
}
