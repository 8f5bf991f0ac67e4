package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;

/**
 * On the way out at the provider. A page leads there, and no redirect: the answer to a form may not
 * send a browser to another site.
 */
@Named
@RequestScoped
public class FarewellPage {
    @Inject Provider provider;

    private String onward;

    /** Whether there is a provider to sign out at. */
    boolean takesLeave(Optional<String> idToken) {
        onward = idToken.flatMap(provider::signOutAddress).map(URI::toString).orElse(null);
        return onward != null;
    }

    public String getOnward() {
        return onward;
    }
}
