package org.waymark.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.waymark.web.text.Texts;

/**
 * Says on the next page what was just done, once. Only success is told this way. The sentence must
 * not repeat what somebody wrote: it waits in the session.
 */
@Named
@RequestScoped
public class Toast {
    private static final String WAITING = Toast.class.getName();

    @Inject HttpServletRequest request;
    @Inject Texts texts;

    private String taken;

    public void say(String key, Object... values) {
        request.getSession().setAttribute(WAITING, texts.of(key, values));
    }

    /** The sentence for this page, or null; asking for it takes it. */
    public String getText() {
        HttpSession session = request.getSession(false);
        if (taken == null && session != null) {
            taken = (String) session.getAttribute(WAITING);
            session.removeAttribute(WAITING);
        }
        return taken;
    }
}
