package org.waymark.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.access.Caller;
import org.waymark.form.Answers;
import org.waymark.people.PersonId;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.TestVault;

class KeepingADraft {
    private static final String LOG = "meeting-log";
    private static final String MEETING = "0192f0c1-2222-7000-8000-000000000001";

    private final Caller me = new Caller(PersonId.next());
    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private final DraftService drafts =
            new DraftService(me, new InMemoryDrafts(), TestVault.inMemory(), clock);

    @Test
    void givesBackTheLastWordsAndWhenTheyWereKept() {
        drafts.keep(LOG, MEETING, Answers.NONE.with("discussed", "The sem"));
        clock.passes(Duration.ofMinutes(2));
        drafts.keep(LOG, MEETING, Answers.NONE.with("discussed", "The seminar"));
        KeptAnswers kept = drafts.find(LOG, MEETING).orElseThrow();
        assertThat(kept.answers().text("discussed")).isEqualTo("The seminar");
        assertThat(kept.keptAt()).isEqualTo(clock.instant());
    }

    @Test
    void isTheFirstOfTheFormsThatHasOne() {
        assertThat(drafts.firstOf(List.of(LOG, "meeting-told"), MEETING)).isEmpty();
        drafts.keep("meeting-told", MEETING, Answers.NONE.with("discussed", "A line"));
        assertThat(discussedIn(LOG, "meeting-told")).isEqualTo("A line");
        drafts.keep(LOG, MEETING, Answers.NONE.with("discussed", "The seminar"));
        assertThat(discussedIn(LOG, "meeting-told")).isEqualTo("The seminar");
        assertThat(discussedIn("meeting-told", LOG)).isEqualTo("A line");
    }

    private String discussedIn(String... forms) {
        return drafts.firstOf(List.of(forms), MEETING).orElseThrow().answers().text("discussed");
    }

    @Test
    void isForItsWriterAlone() {
        drafts.keep(LOG, MEETING, Answers.NONE.with("discussed", "The seminar"));
        me.becomes(PersonId.next());
        assertThat(drafts.find(LOG, MEETING)).isEmpty();
    }

    @Test
    void isGoneOnceDiscarded() {
        drafts.keep(LOG, MEETING, Answers.NONE.with("discussed", "The seminar"));
        drafts.discard(LOG, MEETING);
        assertThat(drafts.find(LOG, MEETING)).isEmpty();
    }

    @Test
    void isRefusedWhenItIsEndless() {
        Answers endless = Answers.NONE.with("discussed", "x".repeat(200_001));
        assertThatThrownBy(() -> drafts.keep(LOG, MEETING, endless))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("draft.rule.too-long");
    }

    @Test
    void isRefusedUnderANameThatIsNone() {
        assertThatThrownBy(() -> drafts.keep("../x", MEETING, Answers.NONE))
                .isInstanceOf(RuleBroken.class);
    }
}
