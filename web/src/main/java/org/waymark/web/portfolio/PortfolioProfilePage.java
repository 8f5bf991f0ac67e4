package org.waymark.web.portfolio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.waymark.portfolio.OwnProfileService;
import org.waymark.portfolio.OwnText;
import org.waymark.portfolio.PortfolioForms;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;
import org.waymark.web.draft.KeptDraft;
import org.waymark.web.draft.Writing;
import org.waymark.web.frame.Toast;

/** Writing one's own profile. */
@Named
@RequestScoped
public class PortfolioProfilePage {
    @Inject OwnProfileService profiles;
    @Inject KeptDraft draft;
    @Inject Toast toast;

    private OwnText profile;
    private Writing writing;

    @PostConstruct
    void load() {
        profile = profiles.mine();
        writing = new Writing(profile.answers(), profile.version());
        draft.find(PortfolioForms.PROFILE_KEY, OwnProfileService.MINE)
                .ifPresent(kept -> writing.goOnWith(kept, profile.form()));
    }

    public void save() {
        try {
            profiles.write(writing.getVersion(), writing.getAnswers());
        } catch (ChangedMeanwhile changed) {
            OwnText now = profiles.mine();
            writing.standBeside(now.answers(), now.version());
            throw new RuleBroken("portfolio.rule.changed-meanwhile");
        }
        toast.say("portfolio.profile.saved");
        Faces.redirect("my/portfolio/index.xhtml");
    }

    public OwnText getProfile() {
        return profile;
    }

    public Writing getWriting() {
        return writing;
    }
}
