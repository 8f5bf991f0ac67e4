package org.waymark.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.waymark.access.Roles;
import org.waymark.web.frame.NavigationEntry;
import org.waymark.web.frame.NavigationGroup;
import org.waymark.web.frame.NavigationSection;
import org.waymark.web.text.Texts;

/** Where one's questionnaires stand in the navigation. */
@RequestScoped
public class EvaluationNavigation implements NavigationSection {
    private static final int BEHIND_SCHEMES = 20;

    @Inject HttpServletRequest request;
    @Inject Texts texts;

    @Override
    public List<NavigationEntry> entries() {
        return request.isUserInRole(Roles.STAFF)
                ? List.of(
                        NavigationEntry.of(
                                        NavigationGroup.EVERYONE,
                                        BEHIND_SCHEMES,
                                        "report",
                                        texts.get("evaluation.mine.title"),
                                        "/my/evaluation/index.xhtml")
                                .covering("/my/evaluation/"))
                : List.of();
    }
}
