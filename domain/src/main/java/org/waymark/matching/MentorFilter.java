package org.waymark.matching;

/**
 * What a mentee looks for in the list; null lets everything through.
 *
 * @param topic something a mentor can help with
 * @param subject the id of a department or discipline that a mentor knows or works in
 * @param site a site's id, or "online"
 * @param format how they would meet
 * @param day such as "tuesday"
 * @param jobFamily the id of the job family of a mentor's main post
 * @param gradesAbove at most so many grades above the mentee, and not below
 * @param words each begins a word of what a mentee may read of a mentor; one of two letters, or as
 *     common as "the", is a whole one
 */
public record MentorFilter(
        String topic,
        String subject,
        String site,
        Format format,
        String day,
        String jobFamily,
        Integer gradesAbove,
        String words) {
    public static final MentorFilter NONE =
            new MentorFilter(null, null, null, null, null, null, null, null);

    /** How two meet. */
    public enum Format {
        ONLINE,
        IN_PERSON
    }

    /** Whether it leaves anybody out. */
    public boolean isSet() {
        return !equals(NONE);
    }
}
