package org.waymark.web.message;

import jakarta.enterprise.context.RequestScoped;
import org.waymark.web.frame.AdministratorSection;
import org.waymark.web.frame.NavigationEntry;

/** The mail that didn’t go, for administrators. */
@RequestScoped
public class MessageSection extends AdministratorSection {
    @Override
    protected NavigationEntry entry() {
        return entry(80, "document", "message.undelivered.title", "/admin/message/index.xhtml");
    }
}
