package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/** The university's OpenID provider, and what its word must hold. */
@ApplicationScoped
public class OpenIdSettings {
    private final Configuration configuration;

    public OpenIdSettings() {
        this(Configuration.ofThisProcess());
    }

    public OpenIdSettings(Map<String, String> environment) {
        this(new Configuration(environment));
    }

    private OpenIdSettings(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Exactly as the provider writes it in its tokens. */
    public String issuer() {
        return configuration.text(Variable.OPENID_ISSUER);
    }

    public String clientId() {
        return configuration.text(Variable.OPENID_CLIENT_ID);
    }

    public String clientSecret() {
        return configuration.text(Variable.OPENID_CLIENT_SECRET);
    }

    public List<String> scopes() {
        return configuration.list(Variable.OPENID_SCOPES);
    }

    /** The claim that names the person. */
    public String claim() {
        return configuration.text(Variable.OPENID_CLAIM);
    }

    public String groupsClaim() {
        return configuration.text(Variable.OPENID_GROUPS_CLAIM);
    }

    /** One of these the token's {@code acr} must be; any where there are none. */
    public List<String> acr() {
        return configuration.list(Variable.OPENID_ACR);
    }

    /** All of these the token's {@code amr} must hold. */
    public List<String> amr() {
        return configuration.list(Variable.OPENID_AMR);
    }

    /** Where this installation is, as browsers see it, without a slash at the end. */
    public String baseUrl() {
        return configuration.text(Variable.BASE_URL).replaceAll("/+$", "");
    }

    @Override
    public String toString() {
        return "provider settings";
    }
}
