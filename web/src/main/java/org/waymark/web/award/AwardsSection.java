package org.waymark.web.award;

import jakarta.enterprise.context.RequestScoped;
import org.waymark.web.frame.AdministratorSection;
import org.waymark.web.frame.NavigationEntry;

/** Where administrators find the awards. */
@RequestScoped
public class AwardsSection extends AdministratorSection {
    @Override
    protected NavigationEntry entry() {
        return entry(72, "flag", "award.admin.title", "/admin/award/index.xhtml");
    }
}
