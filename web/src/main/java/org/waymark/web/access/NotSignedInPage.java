package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import org.waymark.access.Arrival.NoEntry;
import org.waymark.access.SignInSettings;
import org.waymark.access.SignInSettings.Way;

/** Why somebody isn't signed in, and what they do now. */
@Named
@RequestScoped
public class NotSignedInPage {
    private static final String PAGE = "/not-signed-in.xhtml";

    @Inject SignInSettings settings;
    @Inject @Param private String why;

    /** The page that tells somebody this. */
    public static String told(NoEntry why) {
        return PAGE + "?why=" + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the texts are found by; only what one of the reasons is called. */
    public String getReason() {
        return Arrays.stream(NoEntry.values())
                .filter(reason -> told(reason).equals(PAGE + "?why=" + why))
                .findFirst()
                .orElse(NoEntry.NOT_COMPLETED)
                .name();
    }

    /** Where to try again: at the provider as somebody else, who may be signed in there already. */
    public String getAgain() {
        return settings.way() == Way.OPENID
                ? DeepLink.university(null) + "&again=true"
                : DeepLink.SIGN_IN;
    }
}
