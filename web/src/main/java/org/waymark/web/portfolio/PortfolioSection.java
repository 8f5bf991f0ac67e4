package org.waymark.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.waymark.access.Roles;
import org.waymark.web.frame.NavigationEntry;
import org.waymark.web.frame.NavigationGroup;
import org.waymark.web.frame.NavigationSection;
import org.waymark.web.text.Texts;

/** Where the portfolio stands in the navigation. */
@RequestScoped
public class PortfolioSection implements NavigationSection {
    @Inject HttpServletRequest request;
    @Inject Texts texts;

    @Override
    public List<NavigationEntry> entries() {
        return request.isUserInRole(Roles.STAFF)
                ? List.of(
                        NavigationEntry.of(
                                        NavigationGroup.EVERYONE,
                                        40,
                                        "document",
                                        texts.get("portfolio.title"),
                                        "/my/portfolio/index.xhtml")
                                .covering("/my/portfolio/"))
                : List.of();
    }
}
