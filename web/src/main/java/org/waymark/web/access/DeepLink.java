package org.waymark.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.waymark.web.frame.Frame;

/** The page that somebody wanted when they were asked to sign in. */
final class DeepLink {
    static final String SIGN_IN = "/sign-in.xhtml";

    /** Sends on to the university's provider. */
    static final String UNIVERSITY = "/sign-in/university";

    private static final String ANY_SIGN_IN = "/sign-in";

    private DeepLink() {}

    /**
     * Where one signs in, knowing the way back to the page of this request: a page, or the
     * university's provider at once, since there one may be signed in already.
     */
    static String toSignIn(HttpServletRequest request, boolean atProvider) {
        String query = request.getQueryString();
        String wanted = pathOf(request) + (query == null ? "" : "?" + query);
        boolean sessionEnded = SignedInSession.isClaimed(request);
        return request.getContextPath()
                + (atProvider ? UNIVERSITY : SIGN_IN)
                + "?back="
                + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                + (sessionEnded && !atProvider ? "&ended=true" : "");
    }

    /** The way to the provider, and from there to the wanted page. */
    static String university(String wanted) {
        return UNIVERSITY + "?back=" + URLEncoder.encode(backTo(wanted), StandardCharsets.UTF_8);
    }

    /** Where to go after signing in: the wanted page if it is one of ours, else home. */
    static String backTo(String wanted) {
        boolean ours =
                wanted != null
                        && wanted.startsWith("/")
                        && !wanted.startsWith("//")
                        && !wanted.startsWith(ANY_SIGN_IN)
                        && wanted.chars().allMatch(c -> c > ' ' && c != '\\' && c < 127);
        return ours && !wanted.equals("/") ? wanted : Frame.HOME;
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
