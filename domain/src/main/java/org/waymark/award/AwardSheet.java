package org.waymark.award;

import java.util.List;
import org.waymark.people.PersonCard;

/**
 * An award as its candidate sees it.
 *
 * @param submissions the newest first
 * @param holds whether the candidate has been given it
 * @param mentor who may mark it if the candidate agrees, or null
 * @param agreed whether they have
 */
public record AwardSheet(
        AwardId id,
        String title,
        List<ClaimStanding> outcomes,
        List<CycleLine> cycles,
        List<SubmissionLine> submissions,
        boolean holds,
        PersonCard mentor,
        boolean agreed) {
    public AwardSheet {
        outcomes = List.copyOf(outcomes);
        cycles = List.copyOf(cycles);
        submissions = List.copyOf(submissions);
    }

    public long complete() {
        return outcomes.stream().filter(ClaimStanding::isComplete).count();
    }

    /** Whether something is asked of the candidate, and all of it is there. */
    public boolean isReady() {
        return isOpen() && complete() == outcomes.size();
    }

    public boolean isOpen() {
        return outcomes.stream().anyMatch(ClaimStanding::open);
    }

    /** Whether only what was referred is submitted again. */
    public boolean isAgain() {
        return isOpen() && !submissions.isEmpty();
    }
}
