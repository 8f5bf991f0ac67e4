package org.waymark.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Roles;
import org.waymark.web.frame.NavigationEntry;
import org.waymark.web.frame.NavigationGroup;
import org.waymark.web.frame.NavigationSection;
import org.waymark.web.partnership.OwnPartnerships;
import org.waymark.web.text.Texts;

/** Where time stands in the navigation of those who mentor or are mentored, and of managers. */
@RequestScoped
public class ReleaseNavigation implements NavigationSection {
    @Inject HttpServletRequest request;
    @Inject OwnPartnerships partnerships;
    @Inject Texts texts;

    @Override
    public List<NavigationEntry> entries() {
        var entries = new ArrayList<NavigationEntry>();
        if (!partnerships.all().isEmpty()) {
            entries.add(
                    entry(
                            NavigationGroup.PARTNERSHIPS,
                            85,
                            "release.mine.title",
                            "/my/release/index.xhtml"));
        }
        if (request.isUserInRole(Roles.LINE_MANAGER)) {
            entries.add(
                    entry(
                            NavigationGroup.LINE_MANAGER,
                            20,
                            "release.team.title",
                            "/team/release/index.xhtml"));
        }
        return entries;
    }

    private NavigationEntry entry(NavigationGroup group, int order, String key, String path) {
        return NavigationEntry.of(group, order, "clock", texts.get(key), path);
    }
}
