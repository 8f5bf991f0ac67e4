package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.waymark.access.Roles;

/** What Waymark knows of the person who is signed in, and the way out. */
@Named
@RequestScoped
public class AccountPage {
    @Inject HttpServletRequest request;
    @Inject SignedInSession session;

    /** The keys of what the person may do here, besides being staff. */
    public List<String> getRoles() {
        return Stream.of(
                        Roles.LINE_MANAGER,
                        Roles.COORDINATOR,
                        Roles.ADVISER,
                        Roles.ASSESSOR,
                        Roles.ADMINISTRATOR)
                .filter(request::isUserInRole)
                .map(role -> "access.role." + role)
                .toList();
    }

    public void signOut() {
        session.end(request, Faces.getResponse());
        Faces.redirect(request.getContextPath() + DeepLink.SIGN_IN + "?bye=true");
    }
}
