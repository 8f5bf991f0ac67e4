package org.waymark.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonCard;

/**
 * A mentee's ordered list in a phase.
 *
 * @param most how many may stand in it
 * @param replyWorkingDays how long each has to answer
 */
public record Choices(List<Choice> all, int most, int replyWorkingDays) {
    public Choices {
        all = List.copyOf(all);
    }

    /** The one who was asked, where somebody was. */
    public Optional<Choice> open() {
        return all.stream().filter(Choice::isOpen).findFirst();
    }

    public List<Choice> listed() {
        return all.stream().filter(choice -> !choice.isOpen()).toList();
    }

    public boolean isFull() {
        return all.size() >= most;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether the first on the list can be asked now. */
    public boolean canAsk() {
        return open().isEmpty() && !all.isEmpty();
    }

    /**
     * @param number counted from 1
     * @param note the mentee's words to the mentor, or null where they weren't asked for here
     * @param sharedLine whether the mentor's manager stands in the mentee's reporting line
     */
    public record Choice(
            RequestId request,
            PersonCard mentor,
            int number,
            RequestState state,
            LocalDate replyBy,
            boolean questionWaits,
            String note,
            boolean sharedLine) {
        public boolean isOpen() {
            return state == RequestState.OPEN;
        }
    }
}
