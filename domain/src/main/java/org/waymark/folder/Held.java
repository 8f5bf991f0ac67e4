package org.waymark.folder;

/**
 * What Waymark itself holds of a scheme, all its phases together but drafts: counts, on the day of
 * asking.
 *
 * @param agreements that both signed
 * @param trainings that were held
 * @param trained mentors who were trained
 * @param resources that members can read
 * @param joined mentees
 * @param matched mentees for whom a mentor was found
 * @param reports that were sent
 * @param reviews that were decided
 * @param improvements that were written down
 */
public record Held(
        int phases,
        int agreements,
        int trainings,
        int trained,
        int resources,
        int joined,
        int matched,
        int reports,
        int reviews,
        int improvements,
        int coordinators) {}
