package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.waymark.access.OwnSession;
import org.waymark.access.OwnSessionService;
import org.waymark.access.Roles;
import org.waymark.access.SessionId;
import org.waymark.web.frame.Toast;

/** What Waymark knows of the person who is signed in, where they are, and the way out. */
@Named
@RequestScoped
public class AccountPage {
    private static final String SIGNED_OUT = "/signed-out.xhtml";

    @Inject HttpServletRequest request;
    @Inject SignedInSession session;
    @Inject OwnSessionService own;
    @Inject Entry entry;
    @Inject FarewellPage farewell;
    @Inject Toast toast;

    private List<OwnSession> sessions;

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

    public List<OwnSession> getSessions() {
        if (sessions == null) {
            sessions = own.mine();
        }
        return sessions;
    }

    public boolean isThisOne(SessionId session) {
        return this.session.row(request).filter(session::equals).isPresent();
    }

    public void end(String session) {
        own.end(new SessionId(session));
        toast.say("access.session.ended");
        Faces.redirect("account.xhtml");
    }

    public void endOthers() {
        session.row(request).ifPresent(own::endOthers);
        toast.say("access.session.othersEnded");
        Faces.redirect("account.xhtml");
    }

    /** Signs out here, and at the provider if that is where one signed in. */
    public String signOut() {
        if (farewell.takesLeave(entry.leave(Faces.getResponse()))) {
            return SIGNED_OUT;
        }
        Faces.redirect(request.getContextPath() + DeepLink.SIGN_IN + "?bye=true");
        return null;
    }
}
