package org.waymark.web.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A small OpenID provider that speaks over the network and whose tokens a test can spoil. */
final class ASpoiltProvider implements AutoCloseable {
    static final String CLIENT = "waymark";
    static final String SECRET = "a secret of these tests, long enough for any key";

    private static final RSAKey FIRST = newKey("first");

    private final HttpServer server;
    private final Set<String> used = new HashSet<>();
    final AtomicInteger keysAsked = new AtomicInteger();
    RSAKey key = FIRST;
    private String nonce;
    private UnaryOperator<JWTClaimsSet.Builder> spoil = claims -> claims;
    private Function<JWTClaimsSet, String> sign = this::signed;
    private String userInfo;

    ASpoiltProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", this::describe);
        server.createContext(
                "/keys",
                exchange -> {
                    keysAsked.incrementAndGet();
                    answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
                });
        server.createContext("/token", this::token);
        server.createContext("/userinfo", exchange -> answer(exchange, 200, userInfo));
        server.start();
    }

    Map<String, String> variables() {
        return new java.util.HashMap<>(
                Map.of(
                        "WAYMARK_OPENID_ISSUER",
                        issuer(),
                        "WAYMARK_OPENID_CLIENT_ID",
                        CLIENT,
                        "WAYMARK_OPENID_CLIENT_SECRET",
                        SECRET,
                        "WAYMARK_BASE_URL",
                        "http://localhost:8080"));
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void expects(String nonce) {
        this.nonce = nonce;
    }

    void spoils(UnaryOperator<JWTClaimsSet.Builder> how) {
        spoil = how;
    }

    void signs(Function<JWTClaimsSet, String> how) {
        sign = how;
    }

    void tells(String userInfo) {
        this.userInfo = userInfo;
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String signed(JWTClaimsSet claims) {
        return signed(claims, key);
    }

    static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            return signed(claims, JWSAlgorithm.RS256, key.getKeyID(), new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, String id, JWSSigner signer) {
        try {
            var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(id).build(), claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void describe(HttpExchange exchange) throws IOException {
        String issuer = issuer();
        answer(
                exchange,
                200,
                """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorise",
                 "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
                 "userinfo_endpoint": "%1$s/userinfo", "end_session_endpoint": "%1$s/bye",
                 "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"],
                 "authorization_response_iss_parameter_supported": true}
                """
                        .formatted(issuer));
    }

    private void token(HttpExchange exchange) throws IOException {
        String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!asked.contains("code_verifier=")
                || !used.add(asked.replaceAll(".*&code=([^&]*).*", "$1"))) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        Instant now = Instant.now();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(CLIENT)
                        .subject("subject-of-ada")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .claim("nonce", nonce)
                        .claim("preferred_username", "ada.stone")
                        .claim("groups", List.of("mentors", "waymark"));
        String token = sign.apply(spoil.apply(claims).build());
        answer(
                exchange,
                200,
                "{\"access_token\": \"access\", \"token_type\": \"Bearer\", \"id_token\": \""
                        + token
                        + "\"}");
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
