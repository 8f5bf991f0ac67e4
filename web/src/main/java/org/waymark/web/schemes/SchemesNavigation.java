package org.waymark.web.schemes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Roles;
import org.waymark.web.frame.NavigationEntry;
import org.waymark.web.frame.NavigationGroup;
import org.waymark.web.frame.NavigationSection;
import org.waymark.web.text.Texts;

/** Where schemes stand in the navigation of staff, coordinators and administrators. */
@RequestScoped
public class SchemesNavigation implements NavigationSection {
    @Inject HttpServletRequest request;
    @Inject Texts texts;

    @Override
    public List<NavigationEntry> entries() {
        var entries = new ArrayList<NavigationEntry>();
        if (request.isUserInRole(Roles.STAFF)) {
            entries.add(
                    entry(NavigationGroup.EVERYONE, "scheme.nav.mine", "/my/schemes/index.xhtml")
                            .covering("/my/schemes/"));
        }
        if (request.isUserInRole(Roles.COORDINATOR)) {
            entries.add(
                    entry(
                                    NavigationGroup.COORDINATOR,
                                    "scheme.nav.coordinated",
                                    "/coordinate/scheme/index.xhtml")
                            .covering("/coordinate/"));
        }
        if (request.isUserInRole(Roles.ADMINISTRATOR)) {
            entries.add(
                    entry(
                                    NavigationGroup.ADMINISTRATOR,
                                    "scheme.nav.all",
                                    "/admin/scheme/index.xhtml")
                            .covering("/admin/scheme/"));
        }
        return entries;
    }

    private NavigationEntry entry(NavigationGroup group, String key, String path) {
        return NavigationEntry.of(group, 10, "flag", texts.get(key), path);
    }
}
