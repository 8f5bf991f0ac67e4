package org.waymark.meeting;

import java.time.Instant;
import java.util.List;
import org.waymark.shared.RuleBroken;

/**
 * One to three times to choose from, all of the same length and at the same place.
 *
 * @param begins in order, each once
 * @param place in their own words, or empty
 * @param repeat whether it goes on after the one that is chosen
 */
public record Proposal(
        List<Instant> begins, int minutes, VenueKind venue, String place, Repeat repeat) {
    public static final int MOST_TIMES = 3;
    static final int MOST_CHARACTERS = 200;

    public Proposal(List<Instant> begins, int minutes, VenueKind venue, String place) {
        this(begins, minutes, venue, place, Repeat.ONCE);
    }

    public Proposal {
        begins = begins.stream().distinct().sorted().toList();
        place = place == null ? "" : place.strip();
        if (begins.isEmpty()) {
            throw new RuleBroken("meeting.rule.no-time").at("day-1");
        }
        if (begins.size() > MOST_TIMES) {
            throw new RuleBroken("meeting.rule.many-times", MOST_TIMES);
        }
        if (venue == null) {
            throw new RuleBroken("meeting.rule.venue").at("venue");
        }
        if (place.length() > MOST_CHARACTERS) {
            throw new RuleBroken("meeting.rule.place-too-long", MOST_CHARACTERS).at("place");
        }
        TimeSlot.mustBeALength(minutes);
    }
}
