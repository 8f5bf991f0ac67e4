package org.waymark.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseRules;

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

    /**
     * @param live the mentee's requests that are listed or open, in their order
     * @param notes the words to the mentors, where they are asked for
     * @param sharing the mentors whose manager stands in the mentee's reporting line
     */
    static Choices of(
            PhaseRules rules,
            List<Request> live,
            Map<PersonId, PersonCard> cards,
            Map<RequestId, String> notes,
            Set<PersonId> sharing) {
        List<Choice> all = new ArrayList<>();
        for (Request request : live) {
            all.add(
                    new Choice(
                            request.id(),
                            cards.get(request.mentor()),
                            all.size() + 1,
                            request.state(),
                            request.replyBy().orElse(null),
                            request.questionWaits(),
                            notes.get(request.id()),
                            sharing.contains(request.mentor())));
        }
        return new Choices(all, rules.choicesInList(), rules.replyWorkingDays());
    }

    /** Which of these choices the mentor is, counted from 1; 0 where it is none. */
    static int numberOf(List<Request> live, PersonId mentor) {
        for (int i = 0; i < live.size(); i++) {
            if (live.get(i).mentor().equals(mentor)) {
                return i + 1;
            }
        }
        return 0;
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
