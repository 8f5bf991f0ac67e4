package org.waymark.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.waymark.award.AwardId;
import org.waymark.award.AwardSettingService;
import org.waymark.award.AwardTemplate;
import org.waymark.award.Awards;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;

/** The phases, and for which an award is switched on. */
@Named
@RequestScoped
public class AwardPhasesPage {
    @Inject AwardSettingService setting;
    @Inject Toast toast;

    private List<Awards.OfPhase> phases;

    @PostConstruct
    void load() {
        phases = setting.phases();
    }

    public void switchOn(String phase) {
        AwardId award =
                setting.switchOn(new PhaseId(phase), AwardTemplate.MENTORING_THEORY_AND_PRACTICE);
        toast.say("award.admin.on");
        Faces.redirect("admin/award/view.xhtml?id=%s", award.value());
    }

    public List<Awards.OfPhase> getPhases() {
        return phases;
    }

    public String getTitle() {
        return AwardTemplate.MENTORING_THEORY_AND_PRACTICE.title();
    }
}
