package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.message.MessageToEdit;
import org.waymark.message.PhaseMessageService;
import org.waymark.message.Wording;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;

/** One message of a phase, put in other words and read as it would come. */
@Named
@RequestScoped
public class MessagePage {
    @Inject @Param private String id;
    @Inject @Param private String message;
    @Inject @Param private Long seen;
    @Inject PhaseMessageService messages;
    @Inject Toast toast;

    private MessageToEdit edited;
    private String subject;
    private String body;
    private Wording preview;

    @PostConstruct
    void load() {
        edited = messages.open(new PhaseId(id), message);
        subject = edited.subject();
        body = edited.body();
        preview = messages.preview(message, subject, body);
    }

    public void look() {
        preview = messages.preview(message, subject, body);
    }

    public void save() {
        messages.save(new PhaseId(id), message, subject, body, seen());
        toast.say("scheme.messages.saved");
        back();
    }

    public void restore() {
        messages.restore(new PhaseId(id), message, seen());
        toast.say("scheme.messages.restored");
        back();
    }

    private void back() {
        Faces.redirect("admin/scheme/messages.xhtml?id=%s", id);
    }

    private long seen() {
        return seen == null ? -1 : seen;
    }

    public String getId() {
        return id;
    }

    public MessageToEdit getEdited() {
        return edited;
    }

    public Wording getPreview() {
        return preview;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
