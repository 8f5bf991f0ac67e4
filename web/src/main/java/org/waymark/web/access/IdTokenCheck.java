package org.waymark.web.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.AMR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.util.List;
import java.util.Set;
import org.waymark.access.Arrival.NoEntry;
import org.waymark.access.OpenIdSettings;

/**
 * Whether an ID token says what it must: signed by a key of the provider, from it, for us, for this
 * sign-in, now, and with the second factor that the university asks for. See OpenID Connect Core
 * 3.1.3.7.
 */
final class IdTokenCheck {
    private static final int SECONDS_THAT_CLOCKS_DIFFER = 60;

    /** With a pair of keys each; none with a shared secret, and not “none”. */
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(
                    JWSAlgorithm.RS256,
                    JWSAlgorithm.RS384,
                    JWSAlgorithm.RS512,
                    JWSAlgorithm.PS256,
                    JWSAlgorithm.PS384,
                    JWSAlgorithm.PS512,
                    JWSAlgorithm.ES256,
                    JWSAlgorithm.ES384,
                    JWSAlgorithm.ES512);

    private final OpenIdSettings settings;
    private final IDTokenValidator validator;

    IdTokenCheck(OpenIdSettings settings, JWKSource<SecurityContext> keys) {
        this.settings = settings;
        this.validator =
                new IDTokenValidator(
                        new Issuer(settings.issuer()),
                        new ClientID(settings.clientId()),
                        new JWSVerificationKeySelector<>(ALGORITHMS, keys),
                        null);
        validator.setMaxClockSkew(SECONDS_THAT_CLOCKS_DIFFER);
    }

    IDTokenClaimsSet check(JWT token, Nonce nonce) throws ProviderTrouble {
        IDTokenClaimsSet claims;
        try {
            claims = validator.validate(token, nonce);
        } catch (BadJOSEException | JOSEException refused) {
            throw new ProviderTrouble(NoEntry.UNAVAILABLE, "The ID token is refused", refused);
        }
        boolean forSeveral = claims.getAudience().size() > 1;
        boolean byUs =
                claims.getAuthorizedParty() == null
                        ? !forSeveral
                        : settings.clientId().equals(claims.getAuthorizedParty().getValue());
        if (!byUs) {
            throw new ProviderTrouble(NoEntry.UNAVAILABLE, "The ID token is another client's");
        }
        checkFactors(claims);
        return claims;
    }

    private void checkFactors(IDTokenClaimsSet claims) throws ProviderTrouble {
        List<String> wanted = settings.acr();
        String acr = claims.getACR() == null ? "" : claims.getACR().getValue();
        if (!wanted.isEmpty() && !wanted.contains(acr)) {
            throw new ProviderTrouble(NoEntry.SECOND_FACTOR, "The ID token's acr is " + acr);
        }
        List<AMR> used = claims.getAMR() == null ? List.of() : claims.getAMR();
        if (!used.containsAll(settings.amr().stream().map(AMR::new).toList())) {
            throw new ProviderTrouble(NoEntry.SECOND_FACTOR, "The ID token's amr is " + used);
        }
    }
}
