package org.waymark.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.community.EventSeen;
import org.waymark.community.EventService;
import org.waymark.community.GatheringId;
import org.waymark.web.frame.Toast;

/** One event: what it is, and one's place at it. */
@Named
@RequestScoped
public class EventPage {
    @Inject @Param private String id;
    @Inject EventService service;
    @Inject Toast toast;

    private EventSeen shown;

    @PostConstruct
    void load() {
        shown = service.see(new GatheringId(id));
    }

    public void book() {
        again(service.book(shown.id()) ? "community.event.booked" : "community.event.queued");
    }

    public void giveBack() {
        service.giveBack(shown.id());
        again("community.event.given");
    }

    public void keep() {
        service.keep(shown.id());
        again("community.event.kept");
    }

    private void again(String said) {
        toast.say(said);
        Faces.redirect("my/community/event.xhtml?id=%s", id);
    }

    public EventSeen getShown() {
        return shown;
    }

    public boolean isComing() {
        return "COMES".equals(shown.mine().name());
    }

    public boolean isWaiting() {
        return "WAITS".equals(shown.mine().name());
    }
}
