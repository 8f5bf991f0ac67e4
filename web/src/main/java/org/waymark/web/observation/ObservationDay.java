package org.waymark.web.observation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.waymark.observation.ObservationBookingService;
import org.waymark.observation.ObservationView;
import org.waymark.web.calendar.SecondLook;
import org.waymark.web.calendar.SnagWords;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.TypedSlot;

/** Agreeing on the day of an observation, and on what to look at. */
@Named
@RequestScoped
public class ObservationDay {
    @Inject ViewObservationPage page;
    @Inject ObservationBookingService booking;
    @Inject SecondLook look;
    @Inject SnagWords snagWords;
    @Inject Toast toast;

    private ObservationView view;
    private TypedSlot otherwise;
    private String where;
    private String focus;

    @PostConstruct
    void load() {
        view = page.getView();
        otherwise = new TypedSlot(view.beginsAt(), view.minutes());
        where = view.where();
        focus = view.focus();
    }

    public void accept() {
        booking.accept(view.id());
        page.done("observation.view.accepted");
    }

    public void decline() {
        booking.decline(view.id());
        toPair("observation.view.declined");
    }

    public void move() {
        if (look.isNeeded(
                booking.lookOverMove(
                        view.id(), otherwise.getDay(), otherwise.getTime(), otherwise.getMinutes()),
                otherwise,
                view.partner().givenName())) {
            return;
        }
        booking.proposeOtherTime(
                view.id(), otherwise.getDay(), otherwise.getTime(), otherwise.getMinutes());
        page.done("observation.propose.done");
    }

    public void cancel() {
        booking.cancel(view.id());
        toPair("observation.view.cancelled");
    }

    private void toPair(String key) {
        toast.say(key);
        Faces.redirect("my/partnership/view.xhtml?id=%s", view.partnership().value());
    }

    public void sayFocus() {
        booking.lookAt(view.id(), where == null ? "" : where, focus);
        page.done("observation.view.focusSaid");
    }

    /** Why the proposed time may not suit the reader, who is to answer it. */
    public List<String> getSnags() {
        return snagWords.lines(view.snags(), view.partner().givenName());
    }

    /** Another day. */
    public TypedSlot getOtherwise() {
        return otherwise;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getFocus() {
        return focus;
    }

    public void setFocus(String focus) {
        this.focus = focus;
    }
}
