package org.waymark.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.community.EventLine;
import org.waymark.community.EventService;
import org.waymark.shared.Slice;

/** The events that come, or those where one was. */
@Named
@RequestScoped
public class EventsPage {
    @Inject @Param private String after;
    @Inject @Param private String been;
    @Inject EventService service;

    private Slice<EventLine> shown;

    @PostConstruct
    void load() {
        shown = isBeen() ? service.been(after) : service.coming(after);
    }

    public Slice<EventLine> getShown() {
        return shown;
    }

    public boolean isBeen() {
        return been != null;
    }
}
