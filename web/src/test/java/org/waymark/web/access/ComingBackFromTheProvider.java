package org.waymark.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.access.Arrival.NoEntry;
import org.waymark.access.OpenIdSettings;
import org.waymark.web.access.OpenIdSignIn.Named;
import org.waymark.web.access.PendingSignIns.Pending;

/** What comes back is believed only if it is the provider's, for us, for this sign-in, and new. */
class ComingBackFromTheProvider {
    private final PendingSignIns pending = new PendingSignIns(InstantSource.system());
    private ASpoiltProvider there;
    private Map<String, String> variables;
    private OpenIdSignIn openId;

    @BeforeEach
    void aProvider() throws IOException {
        there = new ASpoiltProvider();
        variables = there.variables();
        begins();
    }

    private void begins() {
        var settings = new OpenIdSettings(variables);
        openId = new OpenIdSignIn(settings, new Provider(settings, Clock.systemUTC()));
    }

    @AfterEach
    void stop() {
        there.close();
    }

    @Test
    void goesThereWithPkceStateAndNonce() throws ProviderTrouble {
        variables.put("WAYMARK_OPENID_ACR", "gold");
        var asked = parameters(openId.begin(pending, "/my/home.xhtml", true));

        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("redirect_uri", "http://localhost:8080/sign-in/answer")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("acr_values", "gold")
                .containsEntry("prompt", "login")
                .containsKeys("code_challenge", "nonce", "state");
    }

    @Test
    void bringsWhoTheProviderNames() throws ProviderTrouble {
        Named named = comesBack("a code");

        assertThat(named.asserted().name()).isEqualTo("ada.stone");
        assertThat(named.asserted().groups()).isEqualTo(Set.of("mentors", "waymark"));
    }

    static Stream<Arguments> spoils() {
        Date past = Date.from(Instant.now().minusSeconds(120));
        Date future = Date.from(Instant.now().plusSeconds(600));
        return Stream.of(
                spoilt("another issuer", c -> c.issuer("https://login.elsewhere.example")),
                spoilt("no issuer", c -> c.issuer(null)),
                spoilt("another audience", c -> c.audience("payroll")),
                spoilt("several audiences", c -> c.audience(List.of("waymark", "payroll"))),
                spoilt("another authorised party", c -> c.claim("azp", "payroll")),
                spoilt("expired", c -> c.expirationTime(past)),
                spoilt("without an end", c -> c.expirationTime(null)),
                spoilt("issued in the future", c -> c.issueTime(future)),
                spoilt("without a nonce", c -> c.claim("nonce", null)),
                spoilt("another nonce", c -> c.claim("nonce", "of another sign-in")),
                spoilt("without a subject", c -> c.subject(null)),
                spoilt("without the claim", c -> c.claim("preferred_username", List.of("ada"))));
    }

    private static Arguments spoilt(String how, UnaryOperator<JWTClaimsSet.Builder> spoil) {
        return Arguments.of(how, spoil);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoils")
    void isRefusedWithWhatIsNotForUsNow(String how, UnaryOperator<JWTClaimsSet.Builder> spoil) {
        there.spoils(spoil);

        assertThat(refused().why()).as(how).isEqualTo(NoEntry.UNAVAILABLE);
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                forged(
                        "by another's key of the same name",
                        c -> ASpoiltProvider.signed(c, ASpoiltProvider.newKey("first"))),
                forged(
                        "by a key that nobody has",
                        c -> ASpoiltProvider.signed(c, ASpoiltProvider.newKey("third"))),
                forged("by nobody", c -> new PlainJWT(c).serialize()),
                forged("by the client's own secret", ComingBackFromTheProvider::byTheSecret));
    }

    private static Arguments forged(String how, Function<JWTClaimsSet, String> sign) {
        return Arguments.of(how, sign);
    }

    private static String byTheSecret(JWTClaimsSet claims) {
        try {
            var signer = new MACSigner(ASpoiltProvider.SECRET.getBytes(StandardCharsets.UTF_8));
            return ASpoiltProvider.signed(claims, JWSAlgorithm.HS256, "first", signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "signed {0}")
    @MethodSource("forgeries")
    void isRefusedWithAForgery(String how, Function<JWTClaimsSet, String> sign) {
        there.signs(sign);

        assertThat(refused().why()).as(how).isEqualTo(NoEntry.UNAVAILABLE);
    }

    @Test
    void isRefusedWithATokenThatWasChanged() {
        there.signs(
                claims -> {
                    String[] parts = there.signed(claims).split("\\.");
                    var changed =
                            new JWTClaimsSet.Builder(claims).claim("preferred_username", "owen");
                    String other = there.signed(changed.build()).split("\\.")[1];
                    return parts[0] + "." + other + "." + parts[2];
                });

        assertThat(refused().why()).isEqualTo(NoEntry.UNAVAILABLE);
    }

    @Test
    void asksForTheKeysAgainOnceTheyWereChanged() throws ProviderTrouble {
        comesBack("before");
        comesBack("still before");
        assertThat(there.keysAsked).hasValue(1);

        there.key = ASpoiltProvider.newKey("second");

        assertThat(comesBack("after").asserted().name()).isEqualTo("ada.stone");
        assertThat(there.keysAsked).hasValue(2);
    }

    @Test
    void needsTheSecondFactorThatTheUniversityAsksFor() throws ProviderTrouble {
        variables.put("WAYMARK_OPENID_ACR", "silver, gold");
        variables.put("WAYMARK_OPENID_AMR", "pwd, otp");
        begins();

        assertThat(refused().why()).isEqualTo(NoEntry.SECOND_FACTOR);
        there.spoils(c -> c.claim("acr", "bronze").claim("amr", List.of("pwd", "otp")));
        assertThat(refused().why()).isEqualTo(NoEntry.SECOND_FACTOR);
        there.spoils(c -> c.claim("acr", "gold").claim("amr", List.of("pwd")));
        assertThat(refused().why()).isEqualTo(NoEntry.SECOND_FACTOR);
        there.spoils(c -> c.claim("acr", "gold").claim("amr", List.of("otp", "pwd")));
        assertThat(comesBack("with both").asserted().name()).isEqualTo("ada.stone");
    }

    @Test
    void asksTheProviderForWhatTheTokenLeavesOutButOfNobodyElse() throws ProviderTrouble {
        variables.put("WAYMARK_OPENID_CLAIM", "staff_number");
        begins();
        there.tells("{\"sub\": \"subject-of-ada\", \"staff_number\": \"N1\"}");
        assertThat(comesBack("a code").asserted().name()).isEqualTo("N1");

        there.tells("{\"sub\": \"subject-of-owen\", \"staff_number\": \"N2\"}");
        assertThat(refused().why()).isEqualTo(NoEntry.UNAVAILABLE);
    }

    @Test
    void happensOncePerSignInThatBegan() throws ProviderTrouble {
        URI begun = openId.begin(pending, "/my/home.xhtml", false);
        String state = parameters(begun).get("state");

        assertThat(pending.complete("a state of somebody else's")).isEmpty();
        assertThat(pending.complete(state)).isPresent();
        assertThat(pending.complete(state)).isEmpty();
    }

    @Test
    void isRefusedWithACodeThatWasUsed() throws ProviderTrouble {
        comesBack("a code");

        ProviderTrouble again =
                catchThrowableOfType(ProviderTrouble.class, () -> comesBack("a code"));
        assertThat(again.why()).isEqualTo(NoEntry.NOT_COMPLETED);
    }

    @Test
    void isRefusedFromAnotherProviderAndWhenItWasCancelled() {
        for (String query :
                List.of(
                        "code=c&state=s&iss=https://login.elsewhere.example",
                        "code=c&state=s",
                        "error=access_denied&state=s&iss=" + there.issuer(),
                        "state=s",
                        "")) {
            ProviderTrouble trouble =
                    catchThrowableOfType(
                            ProviderTrouble.class,
                            () -> openId.codeIn(URI.create("http://here/?" + query)));
            assertThat(trouble.why()).as(query).isEqualTo(NoEntry.NOT_COMPLETED);
        }
    }

    @Test
    void isToldWhenTheProviderDoesNotAnswer() {
        there.close();

        assertThat(refused().why()).isEqualTo(NoEntry.UNAVAILABLE);
    }

    private ProviderTrouble refused() {
        ProviderTrouble refusal =
                catchThrowableOfType(
                        ProviderTrouble.class, () -> comesBack("code " + System.nanoTime()));
        assertThat(refusal).as("the refusal").isNotNull();
        return refusal;
    }

    /** Begins, and comes back with this code for the token that the provider makes now. */
    private Named comesBack(String code) throws ProviderTrouble {
        var asked = parameters(openId.begin(pending, "/my/home.xhtml", false));
        there.expects(asked.get("nonce"));
        Pending begun = pending.complete(asked.get("state")).orElseThrow();
        URI answer =
                URI.create(
                        "http://here/?code=%s&state=%s&iss=%s"
                                .formatted(
                                        code.replace(' ', '-'),
                                        asked.get("state"),
                                        there.issuer()));
        return openId.complete(openId.codeIn(answer), begun);
    }

    private static Map<String, String> parameters(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(
                                pair -> pair[0],
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
