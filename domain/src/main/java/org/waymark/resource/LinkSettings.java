package org.waymark.resource;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/**
 * Where the link check may look besides the public network: {@code WAYMARK_LINKS_PRIVATE} names
 * hosts, with their ports where they aren't the usual ones, separated by commas: {@code
 * intranet.northmoor.ac.uk,10.1.2.3:8443}. {@code WAYMARK_LINKS_CHECK=false} looks nowhere.
 */
@ApplicationScoped
public class LinkSettings {
    private final Configuration configuration;

    public LinkSettings() {
        this(Configuration.ofThisProcess());
    }

    LinkSettings(Map<String, String> environment) {
        this(new Configuration(environment));
    }

    private LinkSettings(Configuration configuration) {
        this.configuration = configuration;
    }

    boolean isOn() {
        return configuration.isOn(Variable.LINKS_CHECK);
    }

    /** Each as {@code host:port}. */
    boolean allows(String host, int port) {
        List<String> allowed = configuration.list(Variable.LINKS_PRIVATE);
        return allowed.contains(host + ":" + port) || usual(port) && allowed.contains(host);
    }

    static boolean usual(int port) {
        return port == 80 || port == 443;
    }
}
