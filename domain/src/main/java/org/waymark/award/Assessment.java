package org.waymark.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;

/**
 * A submission as one of its readers has it before them. The other's answers are there only when
 * both have finished.
 *
 * @param free the place that the reader could take before they read anything, or null
 * @param agreed whether the reader is the candidate's mentor and may mark by their agreement
 * @param place the reader's own, or null
 * @param version of the reader's own marking
 * @param settled what the two wrote where they differ
 */
public record Assessment(
        SubmissionId id,
        PersonCard candidate,
        String title,
        int round,
        SubmissionState state,
        Result result,
        Instant submittedAt,
        LocalDate assessBy,
        Place free,
        boolean agreed,
        Place place,
        long version,
        List<OutcomeToRead> outcomes,
        List<Marked> markings,
        Answers settled,
        boolean settledByReader,
        long settledVersion) {
    public Assessment {
        outcomes = List.copyOf(outcomes);
        markings = List.copyOf(markings);
    }

    static Assessment unread(
            Submission submission, Map<PersonId, PersonCard> cards, Place free, boolean agreed) {
        return new Assessment(
                submission.id(),
                cards.get(submission.candidate()),
                submission.title(),
                submission.round(),
                submission.state(),
                null,
                submission.submittedAt(),
                submission.assessBy(),
                free,
                agreed,
                null,
                0,
                List.of(),
                List.of(),
                Answers.NONE,
                false,
                0);
    }

    /**
     * One of the two markers.
     *
     * @param byAgreement whether it is the candidate's mentor, by their agreement
     * @param answers null where the reader doesn't see them yet
     */
    public record Marked(
            PersonCard marker,
            Place place,
            boolean own,
            boolean byAgreement,
            boolean complete,
            Answers answers) {
        public String decision(String outcome) {
            return answers == null ? "" : answers.text(AwardForms.DECISION + "-" + outcome);
        }

        public String feedback(String outcome) {
            return answers == null ? "" : answers.text(AwardForms.FEEDBACK + "-" + outcome);
        }
    }

    public Optional<Marked> own() {
        return markings.stream().filter(Marked::own).findFirst();
    }

    public Optional<Marked> other() {
        return markings.stream().filter(one -> !one.own()).findFirst();
    }

    /** Whether the reader still decides. */
    public boolean isMarking() {
        return own().filter(one -> !one.complete()).isPresent();
    }

    /** Whether the reader is one of two who differ. */
    public boolean isAgreeing() {
        return place != null && state == SubmissionState.AGREEING;
    }

    public long decided() {
        return own().map(
                        one ->
                                outcomes.stream()
                                        .filter(each -> !one.decision(each.key()).isEmpty())
                                        .count())
                .orElse(0L);
    }

    /** What stands in the form of one outcome. */
    public Answers of(String outcome) {
        return own().map(
                        one ->
                                Answers.NONE
                                        .with(AwardForms.DECISION, one.decision(outcome))
                                        .with(AwardForms.FEEDBACK, one.feedback(outcome)))
                .orElse(Answers.NONE);
    }

    /** What the reader says of the whole so far. */
    public Answers overall() {
        return own().map(
                        one ->
                                one.answers()
                                        .only(
                                                key ->
                                                        key.equals(AwardForms.OVERALL)
                                                                || key.equals(
                                                                        AwardForms
                                                                                .OVERALL_FEEDBACK)))
                .orElse(Answers.NONE);
    }

    /** Outcomes of which the two say different things, or one wants the other's view. */
    public List<OutcomeToRead> differing() {
        return outcomes.stream()
                .filter(
                        one ->
                                Decision.differs(
                                        markings.stream()
                                                .map(each -> each.decision(one.key()))
                                                .toList()))
                .toList();
    }

    public Form settlementForm() {
        return AwardForms.settlement(
                differing().stream()
                        .map(one -> new Outcome(one.key(), 0, one.words(), "", List.of()))
                        .toList());
    }
}
