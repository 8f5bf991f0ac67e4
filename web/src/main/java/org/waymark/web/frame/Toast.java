package org.waymark.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.waymark.vault.Tickets;
import org.waymark.web.guard.OwnCookie;
import org.waymark.web.text.Texts;

/**
 * Says on the next page what was just done, once. Only success is told this way. The sentence must
 * not repeat what somebody wrote: it waits, sealed, in the browser, for whichever server makes the
 * next page.
 */
@Named
@RequestScoped
public class Toast {
    private static final OwnCookie WAITING = new OwnCookie("WAYMARK-SAID");
    private static final String USE = "toast";

    @Inject HttpServletRequest request;
    @Inject Texts texts;
    @Inject Tickets tickets;

    private String sentence;
    private boolean taken;

    public void say(String key, Object... values) {
        sentence = texts.of(key, values);
        WAITING.set(request, Faces.getResponse(), tickets.seal(use(), sentence));
    }

    /** The sentence for this page, or null; asking for it takes it. */
    public String getText() {
        if (!taken) {
            taken = true;
            take();
        }
        return sentence;
    }

    private void take() {
        Optional<Cookie> waiting = WAITING.in(request);
        if (sentence != null || waiting.isPresent()) {
            WAITING.remove(request, Faces.getResponse());
        }
        if (sentence == null) {
            sentence = waiting.flatMap(this::open).orElse(null);
        }
    }

    private Optional<String> open(Cookie cookie) {
        return tickets.open(use(), cookie.getValue());
    }

    /** Whoever comes next at this browser isn't told it. */
    private String use() {
        Principal person = request.getUserPrincipal();
        return "toast " + (person == null ? "" : person.getName());
    }
}
