package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.matching.ChoosingService;
import org.waymark.matching.FindingService;
import org.waymark.matching.MentorToSee;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;

/** A mentor's profile, as a mentee of the phase reads it. */
@Named
@RequestScoped
public class MentorPage {
    @Inject @Param private String phase;
    @Inject @Param private String id;
    @Inject FindingService finding;
    @Inject ChoosingService choosing;
    @Inject Toast toast;
    @Inject Texts texts;

    private MentorToSee mentor;

    @PostConstruct
    void load() {
        mentor = finding.mentor(new PhaseId(phase), new PersonId(id));
    }

    public void choose() {
        choosing.choose(new PhaseId(phase), new PersonId(id));
        toast.say("matching.choices.chosen", mentor.card().name());
        Faces.redirect("my/matching/find.xhtml?phase=%s", phase);
    }

    public MentorToSee getMentor() {
        return mentor;
    }

    public List<ReasonLine> getReasons() {
        return ReasonLine.of(mentor.reasons(), "reason", texts);
    }

    public boolean isToBeChosen() {
        return mentor.available() && mentor.choice() == 0 && !mentor.listIsFull();
    }

    public String getPhase() {
        return phase;
    }
}
