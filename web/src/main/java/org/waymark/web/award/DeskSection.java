package org.waymark.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.waymark.access.Roles;
import org.waymark.web.frame.NavigationEntry;
import org.waymark.web.frame.NavigationGroup;
import org.waymark.web.frame.NavigationSection;
import org.waymark.web.text.Texts;

/** Where assessors find what was submitted. */
@RequestScoped
public class DeskSection implements NavigationSection {
    @Inject HttpServletRequest request;
    @Inject Texts texts;

    @Override
    public List<NavigationEntry> entries() {
        return request.isUserInRole(Roles.ASSESSOR)
                ? List.of(
                        NavigationEntry.of(
                                        NavigationGroup.ASSESSOR,
                                        10,
                                        "document",
                                        texts.get("award.desk.title"),
                                        "/assess/award/index.xhtml")
                                .covering("/assess/award/"))
                : List.of();
    }
}
