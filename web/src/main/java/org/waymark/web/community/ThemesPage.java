package org.waymark.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.community.ThemeId;
import org.waymark.community.ThemePhase;
import org.waymark.community.ThemeService;
import org.waymark.community.ThemesOfPhase;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;

/** What members would like to talk about; each votes once. */
@Named
@RequestScoped
public class ThemesPage {
    @Inject @Param private String phase;
    @Inject @Param private String after;
    @Inject @Param private String theme;
    @Inject @Param private String vote;
    @Inject ThemeService service;
    @Inject Toast toast;

    private List<ThemePhase> phases;
    private ThemesOfPhase shown;
    private String words;

    @PostConstruct
    void load() {
        phases = service.phases();
        if (phase == null && !phases.isEmpty()) {
            phase = phases.get(0).id().value();
        }
        if (phase != null) {
            shown = service.themes(new PhaseId(phase), after);
        }
    }

    public void propose() {
        service.propose(new PhaseId(phase), words);
        again("community.themes.proposed");
    }

    /** By its id: its place in the list may be another by now, since others vote, too. */
    public void decide() {
        boolean wanted = Boolean.parseBoolean(vote);
        if (wanted) {
            service.vote(new ThemeId(theme));
        } else {
            service.takeBack(new ThemeId(theme));
        }
        again(wanted ? "community.themes.voted" : "community.themes.takenBack");
    }

    private void again(String said) {
        toast.say(said);
        Faces.redirect("my/community/themes.xhtml?phase=%s", phase);
    }

    public List<ThemePhase> getPhases() {
        return phases;
    }

    /** Null for somebody who has joined nothing. */
    public ThemesOfPhase getShown() {
        return shown;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
