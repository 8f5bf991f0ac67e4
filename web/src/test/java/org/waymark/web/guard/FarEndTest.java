package org.waymark.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FarEndTest {
    private static final FarEnd BEHIND_TWO = new FarEnd("10.0.0.1, 10.0.0.2");

    @Test
    void isWhoeverAsksWhereNoProxyIsNamed() {
        assertThat(new FarEnd(null).behind(request("192.0.2.7", "10.9.9.9")))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void isWhoeverAsksOurProxy() {
        assertThat(BEHIND_TWO.behind(request("10.0.0.1", "192.0.2.7"))).isEqualTo("192.0.2.7");
        assertThat(BEHIND_TWO.behind(request("10.0.0.1", "192.0.2.7, 10.0.0.2")))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void isNotWhatSomebodyWritesThemselves() {
        assertThat(BEHIND_TWO.behind(request("10.0.0.1", "198.51.100.1", "192.0.2.7")))
                .isEqualTo("192.0.2.7");
        assertThat(BEHIND_TWO.behind(request("192.0.2.7", "10.0.0.1"))).isEqualTo("192.0.2.7");
    }

    @Test
    void isTheProxyWhereItSaysNothing() {
        assertThat(BEHIND_TWO.behind(request("10.0.0.1"))).isEqualTo("10.0.0.1");
    }

    private static HttpServletRequest request(String address, String... forwardedFor) {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        FarEndTest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("getRemoteAddr")
                                        ? address
                                        : Collections.enumeration(List.of(forwardedFor)));
    }
}
