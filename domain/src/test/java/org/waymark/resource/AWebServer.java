package org.waymark.resource;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real web server of this computer, whose answers a test says, and which notes who knocked. */
public final class AWebServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public AWebServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.start();
    }

    /** Answers so at this path from now on. */
    public AWebServer answers(String path, int status, String location) {
        try {
            server.removeContext(path);
        } catch (IllegalArgumentException wasNotThere) {
            // The first answer at this path.
        }
        server.createContext(
                path,
                exchange -> {
                    asked.add(path);
                    if (location != null) {
                        exchange.getResponseHeaders().set("Location", location);
                    }
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        return this;
    }

    public String at(String path) {
        return "http://" + host() + path;
    }

    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** A probe that may look at these private hosts, and waits long enough for a busy computer. */
    public static LinkProbe probe(Clock clock, String... allowed) {
        return probe(clock, PATIENCE, allowed);
    }

    static LinkProbe probe(Clock clock, Duration patience, String... allowed) {
        return new LinkProbe(
                new LinkSettings(Map.of("WAYMARK_LINKS_PRIVATE", String.join(",", allowed))),
                clock,
                patience);
    }

    /** Takes calls and says nothing. */
    static ServerSocket silent() throws IOException {
        return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
