package org.waymark.web.observation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.observation.ObservationBookingService;
import org.waymark.observation.ObservationId;
import org.waymark.observation.ProposalSheet;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.web.calendar.SecondLook;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Option;
import org.waymark.web.tag.TypedSlot;
import org.waymark.web.text.Texts;

/** One of the two proposes an observation of either. */
@Named
@RequestScoped
public class ProposeObservationPage {
    private static final int USUAL_MINUTES = 50;

    @Inject @Param private String partnership;
    @Inject ObservationBookingService booking;
    @Inject SecondLook look;
    @Inject Toast toast;
    @Inject Texts texts;

    private ProposalSheet sheet;
    private String observed;
    private final TypedSlot when = new TypedSlot(USUAL_MINUTES);
    private String where;
    private String focus;

    @PostConstruct
    void load() {
        sheet = booking.toPropose(new PartnershipId(partnership));
        List<Option> whom = getWhom();
        observed = whom.isEmpty() ? null : whom.get(0).value();
    }

    public void propose() {
        if (look.isNeeded(
                booking.lookOver(
                        sheet.partnership(), when.getDay(), when.getTime(), when.getMinutes()),
                when,
                sheet.partner().givenName())) {
            return;
        }
        ObservationId id =
                booking.propose(
                        sheet.partnership(),
                        Side.valueOf(observed),
                        when.getDay(),
                        when.getTime(),
                        when.getMinutes(),
                        said(where),
                        said(focus));
        toast.say("observation.propose.done", sheet.partner().givenName());
        Faces.redirect("my/observation/view.xhtml?id=%s", id.value());
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    /** Who can be observed now, the reader first. */
    public List<Option> getWhom() {
        var whom = new ArrayList<Option>();
        if (sheet.allows(sheet.reader())) {
            whom.add(Option.of(sheet.reader(), texts.of("observation.propose.me")));
        }
        if (sheet.allows(sheet.reader().other())) {
            whom.add(Option.of(sheet.reader().other(), sheet.partner().givenName()));
        }
        return whom;
    }

    /** Whether the mentee's earlier suggestions stand in the way. */
    public boolean isHeldUp() {
        return sheet.unmarked() > 0;
    }

    public ProposalSheet getSheet() {
        return sheet;
    }

    public String getObserved() {
        return observed;
    }

    public void setObserved(String observed) {
        this.observed = observed;
    }

    public TypedSlot getWhen() {
        return when;
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
