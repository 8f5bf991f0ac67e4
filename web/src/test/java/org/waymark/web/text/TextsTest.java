package org.waymark.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts texts =
            new Texts(
                    new Words(Clock.fixed(Instant.parse("2026-10-15T09:00:00Z"), ZoneOffset.UTC)));

    @Test
    void aSentenceIsFoundByItsKey() {
        assertThat(texts.get("frame.skip")).isEqualTo("Skip to main content");
    }

    @Test
    void aMissingSentenceShowsItself() {
        assertThat(texts.get("frame.nothing")).isEqualTo("[frame.nothing]");
        assertThat(texts.get("nofeature.nothing")).isEqualTo("[nofeature.nothing]");
        assertThat(texts.get("nothing")).isEqualTo("[nothing]");
    }

    @Test
    void aDateAmongTheValuesIsPutIntoWords() {
        assertThat(texts.of("frame.saved", LocalDate.of(2026, 10, 15)))
                .isEqualTo("Draft kept at Thursday 15\u00a0October");
    }

    @Test
    void aNumberChoosesTheWords() {
        assertThat(texts.of("frame.errors.title", 1)).isEqualTo("One thing to put right");
        assertThat(texts.of("frame.errors.title", 3)).isEqualTo("3 things to put right");
    }
}
