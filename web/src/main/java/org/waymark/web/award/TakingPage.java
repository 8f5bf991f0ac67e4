package org.waymark.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.award.MarkingService;
import org.waymark.award.SubmissionId;
import org.waymark.web.frame.Toast;

/** Taking a place of a submission, and giving it back. */
@Named
@RequestScoped
public class TakingPage {
    @Inject @Param private String id;
    @Inject MarkingService marking;
    @Inject Toast toast;

    private boolean noPart;

    public void take() {
        marking.take(new SubmissionId(id), noPart);
        toast.say("award.assess.taken");
        Faces.redirect("assess/award/view.xhtml?id=%s", id);
    }

    public void giveBack() {
        marking.giveBack(new SubmissionId(id));
        toast.say("award.assess.givenBack");
        Faces.redirect("assess/award/index.xhtml");
    }

    public boolean isNoPart() {
        return noPart;
    }

    public void setNoPart(boolean noPart) {
        this.noPart = noPart;
    }
}
