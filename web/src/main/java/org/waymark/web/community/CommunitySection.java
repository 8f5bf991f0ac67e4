package org.waymark.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.waymark.access.Roles;
import org.waymark.web.frame.NavigationEntry;
import org.waymark.web.frame.NavigationGroup;
import org.waymark.web.frame.NavigationSection;
import org.waymark.web.text.Texts;

/** Events, what there is to read and where to find help, for everybody who works here. */
@RequestScoped
public class CommunitySection implements NavigationSection {
    private static final String RESOURCES = "/my/resource/index.xhtml";

    @Inject HttpServletRequest request;
    @Inject Texts texts;

    @Override
    public List<NavigationEntry> entries() {
        return request.isUserInRole(Roles.STAFF)
                ? List.of(
                        entry(20, "calendar", "community.nav.events", "/my/community/index.xhtml")
                                .covering("/my/community/"),
                        entry(30, "resources", "community.nav.resources", RESOURCES)
                                .covering("/my/resource/"),
                        entry(90, "help", "community.nav.help", "/signpost/index.xhtml"))
                : List.of();
    }

    private NavigationEntry entry(int order, String icon, String key, String path) {
        return NavigationEntry.of(NavigationGroup.EVERYONE, order, icon, texts.get(key), path);
    }
}
