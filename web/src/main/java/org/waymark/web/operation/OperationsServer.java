package org.waymark.web.operation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/**
 * Listens where {@code WAYMARK_OPERATIONS_PORT} says, apart from people's port, and tells whether
 * Waymark lives, whether it is ready, and its numbers. Answers nothing else, and takes nothing in.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OperationsServer {
    private static final Logger LOG = Logger.getLogger(OperationsServer.class.getName());

    @Resource ManagedExecutorService threads;
    @Inject Health health;
    @Inject Numbers numbers;

    private HttpServer server;

    @PostConstruct
    void listen() {
        Configuration configuration = Configuration.ofThisProcess();
        if (!configuration.isSet(Variable.OPERATIONS_PORT)) {
            return;
        }
        listenAt(
                new InetSocketAddress(
                        configuration.text(Variable.OPERATIONS_ADDRESS),
                        configuration.number(Variable.OPERATIONS_PORT)));
    }

    /** Gives back the port, for whoever named none. */
    int listenAt(InetSocketAddress address) {
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
        server.setExecutor(threads);
        tell("/health/live", request -> Told.json(200, health.alive()));
        tell("/health/ready", request -> health.ready());
        tell("/metrics", request -> numbers.told());
        server.createContext("/", exchange -> answer(exchange, Told.text(404, "Nothing here.\n")));
        server.start();
        LOG.info(() -> "Health and numbers are told at " + server.getAddress());
        return server.getAddress().getPort();
    }

    @PreDestroy
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void tell(String path, Function<HttpExchange, Told> what) {
        server.createContext(
                path,
                exchange -> {
                    boolean isRead = "GET".equals(exchange.getRequestMethod());
                    boolean isHere = exchange.getRequestURI().getPath().equals(path);
                    answer(
                            exchange,
                            isRead && isHere
                                    ? tried(what, exchange)
                                    : Told.text(isHere ? 405 : 404, "Nothing here.\n"));
                });
    }

    private static Told tried(Function<HttpExchange, Told> what, HttpExchange exchange) {
        try {
            return what.apply(exchange);
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, fault, () -> "WM-104 Health or numbers can't be told");
            return Told.text(500, "It can't be told; see the server's log.\n");
        }
    }

    private static void answer(HttpExchange exchange, Told told) throws IOException {
        try (exchange) {
            byte[] body = told.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", told.type());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(told.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** One answer. */
    record Told(int status, String type, String body) {
        static Told json(int status, String body) {
            return new Told(status, "application/json", body);
        }

        static Told text(int status, String body) {
            return new Told(status, "text/plain; charset=utf-8", body);
        }
    }
}
