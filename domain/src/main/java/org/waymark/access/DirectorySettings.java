package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The university's LDAP directory, and where people and groups stand in it. */
@ApplicationScoped
public class DirectorySettings {
    static final String URL = "WAYMARK_LDAP_URL";
    static final String STARTTLS = "WAYMARK_LDAP_STARTTLS";
    static final String BASE = "WAYMARK_LDAP_BASE";
    static final String FILTER = "WAYMARK_LDAP_FILTER";
    static final String BIND_DN = "WAYMARK_LDAP_BIND_DN";
    static final String BIND_PASSWORD = "WAYMARK_LDAP_BIND_PASSWORD";
    static final String CERTIFICATES = "WAYMARK_LDAP_CERTIFICATES";
    private static final int LDAP = 389;
    private static final int LDAPS = 636;

    /** Stands in the filter for what somebody typed. */
    static final String NAME = "{name}";

    private final Variables variables;

    public DirectorySettings() {
        this(System.getenv());
    }

    DirectorySettings(Map<String, String> environment) {
        this.variables = new Variables(environment);
    }

    private URI url() {
        return variables.address(URL, "ldaps://ldap.your.university", "ldaps", "ldap");
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
        return variables.yes(STARTTLS);
    }

    String base() {
        return variables.required(
                BASE,
                "say below which entry people stand, such as ou=people,dc=your,dc=university");
    }

    /** Finds the entry of whoever typed the name, which stands in it as {name}. */
    String filter() {
        return variables.text(FILTER).orElse("(uid=" + NAME + ")");
    }

    Optional<String> bindDn() {
        return variables.text(BIND_DN);
    }

    String bindPassword() {
        return variables
                .secret(BIND_PASSWORD)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        BIND_DN
                                                + " is set, so "
                                                + BIND_PASSWORD
                                                + "_FILE must name a file with its password"));
    }

    /** The attribute that names the person. */
    String attribute() {
        return variables.text("WAYMARK_LDAP_ATTRIBUTE").orElse("uid");
    }

    /** The attribute of a person's entry that names their groups. */
    String groupsAttribute() {
        return variables.text("WAYMARK_LDAP_GROUPS_ATTRIBUTE").orElse("memberOf");
    }

    /** A PEM file with the authorities that sign the directory's certificate. */
    Optional<Path> certificates() {
        return variables.text(CERTIFICATES).map(Path::of);
    }

    int timeoutSeconds() {
        return variables.number("WAYMARK_LDAP_TIMEOUT_SECONDS", 5);
    }

    public void check() {
        base();
        timeoutSeconds();
        if (!isLdaps() && !startTls() && !Variables.isLoopback(url())) {
            throw new IllegalStateException(
                    URL
                            + " must begin with ldaps://, or "
                            + STARTTLS
                            + " be true: passwords aren't sent in the clear");
        }
        if (isLdaps() && startTls()) {
            throw new IllegalStateException(
                    STARTTLS + " must be false where " + URL + " begins with ldaps://");
        }
        if (!filter().startsWith("(") || !filter().contains(NAME)) {
            throw new IllegalStateException(
                    FILTER + " must hold " + NAME + ", such as (uid={name}), not " + filter());
        }
        if (bindDn().isPresent()) {
            bindPassword();
        }
        certificates()
                .filter(file -> !Files.isReadable(file))
                .ifPresent(
                        file -> {
                            throw new IllegalStateException(
                                    CERTIFICATES
                                            + " must name a file that can be read, not "
                                            + file);
                        });
    }

    @Override
    public String toString() {
        return "directory settings";
    }
}
