package org.waymark.web.audit;

import jakarta.enterprise.context.RequestScoped;
import org.waymark.web.frame.AdministratorSection;
import org.waymark.web.frame.NavigationEntry;

/** The audit trail, for administrators. */
@RequestScoped
public class AuditSection extends AdministratorSection {
    @Override
    protected NavigationEntry entry() {
        return entry(90, "eye", "audit.title", "/admin/audit/index.xhtml");
    }
}
