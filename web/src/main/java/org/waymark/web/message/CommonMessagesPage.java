package org.waymark.web.message;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.message.CommonMessageService;
import org.waymark.message.MessageToEdit;

/** What the messages of no phase say. */
@Named
@RequestScoped
public class CommonMessagesPage {
    @Inject CommonMessageService messages;

    private List<MessageToEdit> all;

    @PostConstruct
    void load() {
        all = messages.all();
    }

    public List<MessageToEdit> getAll() {
        return all;
    }
}
