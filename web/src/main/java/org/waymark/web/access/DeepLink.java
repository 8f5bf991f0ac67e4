package org.waymark.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.waymark.web.frame.Frame;

/** The page that somebody wanted when they were asked to sign in. */
final class DeepLink {
    static final String SIGN_IN = "/sign-in.xhtml";

    private DeepLink() {}

    /** The sign-in page, knowing the way back to the page of this request. */
    static String toSignIn(HttpServletRequest request) {
        String query = request.getQueryString();
        String wanted = pathOf(request) + (query == null ? "" : "?" + query);
        boolean sessionEnded = SignedInSession.isClaimed(request);
        return request.getContextPath()
                + SIGN_IN
                + "?back="
                + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                + (sessionEnded ? "&ended=true" : "");
    }

    /** Where to go after signing in: the wanted page if it is one of ours, else home. */
    static String backTo(String wanted) {
        boolean ours =
                wanted != null
                        && wanted.startsWith("/")
                        && !wanted.startsWith("//")
                        && !wanted.startsWith(SIGN_IN)
                        && wanted.chars().allMatch(c -> c > ' ' && c != '\\' && c < 127);
        return ours && !wanted.equals("/") ? wanted : Frame.HOME;
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
