package org.waymark.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.web.frame.Frame;

class ComingBackToAPageTest {
    @Test
    void leadsToThePageThatWasWanted() {
        assertThat(DeepLink.backTo("/my/report/view.xhtml?id=1&at=2"))
                .isEqualTo("/my/report/view.xhtml?id=1&at=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\/evil.example",
                "/a\r\nSet-Cookie: b",
                "/a b",
                "/\u2028",
                "javascript:alert(1)",
                "/sign-in.xhtml?back=/",
                "/",
                ""
            })
    void neverLeadsAnywhereElse(String wanted) {
        assertThat(DeepLink.backTo(wanted)).isEqualTo(Frame.HOME);
    }

    @Test
    void leadsHomeWhenNothingWasWanted() {
        assertThat(DeepLink.backTo(null)).isEqualTo(Frame.HOME);
    }
}
