package org.waymark.container;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.naming.InitialContext;
import org.waymark.message.OutboxWritten;

/** Looks on when the postman is woken; bound to him in the application's {@code ejb-jar.xml}. */
public class Watch {
    /** What woke him, and whether he was part of a transaction then. */
    record Waking(OutboxWritten by, boolean inTransaction) {}

    static final Queue<Waking> WAKINGS = new ConcurrentLinkedQueue<>();

    @AroundInvoke
    Object look(InvocationContext call) throws Exception {
        if (call.getMethod().getName().equals("wake")) {
            var registry =
                    (jakarta.transaction.TransactionSynchronizationRegistry)
                            new InitialContext()
                                    .lookup("java:comp/TransactionSynchronizationRegistry");
            WAKINGS.add(
                    new Waking(
                            (OutboxWritten) call.getParameters()[0],
                            registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION));
        }
        return call.proceed();
    }
}
