package org.waymark.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.community.FeedbackRead;
import org.waymark.community.FeedbackService;
import org.waymark.community.GatheringId;

/** What was said of an event, for its coordinators. */
@Named
@RequestScoped
public class FeedbackReadPage {
    @Inject @Param private String id;
    @Inject FeedbackService service;

    private FeedbackRead shown;

    @PostConstruct
    void load() {
        shown = service.read(new GatheringId(id));
    }

    public FeedbackRead getShown() {
        return shown;
    }

    public String getId() {
        return id;
    }
}
