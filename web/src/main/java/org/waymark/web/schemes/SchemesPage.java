package org.waymark.web.schemes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.waymark.enrolment.OpenPhase;
import org.waymark.enrolment.OpenPhaseService;
import org.waymark.scheme.InterestService;
import org.waymark.scheme.SchemeId;
import org.waymark.scheme.SchemeToFollow;
import org.waymark.web.frame.Toast;

/**
 * The phases that a member of staff can join, those they are in, and the schemes of which they can
 * be told when one opens for them.
 */
@Named
@RequestScoped
public class SchemesPage {
    @Inject OpenPhaseService open;
    @Inject InterestService interest;
    @Inject Toast toast;

    private List<OpenPhase> phases;
    private List<SchemeToFollow> schemes;

    @PostConstruct
    void load() {
        phases = open.phases();
        schemes = interest.schemes();
    }

    public void tell(String scheme) {
        interest.register(new SchemeId(scheme));
        toast.say("scheme.mine.interest.registered");
        Faces.redirect("my/schemes/index.xhtml");
    }

    public void dontTell(String scheme) {
        interest.withdraw(new SchemeId(scheme));
        toast.say("scheme.mine.interest.withdrawn");
        Faces.redirect("my/schemes/index.xhtml");
    }

    public List<SchemeToFollow> getSchemes() {
        return schemes;
    }

    public List<OpenPhase> getPhases() {
        return phases;
    }
}
