package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.matching.ChoosingService;
import org.waymark.matching.RequestId;
import org.waymark.matching.RequestService;
import org.waymark.matching.RequestState;
import org.waymark.matching.RequestToSee;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;

/** A request: where it stands, and what the mentee can still do about it. */
@Named
@RequestScoped
public class RequestPage {
    @Inject @Param private String id;
    @Inject RequestService requests;
    @Inject ChoosingService choosing;
    @Inject Toast toast;
    @Inject Texts texts;

    private RequestToSee request;
    private String answer;

    @PostConstruct
    void load() {
        request = requests.see(new RequestId(id));
    }

    public void sendAnswer() {
        requests.answer(request.id(), answer);
        toast.say("matching.request.mine.answer.sent");
        again();
    }

    public void takeBack() {
        choosing.takeBack(request.id());
        toast.say("matching.request.mine.takenBack");
        Faces.redirect("my/matching/find.xhtml?phase=%s", request.phase().value());
    }

    void again() {
        Faces.redirect("my/matching/request.xhtml?id=%s", id);
    }

    public RequestToSee getRequest() {
        return request;
    }

    public String getTitle() {
        return texts.of(
                request.iAmMentor()
                        ? "matching.request.title.mentor"
                        : "matching.request.title.mentee",
                request.partner().name());
    }

    /** What became of it, once it isn't open any more. */
    public String getClosed() {
        String key = "matching.request.closed." + request.state();
        boolean same =
                request.state() == RequestState.ACCEPTED
                        || request.state() == RequestState.WITHDRAWN;
        String side = request.iAmMentor() ? ".mentor" : ".mentee";
        String name =
                request.state() == RequestState.ACCEPTED && request.iAmMentor()
                        ? texts.get("matching.request.you")
                        : request.partner().givenName();
        return texts.of(same ? key : key + side, name);
    }

    public List<ReasonLine> getReasons() {
        return ReasonLine.of(request.reasons(), "asked", texts);
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
