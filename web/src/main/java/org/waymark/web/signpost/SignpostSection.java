package org.waymark.web.signpost;

import jakarta.enterprise.context.RequestScoped;
import org.waymark.web.frame.AdministratorSection;
import org.waymark.web.frame.NavigationEntry;

/** The signposts, for administrators, who write them. */
@RequestScoped
public class SignpostSection extends AdministratorSection {
    @Override
    protected NavigationEntry entry() {
        return entry(70, "help", "signpost.admin.title", "/admin/signpost/index.xhtml")
                .covering("/admin/signpost/");
    }
}
