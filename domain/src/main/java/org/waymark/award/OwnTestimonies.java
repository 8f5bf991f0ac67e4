package org.waymark.award;

import java.util.List;
import org.waymark.people.PersonCard;

/**
 * What a mentee can ask of their mentor, and what came of it.
 *
 * @param mentor who can be asked now, or null
 */
public record OwnTestimonies(AwardId award, String title, PersonCard mentor, List<Line> lines) {
    public OwnTestimonies {
        lines = List.copyOf(lines);
    }

    /**
     * @param id null where nothing is asked
     * @param by who was asked, or null
     * @param words null until it is signed
     */
    public record Line(
            Outcome outcome, TestimonyId id, PersonCard by, String words, boolean taken) {
        public boolean isSigned() {
            return words != null;
        }

        @Override
        public String toString() {
            return "testimony on " + outcome.key();
        }
    }
}
