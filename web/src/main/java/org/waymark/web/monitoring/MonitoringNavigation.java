package org.waymark.web.monitoring;

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

/** The figures, for those who may see aggregates. */
@RequestScoped
public class MonitoringNavigation implements NavigationSection {
    @Inject HttpServletRequest request;
    @Inject Texts texts;

    @Override
    public List<NavigationEntry> entries() {
        var entries = new ArrayList<NavigationEntry>();
        if (request.isUserInRole(Roles.COORDINATOR)) {
            entries.add(
                    entry(NavigationGroup.COORDINATOR, 80, "/coordinate/monitoring/index.xhtml"));
        }
        if (request.isUserInRole(Roles.ADMINISTRATOR)) {
            entries.add(entry(NavigationGroup.ADMINISTRATOR, 70, "/admin/monitoring/index.xhtml"));
        }
        return entries;
    }

    private NavigationEntry entry(NavigationGroup group, int order, String path) {
        return NavigationEntry.of(
                group, order, "weigh", texts.get("monitoring.figures.title"), path);
    }
}
