package org.waymark.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.waymark.calendar.Snag;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.people.PersonCard;

/**
 * An observation as one of the two has it before them.
 *
 * @param reader which of the two
 * @param answerWaits whether the reader is to accept the proposed time
 * @param snags what the reader has at the proposed time already, where they are to accept it
 * @param begun whether its time has come
 * @param noticed what the observer wrote
 * @param ownView what the observed wrote
 * @param talkedOn or null
 * @param minutesObserving the reader's own
 * @param earlier the last suggestions before this one, and what became of them
 */
public record ObservationView(
        ObservationId id,
        PartnershipId partnership,
        Side reader,
        Side observed,
        PersonCard me,
        PersonCard partner,
        ObservationState state,
        boolean answerWaits,
        List<Snag> snags,
        Instant beginsAt,
        Instant endsAt,
        int minutes,
        boolean begun,
        String where,
        String focus,
        Form form,
        Answers noticed,
        Instant noticedAt,
        Answers ownView,
        Instant ownViewAt,
        List<SuggestionView> suggestions,
        LocalDate talkedOn,
        String takeAway,
        String partnersTakeAway,
        int minutesObserving,
        int minutesDiscussing,
        List<SuggestionView> earlier) {

    private static final Set<String> MAIN = Set.of("noticed", "own-view", "suggestion", "strategy");

    public ObservationView {
        suggestions = List.copyOf(suggestions);
        earlier = List.copyOf(earlier);
    }

    public boolean isObserver() {
        return reader != observed;
    }

    /** Whether the reader has written their part. */
    public boolean isWritten() {
        return isObserver() ? noticedAt != null : ownViewAt != null;
    }

    /** Whether the reader's part can be written or changed now. */
    public boolean isWritable() {
        return begun
                && (state == ObservationState.ACCEPTED
                        || state == ObservationState.HELD
                        || state == ObservationState.WRITTEN_UP);
    }

    public boolean isAccepted() {
        return state == ObservationState.ACCEPTED;
    }

    public int unmarked() {
        return (int) suggestions.stream().filter(one -> one.mark() == null).count();
    }

    /** The questions of the reader's part. */
    public Form part() {
        return part(form, isObserver());
    }

    /** The questions of one part of the write-up; the page lays out suggestions and minutes. */
    static Form part(Form form, boolean observer) {
        String writer = observer ? "observer" : "observed";
        return form.only(
                question ->
                        question.filledBy().equals(writer)
                                && !question.key().equals(ObservationWords.FOCUS));
    }

    /** What a template asks in a part of the write-up beside what every form does. */
    public Form moreOf(boolean observer) {
        return part(form, observer).only(question -> !MAIN.contains(question.key()));
    }

    /** Whether each suggestion is to say how to try it. */
    public boolean isStrategyAsked() {
        return form.question("strategy").isPresent();
    }

    /** What the reader wrote. */
    public Answers ownPart() {
        return isObserver() ? noticed : ownView;
    }
}
