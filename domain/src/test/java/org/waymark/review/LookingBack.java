package org.waymark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.form.Form;
import org.waymark.form.FormVersion;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.vault.SealedText;

class LookingBack {
    private static final Instant NOW = Instant.parse("2027-03-15T10:00:00Z");

    private final Review review =
            Review.open(PartnershipId.next(), form("alone"), LocalDate.of(2027, 3, 15));

    private static Form form(String writer) {
        return new FormVersion("a", "review", 1, "want|text|Want @" + writer).form();
    }

    @Test
    void beginsTogetherWhereTheFormAsksNobodyAlone() {
        Review together =
                Review.open(PartnershipId.next(), form("together"), LocalDate.of(2027, 3, 15));

        assertThat(together.state()).isEqualTo(ReviewState.TOGETHER);
    }

    @Test
    void hidesWhatOneWouldLikeUntilBothHaveAnswered() {
        review.answer(Side.MENTOR, text(1), text(2));

        assertThat(review.want(Side.MENTOR)).isEmpty();
        review.answer(Side.MENTEE, text(3), text(4));
        assertThat(review.want(Side.MENTOR)).contains(text(2));
        assertThat(review.want(Side.MENTEE)).contains(text(4));
        assertThat(review.state()).isEqualTo(ReviewState.TOGETHER);
    }

    @Test
    void letsOneChangeAnAnswerUntilTheOtherHasAnswered() {
        review.answer(Side.MENTOR, text(1), text(2));
        review.answer(Side.MENTOR, text(5), text(6));
        review.answer(Side.MENTEE, text(3), text(4));

        assertThat(review.alone(Side.MENTOR)).contains(text(5));
        assertThatThrownBy(() -> review.answer(Side.MENTOR, text(7), text(8)))
                .hasMessage("review.rule.both-answered");
    }

    @Test
    void sharesNothingByItself() {
        bothAnswer();

        assertThat(review.shared(Side.MENTOR)).isEmpty();
        review.share(Side.MENTOR, text(9));
        assertThat(review.shared(Side.MENTOR)).contains(text(9));
        assertThat(review.shared(Side.MENTEE)).isEmpty();
    }

    @Test
    void decidesNothingBeforeBothHaveAnswered() {
        review.answer(Side.MENTOR, text(1), text(2));

        assertThatThrownBy(() -> review.write(Side.MENTOR, text(3), 0))
                .hasMessage("review.rule.both-first");
    }

    @Test
    void holdsOnlyWhatTheOtherAgreedTo() {
        bothAnswer();
        review.write(Side.MENTOR, text(3), 0);
        assertThatThrownBy(() -> review.agree(Side.MENTOR, null, review.version(), NOW))
                .hasMessage("review.rule.the-other-agrees");

        review.agree(Side.MENTEE, LocalDate.of(2027, 6, 1), review.version(), NOW);

        assertThat(review.state()).isEqualTo(ReviewState.DECIDED);
        assertThat(review.nextOn()).contains(LocalDate.of(2027, 6, 1));
        assertThatThrownBy(() -> review.write(Side.MENTEE, text(4), 0))
                .hasMessage("review.rule.over");
    }

    @Test
    void asksTheOtherAgainWhenWhatWasWrittenChanges() {
        bothAnswer();
        review.write(Side.MENTOR, text(3), 0);
        review.write(Side.MENTEE, text(4), 0);

        assertThatThrownBy(() -> review.agree(Side.MENTEE, null, review.version(), NOW))
                .hasMessage("review.rule.the-other-agrees");
    }

    @Test
    void tellsWhoComesSecondThatTheTextHasChanged() {
        bothAnswer();

        assertThatThrownBy(() -> review.write(Side.MENTOR, text(3), 7))
                .hasMessage("shared.rule.changed-meanwhile");
    }

    @Test
    void isClosedWithThePartnership() {
        review.close();

        assertThatThrownBy(() -> review.answer(Side.MENTOR, text(1), text(2)))
                .hasMessage("review.rule.over");
    }

    private void bothAnswer() {
        review.answer(Side.MENTOR, text(1), text(2));
        review.answer(Side.MENTEE, text(3), text(4));
    }

    private static SealedText text(int of) {
        return new SealedText.Column().convertToEntityAttribute(new byte[] {(byte) of});
    }
}
