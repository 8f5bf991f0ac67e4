package org.waymark.web.people;

import jakarta.enterprise.context.RequestScoped;
import org.waymark.web.frame.AdministratorSection;
import org.waymark.web.frame.NavigationEntry;

/** People and import, for administrators. */
@RequestScoped
public class RecordsSection extends AdministratorSection {
    @Override
    protected NavigationEntry entry() {
        return entry(20, "pair", "records.title", "/admin/people/index.xhtml")
                .covering("/admin/people/")
                .asQuick();
    }
}
