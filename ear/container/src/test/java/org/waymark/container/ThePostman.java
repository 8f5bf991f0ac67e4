package org.waymark.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.access.Roles;
import org.waymark.ending.EndingService;
import org.waymark.message.OutboxWritten;
import org.waymark.shared.RuleBroken;

/** Is told of letters once they are certain to be there. */
class ThePostman extends InTheContainer {
    @Inject EndingService endings;
    @Inject LastObserver last;
    @Inject Letters letters;

    @Test
    void isWokenByWhatWasCommittedAndNotByWhatWasTakenBack() {
        Pair pair = university.anActivePair();
        caller.becomes(pair.mentee(), Roles.STAFF);
        letters.newest();
        last.does(
                () -> {
                    throw new RuleBroken("test.rule.no");
                });
        assertThatThrownBy(() -> endings.begin(pair.id())).isInstanceOf(RuleBroken.class);
        List<OutboxWritten> takenBack = letters.newest();

        endings.begin(pair.id());
        List<OutboxWritten> committed = letters.newest();

        assertThat(takenBack).hasSize(2);
        assertThat(committed).hasSize(2);
        Patience.until("both have woken him", () -> committed.stream().allMatch(ThePostman::woke));
        assertThat(takenBack).noneMatch(ThePostman::woke);
    }

    @Test
    void isInNoTransactionWhileHeCarries() {
        Pair pair = university.anActivePair();
        caller.becomes(pair.mentee(), Roles.STAFF);
        letters.newest();

        endings.begin(pair.id());
        List<OutboxWritten> committed = letters.newest();

        Patience.until("both have woken him", () -> committed.stream().allMatch(ThePostman::woke));
        assertThat(Watch.WAKINGS).noneMatch(Watch.Waking::inTransaction);
    }

    /** This very one: all are equal, since they hold nothing. */
    private static boolean woke(OutboxWritten written) {
        return Watch.WAKINGS.stream().anyMatch(waking -> waking.by() == written);
    }
}
