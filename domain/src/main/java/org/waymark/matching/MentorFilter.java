package org.waymark.matching;

/**
 * What a mentee looks for in the list; null lets everything through.
 *
 * @param topic something a mentor can help with
 * @param site a site's id, or "online"
 * @param day such as "tuesday"
 * @param gradesAbove at most so many grades above the mentee, and not below
 */
public record MentorFilter(String topic, String site, String day, Integer gradesAbove) {
    public static final MentorFilter NONE = new MentorFilter(null, null, null, null);

    boolean lets(Traits mentor, Traits mentee) {
        int above = mentor.grade() - mentee.grade();
        return (topic == null || mentor.topics().contains(topic))
                && (site == null || mentor.sites().contains(site))
                && (day == null || mentor.times().stream().anyMatch(time -> time.startsWith(day)))
                && (gradesAbove == null || above >= 0 && above <= gradesAbove);
    }

    /** Whether it leaves anybody out. */
    public boolean isSet() {
        return !equals(NONE);
    }
}
