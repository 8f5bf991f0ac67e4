package org.waymark.web.partnership;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.partnership.HoldService;
import org.waymark.partnership.HoldToSee;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.web.frame.Toast;

/** A partnership stands still, and goes on. */
@Named
@RequestScoped
public class HoldPage {
    @Inject @Param private String partnership;
    @Inject HoldService service;
    @Inject Toast toast;

    private HoldToSee shown;
    private LocalDate until;

    @PostConstruct
    void load() {
        shown = service.hold(new PartnershipId(partnership));
        until = shown.goesOnAt();
    }

    public void begin() {
        service.begin(shown.partnership(), until);
        said("partnership.hold.begun");
    }

    public void change() {
        service.lastUntil(shown.partnership(), until);
        said("partnership.hold.changed");
    }

    public void goOn() {
        service.goOn(shown.partnership());
        said("partnership.hold.over");
    }

    public void letAnotherMentorHelp() {
        service.letAnotherMentorHelp(shown.partnership());
        toast.say("partnership.hold.interim.said");
        Faces.redirect("my/partnership/hold.xhtml?partnership=%s", partnership);
    }

    private void said(String key) {
        toast.say(key, shown.partnerGivenName());
        Faces.redirect("my/partnership/view.xhtml?id=%s", partnership);
    }

    public HoldToSee getShown() {
        return shown;
    }

    public boolean isOnHold() {
        return shown.state() == PartnershipState.ON_HOLD;
    }

    public boolean isPossible() {
        return shown.state() == PartnershipState.ACTIVE;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
