package org.waymark.web.message;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.message.CommonMessageService;
import org.waymark.message.MessageToEdit;
import org.waymark.message.Wording;
import org.waymark.web.frame.Toast;

/** A message of no phase, put in other words and read as it would come. */
@Named
@RequestScoped
public class CommonMessagePage {
    @Inject @Param private String message;
    @Inject @Param private Long seen;
    @Inject CommonMessageService messages;
    @Inject Toast toast;

    private MessageToEdit edited;
    private String subject;
    private String body;
    private Wording preview;

    @PostConstruct
    void load() {
        edited = messages.open(message);
        subject = edited.subject();
        body = edited.body();
        preview = messages.preview(message, subject, body);
    }

    public void look() {
        preview = messages.preview(message, subject, body);
    }

    public void save() {
        messages.save(message, subject, body, seen());
        toast.say("scheme.messages.saved");
        Faces.redirect("admin/message/words.xhtml");
    }

    public void restore() {
        messages.restore(message, seen());
        toast.say("message.words.restored");
        Faces.redirect("admin/message/words.xhtml");
    }

    private long seen() {
        return seen == null ? -1 : seen;
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
