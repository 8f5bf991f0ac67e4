package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The university's OpenID provider, and what its word must hold. */
@ApplicationScoped
public class OpenIdSettings {
    static final String ISSUER = "WAYMARK_OPENID_ISSUER";
    static final String CLIENT = "WAYMARK_OPENID_CLIENT_ID";
    static final String SECRET = "WAYMARK_OPENID_CLIENT_SECRET";
    static final String BASE_URL = "WAYMARK_BASE_URL";

    private final Variables variables;

    public OpenIdSettings() {
        this(System.getenv());
    }

    public OpenIdSettings(Map<String, String> environment) {
        this.variables = new Variables(environment);
    }

    /** Exactly as the provider writes it in its tokens. */
    public String issuer() {
        URI issuer =
                variables.address(
                        ISSUER, "https://login.your.university/realms/staff", "https", "http");
        if (issuer.getScheme().equals("http") && !Variables.isLoopback(issuer)) {
            throw new IllegalStateException(ISSUER + " must begin with https://, not be " + issuer);
        }
        return issuer.toString();
    }

    public String clientId() {
        return variables.required(CLIENT, "be the id that the provider gave Waymark");
    }

    public String clientSecret() {
        return variables
                .secret(SECRET)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        SECRET
                                                + "_FILE must name a file with the secret that the"
                                                + " provider gave Waymark"));
    }

    public List<String> scopes() {
        List<String> scopes = variables.list("WAYMARK_OPENID_SCOPES");
        return scopes.isEmpty() ? List.of("openid", "profile", "email") : scopes;
    }

    /** The claim that names the person. */
    public String claim() {
        return variables.text("WAYMARK_OPENID_CLAIM").orElse("preferred_username");
    }

    public String groupsClaim() {
        return variables.text("WAYMARK_OPENID_GROUPS_CLAIM").orElse("groups");
    }

    /** One of these the token's {@code acr} must be; any where there are none. */
    public List<String> acr() {
        return variables.list("WAYMARK_OPENID_ACR");
    }

    /** All of these the token's {@code amr} must hold. */
    public List<String> amr() {
        return variables.list("WAYMARK_OPENID_AMR");
    }

    /** Where this installation is, as browsers see it, without a slash at the end. */
    public String baseUrl() {
        return variables
                .address(BASE_URL, "https://mentoring.your.university", "https", "http")
                .toString()
                .replaceAll("/+$", "");
    }

    public void check() {
        issuer();
        clientId();
        clientSecret();
        baseUrl();
        if (!scopes().contains("openid")) {
            throw new IllegalStateException(
                    "WAYMARK_OPENID_SCOPES must hold openid, such as openid, profile, email");
        }
    }
}
