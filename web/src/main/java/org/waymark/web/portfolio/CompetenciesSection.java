package org.waymark.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import org.waymark.web.frame.AdministratorSection;
import org.waymark.web.frame.NavigationEntry;

/** Where administrators find the framework of competencies. */
@RequestScoped
public class CompetenciesSection extends AdministratorSection {
    @Override
    protected NavigationEntry entry() {
        return entry(
                70,
                "document",
                "portfolio.competencies.title",
                "/admin/portfolio/competencies.xhtml");
    }
}
