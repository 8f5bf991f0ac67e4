package org.waymark.persistence.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Locale;
import java.util.Map;
import org.waymark.shared.RuleBroken;

/**
 * Sends what was added to the database at once, and turns a violated key into the refusal that says
 * it kindly. The key is the real guard when two do the same at the same moment.
 */
public final class Kept {
    private Kept() {}

    /**
     * @param refusals the refusal's key by the name of the constraint
     */
    public static void now(EntityManager em, Map<String, String> refusals) {
        try {
            em.flush();
        } catch (PersistenceException refused) {
            String why = reasonOf(refused);
            for (Map.Entry<String, String> refusal : refusals.entrySet()) {
                if (why.contains(refusal.getKey())) {
                    throw new RuleBroken(refusal.getValue());
                }
            }
            throw refused;
        }
    }

    private static String reasonOf(Throwable thrown) {
        Throwable deepest = thrown;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage()).toLowerCase(Locale.ROOT);
    }
}
