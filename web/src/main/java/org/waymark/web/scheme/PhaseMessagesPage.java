package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.message.MessageToEdit;
import org.waymark.message.PhaseMessageService;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseService;
import org.waymark.scheme.SetupTask;
import org.waymark.web.frame.Toast;

/** What the messages of a phase say. */
@Named
@RequestScoped
public class PhaseMessagesPage {
    @Inject @Param private String id;
    @Inject PhaseMessageService messages;
    @Inject PhaseService phases;
    @Inject Toast toast;

    private List<MessageToEdit> all;

    @PostConstruct
    void load() {
        all = messages.all(new PhaseId(id));
    }

    /** Leaves them as they are. */
    public void through() {
        phases.wentThrough(new PhaseId(id), SetupTask.MESSAGES);
        toast.say("scheme.messages.beenThrough");
        Faces.redirect("admin/scheme/phase.xhtml?id=%s", id);
    }

    public String getId() {
        return id;
    }

    public List<MessageToEdit> getAll() {
        return all;
    }
}
