package org.waymark.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Roles;
import org.waymark.partnership.Side;
import org.waymark.web.frame.NavigationEntry;
import org.waymark.web.frame.NavigationGroup;
import org.waymark.web.frame.NavigationSection;
import org.waymark.web.partnership.OwnPartnerships;
import org.waymark.web.text.Texts;

/** Where reports stand in the navigation of mentors, mentees and line managers. */
@RequestScoped
public class ReportNavigation implements NavigationSection {
    @Inject HttpServletRequest request;
    @Inject OwnPartnerships partnerships;
    @Inject Texts texts;

    @Override
    public List<NavigationEntry> entries() {
        var entries = new ArrayList<NavigationEntry>();
        if (partnerships.isAny(Side.MENTOR)) {
            entries.add(own(NavigationGroup.MENTOR, 20));
        } else if (partnerships.isAny(Side.MENTEE)) {
            entries.add(own(NavigationGroup.PARTNERSHIPS, 80));
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

    private NavigationEntry own(NavigationGroup group, int order) {
        return entry(group, order, "report.list.title", "/my/report/index.xhtml")
                .covering("/my/report/");
    }

    private NavigationEntry entry(NavigationGroup group, int order, String key, String path) {
        return NavigationEntry.of(group, order, "report", texts.get(key), path);
    }
}
