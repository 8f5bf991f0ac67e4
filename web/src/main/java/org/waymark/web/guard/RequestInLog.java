package org.waymark.web.guard;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/**
 * Gives each entry of a log for programs the id of the request in which it was written, whoever
 * writes it: the server's formatter makes a field of every map among an entry's parameters. The
 * server writes its log in a thread of its own, where nobody knows the request any more, so it is
 * noted here, before the server's handlers are told of the entry.
 */
public class RequestInLog implements ServletContextListener, ServletRequestListener {
    static final String FIELD = "request_id";

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();
    private final Logger root = Logger.getLogger("");
    private final Handler noting = new Noting();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if ("json".equals(Configuration.ofThisProcess().text(Variable.LOG_FORMAT))) {
            noteIn(root);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        root.removeHandler(noting);
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (event.getServletRequest() instanceof HttpServletRequest request) {
            CURRENT.set(RequestId.of(request));
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        CURRENT.remove();
    }

    /** Before all others; between two steps an entry is written twice rather than not at all. */
    void noteIn(Logger logger) {
        Handler[] others = logger.getHandlers();
        logger.addHandler(noting);
        for (Handler other : others) {
            logger.addHandler(other);
            logger.removeHandler(other);
        }
    }

    private static final class Noting extends Handler {
        @Override
        public void publish(LogRecord entry) {
            String id = CURRENT.get();
            if (id == null) {
                return;
            }
            Object[] values = entry.getParameters();
            if (values == null) {
                values = new Object[0];
            }
            if (values.length == 0 && hasBraces(entry)) {
                // They mean nothing without a value, and would with one.
                values = new Object[] {entry.getMessage()};
                entry.setMessage("{0}");
            }
            Object[] more = Arrays.copyOf(values, values.length + 1);
            more[values.length] = Map.of(FIELD, id);
            entry.setParameters(more);
        }

        private static boolean hasBraces(LogRecord entry) {
            return entry.getMessage() != null
                    && entry.getMessage().contains("{")
                    && entry.getResourceBundle() == null;
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
