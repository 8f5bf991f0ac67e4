package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;
import org.waymark.web.frame.Frame;

/** The bare address leads home, or to the sign-in page. */
@Named
@RequestScoped
public class EntrancePage {
    @Inject HttpServletRequest request;

    public void passOn() {
        String page = request.getUserPrincipal() == null ? DeepLink.SIGN_IN : Frame.HOME;
        Faces.redirect(request.getContextPath() + page);
    }
}
