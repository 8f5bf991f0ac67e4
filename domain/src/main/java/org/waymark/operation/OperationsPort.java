package org.waymark.operation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/**
 * Listens where {@code WAYMARK_OPERATIONS_PORT} says, apart from people's port. Opens before
 * anything else, so that whoever watches sees a process that lives and isn't ready yet, however
 * long it waits for its database; what is told later is said by whoever knows more. Answers nothing
 * else, and takes nothing in.
 */
public final class OperationsPort {
    public static final String LIVE = "/health/live";
    public static final String READY = "/health/ready";
    public static final String NUMBERS = "/metrics";

    private static final Logger LOG = Logger.getLogger(OperationsPort.class.getName());
    private static final int THREADS = 4;
    private static OperationsPort ofThisProcess;

    private final HttpServer server;
    private final ExecutorService threads;
    private volatile Map<String, Supplier<Told>> told = Map.of();
    private boolean tellsAll;

    public OperationsPort(InetSocketAddress address) {
        try {
            server = HttpServer.create(address, 0);
        } catch (IOException taken) {
            throw new IllegalStateException(
                    "WM-103 Health and numbers can't be told at %s: %s. Choose another %s or %s."
                            .formatted(
                                    address,
                                    taken.getMessage(),
                                    Variable.OPERATIONS_PORT.variable(),
                                    Variable.OPERATIONS_ADDRESS.variable()),
                    taken);
        }
        threads = Executors.newFixedThreadPool(THREADS, OperationsPort::thread);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        waitsFor("start", "Waymark is starting");
        server.start();
        LOG.info(() -> "Health and numbers are told at " + server.getAddress());
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "operations");
        thread.setDaemon(true);
        return thread;
    }

    /** Open from the first call on; nothing where no port is configured. */
    public static synchronized Optional<OperationsPort> ofThisProcess() {
        Configuration configuration = Configuration.ofThisProcess();
        if (ofThisProcess == null && configuration.isSet(Variable.OPERATIONS_PORT)) {
            ofThisProcess =
                    new OperationsPort(
                            new InetSocketAddress(
                                    configuration.text(Variable.OPERATIONS_ADDRESS),
                                    configuration.number(Variable.OPERATIONS_PORT)));
        }
        return Optional.ofNullable(ofThisProcess);
    }

    public static synchronized void closeOfThisProcess() {
        if (ofThisProcess != null) {
            ofThisProcess.close();
            ofThisProcess = null;
        }
    }

    /** Lives, and isn't ready for want of this one thing, until all is told. */
    public synchronized void waitsFor(String name, String word) {
        if (!tellsAll) {
            told =
                    Map.of(
                            LIVE, () -> Told.json(200, "{\"status\":\"UP\"}"),
                            READY, () -> Told.json(503, down(name, word)),
                            NUMBERS, () -> Told.text(503, word + "\n"));
        }
    }

    private static String down(String name, String word) {
        return ("{\"status\":\"DOWN\",\"checks\":[{\"name\":\"%s\",\"status\":\"DOWN\","
                        + "\"data\":{\"word\":\"%s\"}}]}")
                .formatted(name, word);
    }

    /** From now on this is told, by path. */
    public synchronized void tell(Map<String, Supplier<Told>> byPath) {
        tellsAll = true;
        told = byPath;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Told answer = answerTo(exchange);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Told answerTo(HttpExchange exchange) {
        Supplier<Told> known = told.get(exchange.getRequestURI().getPath());
        if (known == null || !"GET".equals(exchange.getRequestMethod())) {
            return Told.text(known == null ? 404 : 405, "Nothing here.\n");
        }
        try {
            return known.get();
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, fault, () -> "WM-104 Health or numbers can't be told");
            return Told.text(500, "It can't be told; see the server's log.\n");
        }
    }

    /** One answer. */
    public record Told(int status, String type, String body) {
        public static Told json(int status, String body) {
            return new Told(status, "application/json", body);
        }

        public static Told text(int status, String body) {
            return new Told(status, "text/plain; charset=utf-8", body);
        }
    }
}
