package org.waymark.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.SessionId;
import org.waymark.access.SignedIn;
import org.waymark.shared.WaymarkClock;
import org.waymark.vault.Tickets;
import org.waymark.web.guard.OwnCookie;

/**
 * Where a session is kept: sealed, in the browser's cookie. No server remembers it, so it goes on
 * at any other and after any restart. Whether it still holds is asked of the database with each
 * request, by its row, see {@link SessionSignIn}. It ends after an hour without a request, and
 * after a day's work whatever was done.
 */
@ApplicationScoped
public class SignedInSession {
    private static final OwnCookie COOKIE = new OwnCookie("WAYMARK");
    private static final String USE = "session";

    private static final Duration IDLE = Duration.ofMinutes(60);
    private static final Duration LONGEST = Duration.ofHours(12);

    /** Not with each answer, so that pages stay as they are. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final Tickets tickets;
    private final InstantSource time;

    protected SignedInSession() {
        this(null, (InstantSource) null);
    }

    @Inject
    public SignedInSession(Tickets tickets, WaymarkClock clock) {
        this(tickets, (InstantSource) clock::machineTime);
    }

    SignedInSession(Tickets tickets, InstantSource time) {
        this.tickets = tickets;
        this.time = time;
    }

    private record Kept(SignedIn signedIn, SessionId row, Instant began, Instant seen) {}

    Optional<SignedIn> of(HttpServletRequest request) {
        return kept(request).map(Kept::signedIn);
    }

    /** The session's row in the list of its owner. */
    Optional<SessionId> row(HttpServletRequest request) {
        return kept(request).map(Kept::row);
    }

    /** Whether the browser believes that there is a session. */
    static boolean isClaimed(HttpServletRequest request) {
        return COOKIE.in(request).isPresent();
    }

    /** Whatever the browser had before the sign-in is worth nothing after it. */
    void begin(
            HttpServletRequest request,
            HttpServletResponse response,
            SignedIn signedIn,
            SessionId row) {
        Instant now = time.instant();
        write(request, response, new Kept(signedIn, row, now, now));
    }

    /** Goes on with what the person may do now, and notes from time to time that they are there. */
    void goOn(HttpServletRequest request, HttpServletResponse response, SignedIn signedIn) {
        Instant now = time.instant();
        Kept before = kept(request).orElseThrow();
        boolean isAsBefore = before.signedIn().equals(signedIn);
        if (!isAsBefore || before.seen().plus(NOTED_EVERY).isBefore(now)) {
            write(request, response, new Kept(signedIn, before.row(), before.began(), now));
        }
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.remove(request, response);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Kept kept) {
        COOKIE.set(request, response, tickets.seal(USE, text(kept)));
    }

    private Optional<Kept> kept(HttpServletRequest request) {
        return COOKIE.in(request)
                .map(Cookie::getValue)
                .flatMap(ticket -> tickets.open(USE, ticket))
                .map(SignedInSession::read)
                .filter(this::lasts);
    }

    private boolean lasts(Kept kept) {
        Instant now = time.instant();
        return now.isBefore(kept.seen().plus(IDLE)) && now.isBefore(kept.began().plus(LONGEST));
    }

    /** Names may be added, never changed: two versions run side by side during an upgrade. */
    private static String text(Kept kept) {
        SignedIn signedIn = kept.signedIn();
        return Json.createObjectBuilder()
                .add("person", signedIn.person())
                .add("roles", Json.createArrayBuilder(signedIn.roles()))
                .add("granted", Json.createArrayBuilder(signedIn.granted()))
                .add("credential", signedIn.credentialVersion())
                .add("access", signedIn.accessVersion())
                .add("row", kept.row().value())
                .add("began", kept.began().getEpochSecond())
                .add("seen", kept.seen().getEpochSecond())
                .build()
                .toString();
    }

    private static Kept read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new Kept(
                    new SignedIn(
                            json.getString("person"),
                            texts(json.getJsonArray("roles")),
                            texts(json.getJsonArray("granted")),
                            json.getInt("credential"),
                            json.getInt("access")),
                    new SessionId(json.getString("row")),
                    Instant.ofEpochSecond(json.getJsonNumber("began").longValue()),
                    Instant.ofEpochSecond(json.getJsonNumber("seen").longValue()));
        }
    }

    private static Set<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toSet());
    }
}
