package org.waymark.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/**
 * The address that a request comes from. Behind a proxy that is what the proxy says, but only one
 * that {@code WAYMARK_PROXIES} names is believed: anybody may write such a header.
 */
public final class FarEnd {
    private static final FarEnd CONFIGURED =
            new FarEnd(Configuration.ofThisProcess().text(Variable.PROXIES));

    private final Set<String> proxies;

    FarEnd(String proxies) {
        this.proxies = Set.copyOf(addresses(List.of(proxies == null ? "" : proxies)));
    }

    public static String of(HttpServletRequest request) {
        return CONFIGURED.behind(request);
    }

    /** The last address on the way that is no proxy of ours. */
    String behind(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        List<String> way = addresses(Collections.list(request.getHeaders("X-Forwarded-For")));
        for (int last = way.size() - 1; last >= 0 && proxies.contains(address); last--) {
            address = way.get(last);
        }
        return address;
    }

    private static List<String> addresses(List<String> headers) {
        return headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toList());
    }
}
