package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.access.SignInService;
import org.waymark.access.SignedIn;
import org.waymark.shared.RuleBroken;

/** Signing in with a name and a password, on the way to a page. */
@Named
@RequestScoped
public class SignInPage {
    @Inject SignInService signIn;
    @Inject SignedInSession session;
    @Inject HttpServletRequest request;
    @Inject @Param private String back;
    @Inject @Param private boolean ended;
    @Inject @Param private boolean bye;

    private String name;
    private String password;

    public void signIn() {
        Optional<SignedIn> signedIn =
                signIn.signIn(name, password.toCharArray(), request.getRemoteAddr());
        enter(signedIn.orElseThrow(() -> new RuleBroken("access.rule.wrong")));
    }

    /** Whoever is let in goes where they wanted to. */
    public void enter(SignedIn signedIn) {
        session.begin(request, Faces.getResponse(), signedIn);
        Faces.redirect(request.getContextPath() + DeepLink.backTo(back));
    }

    /** Whoever is signed in already has nothing to do here. */
    public void passOn() {
        if (request.getUserPrincipal() != null) {
            Faces.redirect(request.getContextPath() + DeepLink.backTo(back));
        }
    }

    public boolean isEnded() {
        return ended;
    }

    public boolean isSignedOut() {
        return bye;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
