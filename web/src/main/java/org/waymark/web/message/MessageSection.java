package org.waymark.web.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.waymark.access.Roles;
import org.waymark.web.frame.NavigationEntry;
import org.waymark.web.frame.NavigationGroup;
import org.waymark.web.frame.NavigationSection;
import org.waymark.web.text.Texts;

/** The mail that didn't go, for administrators. */
@RequestScoped
public class MessageSection implements NavigationSection {
    @Inject HttpServletRequest request;
    @Inject Texts texts;

    @Override
    public List<NavigationEntry> entries() {
        if (!request.isUserInRole(Roles.ADMINISTRATOR)) {
            return List.of();
        }
        return List.of(
                NavigationEntry.of(
                        NavigationGroup.ADMINISTRATOR,
                        80,
                        "document",
                        texts.of("message.undelivered.title"),
                        "/admin/message/index.xhtml"));
    }
}
