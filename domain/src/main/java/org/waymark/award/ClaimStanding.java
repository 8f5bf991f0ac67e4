package org.waymark.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.form.Answers;

/**
 * What is expected for one outcome, and what is there.
 *
 * @param words of the claim
 * @param items evidence and cycles in all
 * @param cycles finished ones among them
 * @param missing the keys of what is still missing
 * @param met whether markers have said so already
 * @param open whether it can be written now
 */
public record ClaimStanding(
        Outcome outcome,
        int words,
        int items,
        int cycles,
        List<String> missing,
        boolean met,
        boolean open) {
    public static final int FEWEST_WORDS = 150;
    public static final int MOST_WORDS = 300;
    public static final int MOST_ITEMS = 4;

    private static final Pattern GAP = Pattern.compile("\\s+");

    public ClaimStanding {
        missing = List.copyOf(missing);
    }

    /**
     * @param finished the ids of the candidate's cycles that are complete
     */
    static ClaimStanding of(
            Outcome outcome, Answers answers, Set<String> finished, boolean met, boolean open) {
        int words = words(answers.text(AwardForms.CLAIM));
        int cycles =
                (int) answers.all(AwardForms.CYCLES).stream().filter(finished::contains).count();
        int items = answers.all(AwardForms.PIECES).size() + cycles;
        List<String> missing = new ArrayList<>();
        if (words < FEWEST_WORDS || words > MOST_WORDS) {
            missing.add("words");
        }
        if (items == 0 || items > MOST_ITEMS) {
            missing.add("items");
        }
        if (cycles < outcome.cycles()) {
            missing.add("cycles");
        }
        if (!answers.has(AwardForms.PSF)) {
            missing.add("psf");
        }
        if (!answers.yes(AwardForms.DECLARED)) {
            missing.add("declared");
        }
        return new ClaimStanding(outcome, words, items, cycles, missing, met, open);
    }

    static int words(String text) {
        return text.isBlank() ? 0 : GAP.split(text.strip()).length;
    }

    /** Nothing is missing, or nothing is asked any more. */
    public boolean isComplete() {
        return met || missing.isEmpty();
    }
}
