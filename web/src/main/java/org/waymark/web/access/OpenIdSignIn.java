package org.waymark.web.access;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Arrival.NoEntry;
import org.waymark.access.Asserted;
import org.waymark.access.OpenIdSettings;
import org.waymark.web.access.PendingSignIns.Pending;

/**
 * The authorization code flow of OpenID Connect, with PKCE, state and nonce. Keeps nothing itself:
 * what must be known when the browser comes back is kept by the browser.
 */
@ApplicationScoped
public class OpenIdSignIn {
    static final String ANSWER = "/sign-in/answer";

    @Inject OpenIdSettings settings;
    @Inject Provider provider;

    protected OpenIdSignIn() {}

    OpenIdSignIn(OpenIdSettings settings, Provider provider) {
        this.settings = settings;
        this.provider = provider;
    }

    /** Whom the provider named, and its token, by which it knows them when they sign out. */
    record Named(Asserted asserted, String idToken) {}

    /** Where the browser goes; what is expected back is noted. */
    URI begin(PendingSignIns pending, String back, boolean asSomebodyElse) throws ProviderTrouble {
        State state = new State();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        var request =
                new AuthenticationRequest.Builder(
                                ResponseType.CODE,
                                new Scope(settings.scopes().toArray(String[]::new)),
                                new ClientID(settings.clientId()),
                                answer())
                        .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                        .state(state)
                        .nonce(nonce)
                        .codeChallenge(verifier, CodeChallengeMethod.S256);
        if (!settings.acr().isEmpty()) {
            request.acrValues(settings.acr().stream().map(ACR::new).toList());
        }
        if (asSomebodyElse) {
            request.prompt(new Prompt(Prompt.Type.LOGIN));
        }
        pending.begin(state.getValue(), nonce.getValue(), verifier.getValue(), back);
        return request.build().toURI();
    }

    /** What the browser brought back, as far as it belongs to a sign-in that began here. */
    AuthorizationCode codeIn(URI cameBack) throws ProviderTrouble {
        try {
            AuthenticationResponse response = AuthenticationResponseParser.parse(cameBack);
            if (!response.indicatesSuccess()) {
                throw new ProviderTrouble(
                        NoEntry.NOT_COMPLETED,
                        "The provider says "
                                + response.toErrorResponse().getErrorObject().getCode());
            }
            AuthenticationSuccessResponse success = response.toSuccessResponse();
            boolean byItself =
                    success.getIssuer() == null
                            ? !provider.metadata().supportsAuthorizationResponseIssuerParam()
                            : success.getIssuer().getValue().equals(settings.issuer());
            if (!byItself || success.getAuthorizationCode() == null) {
                throw new ProviderTrouble(NoEntry.NOT_COMPLETED, "Another provider answered");
            }
            return success.getAuthorizationCode();
        } catch (ParseException noAnswer) {
            throw new ProviderTrouble(NoEntry.NOT_COMPLETED, "Not an answer", noAnswer);
        }
    }

    /** Exchanges the code for the token, and checks it. */
    Named complete(AuthorizationCode code, Pending pending) throws ProviderTrouble {
        OIDCProviderMetadata metadata = provider.metadata();
        HTTPRequest request =
                new TokenRequest.Builder(
                                metadata.getTokenEndpointURI(),
                                authentication(metadata),
                                new AuthorizationCodeGrant(
                                        code, answer(), new CodeVerifier(pending.verifier())))
                        .build()
                        .toHTTPRequest();
        try {
            patient(request);
            var answer = OIDCTokenResponseParser.parse(request.send());
            if (!answer.indicatesSuccess()) {
                throw new ProviderTrouble(
                        NoEntry.NOT_COMPLETED,
                        "No token: " + answer.toErrorResponse().getErrorObject().getCode());
            }
            OIDCTokenResponse tokens = (OIDCTokenResponse) answer.toSuccessResponse();
            JWT idToken = tokens.getOIDCTokens().getIDToken();
            IDTokenClaimsSet claims = provider.check().check(idToken, new Nonce(pending.nonce()));
            AccessToken access = tokens.getOIDCTokens().getAccessToken();
            return new Named(asserted(metadata, claims, access), idToken.serialize());
        } catch (IOException | ParseException noAnswer) {
            throw new ProviderTrouble(NoEntry.UNAVAILABLE, "No token", noAnswer);
        }
    }

    private ClientAuthentication authentication(OIDCProviderMetadata metadata) {
        ClientID id = new ClientID(settings.clientId());
        Secret secret = new Secret(settings.clientSecret());
        List<ClientAuthenticationMethod> taken = metadata.getTokenEndpointAuthMethods();
        return taken == null || taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(id, secret)
                : new ClientSecretPost(id, secret);
    }

    /** Some providers write little into the token, and the rest where they tell of the user. */
    private Asserted asserted(
            OIDCProviderMetadata metadata, IDTokenClaimsSet claims, AccessToken access)
            throws ProviderTrouble, IOException, ParseException {
        Object name = claims.getClaim(settings.claim());
        Object groups = claims.getClaim(settings.groupsClaim());
        if (name == null && metadata.getUserInfoEndpointURI() != null) {
            HTTPRequest request =
                    new UserInfoRequest(metadata.getUserInfoEndpointURI(), access).toHTTPRequest();
            patient(request);
            UserInfoResponse response = UserInfoResponse.parse(request.send());
            if (response.indicatesSuccess()) {
                var told = response.toSuccessResponse().getUserInfo();
                if (told == null || !claims.getSubject().equals(told.getSubject())) {
                    throw new ProviderTrouble(NoEntry.UNAVAILABLE, "It tells of somebody else");
                }
                name = told.getClaim(settings.claim());
                groups = Optional.ofNullable(groups).orElse(told.getClaim(settings.groupsClaim()));
            }
        }
        if (!(name instanceof String text)) {
            throw new ProviderTrouble(
                    NoEntry.UNAVAILABLE, "The provider doesn't tell " + settings.claim());
        }
        return new Asserted(text, texts(groups));
    }

    private static Set<String> texts(Object groups) {
        return groups instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.toSet())
                : groups == null ? Set.of() : Set.of(String.valueOf(groups));
    }

    private URI answer() {
        return URI.create(settings.baseUrl() + ANSWER);
    }

    private static void patient(HTTPRequest request) {
        request.setConnectTimeout(Provider.MILLIS);
        request.setReadTimeout(Provider.MILLIS);
        request.setFollowRedirects(false);
    }
}
