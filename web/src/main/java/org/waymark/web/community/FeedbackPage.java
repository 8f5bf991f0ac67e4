package org.waymark.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.community.Feedback;
import org.waymark.community.FeedbackService;
import org.waymark.community.FeedbackToGive;
import org.waymark.community.GatheringId;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Option;
import org.waymark.web.text.Texts;

/** Somebody says how an event was. */
@Named
@RequestScoped
public class FeedbackPage {
    private static final String DOES_NOT_APPLY = "na";

    @Inject @Param private String id;
    @Inject FeedbackService service;
    @Inject Texts texts;
    @Inject Toast toast;

    private FeedbackToGive shown;
    private String ready;
    private String clear;
    private String access;
    private String useful;
    private String missing;

    @PostConstruct
    void load() {
        shown = service.toGive(new GatheringId(id));
    }

    public void send() {
        service.give(
                shown.id(),
                new Feedback(number(ready), number(clear), number(access), useful, missing));
        toast.say("community.feedback.done");
        Faces.redirect("my/community/event.xhtml?id=%s", id);
    }

    private static int number(String said) {
        return said.equals(DOES_NOT_APPLY) ? 0 : Integer.parseInt(said);
    }

    public List<Option> getScale() {
        return Stream.of("1", "2", "3", "4", "5", DOES_NOT_APPLY)
                .map(step -> Option.of(step, texts.of("form.scale." + step)))
                .toList();
    }

    public FeedbackToGive getShown() {
        return shown;
    }

    public String getReady() {
        return ready;
    }

    public void setReady(String ready) {
        this.ready = ready;
    }

    public String getClear() {
        return clear;
    }

    public void setClear(String clear) {
        this.clear = clear;
    }

    public String getAccess() {
        return access;
    }

    public void setAccess(String access) {
        this.access = access;
    }

    public String getUseful() {
        return useful;
    }

    public void setUseful(String useful) {
        this.useful = useful;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }
}
