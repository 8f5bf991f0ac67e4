package org.waymark.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import org.waymark.web.frame.AdministratorSection;
import org.waymark.web.frame.NavigationEntry;

/** The organisation, for administrators. */
@RequestScoped
public class OrganisationSection extends AdministratorSection {
    @Override
    protected NavigationEntry entry() {
        return entry(25, "board", "organisation.title", "/admin/organisation/index.xhtml")
                .covering("/admin/organisation/");
    }
}
