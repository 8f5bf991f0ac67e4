package org.waymark.community;

import java.time.LocalDate;
import java.time.LocalTime;
import org.waymark.shared.RuleBroken;

/**
 * What a coordinator says of a meeting.
 *
 * @param minutes from 10 to 480
 * @param place at most 200 characters; may be empty where there is a link
 * @param link where it is joined online, beginning with https://; may be empty
 * @param words what it is about, at most 2,000 characters; may be empty
 */
public record GatheringWords(
        LocalDate day, LocalTime time, int minutes, String place, String link, String words) {
    static final int SHORTEST_MINUTES = 10;
    static final int LONGEST_MINUTES = 480;
    static final int LONGEST_PLACE = 200;
    static final int LONGEST_LINK = 500;
    static final int LONGEST_WORDS = 2000;

    public GatheringWords {
        place = place == null ? "" : place.strip();
        link = link == null ? "" : link.strip();
        words = words == null ? "" : words.strip();
    }

    /** Whether whoever goes by the other would miss it. */
    boolean isElsewhereThan(GatheringWords other) {
        return !day.equals(other.day)
                || !time.equals(other.time)
                || !place.equals(other.place)
                || !link.equals(other.link);
    }

    void check() {
        if (minutes < SHORTEST_MINUTES || minutes > LONGEST_MINUTES) {
            throw new RuleBroken("community.rule.minutes", SHORTEST_MINUTES, LONGEST_MINUTES)
                    .at("minutes");
        }
        if (place.isEmpty() && link.isEmpty()) {
            throw new RuleBroken("community.rule.nowhere").at("place");
        }
        notLonger(place, LONGEST_PLACE, "place");
        notLonger(link, LONGEST_LINK, "link");
        notLonger(words, LONGEST_WORDS, "words");
        if (!link.isEmpty() && !Material.isAddress(link)) {
            throw new RuleBroken("community.rule.link").at("link");
        }
    }

    private static void notLonger(String text, int most, String field) {
        if (text.length() > most) {
            throw new RuleBroken("community.rule.too-long", most, text.length()).at(field);
        }
    }
}
