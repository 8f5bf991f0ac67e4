package org.waymark.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.waymark.message.OutboxWritten;

/** What was written to the outbox in this thread, whether it was committed or not. */
@ApplicationScoped
public class Letters {
    private static final ThreadLocal<List<OutboxWritten>> WRITTEN =
            ThreadLocal.withInitial(ArrayList::new);

    void on(@Observes OutboxWritten written) {
        WRITTEN.get().add(written);
    }

    /** Those since this was asked before. */
    List<OutboxWritten> newest() {
        List<OutboxWritten> newest = List.copyOf(WRITTEN.get());
        WRITTEN.remove();
        return newest;
    }
}
