package org.waymark.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import org.waymark.shared.WaymarkClock;
import org.waymark.vault.Tickets;
import org.waymark.web.guard.OwnCookie;

/**
 * Where the sign-ins that a browser has begun at the provider are kept: sealed, in its cookie, so
 * that any server completes them and no other browser does.
 */
@ApplicationScoped
public class GoingToTheProvider {
    private static final OwnCookie COOKIE = new OwnCookie("WAYMARK-GOING", "/sign-in");
    private static final String USE = "sign-ins that wait for the provider";

    private final Tickets tickets;
    private final InstantSource time;

    protected GoingToTheProvider() {
        this(null, (InstantSource) null);
    }

    @Inject
    public GoingToTheProvider(Tickets tickets, WaymarkClock clock) {
        this(tickets, (InstantSource) clock::machineTime);
    }

    GoingToTheProvider(Tickets tickets, InstantSource time) {
        this.tickets = tickets;
        this.time = time;
    }

    PendingSignIns of(HttpServletRequest request) {
        return COOKIE.in(request)
                .map(Cookie::getValue)
                .flatMap(ticket -> tickets.open(USE, ticket))
                .map(text -> PendingSignIns.read(text, time))
                .orElseGet(() -> new PendingSignIns(time));
    }

    void keep(HttpServletRequest request, HttpServletResponse response, PendingSignIns pending) {
        if (pending.isEmpty()) {
            COOKIE.remove(request, response);
        } else {
            COOKIE.set(request, response, tickets.seal(USE, pending.text()));
        }
    }
}
