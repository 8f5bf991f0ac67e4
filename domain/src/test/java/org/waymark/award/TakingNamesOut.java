package org.waymark.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TakingNamesOut {
    private final Redaction redaction = new Redaction("Amara Okafor-Lee", "Amara");

    @Test
    void leavesNoPartOfTheName() {
        String text =
                redaction.of("AMARA said that Okafor-Lee is Amara Okafor-Lee. Amaranth stays.");

        assertThat(text).isEqualTo("[name] said that [name] is [name]. Amaranth stays.");
        assertThat(redaction.leavesIn(text)).isFalse();
    }

    @Test
    void noticesTheWholeNameAnywhere() {
        assertThat(redaction.isNamedIn("with amara okafor-lee")).isTrue();
        assertThat(redaction.isNamedIn("with my mentee")).isFalse();
    }
}
