package org.waymark.web.message;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.message.OutboxMessage;
import org.waymark.message.OutboxMessageId;
import org.waymark.message.UndeliveredMail;
import org.waymark.message.UndeliveredMail.Undelivered;
import org.waymark.message.UndeliveredMailService;
import org.waymark.web.frame.Toast;

/** Which mail didn't go, and why. */
@Named
@RequestScoped
public class UndeliveredMailPage {
    @Inject @Param private String after;
    @Inject UndeliveredMailService service;
    @Inject Toast toast;

    private UndeliveredMail shown;

    @PostConstruct
    void load() {
        shown = service.undelivered(after);
    }

    public void tryAgain(String id) {
        service.tryAgain(new OutboxMessageId(id));
        toast.say("message.undelivered.again");
        Faces.redirect("admin/message/index.xhtml");
    }

    /** What still waits is tried by itself. */
    public boolean isGivenUp(Undelivered one) {
        return one.state() != OutboxMessage.State.WAITING;
    }

    public UndeliveredMail getShown() {
        return shown;
    }
}
