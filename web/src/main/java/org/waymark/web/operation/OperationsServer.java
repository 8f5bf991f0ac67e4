package org.waymark.web.operation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ContextService;
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
import org.waymark.operation.Watch;

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
    @Resource ContextService context;
    @Inject Watch watch;
    @Inject Numbers numbers;

    private HttpServer server;

    @PostConstruct
    void listen() {
        Configuration configuration = Configuration.ofThisProcess();
        if (!configuration.isSet(Variable.OPERATIONS_PORT)) {
            return;
        }
        // Once here, so that every bean behind it is made in the application and not later.
        tried(first -> numbers.told(), null);
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
        var health = new Health(watch);
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
                inTheApplication(
                        exchange -> {
                            boolean isRead = "GET".equals(exchange.getRequestMethod());
                            boolean isHere = exchange.getRequestURI().getPath().equals(path);
                            answer(
                                    exchange,
                                    isRead && isHere
                                            ? tried(what, exchange)
                                            : Told.text(isHere ? 405 : 404, "Nothing here.\n"));
                        }));
    }

    /**
     * The thread that takes the requests in is the JDK's: without this it has no names, no beans.
     */
    private HttpHandler inTheApplication(HttpHandler handler) {
        return context == null
                ? handler
                : context.createContextualProxy(handler, HttpHandler.class);
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
