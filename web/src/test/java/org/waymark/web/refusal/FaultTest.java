package org.waymark.web.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

class FaultTest {
    @Test
    void theLogTellsKindsAndPlacesButNoWords() {
        var thrown =
                new IllegalStateException(
                        "what somebody wrote", new IllegalArgumentException("and more of it"));

        assertThat(Fault.traceOf(thrown))
                .contains("java.lang.IllegalStateException")
                .contains("Caused by: java.lang.IllegalArgumentException")
                .contains("FaultTest")
                .doesNotContain("somebody")
                .doesNotContain("more of it");
    }

    @Test
    void wordsThatSpeakOfCodeAreKept() {
        assertThat(Fault.traceOf(new NullPointerException("no such variable")))
                .contains("no such variable");
    }

    @Test
    void aCauseIsFoundUnderItsWrappings() {
        var wrapped = new IllegalStateException(new RuntimeException(new NotFound()));

        assertThat(Causes.first(wrapped, NotFound.class)).isInstanceOf(NotFound.class);
        assertThat(Causes.first(wrapped, RuleBroken.class)).isNull();
    }
}
