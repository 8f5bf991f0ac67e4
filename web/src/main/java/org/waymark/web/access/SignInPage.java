package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.access.Arrival;
import org.waymark.access.SignInService;
import org.waymark.access.SignInSettings;
import org.waymark.access.SignInSettings.Way;
import org.waymark.access.SignedIn;
import org.waymark.shared.RuleBroken;
import org.waymark.web.guard.FarEnd;

/** Signing in with a name and a password, on the way to a page. */
@Named
@RequestScoped
public class SignInPage {
    @Inject SignInService signIn;
    @Inject SignInSettings settings;
    @Inject Entry entry;
    @Inject HttpServletRequest request;
    @Inject @Param private String back;
    @Inject @Param private boolean ended;
    @Inject @Param private boolean bye;

    private String name;
    private String password;

    public void signIn() {
        Arrival arrival =
                signIn.signIn(
                                name,
                                password.toCharArray(),
                                FarEnd.of(request),
                                KnownBrowser.mark(request))
                        .orElseThrow(() -> new RuleBroken("access.rule.wrong"));
        if (arrival.entry().isPresent()) {
            KnownBrowser.remember(request, signIn.markOf(arrival.signedIn()));
            enter(arrival.signedIn());
        } else {
            Faces.redirect(request.getContextPath() + NotSignedInPage.told(arrival.why()));
        }
    }

    /** Whoever is let in goes where they wanted to. */
    public void enter(SignedIn signedIn) {
        Faces.redirect(entry.enter(Faces.getResponse(), signedIn, null, back));
    }

    /** Whoever is signed in already has nothing to do here. */
    public void passOn() {
        if (request.getUserPrincipal() != null) {
            Faces.redirect(request.getContextPath() + DeepLink.backTo(back));
        }
    }

    /** The way to the university's provider, where that is how one signs in; else null. */
    public String getUniversity() {
        return settings.way() == Way.OPENID ? DeepLink.university(back) : null;
    }

    /** Whether a name and a password are asked for at once. */
    public boolean isByPassword() {
        return settings.way() != Way.OPENID;
    }

    /** Whether the few with a password of their own may use it beside the university's way. */
    public boolean isBreakGlass() {
        return !isByPassword() && settings.ownPasswords();
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
