package org.waymark.web.access;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The sign-ins that a browser has begun at the provider, by their state; each can be completed
 * once. It stands in the session, so that no other browser can complete it.
 */
final class PendingSignIns implements Serializable {
    private static final long serialVersionUID = 1L;

    /** As many windows may be waiting at once. */
    private static final int MOST = 8;

    private final LinkedHashMap<String, Pending> byState = new LinkedHashMap<>();

    /**
     * @param nonce must stand in the token
     * @param verifier proves that who began it asks for the token
     * @param back the page that was wanted
     */
    record Pending(String nonce, String verifier, String back) implements Serializable {
        @Override
        public String toString() {
            return "pending";
        }
    }

    synchronized void begin(String state, Pending pending) {
        byState.put(state, pending);
        while (byState.size() > MOST) {
            Map.Entry<String, Pending> eldest = byState.entrySet().iterator().next();
            byState.remove(eldest.getKey());
        }
    }

    synchronized Optional<Pending> complete(String state) {
        return Optional.ofNullable(byState.remove(state));
    }
}
