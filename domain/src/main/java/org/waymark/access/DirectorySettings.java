package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/** The university's LDAP directory, and where people and groups stand in it. */
@ApplicationScoped
public class DirectorySettings {
    private static final int LDAP = 389;
    private static final int LDAPS = 636;

    /** Stands in the filter for what somebody typed. */
    static final String NAME = "{name}";

    private final Configuration configuration;

    public DirectorySettings() {
        this(Configuration.ofThisProcess());
    }

    DirectorySettings(Map<String, String> environment) {
        this(new Configuration(environment));
    }

    private DirectorySettings(Configuration configuration) {
        this.configuration = configuration;
    }

    private URI url() {
        return URI.create(configuration.text(Variable.LDAP_URL));
    }

    String host() {
        return url().getHost();
    }

    int port() {
        int byScheme = isLdaps() ? LDAPS : LDAP;
        return url().getPort() < 0 ? byScheme : url().getPort();
    }

    boolean isLdaps() {
        return url().getScheme().equals("ldaps");
    }

    boolean startTls() {
        return configuration.isOn(Variable.LDAP_STARTTLS);
    }

    String base() {
        return configuration.text(Variable.LDAP_BASE);
    }

    /** Finds the entry of whoever typed the name, which stands in it as {name}. */
    String filter() {
        return configuration.text(Variable.LDAP_FILTER);
    }

    Optional<String> bindDn() {
        return configuration.find(Variable.LDAP_BIND_DN);
    }

    String bindPassword() {
        return configuration.text(Variable.LDAP_BIND_PASSWORD);
    }

    /** The attribute that names the person. */
    String attribute() {
        return configuration.text(Variable.LDAP_ATTRIBUTE);
    }

    /** The attribute of a person's entry that names their groups. */
    String groupsAttribute() {
        return configuration.text(Variable.LDAP_GROUPS_ATTRIBUTE);
    }

    /** A PEM file with the authorities that sign the directory's certificate. */
    Optional<Path> certificates() {
        return configuration.find(Variable.LDAP_CERTIFICATES).map(Path::of);
    }

    int timeoutSeconds() {
        return configuration.number(Variable.LDAP_TIMEOUT_SECONDS);
    }

    @Override
    public String toString() {
        return "directory settings";
    }
}
