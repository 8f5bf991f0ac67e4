package org.waymark.web.operation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.operation.OperationsPort;
import org.waymark.operation.OperationsPort.Told;
import org.waymark.operation.Watch;

/**
 * Tells on the port for operations, once the application is there, whether it is ready, and its
 * numbers.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OperationsServer {
    private static final Logger LOG = Logger.getLogger(OperationsServer.class.getName());

    @Resource ContextService context;
    @Inject Watch watch;
    @Inject Numbers numbers;

    @PostConstruct
    void listen() {
        OperationsPort.ofThisProcess().ifPresent(this::tellAt);
    }

    void tellAt(OperationsPort port) {
        // Once here, so that every bean behind it is made in the application and not later.
        try {
            numbers.told();
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, fault, () -> "WM-104 Health or numbers can't be told");
        }
        var health = new Health(watch);
        port.tell(
                Map.of(
                        OperationsPort.LIVE,
                        inTheApplication(() -> Told.json(200, health.alive())),
                        OperationsPort.READY,
                        inTheApplication(health::ready),
                        OperationsPort.NUMBERS,
                        inTheApplication(numbers::told)));
    }

    @PreDestroy
    void stop() {
        OperationsPort.closeOfThisProcess();
    }

    /** The threads that take the requests in are none of the server's: no names, no beans. */
    @SuppressWarnings("unchecked")
    private Supplier<Told> inTheApplication(Supplier<Told> what) {
        return context == null ? what : context.createContextualProxy(what, Supplier.class);
    }
}
