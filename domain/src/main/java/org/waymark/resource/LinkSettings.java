package org.waymark.resource;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the link check may look besides the public network: {@code WAYMARK_LINKS_PRIVATE} names
 * hosts, with their ports where they aren't the usual ones, separated by commas: {@code
 * intranet.northmoor.ac.uk,10.1.2.3:8443}. {@code WAYMARK_LINKS_CHECK=false} looks nowhere.
 */
@ApplicationScoped
public class LinkSettings {
    private final Map<String, String> environment;

    public LinkSettings() {
        this(System.getenv());
    }

    LinkSettings(Map<String, String> environment) {
        this.environment = environment;
    }

    boolean isOn() {
        return !"false".equals(environment.get("WAYMARK_LINKS_CHECK"));
    }

    /** Each as {@code host:port}. */
    boolean allows(String host, int port) {
        Set<String> allowed =
                Arrays.stream(environment.getOrDefault("WAYMARK_LINKS_PRIVATE", "").split(","))
                        .map(String::strip)
                        .collect(Collectors.toSet());
        return allowed.contains(host + ":" + port) || usual(port) && allowed.contains(host);
    }

    static boolean usual(int port) {
        return port == 80 || port == 443;
    }
}
