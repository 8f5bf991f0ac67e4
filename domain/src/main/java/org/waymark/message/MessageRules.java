package org.waymark.message;

import static org.waymark.message.Placeholder.DATE;
import static org.waymark.message.Placeholder.DEADLINE;
import static org.waymark.message.Placeholder.TIME;
import static org.waymark.message.Reason.CONCERNS;
import static org.waymark.message.Reason.DIGEST;
import static org.waymark.message.Reason.INVITATION;
import static org.waymark.message.Reason.REMINDER;
import static org.waymark.message.Reason.WAITS;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Each message: why somebody gets it, the day before which it must have come, and what it announces
 * on the home page. One can do without reminders and without what is voluntary; never without what
 * somebody waits for, or what tells of a change, a safety or an ending.
 */
final class MessageRules {
    /**
     * The message that replaces many, and how it is worded when it tells of one or only of news.
     */
    static final String TOGETHER = "digest";

    static final String TOGETHER_ONE = "digest-one";
    static final String TOGETHER_NEWS = "digest-news";

    private static final Map<String, MessageRule> TABLE = new TreeMap<>();

    static {
        // Joining
        rule("invited", INVITATION, DATE);
        rule("interest-open", CONCERNS, DATE);
        rule("introduction", INVITATION, DATE, "introduction-answer");
        rule("introduction-moved", CONCERNS, DATE);
        rule("introduction-off", CONCERNS, DATE);
        rule("mentor-approve", WAITS, null, "mentor-approve");
        rule("training-needed", WAITS, null, "mentor-train");
        rule("training-needed-on", WAITS, DATE, "mentor-train-on");
        rule("paused", CONCERNS, null);

        // Matching
        rule("shortlist", WAITS, DATE, "shortlist-choose", "mentor-choose");
        rule("request", WAITS, DATE, "request-answer");
        rule("request-2days", REMINDER, DATE, "request-answer");
        rule("asked-more", WAITS, DATE, "request-more");
        rule("more-answered", WAITS, DATE, "request-answer");
        rule("expired", CONCERNS, null);
        rule("expired-mentor", CONCERNS, null);
        rule("declined", CONCERNS, null);
        rule("accepted", CONCERNS, null);
        rule("offer", WAITS, DATE, "offer-answer");
        rule("offer-closed", CONCERNS, null);
        rule("advice", WAITS, DATE, "advice-give");
        rule("advice-given", CONCERNS, null);

        // Agreement and meetings
        rule("agree-write", WAITS, DATE, "agreement-write");
        rule("agree-sign", WAITS, null, "agreement-sign");
        rule("agree-changed", WAITS, null, "agreement-sign");
        rule("first-meeting", WAITS, DATE, "meeting-first");
        rule("meeting-proposed", WAITS, null, "meeting-choose");
        rule("meeting-tomorrow", REMINDER, TIME);
        rule("date-set", CONCERNS, DATE);
        rule("meeting-off", CONCERNS, DATE);
        rule("date-off", CONCERNS, DATE);
        rule("log-write", WAITS, null, "meeting-tell");
        rule("lapse", REMINDER, null, "meeting-lapse");
        rule("lapse-week", REMINDER, null, "meeting-lapse");

        // Observations
        rule("obs-proposed", WAITS, DATE, "obs-answer");
        rule("obs-accepted", CONCERNS, DATE);
        rule("obs-write", WAITS, null, "obs-write");
        rule("obs-mark", WAITS, null, "obs-mark");

        // Progress reports
        rule("report-write", WAITS, DATE, "report-write");
        rule("report-look", WAITS, DATE, "report-look", "report-kept", "report-line");
        rule("report-change", WAITS, DATE, "report-change");
        rule("report-sent", WAITS, null, "report-read");
        rule("report-copy", CONCERNS, null);
        rule("manager-asked", WAITS, null, "report-talk");
        rule("report-late", REMINDER, null, "report-write");

        // Looking back and parting
        rule("review-due", WAITS, DATE, "review-alone", "review-together");
        rule("review-together", WAITS, DATE, "review-together");
        rule("review-agree", WAITS, DATE, "review-agree");
        rule("another-mentor", WAITS, null, "another-mentor");
        rule("exit-settle", WAITS, null, "exit-settle");
        rule("wind-down", WAITS, DATE, "wind-down");
        rule("hold", CONCERNS, DATE);
        rule("hold-over", CONCERNS, null);
        rule("exit", CONCERNS, null);
        rule("ended", CONCERNS, null);
        rule("hr-changed", CONCERNS, DATE);
        rule("hr-list", WAITS, DATE, "records-changes");

        // Portfolio
        rule("portfolio-shared", CONCERNS, DATE);
        rule("text-about-you", WAITS, DATE, "text-about-you");
        rule("text-answered", CONCERNS, null);

        // Award
        rule("award-submitted", CONCERNS, null);
        rule("assess", WAITS, DATE, "award-assess");
        rule("assess-agree", WAITS, null, "award-agree");
        rule("award-referred", WAITS, DATE, "award-again");
        rule("result", CONCERNS, null);
        rule("testimony-asked", WAITS, null, "award-testimony");
        rule("testimony-signed", CONCERNS, null);

        // Events
        rule("event-booked", CONCERNS, DATE);
        rule("event-free", CONCERNS, DEADLINE, "event-free");
        rule("event-given-back", CONCERNS, DATE);
        rule("event-moved", CONCERNS, DATE);
        rule("event-off", CONCERNS, DATE);
        rule("event-reminder", REMINDER, TIME);

        // Resources
        rule("links-dead", WAITS, null, "links-dead");

        // Questionnaires
        rule("q-before", INVITATION, null, "q-before");
        rule("q-after", INVITATION, null, "q-after");
        rule("q-six", INVITATION, null, "q-six");
        rule("q-mentor", INVITATION, null, "q-mentor");
        rule("q-reminder", REMINDER, DATE, "q-before", "q-after", "q-six", "q-mentor");

        rule("testimonial", INVITATION, null, "testimonial");

        rule(TOGETHER, DIGEST, null);
        rule(TOGETHER_ONE, DIGEST, null);
        rule(TOGETHER_NEWS, DIGEST, null);
    }

    private MessageRules() {}

    static MessageRule of(OutboxMessage message) {
        return of(message.key());
    }

    static MessageRule of(String key) {
        MessageRule found = TABLE.get(key);
        if (found == null) {
            throw new IllegalArgumentException("nothing is known of the message " + key);
        }
        return found;
    }

    static Map<String, MessageRule> all() {
        return Map.copyOf(TABLE);
    }

    private static void rule(String key, Reason why, Placeholder before, String... announces) {
        TABLE.put(key, new MessageRule(why, before, Set.of(announces)));
    }
}
