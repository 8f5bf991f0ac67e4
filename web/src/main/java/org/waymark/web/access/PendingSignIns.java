package org.waymark.web.access;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The sign-ins that a browser has begun at the provider, by their state; each can be completed
 * once, within a quarter of an hour.
 */
final class PendingSignIns {
    /** As many windows may be waiting at once, and a cookie holds no more. */
    private static final int MOST = 4;

    /** Longer ones lead home: a cookie has its limits. */
    private static final int LONGEST_BACK = 300;

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final InstantSource time;
    private final LinkedHashMap<String, Pending> byState = new LinkedHashMap<>();

    PendingSignIns(InstantSource time) {
        this.time = time;
    }

    /**
     * @param nonce must stand in the token
     * @param verifier proves that who began it asks for the token
     * @param back the page that was wanted, or null
     */
    record Pending(String nonce, String verifier, String back, Instant begun) {
        @Override
        public String toString() {
            return "pending";
        }
    }

    void begin(String state, String nonce, String verifier, String back) {
        String wanted = back == null || back.length() > LONGEST_BACK ? null : back;
        byState.put(state, new Pending(nonce, verifier, wanted, time.instant()));
        while (byState.size() > MOST) {
            Map.Entry<String, Pending> eldest = byState.entrySet().iterator().next();
            byState.remove(eldest.getKey());
        }
    }

    Optional<Pending> complete(String state) {
        return Optional.ofNullable(byState.remove(state))
                .filter(begun -> begun.begun().plus(PATIENCE).isAfter(time.instant()));
    }

    boolean isEmpty() {
        return byState.isEmpty();
    }

    String text() {
        var all = Json.createObjectBuilder();
        byState.forEach(
                (state, pending) -> {
                    var one =
                            Json.createObjectBuilder()
                                    .add("nonce", pending.nonce())
                                    .add("verifier", pending.verifier())
                                    .add("begun", pending.begun().getEpochSecond());
                    if (pending.back() != null) {
                        one.add("back", pending.back());
                    }
                    all.add(state, one);
                });
        return all.build().toString();
    }

    static PendingSignIns read(String text, InstantSource time) {
        var pending = new PendingSignIns(time);
        try (var reader = Json.createReader(new StringReader(text))) {
            reader.readObject()
                    .forEach(
                            (state, value) -> {
                                JsonObject one = value.asJsonObject();
                                pending.byState.put(
                                        state,
                                        new Pending(
                                                one.getString("nonce"),
                                                one.getString("verifier"),
                                                one.getString("back", null),
                                                Instant.ofEpochSecond(
                                                        one.getJsonNumber("begun").longValue())));
                            });
        }
        return pending;
    }
}
