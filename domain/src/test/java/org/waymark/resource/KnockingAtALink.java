package org.waymark.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.shared.ClockOnTheWall;

class KnockingAtALink {
    private final Clock clock = ClockOnTheWall.onAThursday();
    private final AWebServer web = new AWebServer();

    @AfterEach
    void close() {
        web.close();
    }

    @ParameterizedTest
    @CsvSource({
        "200, ALIVE",
        "204, ALIVE",
        "401, ALIVE",
        "403, ALIVE",
        "405, ALIVE",
        "429, ALIVE",
        "404, DEAD",
        "410, DEAD",
        "500, SHAKY",
        "503, SHAKY"
    })
    void hearsWhatIsThere(int status, LinkState state) {
        web.answers("/page", status, null);

        assertThat(probe().at(web.at("/page?x=1")))
                .isEqualTo(new LinkAnswer(state, String.valueOf(status)));
    }

    @Test
    void followsWhereItLeads() {
        web.answers("/old", 301, "/older").answers("/older", 302, web.at("/new"));
        web.answers("/new", 200, null);

        assertThat(probe().at(web.at("/old")).state()).isEqualTo(LinkState.ALIVE);
        assertThat(web.asked()).containsExactly("/old", "/older", "/new");
    }

    @Test
    void goesInNoCircle() {
        web.answers("/round", 302, "/round");

        assertThat(probe().at(web.at("/round")))
                .isEqualTo(new LinkAnswer(LinkState.DEAD, "redirections"));
        assertThat(web.asked()).hasSize(6);
    }

    @Test
    void neverKnocksAtAPrivateAddress() {
        web.answers("/page", 200, null);

        assertThat(AWebServer.probe(clock).at(web.at("/page")).state())
                .isEqualTo(LinkState.PRIVATE);
        assertThat(AWebServer.probe(clock).at(web.at("/page").replace("127.0.0.1", "localhost")))
                .extracting(LinkAnswer::state)
                .isEqualTo(LinkState.PRIVATE);
        assertThat(web.asked()).isEmpty();
    }

    @Test
    void isNotLedToAPrivateAddress() {
        try (var other = new AWebServer()) {
            other.answers("/secret", 200, null);
            web.answers("/page", 302, other.at("/secret"));
            web.answers("/file", 302, "file:///etc/passwd");

            assertThat(probe().at(web.at("/page")).state()).isEqualTo(LinkState.PRIVATE);
            assertThat(probe().at(web.at("/file")).state()).isEqualTo(LinkState.DEAD);
            assertThat(other.asked()).isEmpty();
        }
    }

    @Test
    void doesNotWaitForWhoSaysNothing() throws IOException {
        try (ServerSocket silent = AWebServer.silent()) {
            String host = "127.0.0.1:" + silent.getLocalPort();

            LinkProbe impatient = AWebServer.probe(clock, Duration.ofMillis(100), host);

            assertThat(impatient.at("http://" + host + "/"))
                    .isEqualTo(new LinkAnswer(LinkState.SHAKY, "no-answer"));
        }
        assertThat(probe().at("http://nobody.invalid/").said()).isEqualTo("no-host");
    }

    @Test
    void tellsADeadLinkAtOnceOrOnTheSecondBadDay() {
        Resource resource = new Resource();
        LinkAnswer shaky = new LinkAnswer(LinkState.SHAKY, "500");

        assertThat(resource.found(shaky, clock.instant())).isFalse();
        assertThat(resource.found(shaky, clock.instant())).isTrue();
        assertThat(resource.found(shaky, clock.instant())).as("told once").isFalse();
        assertThat(resource.found(new LinkAnswer(LinkState.ALIVE, "200"), clock.instant()))
                .isFalse();
        assertThat(resource.found(new LinkAnswer(LinkState.DEAD, "404"), clock.instant())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "2001:db8::1",
                "2002:0a00:0001::1",
                "64:ff9b::10.0.0.1"
            })
    void knowsWhatIsPrivate(String address) throws IOException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "93.184.216.34", "172.32.0.1", "2a00:1450:4009::1"})
    void knowsWhatIsPublic(String address) throws IOException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    private LinkProbe probe() {
        return AWebServer.probe(clock, web.host());
    }
}
