package org.waymark.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.web.Fake;

class RequestIdTest {
    @Test
    void isTheProxysWhereItIsWellFormed() {
        assertThat(idFrom("5f2c1e0a-77d1.42_b")).isEqualTo("5f2c1e0a-77d1.42_b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"short", "<script>alert(1)</script>", "a b c d e f g h", "line\nbreak-more"})
    void isMadeWhereItIsNot(String given) {
        assertThat(idFrom(given)).matches("[0-9a-f]{12}");
    }

    @Test
    void isToldInTheAnswer() {
        var answer = new Fake.Answer();
        AnswerHeaders.write(
                Fake.request("GET", "/x", Map.of("X-Request-Id", "of-the-proxy")),
                answer.response());
        assertThat(answer.headers).containsEntry("X-Request-Id", "of-the-proxy");
    }

    private static String idFrom(String header) {
        return RequestId.of(Fake.request("GET", "/x", Map.of("X-Request-Id", header)));
    }
}
