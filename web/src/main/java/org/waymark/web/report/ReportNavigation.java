package org.waymark.web.report;

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

/** Where reports stand in the navigation of the pair and of line managers. */
@RequestScoped
public class ReportNavigation implements NavigationSection {
    @Inject HttpServletRequest request;
    @Inject Texts texts;

    @Override
    public List<NavigationEntry> entries() {
        var entries = new ArrayList<NavigationEntry>();
        if (request.isUserInRole(Roles.STAFF)) {
            entries.add(
                    entry(
                                    NavigationGroup.EVERYONE,
                                    30,
                                    "report.list.title",
                                    "/my/report/index.xhtml")
                            .covering("/my/report/"));
        }
        if (request.isUserInRole(Roles.LINE_MANAGER)) {
            entries.add(
                    entry(
                                    NavigationGroup.LINE_MANAGER,
                                    10,
                                    "report.team.title",
                                    "/team/report/index.xhtml")
                            .covering("/team/report/")
                            .asQuick());
        }
        return entries;
    }

    private NavigationEntry entry(NavigationGroup group, int order, String key, String path) {
        return NavigationEntry.of(group, order, "report", texts.get(key), path);
    }
}
