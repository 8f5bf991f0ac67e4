package org.waymark.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.configuration.Configuration;

class OwnAddressTest {
    private static final OwnAddress OURS =
            new OwnAddress(
                    new Configuration(
                            Map.of(
                                    "WAYMARK_BASE_URL", "https://mentoring.northmoor.example/",
                                    "WAYMARK_HOSTS", "waymark-1.internal, waymark-2.internal")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mentoring.northmoor.example",
                "Mentoring.Northmoor.example:443",
                "waymark-2.internal:8080",
                "127.0.0.1:8080",
                "[::1]:8080"
            })
    void isMeantByItsNames(String host) {
        assertThat(OURS.isMeantBy(request(host))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "mentoring.northmoor.example.evil.example",
                "mentoring.northmoor.example@evil.example",
                "evil.example:mentoring.northmoor.example",
                ""
            })
    void isMeantByNoOther(String host) {
        assertThat(OURS.isMeantBy(request(host))).isFalse();
    }

    @Test
    void isMeantByAnyWhereNoneIsConfigured() {
        assertThat(new OwnAddress(new Configuration(Map.of())).isMeantBy(request("192.0.2.7")))
                .isTrue();
    }

    private static HttpServletRequest request(String host) {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        OwnAddressTest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, method, arguments) -> host);
    }
}
