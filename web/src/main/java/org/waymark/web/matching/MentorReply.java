package org.waymark.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.waymark.matching.DeclineReason;
import org.waymark.matching.RequestId;
import org.waymark.matching.RequestService;
import org.waymark.partnership.PartnershipId;
import org.waymark.web.frame.Toast;

/** What a mentor says to a request: yes, not this time, or a question first. */
@Named
@RequestScoped
public class MentorReply {
    @Inject RequestPage page;
    @Inject RequestService requests;
    @Inject Toast toast;

    private DeclineReason why;
    private String question;
    private boolean declining;
    private boolean asking;

    public void accept() {
        PartnershipId pair = requests.accept(id());
        toast.say("matching.request.accepted", page.getRequest().partner().givenName());
        Faces.redirect("my/partnership/view.xhtml?id=%s", pair.value());
    }

    public void decline() {
        declining = true;
        requests.decline(id(), why);
        toast.say("matching.request.declined");
        Faces.redirect("my/matching/requests.xhtml");
    }

    public void askMore() {
        asking = true;
        requests.askMore(id(), question);
        toast.say("matching.request.question.sent");
        page.again();
    }

    private RequestId id() {
        return page.getRequest().id();
    }

    /** Whether the fold of declining comes back open, with something to put right. */
    public boolean isDeclining() {
        return declining;
    }

    public boolean isAsking() {
        return asking;
    }

    public DeclineReason[] getWhys() {
        return DeclineReason.values();
    }

    public DeclineReason getWhy() {
        return why;
    }

    public void setWhy(DeclineReason why) {
        this.why = why;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
