package org.waymark.web.access;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.access.Arrival.NoEntry;
import org.waymark.access.OpenIdSettings;

/**
 * The university's OpenID provider as it describes itself, and its keys: both are kept for a while,
 * and the keys fetched again as soon as a token is signed with one that isn't known.
 */
@ApplicationScoped
public class Provider {
    private static final Logger LOG = Logger.getLogger(Provider.class.getName());
    static final int MILLIS = 5000;
    private static final int LARGEST_ANSWER = 1 << 20;
    private static final Duration KEPT = Duration.ofHours(1);

    @Inject OpenIdSettings settings;
    @Inject Clock clock;

    private Known known;

    protected Provider() {}

    Provider(OpenIdSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    private record Known(OIDCProviderMetadata metadata, IdTokenCheck check, Instant since) {}

    OIDCProviderMetadata metadata() throws ProviderTrouble {
        return known().metadata();
    }

    IdTokenCheck check() throws ProviderTrouble {
        return known().check();
    }

    /** Where to sign out there, and to come back from; nothing where the provider has no such. */
    Optional<URI> signOutAddress(String idToken) {
        try {
            URI there = metadata().getEndSessionEndpointURI();
            if (there == null) {
                return Optional.empty();
            }
            URI back = URI.create(settings.baseUrl() + DeepLink.SIGN_IN + "?bye=true");
            return Optional.of(
                    new LogoutRequest(there, JWTParser.parse(idToken), back, null).toURI());
        } catch (ProviderTrouble | ParseException trouble) {
            LOG.log(Level.WARNING, "Nobody is signed out at the provider: {0}", trouble.toString());
            return Optional.empty();
        }
    }

    private synchronized Known known() throws ProviderTrouble {
        Instant now = clock.instant();
        if (known == null || known.since().plus(KEPT).isBefore(now)) {
            known = ask(now);
        }
        return known;
    }

    private Known ask(Instant now) throws ProviderTrouble {
        try {
            OIDCProviderMetadata metadata =
                    OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), Provider::patient);
            JWKSource<SecurityContext> keys =
                    JWKSourceBuilder.create(
                                    metadata.getJWKSetURI().toURL(),
                                    new DefaultResourceRetriever(MILLIS, MILLIS, LARGEST_ANSWER))
                            .refreshAheadCache(false)
                            .rateLimited(Duration.ofSeconds(10).toMillis())
                            .build();
            return new Known(metadata, new IdTokenCheck(settings, keys), now);
        } catch (GeneralException | IOException noAnswer) {
            if (known != null && !(noAnswer instanceof MalformedURLException)) {
                LOG.log(Level.WARNING, "The provider gives no answer: {0}", noAnswer.toString());
                return known;
            }
            throw new ProviderTrouble(
                    NoEntry.UNAVAILABLE, "The provider doesn't describe itself", noAnswer);
        }
    }

    private static void patient(HTTPRequest request) {
        request.setConnectTimeout(MILLIS);
        request.setReadTimeout(MILLIS);
    }
}
