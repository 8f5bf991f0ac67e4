package org.waymark.access;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RDN;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import com.unboundid.util.ssl.PEMFileTrustManager;
import com.unboundid.util.ssl.SSLUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks the university's directory whether name and password belong together: finds the one entry
 * with the name, then binds as it. Each question has a connection of its own, so that a bind of one
 * never speaks for another.
 */
@ApplicationScoped
public class DirectoryPasswords {
    private static final Logger LOG = Logger.getLogger(DirectoryPasswords.class.getName());

    /** What says something of the directory; all else says that the password doesn't fit. */
    private static final Set<ResultCode> TROUBLES =
            Set.of(
                    ResultCode.BUSY,
                    ResultCode.UNAVAILABLE,
                    ResultCode.CONNECT_ERROR,
                    ResultCode.SERVER_DOWN,
                    ResultCode.TIMEOUT,
                    ResultCode.CONFIDENTIALITY_REQUIRED,
                    ResultCode.OPERATIONS_ERROR,
                    ResultCode.DECODING_ERROR,
                    ResultCode.ENCODING_ERROR,
                    ResultCode.OTHER);

    @Inject DirectorySettings settings;
    @Inject SignInSettings signIn;

    protected DirectoryPasswords() {}

    DirectoryPasswords(DirectorySettings settings, SignInSettings signIn) {
        this.settings = settings;
        this.signIn = signIn;
    }

    /** Whom the directory knows by this name and password. */
    Optional<Asserted> check(String name, char[] password) throws DirectoryUnavailable {
        // A directory takes a bind without a password for nobody's, and says that it went well.
        if (name.isBlank() || password.length == 0 || password[0] == 0) {
            return Optional.empty();
        }
        try (LDAPConnection connection = connect()) {
            Optional<SearchResultEntry> entry = find(connection, name.strip());
            String dn = entry.isPresent() ? entry.get().getDN() : nobodys();
            boolean fits = binds(connection, dn, new String(password));
            return entry.filter(found -> fits).map(this::asserted);
        } catch (LDAPException | GeneralSecurityException trouble) {
            LOG.log(Level.WARNING, "The directory gives no answer: {0}", trouble.getMessage());
            throw new DirectoryUnavailable(trouble);
        }
    }

    private LDAPConnection connect() throws LDAPException, GeneralSecurityException {
        LDAPConnectionOptions options = new LDAPConnectionOptions();
        int millis = settings.timeoutSeconds() * 1000;
        options.setConnectTimeoutMillis(millis);
        options.setResponseTimeoutMillis(millis);
        options.setFollowReferrals(false);
        options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
        LDAPConnection connection =
                settings.isLdaps()
                        ? new LDAPConnection(tls().createSSLSocketFactory(), options)
                        : new LDAPConnection(options);
        try {
            connection.connect(settings.host(), settings.port());
            if (settings.startTls()) {
                succeeds(
                        connection.processExtendedOperation(
                                new StartTLSExtendedRequest(tls().createSSLContext())));
            }
            if (settings.bindDn().isPresent()) {
                connection.bind(settings.bindDn().get(), settings.bindPassword());
            }
            return connection;
        } catch (LDAPException | GeneralSecurityException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    private static void succeeds(com.unboundid.ldap.sdk.LDAPResult result) throws LDAPException {
        if (result.getResultCode() != ResultCode.SUCCESS) {
            throw new LDAPException(result);
        }
    }

    private SSLUtil tls() throws GeneralSecurityException {
        return settings.certificates().isPresent()
                ? new SSLUtil(new PEMFileTrustManager(settings.certificates().get().toFile()))
                : new SSLUtil();
    }

    /** The one entry with this name, whatever signs it is written with; of two, neither. */
    private Optional<SearchResultEntry> find(LDAPConnection connection, String name)
            throws LDAPException {
        String filter = settings.filter().replace(DirectorySettings.NAME, Filter.encodeValue(name));
        SearchRequest request =
                new SearchRequest(
                        settings.base(),
                        SearchScope.SUB,
                        Filter.create(filter),
                        settings.attribute(),
                        settings.groupsAttribute());
        request.setSizeLimit(2);
        try {
            List<SearchResultEntry> found = connection.search(request).getSearchEntries();
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        } catch (LDAPException failed) {
            if (failed.getResultCode() == ResultCode.SIZE_LIMIT_EXCEEDED) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    private static boolean binds(LDAPConnection connection, String dn, String password)
            throws LDAPException {
        try {
            return connection.bind(dn, password).getResultCode() == ResultCode.SUCCESS;
        } catch (LDAPException refused) {
            if (TROUBLES.contains(refused.getResultCode())) {
                throw refused;
            }
            return false;
        }
    }

    /** Nobody's entry: an unknown name is asked for a password as well, in the same time. */
    private String nobodys() throws LDAPException {
        return new DN(new RDN("cn", "nobody of this name"), new DN(settings.base())).toString();
    }

    private Asserted asserted(SearchResultEntry entry) {
        String name = entry.getAttributeValue(settings.attribute());
        if (name == null) {
            LOG.warning("An entry that was found has no attribute " + settings.attribute());
        }
        String[] groups = entry.getAttributeValues(settings.groupsAttribute());
        Set<String> ofAdministrators =
                signIn.administratorGroup()
                        .filter(group -> groups != null)
                        .filter(group -> Arrays.stream(groups).anyMatch(one -> same(one, group)))
                        .map(Set::of)
                        .orElse(Set.of());
        return new Asserted(name == null ? "" : name, ofAdministrators);
    }

    private static boolean same(String one, String other) {
        try {
            return DN.equals(one, other);
        } catch (LDAPException notNamedByPlace) {
            return one.equals(other);
        }
    }
}
