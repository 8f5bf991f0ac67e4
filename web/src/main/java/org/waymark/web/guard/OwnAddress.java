package org.waymark.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/**
 * Under which names browsers reach us. Where {@code WAYMARK_BASE_URL} is set, its host and those of
 * {@code WAYMARK_HOSTS} are all; a request for another was led here by somebody else. This machine
 * itself may always ask, for its health is looked at from there.
 */
public final class OwnAddress {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final OwnAddress CONFIGURED = new OwnAddress(Configuration.ofThisProcess());

    private final Set<String> hosts = new HashSet<>();
    private final boolean https;

    OwnAddress(Configuration configuration) {
        String base = configuration.text(Variable.BASE_URL);
        https = base.startsWith("https://");
        if (!base.isEmpty()) {
            hosts.add(String.valueOf(URI.create(base).getHost()).toLowerCase(Locale.ROOT));
            hosts.addAll(THIS_MACHINE);
            configuration.list(Variable.HOSTS).stream()
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .forEach(hosts::add);
        }
    }

    public static OwnAddress configured() {
        return CONFIGURED;
    }

    /** Whether browsers speak TLS with us, whoever ends it. */
    public boolean isHttps() {
        return https;
    }

    public boolean isMeantBy(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return hosts.isEmpty()
                || host != null
                        && hosts.contains(host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT));
    }
}
