package org.waymark.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Knocks at an address and reads the head of the answer, no more. It connects to the very address
 * that it has looked up and found to be public, so that a name can't lead elsewhere a moment later;
 * each redirection is looked at anew. Java's own client would look the name up a second time.
 */
@ApplicationScoped
public class LinkProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_REDIRECTIONS = 5;
    private static final int LONGEST_HEAD = 16 * 1024;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private static final LinkAnswer ELSEWHERE = new LinkAnswer(LinkState.PRIVATE, "private");
    private static final LinkAnswer NOBODY = new LinkAnswer(LinkState.SHAKY, "no-answer");

    @Inject LinkSettings settings;
    @Inject Clock clock;

    private Duration patience = PATIENCE;

    protected LinkProbe() {}

    LinkProbe(LinkSettings settings, Clock clock, Duration patience) {
        this.settings = settings;
        this.clock = clock;
        this.patience = patience;
    }

    LinkAnswer at(String address) {
        Instant until = clock.instant().plus(patience.multipliedBy(2));
        URI here = URI.create(address);
        try {
            for (int i = 0; i <= MOST_REDIRECTIONS; i++) {
                Optional<InetAddress> host = allowed(here);
                if (host.isEmpty()) {
                    return ELSEWHERE;
                }
                Head head = knock(here, host.get(), until);
                if (!head.leadsOn()) {
                    return judged(head.status());
                }
                here = here.resolve(head.location());
                if (!isWeb(here)) {
                    return new LinkAnswer(LinkState.DEAD, "redirection");
                }
            }
            return new LinkAnswer(LinkState.DEAD, "redirections");
        } catch (UnknownHostException nobody) {
            return new LinkAnswer(LinkState.SHAKY, "no-host");
        } catch (IOException | IllegalArgumentException unanswered) {
            return NOBODY;
        }
    }

    private static boolean isWeb(URI address) {
        return address.getHost() != null
                && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
    }

    /** Where to connect, unless it is none of Waymark's business. */
    private Optional<InetAddress> allowed(URI address) throws UnknownHostException {
        String host = address.getHost();
        InetAddress[] all = InetAddress.getAllByName(host);
        if (settings.allows(host, port(address))) {
            return Optional.of(all[0]);
        }
        boolean isPublic =
                LinkSettings.usual(port(address)) && Arrays.stream(all).allMatch(PublicAddress::is);
        return isPublic ? Optional.of(all[0]) : Optional.empty();
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return isSecure(address) ? HTTPS : HTTP;
    }

    private static boolean isSecure(URI address) {
        return "https".equals(address.getScheme());
    }

    private Head knock(URI address, InetAddress host, Instant until) throws IOException {
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(host, port(address)), (int) patience.toMillis());
            plain.setSoTimeout((int) patience.toMillis());
            Socket line = isSecure(address) ? secured(plain, address) : plain;
            line.getOutputStream().write(question(address));
            line.getOutputStream().flush();
            return Head.read(new BufferedInputStream(line.getInputStream()), clock, until);
        }
    }

    private static Socket secured(Socket plain, URI address) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket line =
                (SSLSocket) factory.createSocket(plain, address.getHost(), port(address), true);
        SSLParameters parameters = line.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        line.setSSLParameters(parameters);
        line.startHandshake();
        return line;
    }

    private static byte[] question(URI address) {
        String path =
                address.getRawPath() == null || address.getRawPath().isEmpty()
                        ? "/"
                        : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return ("GET "
                        + path
                        + query
                        + " HTTP/1.1\r\nHost: "
                        + address.getHost()
                        + port
                        + "\r\nUser-Agent: Waymark link check\r\nAccept: */*\r\nConnection:"
                        + " close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A page that wants a sign-in or a browser is there all the same. */
    private static LinkAnswer judged(int status) {
        LinkState state =
                switch (status) {
                    case 404, 410 -> LinkState.DEAD;
                    default -> status >= 500 ? LinkState.SHAKY : LinkState.ALIVE;
                };
        return new LinkAnswer(state, String.valueOf(status));
    }

    /**
     * The head of an answer.
     *
     * @param location where it leads, or null
     */
    private record Head(int status, String location) {
        boolean leadsOn() {
            return status >= 300 && status < 400 && location != null;
        }

        static Head read(InputStream in, Clock clock, Instant until) throws IOException {
            var text = new StringBuilder();
            while (text.indexOf("\r\n\r\n") < 0 && text.indexOf("\n\n") < 0) {
                int sign = in.read();
                if (sign < 0) {
                    break;
                }
                if (text.length() > LONGEST_HEAD || clock.instant().isAfter(until)) {
                    throw new IOException("too long");
                }
                text.append((char) sign);
            }
            String[] lines = text.toString().split("\r?\n");
            if (!lines[0].matches("HTTP/1\\.[01] [1-5][0-9][0-9].*")) {
                throw new IOException("no HTTP");
            }
            String location =
                    Arrays.stream(lines)
                            .filter(l -> l.toLowerCase(Locale.ROOT).startsWith("location:"))
                            .map(l -> l.substring("location:".length()).strip())
                            .findFirst()
                            .orElse(null);
            return new Head(Integer.parseInt(lines[0].substring(9, 12)), location);
        }
    }
}
