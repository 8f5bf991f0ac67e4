package org.waymark.container;

import static org.waymark.access.Roles.ADMINISTRATOR;
import static org.waymark.access.Roles.ADVISER;
import static org.waymark.access.Roles.ASSESSOR;
import static org.waymark.access.Roles.COORDINATOR;
import static org.waymark.access.Roles.LINE_MANAGER;
import static org.waymark.access.Roles.STAFF;
import static org.waymark.access.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import java.util.Set;
import java.util.TreeSet;

/** As whom a bean is called, by the container's own word. */
@Stateless
@DeclareRoles({STAFF, LINE_MANAGER, COORDINATOR, ADVISER, ASSESSOR, ADMINISTRATOR, SYSTEM})
public class Standing {
    private static final Set<String> ALL =
            Set.of(STAFF, LINE_MANAGER, COORDINATOR, ADVISER, ASSESSOR, ADMINISTRATOR, SYSTEM);

    @Resource SessionContext context;

    @PermitAll
    public Set<String> roles() {
        var roles = new TreeSet<String>();
        for (String role : ALL) {
            if (context.isCallerInRole(role)) {
                roles.add(role);
            }
        }
        return roles;
    }

    @PermitAll
    public String name() {
        return context.getCallerPrincipal().getName();
    }
}
