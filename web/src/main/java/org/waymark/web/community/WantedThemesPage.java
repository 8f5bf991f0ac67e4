package org.waymark.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.community.ThemeId;
import org.waymark.community.ThemeOrderService;
import org.waymark.community.ThemesOfPhase;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;

/** What the members of a phase want to talk about, for its coordinators. */
@Named
@RequestScoped
public class WantedThemesPage {
    @Inject @Param private String phase;
    @Inject @Param private String after;
    @Inject @Param private String theme;
    @Inject ThemeOrderService service;
    @Inject Toast toast;

    private ThemesOfPhase shown;

    @PostConstruct
    void load() {
        shown = service.wanted(new PhaseId(phase), after);
    }

    /** By its id: its place in the list may be another by now. */
    public void close() {
        service.close(new ThemeId(theme));
        toast.say("community.wanted.closed");
        Faces.redirect("coordinate/community/themes.xhtml?phase=%s", phase);
    }

    public ThemesOfPhase getShown() {
        return shown;
    }
}
